package hesse.field.differentiation;

import static hesse.field.kernel.BinaryOperation.ATAN2;
import static hesse.field.kernel.BinaryOperation.HYPOT;
import static hesse.field.kernel.UnaryOperation.SQRT;

import hesse.field.graph.GraphBuilder;
import hesse.field.graph.NodeJet;
import java.util.List;
import java.util.function.ToIntFunction;

/// Jets of length and angle of the vector (v, u).
final class PolarFunctions {

    private final GraphBuilder graph;

    PolarFunctions(GraphBuilder graph) {
        this.graph = graph;
    }

    /// With the unit vector (p, q) = (u, v) / h and the turn t = q u' - p v':
    /// h' = p u' + q v' and h'' = p u'' + q v'' + t^2 / h, in which nothing cancels.
    NodeJet hypot(NodeJet u, NodeJet v) {
        int hypot = graph.binary(HYPOT, u.f(), v.f());
        int p = graph.divide(u.f(), hypot);
        int q = graph.divide(v.f(), hypot);
        int tx = difference(q, u.fx(), p, v.fx());
        int ty = difference(q, u.fy(), p, v.fy());
        return new NodeJet(hypot, sum(p, u.fx(), q, v.fx()), sum(p, u.fy(), q, v.fy()),
                graph.add(sum(p, u.fxx(), q, v.fxx()), graph.divide(graph.multiply(tx, tx), hypot)),
                graph.add(sum(p, u.fxy(), q, v.fxy()), graph.divide(graph.multiply(tx, ty), hypot)),
                graph.add(sum(p, u.fyy(), q, v.fyy()), graph.divide(graph.multiply(ty, ty), hypot)));
    }

    /// The length h of the vector (√c, u, v, …), whose square q is given, for a number c:
    /// h' = (u u' + v v' + …) / h and h'' = (u u'' + v v'' + … + (c (u'^2 + v'^2 + …) + t^2 + …) / q) / h with the turn t = u v' - v u' of
    /// each two, by Lagrange's identity, in which nothing cancels.
    ///
    /// The quotient by q comes first: at u = 1, c = 1 it is exactly 1/2, and Newton's method goes to and fro as it does on paper.
    NodeJet rootOfSquares(int q, List<NodeJet> roots, double c) {
        int h = graph.unary(SQRT, q);
        int inverse = graph.divide(graph.constant(1), h);
        return new NodeJet(h, graph.multiply(inverse, sum(roots, u -> graph.multiply(u.f(), u.fx()))),
                graph.multiply(inverse, sum(roots, u -> graph.multiply(u.f(), u.fy()))),
                curvature(q, inverse, roots, c, NodeJet::fx, NodeJet::fx, NodeJet::fxx),
                curvature(q, inverse, roots, c, NodeJet::fx, NodeJet::fy, NodeJet::fxy),
                curvature(q, inverse, roots, c, NodeJet::fy, NodeJet::fy, NodeJet::fyy));
    }

    private int curvature(int q, int inverse, List<NodeJet> roots, double c, ToIntFunction<NodeJet> first, ToIntFunction<NodeJet> second,
            ToIntFunction<NodeJet> both) {
        int turning = graph.multiply(graph.constant(c), sum(roots, u -> graph.multiply(first.applyAsInt(u), second.applyAsInt(u))));
        for (int i = 0; i < roots.size(); i++) {
            for (int j = 0; j < i; j++) {
                turning = graph.add(turning,
                        graph.multiply(turn(roots.get(j), roots.get(i), first), turn(roots.get(j), roots.get(i), second)));
            }
        }
        int bending = sum(roots, u -> graph.multiply(u.f(), both.applyAsInt(u)));
        return graph.multiply(inverse, graph.add(bending, graph.divide(turning, q)));
    }

    private int turn(NodeJet u, NodeJet v, ToIntFunction<NodeJet> derivative) {
        return difference(u.f(), derivative.applyAsInt(v), v.f(), derivative.applyAsInt(u));
    }

    private int sum(List<NodeJet> roots, ToIntFunction<NodeJet> term) {
        int sum = GraphBuilder.ZERO;
        for (var root : roots) {
            sum = graph.add(sum, term.applyAsInt(root));
        }
        return sum;
    }

    /// The imaginary part of log z, z = v + i u, by (log z)' = z' / z = s + i a and (log z)'' = z'' / z - (log z)'^2.
    /// The derivatives don't see the branch cut.
    NodeJet atan2(NodeJet u, NodeJet v) {
        int squaredLength = sum(u.f(), u.f(), v.f(), v.f());
        int p = graph.divide(u.f(), squaredLength);
        int q = graph.divide(v.f(), squaredLength);
        int sx = sum(p, u.fx(), q, v.fx());
        int sy = sum(p, u.fy(), q, v.fy());
        int ax = difference(q, u.fx(), p, v.fx());
        int ay = difference(q, u.fy(), p, v.fy());
        return new NodeJet(graph.binary(ATAN2, u.f(), v.f()), ax, ay,
                graph.subtract(difference(q, u.fxx(), p, v.fxx()), sum(sx, ax, ax, sx)),
                graph.subtract(difference(q, u.fxy(), p, v.fxy()), sum(sx, ay, sy, ax)),
                graph.subtract(difference(q, u.fyy(), p, v.fyy()), sum(sy, ay, ay, sy)));
    }

    private int sum(int a, int b, int c, int d) {
        return graph.add(graph.multiply(a, b), graph.multiply(c, d));
    }

    private int difference(int a, int b, int c, int d) {
        return graph.subtract(graph.multiply(a, b), graph.multiply(c, d));
    }
}

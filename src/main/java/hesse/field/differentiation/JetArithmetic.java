package hesse.field.differentiation;

import static hesse.field.graph.GraphBuilder.ZERO;

import hesse.field.graph.GraphBuilder;
import hesse.field.graph.NodeJet;

/// Forward mode, second order: how jets add, multiply, divide and pass through functions
/// (Griewank & Walther, Evaluating Derivatives, 2nd ed., chapter 13).
///
/// Derivatives by variables that don't occur are [GraphBuilder#ZERO] and make no nodes.
final class JetArithmetic {

    private final GraphBuilder graph;

    JetArithmetic(GraphBuilder graph) {
        this.graph = graph;
    }

    NodeJet negate(NodeJet u) {
        return new NodeJet(graph.negate(u.f()), graph.negate(u.fx()), graph.negate(u.fy()),
                graph.negate(u.fxx()), graph.negate(u.fxy()), graph.negate(u.fyy()));
    }

    NodeJet add(NodeJet u, NodeJet v) {
        return new NodeJet(graph.add(u.f(), v.f()), graph.add(u.fx(), v.fx()), graph.add(u.fy(), v.fy()),
                graph.add(u.fxx(), v.fxx()), graph.add(u.fxy(), v.fxy()), graph.add(u.fyy(), v.fyy()));
    }

    NodeJet subtract(NodeJet u, NodeJet v) {
        return new NodeJet(graph.subtract(u.f(), v.f()), graph.subtract(u.fx(), v.fx()), graph.subtract(u.fy(), v.fy()),
                graph.subtract(u.fxx(), v.fxx()), graph.subtract(u.fxy(), v.fxy()), graph.subtract(u.fyy(), v.fyy()));
    }

    NodeJet multiply(NodeJet u, NodeJet v) {
        if (u.f() == v.f()) {
            return chain(u, graph.multiply(u.f(), u.f()), twice(u.f()), graph.constant(2));
        }
        return new NodeJet(graph.multiply(u.f(), v.f()),
                productSlope(u.f(), u.fx(), v.f(), v.fx()),
                productSlope(u.f(), u.fy(), v.f(), v.fy()),
                graph.add(productSlope(u.f(), u.fxx(), v.f(), v.fxx()), graph.multiply(twice(u.fx()), v.fx())),
                graph.add(productSlope(u.f(), u.fxy(), v.f(), v.fxy()), productSlope(u.fx(), u.fy(), v.fx(), v.fy())),
                graph.add(productSlope(u.f(), u.fyy(), v.f(), v.fyy()), graph.multiply(twice(u.fy()), v.fy())));
    }

    /// From `q v = u`: `q' = (u' - q v') / v` and once more for the second derivatives.
    NodeJet divide(NodeJet u, NodeJet v) {
        int q = graph.divide(u.f(), v.f());
        int qx = over(v.f(), graph.subtract(u.fx(), graph.multiply(q, v.fx())));
        int qy = over(v.f(), graph.subtract(u.fy(), graph.multiply(q, v.fy())));
        return new NodeJet(q, qx, qy,
                quotientCurvature(u.fxx(), graph.multiply(twice(qx), v.fx()), graph.multiply(q, v.fxx()), v.f()),
                quotientCurvature(u.fxy(), productSlope(qx, qy, v.fx(), v.fy()), graph.multiply(q, v.fxy()), v.f()),
                quotientCurvature(u.fyy(), graph.multiply(twice(qy), v.fy()), graph.multiply(q, v.fyy()), v.f()));
    }

    /// phi(u) by the chain rule, from the nodes of phi(u), phi'(u) and phi''(u).
    NodeJet chain(NodeJet u, int value, int first, int second) {
        int secondX = graph.multiply(second, u.fx());
        int secondY = graph.multiply(second, u.fy());
        return new NodeJet(value, graph.multiply(first, u.fx()), graph.multiply(first, u.fy()),
                graph.add(graph.multiply(first, u.fxx()), graph.multiply(secondX, u.fx())),
                graph.add(graph.multiply(first, u.fxy()), graph.multiply(secondX, u.fy())),
                graph.add(graph.multiply(first, u.fyy()), graph.multiply(secondY, u.fy())));
    }

    /// u v' + u' v.
    private int productSlope(int u, int du, int v, int dv) {
        return graph.add(graph.multiply(u, dv), graph.multiply(du, v));
    }

    private int quotientCurvature(int curvature, int cross, int bend, int divisor) {
        return over(divisor, graph.subtract(graph.subtract(curvature, cross), bend));
    }

    /// a / divisor, but all the derivatives share one division: it costs as much as four multiplications.
    private int over(int divisor, int a) {
        return graph.multiply(a, graph.divide(graph.constant(1), divisor));
    }

    private int twice(int a) {
        return a == ZERO ? ZERO : graph.multiply(graph.constant(2), a);
    }
}

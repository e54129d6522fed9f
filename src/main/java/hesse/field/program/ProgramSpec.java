package hesse.field.program;

import hesse.field.graph.Graph;
import hesse.field.graph.Node;
import hesse.field.graph.Node.Binary;
import hesse.field.graph.Node.Constant;
import hesse.field.graph.Node.Input;
import hesse.field.kernel.BinaryOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What a program is to compute of a graph, and what it is given.
///
/// @param wanted   the nodes of the results
/// @param sources where the program has each node from
public record ProgramSpec(Graph graph, int[] wanted, List<Source> sources) {

    public enum Source {
        /// By an instruction of its own.
        COMPUTED,
        /// It is given as a block, a number for each point.
        BLOCK,
        /// It is given as one number for all points of a run.
        UNIFORM
    }

    /// For points anywhere: the coordinates are given.
    public static ProgramSpec points(Graph graph, int[] wanted) {
        return new ProgramSpec(graph, wanted, graph.nodes().stream().map(ProgramSpec::anywhere).toList());
    }

    /// For the points of one row of a grid: what depends on one coordinate alone is given, except for multiples of
    /// what is given anyway.
    public static ProgramSpec rows(Graph graph, int[] wanted) {
        var sources = new ArrayList<Source>();
        for (var dependence : CoordinateDependence.of(graph.nodes())) {
            sources.add(onARow(dependence));
        }
        return new ProgramSpec(graph, wanted, sources).withoutMultiples();
    }

    /// A block less to read from memory costs a multiplication in a loop that there is anyway.
    private ProgramSpec withoutMultiples() {
        int[] uses = uses();
        var fewer = new ArrayList<>(sources);
        for (int node : candidates()) {
            if (uses[node] == 1 && source(node) == Source.BLOCK && graph.nodes().get(node) instanceof Binary(var operation, int k, int a)
                    && operation == BinaryOperation.MULTIPLY && source(k) == Source.UNIFORM && uses[a] > 0
                    && fewer.get(a) == Source.BLOCK) {
                fewer.set(node, Source.COMPUTED);
            }
        }
        return new ProgramSpec(graph, wanted, fewer);
    }

    /// Results and terms of sums, in the order of the graph.
    private Set<Integer> candidates() {
        var candidates = new TreeSet<Integer>();
        for (int node : wanted) {
            candidates.add(node);
        }
        for (int sum = 0; sum < sources.size(); sum++) {
            if (source(sum) == Source.COMPUTED && graph.nodes().get(sum) instanceof Binary(var operation, int a, int b)
                    && (operation == BinaryOperation.ADD || operation == BinaryOperation.SUBTRACT)) {
                candidates.add(a);
                candidates.add(b);
            }
        }
        return candidates;
    }

    /// How often each node is wanted or needed for another one that is computed.
    int[] uses() {
        int[] uses = new int[sources.size()];
        for (int node : wanted) {
            uses[node]++;
        }
        for (int node = uses.length - 1; node >= 0; node--) {
            if (uses[node] > 0 && source(node) == Source.COMPUTED) {
                for (int operand : graph.nodes().get(node).operands()) {
                    uses[operand]++;
                }
            }
        }
        return uses;
    }

    private static Source anywhere(Node node) {
        return switch (node) {
            case Constant _ -> Source.UNIFORM;
            case Input _ -> Source.BLOCK;
            case Node.Range _ -> throw new IllegalArgumentException("a program takes numbers");
            case Node.Unary _, Node.Binary _, Node.Ternary _ -> Source.COMPUTED;
        };
    }

    private static Source onARow(CoordinateDependence dependence) {
        return switch (dependence) {
            case NONE, Y -> Source.UNIFORM;
            case X -> Source.BLOCK;
            case BOTH -> Source.COMPUTED;
        };
    }

    public Source source(int node) {
        return sources.get(node);
    }

    /// The node as a coefficient; only where it is [Source#UNIFORM].
    Coefficient coefficient(int node) {
        return graph.nodes().get(node) instanceof Constant(double value)
                ? new Coefficient.Fixed(value)
                : new Coefficient.Uniform(node, false);
    }
}

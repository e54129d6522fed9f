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
/// @param supplies how the program comes to each node
public record Demand(Graph graph, int[] wanted, List<Supply> supplies) {

    public enum Supply {
        /// By an instruction of its own.
        COMPUTED,
        /// It is given as a block, a number for each point.
        BLOCK,
        /// It is given as one number for all points of a run.
        UNIFORM
    }

    /// For points anywhere: the coordinates are given.
    public static Demand points(Graph graph, int[] wanted) {
        return new Demand(graph, wanted, graph.nodes().stream().map(Demand::anywhere).toList());
    }

    /// For the points of one row of a grid: what depends on one coordinate alone is given, except for multiples of
    /// what is given anyway.
    public static Demand rows(Graph graph, int[] wanted) {
        var supplies = new ArrayList<Supply>();
        for (var dependence : CoordinateDependence.of(graph.nodes())) {
            supplies.add(onARow(dependence));
        }
        return new Demand(graph, wanted, supplies).withoutMultiples();
    }

    /// A block less to read from memory costs a multiplication in a loop that there is anyway.
    private Demand withoutMultiples() {
        int[] uses = uses();
        var fewer = new ArrayList<>(supplies);
        for (int node : candidates()) {
            if (uses[node] == 1 && supply(node) == Supply.BLOCK && graph.nodes().get(node) instanceof Binary(var operation, int k, int a)
                    && operation == BinaryOperation.MULTIPLY && supply(k) == Supply.UNIFORM && uses[a] > 0 && fewer.get(a) == Supply.BLOCK) {
                fewer.set(node, Supply.COMPUTED);
            }
        }
        return new Demand(graph, wanted, fewer);
    }

    /// Results and terms of sums, in the order of the graph.
    private Set<Integer> candidates() {
        var candidates = new TreeSet<Integer>();
        for (int node : wanted) {
            candidates.add(node);
        }
        for (int sum = 0; sum < supplies.size(); sum++) {
            if (supply(sum) == Supply.COMPUTED && graph.nodes().get(sum) instanceof Binary(var operation, int a, int b)
                    && (operation == BinaryOperation.ADD || operation == BinaryOperation.SUBTRACT)) {
                candidates.add(a);
                candidates.add(b);
            }
        }
        return candidates;
    }

    /// How often each node is wanted or needed for another one that is computed.
    int[] uses() {
        int[] uses = new int[supplies.size()];
        for (int node : wanted) {
            uses[node]++;
        }
        for (int node = uses.length - 1; node >= 0; node--) {
            if (uses[node] > 0 && supply(node) == Supply.COMPUTED) {
                for (int operand : graph.nodes().get(node).operands()) {
                    uses[operand]++;
                }
            }
        }
        return uses;
    }

    private static Supply anywhere(Node node) {
        return switch (node) {
            case Constant _ -> Supply.UNIFORM;
            case Input _ -> Supply.BLOCK;
            case Node.Unary _, Node.Binary _, Node.Ternary _ -> Supply.COMPUTED;
        };
    }

    private static Supply onARow(CoordinateDependence dependence) {
        return switch (dependence) {
            case NONE, Y -> Supply.UNIFORM;
            case X -> Supply.BLOCK;
            case BOTH -> Supply.COMPUTED;
        };
    }

    public Supply supply(int node) {
        return supplies.get(node);
    }

    /// The node as a coefficient; only where it is [Supply#UNIFORM].
    Coefficient coefficient(int node) {
        return graph.nodes().get(node) instanceof Constant(double value)
                ? new Coefficient.Fixed(value)
                : new Coefficient.Uniform(node, false);
    }
}

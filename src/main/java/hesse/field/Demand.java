package hesse.field;

import hesse.field.Node.Constant;
import hesse.field.Node.Input;
import java.util.Arrays;
import java.util.List;

/// What a program is to compute of a graph, and what it is given.
///
/// @param wanted   the nodes of the results
/// @param supplies how the program comes to each node
record Demand(Graph graph, int[] wanted, List<Supply> supplies) {

    enum Supply {
        /// By an instruction of its own.
        COMPUTED,
        /// It is given as a block, a number for each point.
        BLOCK,
        /// It is given as one number for all points of a run.
        UNIFORM
    }

    /// For points anywhere: the coordinates are given.
    static Demand points(Graph graph, int[] wanted) {
        return new Demand(graph, wanted, graph.nodes().stream().map(Demand::anywhere).toList());
    }

    /// For the points of one row of a grid: what depends on one coordinate alone is given.
    static Demand rows(Graph graph, int[] wanted) {
        return new Demand(graph, wanted, Arrays.stream(Dependence.of(graph.nodes())).map(Demand::onARow).toList());
    }

    private static Supply anywhere(Node node) {
        return switch (node) {
            case Constant _ -> Supply.UNIFORM;
            case Input _ -> Supply.BLOCK;
            case Node.Unary _, Node.Binary _, Node.Ternary _ -> Supply.COMPUTED;
        };
    }

    private static Supply onARow(Dependence dependence) {
        return switch (dependence) {
            case NONE, Y -> Supply.UNIFORM;
            case X -> Supply.BLOCK;
            case BOTH -> Supply.COMPUTED;
        };
    }

    Supply supply(int node) {
        return supplies.get(node);
    }

    /// The node as a coefficient; only where it is [Supply#UNIFORM].
    Coefficient coefficient(int node) {
        return graph.nodes().get(node) instanceof Constant(double value)
                ? new Coefficient.Fixed(value)
                : new Coefficient.Uniform(node, false);
    }
}

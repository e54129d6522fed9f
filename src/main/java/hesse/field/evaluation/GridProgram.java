package hesse.field.evaluation;

import hesse.field.Order;
import hesse.field.graph.Graph;
import hesse.field.graph.Node.Constant;
import hesse.field.program.Coefficient.Uniform;
import hesse.field.program.Program;
import hesse.field.program.ProgramSpec;
import hesse.field.program.ProgramSpec.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// What a field needs of a grid: what depends on x alone is computed once a column, on y alone once a row, and only the
/// rest for every point. The operations are those of the program for points, so the results are the same bits.
///
/// @param pixels  given the others' results
/// @param columns its results in the order of [#columnNodes]
/// @param rows    its results in the order of [#rowNodes]
public record GridProgram(Program pixels, List<Integer> columnNodes, Program columns, List<Integer> rowNodes, Program rows) {

    public static GridProgram of(Graph graph, Order order) {
        var pixels = Program.of(ProgramSpec.rows(graph, graph.roots(order)));
        var columns = blocks(pixels);
        var rows = uniforms(pixels);
        return new GridProgram(pixels, columns, program(graph, columns), rows, program(graph, rows));
    }

    private static Program program(Graph graph, List<Integer> wanted) {
        return Program.of(ProgramSpec.points(graph, array(wanted)));
    }

    private static int[] array(List<Integer> nodes) {
        int[] array = new int[nodes.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = nodes.get(i);
        }
        return array;
    }

    private static List<Integer> blocks(Program pixels) {
        var blocks = new ArrayList<Integer>();
        for (int node : pixels.given()) {
            if (pixels.spec().source(node) == Source.BLOCK) {
                blocks.add(node);
            }
        }
        return List.copyOf(blocks);
    }

    private static List<Integer> uniforms(Program pixels) {
        var uniforms = new LinkedHashSet<Integer>();
        for (int node : pixels.given()) {
            if (pixels.spec().source(node) == Source.UNIFORM && !(pixels.node(node) instanceof Constant)) {
                uniforms.add(node);
            }
        }
        for (var instruction : pixels.instructions()) {
            for (var coefficient : instruction.constants()) {
                if (coefficient instanceof Uniform(int node, _)) {
                    uniforms.add(node);
                }
            }
        }
        return List.copyOf(uniforms);
    }
}

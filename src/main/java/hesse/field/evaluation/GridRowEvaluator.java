package hesse.field.evaluation;

import hesse.field.Grid;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.RowEvaluator;
import hesse.field.kernel.KernelBackend;
import hesse.field.program.Program;
import hesse.field.program.ProgramSpec.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;

/// Runs a [GridProgram] row by row, each in equal blocks of columns.
public final class GridRowEvaluator implements RowEvaluator {

    /// A block of columns: where it begins, how many there are, and the program with their values.
    private record Segment(int start, int length, BoundProgram program) {}

    /// A result that is the same in every row.
    private record Column(int result, double[] values) {}

    /// A result that is one number in each row.
    private record Level(int result, double[] values) {}

    private final Grid grid;
    private final Order order;
    private final GridRegisters registers;
    private final double[][] results;
    private final Column[] columns;
    private final Level[] levels;
    private final Segment[] segments;
    private boolean backwards;

    public GridRowEvaluator(GridProgram program, Order order, KernelBackend backend, Grid grid) {
        this.order = order;
        this.grid = grid;
        var ready = backend.ready();
        registers = new GridRegisters(program, ready, grid, false);
        results = new double[program.pixels().results().size()][];
        columns = columns();
        levels = levels();
        segments = new Segment[registers.blocks()];
        for (int i = 0; i < segments.length; i++) {
            segments[i] = segment(program.pixels(), ready, i);
        }
    }

    private Column[] columns() {
        var constant = new ArrayList<Column>();
        for (int result = 0; result < results.length; result++) {
            if (registers.source(result) == Source.BLOCK) {
                constant.add(new Column(result, registers.columnValues(registers.wanted(result))));
            }
        }
        return constant.toArray(new Column[0]);
    }

    private Level[] levels() {
        var uniform = new ArrayList<Level>();
        for (int result = 0; result < results.length; result++) {
            if (registers.source(result) == Source.UNIFORM) {
                uniform.add(new Level(result, registers.rowValues(registers.wanted(result))));
            }
        }
        return uniform.toArray(new Level[0]);
    }

    private Segment segment(Program pixels, KernelBackend backend, int block) {
        var stored = new boolean[results.length];
        for (int result = 0; result < stored.length; result++) {
            stored[result] = registers.source(result) == Source.COMPUTED;
        }
        var program = new BoundProgram(pixels, backend, registers.of(block), registers.constants(), stored);
        return new Segment(registers.start(block), registers.length(block), program);
    }

    @Override
    public void row(int row, Jets out) {
        Objects.checkIndex(row, grid.rows());
        out.components(order, results, grid.columns());
        int element = registers.load(row);
        // There and back, alternately: what the last row left in the first-level cache is used before it goes.
        for (int i = 0; i < segments.length; i++) {
            run(segments[backwards ? segments.length - 1 - i : i], element);
        }
        backwards = !backwards;
    }

    private void run(Segment segment, int element) {
        for (var level : levels) {
            Arrays.fill(results[level.result], segment.start, segment.start + segment.length, level.values[element]);
        }
        for (var column : columns) {
            System.arraycopy(column.values, segment.start, results[column.result], segment.start, segment.length);
        }
        segment.program.run(segment.length, results, segment.start);
    }
}

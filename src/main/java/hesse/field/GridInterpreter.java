package hesse.field;

import hesse.field.Demand.Supply;
import hesse.field.Node.Constant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;

/// Runs a [GridProgram] row by row, each in equal blocks of columns.
final class GridInterpreter implements RowEvaluator {

    /// A block of columns: where it begins, how many there are, and the program with their values.
    private record Segment(int start, int length, BoundProgram program) {}

    /// A result that is the same in every row.
    private record Column(int result, double[] values) {}

    /// A result that is one number in each row.
    private record Level(int result, double[] values) {}

    /// A register that holds one number in each row.
    private record Uniform(double[] register, double[] values) {}

    private final Grid grid;
    private final Program pixels;
    private final RowValues rows;
    private final Coefficients coefficients;
    private final double[][] results;
    private final Column[] columns;
    private final Level[] levels;
    private final Uniform[] uniforms;
    private final Segment[] segments;
    private boolean backwards;

    GridInterpreter(GridProgram program, KernelBackend backend, Grid grid) {
        this.grid = grid;
        var ready = backend.ready();
        pixels = program.pixels();
        rows = new RowValues(program, ready, grid);
        coefficients = new Coefficients(pixels, program.rowNodes());
        results = new double[pixels.results().size()][];
        var values = columnValues(program, ready);
        columns = columns(program, values);
        levels = levels(program);
        var registers = Registers.of(pixels, Registers.BLOCK);
        uniforms = uniforms(program, registers);
        int length = segmentLength();
        segments = new Segment[Math.ceilDiv(grid.columns(), length)];
        for (int i = 0; i < segments.length; i++) {
            segments[i] = segment(program, ready, registers, values, i * length, Math.min(length, grid.columns() - i * length));
        }
    }

    private Column[] columns(GridProgram program, double[][] values) {
        var constant = new ArrayList<Column>();
        for (int result = 0; result < results.length; result++) {
            if (supply(result) == Supply.BLOCK) {
                constant.add(new Column(result, values[program.columnNodes().indexOf(wanted(result))]));
            }
        }
        return constant.toArray(new Column[0]);
    }

    private Level[] levels(GridProgram program) {
        var uniform = new ArrayList<Level>();
        for (int result = 0; result < results.length; result++) {
            if (supply(result) == Supply.UNIFORM) {
                uniform.add(new Level(result, rowValues(program, wanted(result))));
            }
        }
        return uniform.toArray(new Level[0]);
    }

    private Supply supply(int result) {
        return pixels.demand().supply(wanted(result));
    }

    private int wanted(int result) {
        return pixels.demand().wanted()[result];
    }

    private double[] rowValues(GridProgram program, int node) {
        if (pixels.node(node) instanceof Constant(double value)) {
            return RowValues.constant(value);
        }
        return rows.values()[program.rowNodes().indexOf(node)];
    }

    /// Those that instructions read.
    private Uniform[] uniforms(GridProgram program, double[][] registers) {
        var uniform = new ArrayList<Uniform>();
        for (int register = 0; register < pixels.given().size(); register++) {
            int node = pixels.given().get(register);
            if (program.rowNodes().contains(node) && isRead(register)) {
                uniform.add(new Uniform(registers[register], rowValues(program, node)));
            }
        }
        return uniform.toArray(new Uniform[0]);
    }

    private boolean isRead(int register) {
        for (var instruction : pixels.instructions()) {
            if (instruction.reads(register)) {
                return true;
            }
        }
        return false;
    }

    private double[][] columnValues(GridProgram program, KernelBackend backend) {
        var x = new double[grid.columns()];
        Arrays.setAll(x, grid::x);
        var values = new double[program.columnNodes().size()][grid.columns()];
        new Interpreter(program.columns(), backend, Registers.BLOCK).run(x, x, x.length, values);
        return values;
    }

    /// As equal as can be, and all but the last a multiple of the lanes.
    private int segmentLength() {
        int count = Math.ceilDiv(grid.columns(), Registers.BLOCK);
        return Math.ceilDiv(Math.ceilDiv(grid.columns(), count), KernelBackend.LANES) * KernelBackend.LANES;
    }

    private Segment segment(GridProgram program, KernelBackend backend, double[][] registers, double[][] values, int start, int length) {
        var own = registers.clone();
        for (int register = 0; register < pixels.given().size(); register++) {
            int column = program.columnNodes().indexOf(pixels.given().get(register));
            if (column >= 0) {
                own[register] = Registers.register(Registers.BLOCK);
                System.arraycopy(values[column], start, own[register], 0, length);
            }
        }
        var stored = new boolean[results.length];
        for (int result = 0; result < stored.length; result++) {
            stored[result] = supply(result) == Supply.COMPUTED;
        }
        return new Segment(start, length, new BoundProgram(pixels, backend, own, coefficients.constants(), stored));
    }

    @Override
    public void row(int row, Jets out) {
        Objects.checkIndex(row, grid.rows());
        out.components(results, grid.columns());
        int element = rows.load(row);
        coefficients.set(rows.values(), element);
        for (var uniform : uniforms) {
            Arrays.fill(uniform.register, uniform.values[element]);
        }
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

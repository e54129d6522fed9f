package hesse.field;

import hesse.field.Demand.Supply;
import java.util.Arrays;
import java.util.Objects;

/// Runs a [GridProgram] row by row, each in equal blocks of columns.
final class GridInterpreter implements RowEvaluator {

    /// A block of columns: where it begins, how many there are, and the program with their values.
    private record Segment(int start, int length, BoundProgram program) {}

    private final Grid grid;
    private final Program pixels;
    private final RowValues rows;
    private final Coefficients coefficients;
    private final double[][] registers;
    private final Segment[] segments;
    private final double[][] results;
    private final int[] uniformOf;

    GridInterpreter(GridProgram program, KernelBackend backend, Grid grid) {
        this.grid = grid;
        var ready = backend.ready();
        pixels = program.pixels();
        rows = new RowValues(program, ready, grid);
        coefficients = new Coefficients(pixels, program.rowNodes());
        int count = Math.ceilDiv(grid.columns(), Registers.BLOCK);
        int length = roundedUp(Math.ceilDiv(grid.columns(), count));
        registers = Registers.of(pixels, Registers.BLOCK);
        results = new double[pixels.results().size()][];
        uniformOf = pixels.given().stream().mapToInt(program.rowNodes()::indexOf).toArray();
        var columns = new Interpreter(program.columns(), ready, Registers.BLOCK);
        segments = new Segment[Math.ceilDiv(grid.columns(), length)];
        Arrays.setAll(segments, i -> segment(program, ready, columns, i * length, Math.min(length, grid.columns() - i * length)));
    }

    private static int roundedUp(int length) {
        return Math.ceilDiv(length, KernelBackend.LANES) * KernelBackend.LANES;
    }

    private Segment segment(GridProgram program, KernelBackend backend, Interpreter columns, int start, int length) {
        var own = registers.clone();
        var values = new double[program.columnNodes().size()][];
        Arrays.setAll(values, _ -> Registers.register(Registers.BLOCK));
        var x = new double[length];
        Arrays.setAll(x, i -> grid.x(start + i));
        columns.run(x, x, length, values);
        for (int i = 0; i < pixels.given().size(); i++) {
            if (pixels.demand().supply(pixels.given().get(i)) == Supply.BLOCK) {
                own[i] = values[program.columnNodes().indexOf(pixels.given().get(i))];
            }
        }
        var stored = new boolean[results.length];
        for (int i = 0; i < stored.length; i++) {
            stored[i] = !isUniform(pixels.results().get(i));
        }
        return new Segment(start, length, new BoundProgram(pixels, backend, own, coefficients.constants(), stored));
    }

    private boolean isUniform(int register) {
        return register < pixels.given().size() && pixels.demand().supply(pixels.given().get(register)) == Supply.UNIFORM;
    }

    @Override
    public void row(int row, Jets out) {
        Objects.checkIndex(row, grid.rows());
        out.components(results, grid.columns());
        int element = rows.load(row);
        coefficients.set(rows.values(), element);
        for (int i = 0; i < uniformOf.length; i++) {
            if (uniformOf[i] >= 0) {
                Arrays.fill(registers[i], rows.values()[uniformOf[i]][element]);
            }
        }
        for (int i = 0; i < results.length; i++) {
            int register = pixels.results().get(i);
            if (isUniform(register)) {
                Arrays.fill(results[i], 0, grid.columns(), registers[register][0]);
            }
        }
        for (var segment : segments) {
            segment.program.run(segment.length, results, segment.start);
        }
    }
}

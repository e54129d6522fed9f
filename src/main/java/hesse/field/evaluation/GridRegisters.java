package hesse.field.evaluation;

import hesse.field.Grid;
import hesse.field.function.Blocks;
import hesse.field.graph.Node.Constant;
import hesse.field.kernel.KernelBackend;
import hesse.field.program.Program;
import hesse.field.program.ProgramSpec.Source;
import java.util.ArrayList;
import java.util.Arrays;

/// The registers of a [GridProgram] and what its rows and columns have in common, for rows in equal blocks of columns.
final class GridRegisters {

    /// A register that holds one number in each row.
    private record Uniform(double[] register, double[] values) {}

    private final GridProgram program;
    private final Program pixels;
    private final Grid grid;
    private final RowValues rows;
    private final Coefficients coefficients;
    private final double[][] registers;
    private final double[][] columnValues;
    private final int length;
    private final Uniform[] uniforms;

    /// @param alsoResults whether results that are one number in each row are wanted in registers too
    GridRegisters(GridProgram program, KernelBackend backend, Grid grid, boolean alsoResults) {
        this.program = program;
        this.grid = grid;
        pixels = program.pixels();
        rows = new RowValues(program, backend, grid);
        coefficients = new Coefficients(pixels, program.rowNodes());
        registers = Registers.of(pixels, Blocks.LENGTH);
        columnValues = columnValues(program, backend, grid);
        length = blockLength(grid.columns());
        uniforms = uniforms(alsoResults);
    }

    private Uniform[] uniforms(boolean alsoResults) {
        var uniform = new ArrayList<Uniform>();
        for (int register = 0; register < pixels.given().size(); register++) {
            int node = pixels.given().get(register);
            if (program.rowNodes().contains(node) && (isRead(register) || alsoResults && pixels.results().contains(register))) {
                uniform.add(new Uniform(registers[register], rowValues(node)));
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

    private static double[][] columnValues(GridProgram program, KernelBackend backend, Grid grid) {
        var x = new double[grid.columns()];
        Arrays.setAll(x, grid::x);
        var values = new double[program.columnNodes().size()][grid.columns()];
        new Interpreter(program.columns(), backend, Blocks.LENGTH).run(x, x, x.length, values);
        return values;
    }

    /// As equal as can be, and all but the last a multiple of the lanes.
    private static int blockLength(int columns) {
        int count = Math.ceilDiv(columns, Blocks.LENGTH);
        return Math.ceilDiv(Math.ceilDiv(columns, count), Blocks.LANES) * Blocks.LANES;
    }

    /// How many blocks a row has.
    int blocks() {
        return Math.ceilDiv(grid.columns(), length);
    }

    /// The first column of a block.
    int start(int block) {
        return block * length;
    }

    int length(int block) {
        return Math.min(length, grid.columns() - start(block));
    }

    /// The registers for a block: those that all share, and those that hold its columns' numbers.
    public double[][] of(int block) {
        var own = registers.clone();
        for (int register = 0; register < pixels.given().size(); register++) {
            int column = program.columnNodes().indexOf(pixels.given().get(register));
            if (column >= 0) {
                own[register] = Blocks.allocate();
                System.arraycopy(columnValues[column], start(block), own[register], 0, length(block));
            }
        }
        return own;
    }

    /// The constants of the program's instructions.
    double[][] constants() {
        return coefficients.constants();
    }

    /// Prepares constants and registers for a row.
    ///
    /// @return the row's element of [#rowValues]
    int load(int row) {
        int element = rows.load(row);
        coefficients.set(rows.values(), element);
        for (var uniform : uniforms) {
            Arrays.fill(uniform.register, uniform.values[element]);
        }
        return element;
    }

    /// The numbers of a column node in all columns.
    double[] columnValues(int node) {
        return columnValues[program.columnNodes().indexOf(node)];
    }

    /// The numbers of a constant or a row node in a few rows.
    double[] rowValues(int node) {
        if (pixels.node(node) instanceof Constant(double value)) {
            return RowValues.constant(value);
        }
        return rows.values()[program.rowNodes().indexOf(node)];
    }

    Source source(int result) {
        return pixels.spec().source(wanted(result));
    }

    /// The node of a result.
    int wanted(int result) {
        return pixels.spec().wanted()[result];
    }
}

package hesse.field.evaluation;

import hesse.field.Grid;
import hesse.field.kernel.KernelBackend;
import java.util.Arrays;

/// What depends on y alone, computed for a few rows at a time: the one that is asked for and its neighbours.
final class RowValues {

    private static final int ROWS = 64;

    private final Grid grid;
    private final Interpreter interpreter;
    private final double[] y = new double[ROWS];
    private final double[][] values;
    private int first = -1;

    RowValues(GridProgram program, KernelBackend backend, Grid grid) {
        this.grid = grid;
        interpreter = new Interpreter(program.rows(), backend, ROWS);
        values = new double[program.rowNodes().size()][ROWS];
    }

    /// The values of what is the same in all rows.
    static double[] constant(double value) {
        var values = new double[ROWS];
        Arrays.fill(values, value);
        return values;
    }

    /// Makes sure of the values of a row.
    ///
    /// @return the row's element of [#values]
    int load(int row) {
        int wanted = row - row % ROWS;
        if (wanted != first) {
            // Not a lambda: where the JIT doesn't take it in, it is an object each time.
            for (int i = 0; i < ROWS; i++) {
                y[i] = grid.y(wanted + i);
            }
            interpreter.run(y, y, ROWS, values);
            first = wanted;
        }
        return row - wanted;
    }

    /// For each of the program's row nodes a number for each of a few rows.
    double[][] values() {
        return values;
    }
}

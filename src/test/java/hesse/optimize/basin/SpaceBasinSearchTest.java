package hesse.optimize.basin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.expression.Reading;
import hesse.expression.VariableNames;
import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.field.Window;
import hesse.objective.formula.FormulaObjective;
import hesse.objective.plane.Plane;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import hesse.optimize.Stopping;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/// Basins among all variables, from starts in a plane.
class SpaceBasinSearchTest {
    private static final int STEPS = 400;

    private static FormulaObjective objective(String text, String... names) {
        var variables = new VariableNames(names[0], names[1], List.of(names));
        return FormulaObjective.of(((Reading.Understood) Reading.of(text, Optional.of(variables))).expression(), variables, Map.of());
    }

    private static SpaceBasinSearch search(FormulaObjective objective, Plane plane) {
        return new SpaceBasinSearch(objective, plane, ConfiguredMethod.of(MethodName.GRADIENT_DESCENT),
                new Stopping(1e-12, STEPS, new SimpleMatrix(3, 1), 1e6), 100);
    }

    /// x1 and x3 each have two minima; the plane x3 = 0.3 shows those of x1, and that of x1 and x3 all four: seen from x1 and x2, two and
    /// two lie at one place.
    @Test
    void endsAreToldApartByAllVariables() {
        var objective = objective("(x1^2-1)^2 + x2^2 + (x3^2-1)^2", "x1", "x2", "x3");
        var grid = Grid.pixels(new Window(-2, 2, -2, 2), 8, 6);
        var above = landed(search(objective, Plane.ofVariables(new double[] {0, 0, 0.3}, 0, 1)), grid);
        assertEquals(2, above.ends().size());
        for (int start = 0; start < above.index().length; start++) {
            double x = grid.x(start % grid.columns());
            assertArrayEquals(new double[] {Math.signum(x), 0},
                    new double[] {above.ends().get(above.index()[start]).x(), above.ends().get(above.index()[start]).y()}, 1e-4);
        }
        var aslant = landed(search(objective, new Plane(new double[3], new double[] {1, 0, 0}, new double[] {0, 0.6, 0.8})), grid);
        assertEquals(4, aslant.ends().size());
        for (int start = 0; start < aslant.index().length; start++) {
            double x = grid.x(start % grid.columns());
            double up = grid.y(start / grid.columns());
            assertArrayEquals(new double[] {Math.signum(x), 0.8 * Math.signum(up)},
                    new double[] {aslant.ends().get(aslant.index()[start]).x(), aslant.ends().get(aslant.index()[start]).y()}, 1e-4);
        }
    }

    private static Basins landed(SpaceBasinSearch search, Grid grid) {
        var landed = new SpaceBasinSearch.Landed(grid);
        search.rows(landed, Cancellation.NEVER).forEach(Runnable::run);
        return search.basins(landed, new Ends(1e-3, Basins.MOST_ENDS));
    }

    /// Each grid has a sixteenth of the next one's starts or somewhat more, and the last no more than there is time for.
    @Test
    void gridsGetFinerAsFarAsThereIsTime() {
        var search = search(objective("x1^2 + x2^2 + x3^2", "x1", "x2", "x3"), Plane.ofVariables(new double[3], 0, 1));
        var grids = search.coarseToFine(Grid.pixels(new Window(0, 1, 0, 1), 700, 500));
        int most = SpaceBasinSearch.mostStarts(3, 100, search.method(), STEPS);
        assertEquals(3, grids.size());
        assertTrue(grids.getLast().columns() * grids.getLast().rows() <= 1.1 * most);
        assertEquals(0, SpaceBasinSearch.mostStarts(5000, 6L * 5000 * 200, ConfiguredMethod.of(MethodName.NEWTON), 200));
    }
}

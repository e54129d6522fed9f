package hesse.optimize.basin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.expression.ParseResult.Parsed;
import hesse.expression.Parser;
import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.field.Window;
import hesse.field.compiler.CompiledField;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import hesse.optimize.Stopping;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Basins in the pixels of a large picture, from those on screen.
class BasinEnlargementTest {
    private static final Window WINDOW = new Window(-2, 2, -1, 1);
    private static final double RESOLUTION = 1e-4;
    private static final int FACTOR = 3;

    /// Two wells, and a border between them that turns. On it lie starts whose fate is decided by the last bits; beside it all starts of
    /// the larger picture have the end that a run of their own has, and nearly its number of steps.
    @ParameterizedTest
    @EnumSource(value = MethodName.class, names = {"ARMIJO", "TRUST_REGION", "BFGS", "DAMPED_NEWTON"})
    void everyStartHasTheEndOfItsOwnRun(MethodName name) {
        var field = CompiledField.of(((Parsed) Parser.parse("x^4/4 - x^2/2 + y^2/2 + x*y/3")).expression(), Map.of());
        var search = new BasinSearch(field, ConfiguredMethod.of(name), new Stopping(1e-10, 60, new SimpleMatrix(2, 1), 4000));
        var onScreen = Basins.of(search.land(Grid.pixels(WINDOW, 64, 32), Cancellation.NEVER), List.of(), RESOLUTION, Basins.MOST_ENDS);
        var finer = Grid.pixels(WINDOW, 64 * FACTOR, 32 * FACTOR);
        var enlarged = BasinEnlargement.of(new BasinSheet(onScreen), onScreen.ends(), finer, search, RESOLUTION, Cancellation.NEVER);
        var all = new BasinSheet(Basins.of(search.land(finer, Cancellation.NEVER), enlarged.ends(), RESOLUTION, Basins.MOST_ENDS));
        int starts = finer.columns() * finer.rows();
        int others = 0;
        double difference = 0;
        for (int start = 0; start < starts; start++) {
            others += all.code(start) == enlarged.sheet().code(start) ? 0 : 1;
            difference += Math.abs(all.steps(start) - enlarged.sheet().steps(start));
        }
        assertEquals(finer, enlarged.sheet().grid());
        assertTrue(others <= 0.002 * starts, name + ": " + others + " of " + starts + " end elsewhere");
        assertTrue(difference <= 1.0 * starts, name + ": " + difference / starts + " steps off on average");
    }
}

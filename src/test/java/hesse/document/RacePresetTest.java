package hesse.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.Hessian;
import hesse.field.Window;
import hesse.optimize.MethodParameter;
import hesse.testing.ReferenceFunctions;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RacePresetTest {
    private static final Window WINDOW = new Window(-2, 2, -1, 1);
    private static final Point START = new Point(0.5, -0.25);

    /// λmax = 8: 2/λmax is 0.25.
    @Test
    void stepSizesAreChosenByTheLargestEigenvalue() {
        assertEquals(List.of(0.025, 0.125, 0.238, 0.263), stepSizes(OptionalDouble.of(8)));
        assertEquals(List.of(0.02, 0.1, 0.19, 0.21), stepSizes(OptionalDouble.empty()), "without curvature upwards as usual");
        assertEquals(4, stepSizes(OptionalDouble.of(1e300)).size(), "whatever is too small for a slider is as small as it goes");
    }

    private static List<Double> stepSizes(OptionalDouble lambdaMax) {
        return RacePreset.STEP_SIZES.lineup(START, lambdaMax, WINDOW).runners().stream()
                .map(runner -> runner.method().value(MethodParameter.STEP_SIZE)).toList();
    }

    @Test
    void startsStandInARowThroughTheRacesStart() {
        var starts = RacePreset.STARTS.lineup(START, OptionalDouble.empty(), WINDOW).runners().stream()
                .map(runner -> runner.start().orElseThrow()).toList();
        assertEquals(List.of(0.26, 0.42, 0.58, 0.74), starts.stream().map(point -> Math.rint(1e9 * point.x()) / 1e9).toList());
        assertEquals(START.y(), starts.stream().mapToDouble(Point::y).average().orElseThrow(), 1e-15);
    }

    /// At its start, and with the eigenvalue that step sizes are chosen by; there is no valley in a bowl that is round, and no rotated one
    /// along the axes.
    @ParameterizedTest
    @EnumSource
    void aComparisonsStageHasWhatItIsAbout(RacePreset preset) {
        preset.stage().ifPresent(stage -> {
            var entry = Catalogue.load().named(stage.function()).orElseThrow();
            var start = Hessian.of(ReferenceFunctions.field(entry.formula()).at(entry.start().x(), entry.start().y())).eigen();
            assertTrue(preset.suits(start), start.toString());
            assertEquals(stage.lambdaMax(), start.lambdaMax(), 1e-12);
        });
        assertEquals(preset.stage().isEmpty(), preset.suits(new Hessian(-1, 0, -1).eigen()));
    }

    @Test
    void aRotatedValleyIsNarrowAndTurned() {
        assertFalse(RacePreset.ADAPTIVE_SCALING.suits(new Hessian(100, 0, 1).eigen()));
        assertTrue(RacePreset.MOMENTUM_IN_A_VALLEY.suits(new Hessian(100, 0, 1).eigen()));
        assertFalse(RacePreset.MOMENTUM_IN_A_VALLEY.suits(new Hessian(2, 0, 2).eigen()));
    }

    @ParameterizedTest
    @EnumSource
    void thereIsSomethingToCompare(RacePreset preset) {
        var lineup = preset.lineup(START, OptionalDouble.of(8), WINDOW);
        assertTrue(lineup.runners().size() >= 2);
        assertEquals(0, lineup.selected());
    }
}

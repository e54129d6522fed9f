package hesse.document;

import hesse.field.Window;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import hesse.optimize.MethodParameter;
import hesse.text.KebabCase;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/// A classic comparison of methods.
public enum RacePreset {
    GRADIENT_DESCENT_AGAINST_NEWTON, STEP_SIZES, STARTS;

    /// Parts of 2/λmax, the largest stable step size: slow, best for one direction, nearly too large, too large.
    private static final double[] PARTS = {0.1, 0.5, 0.95, 1.05};
    /// From start to start, as a part of the window's sides.
    private static final double APART = 0.04;

    /// The key of the text that people read.
    public String nameKey() {
        return "race.preset." + KebabCase.of(this);
    }

    /// Who takes part.
    ///
    /// @param start     where the race starts
    /// @param lambdaMax the largest eigenvalue of H there, if it is positive
    /// @param window    on screen
    public Lineup lineup(Point start, OptionalDouble lambdaMax, Window window) {
        return Lineup.of(switch (this) {
            case GRADIENT_DESCENT_AGAINST_NEWTON -> List.of(Runner.of(MethodName.GRADIENT_DESCENT), Runner.of(MethodName.NEWTON));
            case STEP_SIZES -> stepSizes(lambdaMax);
            case STARTS -> starts(start, window);
        });
    }

    private static List<Runner> stepSizes(OptionalDouble lambdaMax) {
        var parameter = MethodParameter.STEP_SIZE;
        double stable = lambdaMax.isPresent() ? 2 / lambdaMax.getAsDouble() : 2 * parameter.initial();
        return Arrays.stream(PARTS).map(part -> Math.clamp(part * stable, parameter.allowed().min(), parameter.allowed().max()))
                .mapToObj(value -> new Runner(ConfiguredMethod.of(MethodName.GRADIENT_DESCENT).with(parameter, rounded(value)), Optional.empty())).toList();
    }

    /// Three significant digits: what a person would type.
    private static double rounded(double value) {
        return Double.parseDouble(String.format(java.util.Locale.ROOT, "%.2e", value));
    }

    /// Newton's method from a row of starts, across which a border between basins is likely to run.
    private static List<Runner> starts(Point start, Window window) {
        return DoubleStream.of(-1.5, -0.5, 0.5, 1.5).mapToObj(steps -> Runner.of(MethodName.NEWTON)
                .from(new Point(start.x() + steps * APART * window.width(), start.y() + steps * APART * window.height()))).toList();
    }
}

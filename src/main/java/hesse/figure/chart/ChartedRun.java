package hesse.figure.chart;

import hesse.figure.race.Curvatures;
import hesse.figure.race.Track;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.LinearRate;
import hesse.optimize.MethodName;
import hesse.optimize.MethodParameter;
import java.util.OptionalDouble;

/// A run with what charts show of it beside its track.
public record ChartedRun(Track track, Curvatures curvatures) {

    /// κ at the minimum that the run converged to; empty where it didn't.
    OptionalDouble limitCondition() {
        return isAtMinimum() ? OptionalDouble.of(curvatures.condition(track.last())) : OptionalDouble.empty();
    }

    /// By what factor each step shortens the distance to that minimum in the end, see [LinearRate]; empty where that is unknown or the
    /// method isn't expected to converge there.
    OptionalDouble rate() {
        if (!isAtMinimum()) {
            return OptionalDouble.empty();
        }
        var rate = LinearRate.of(track.method(), curvatures.lambdaMin()[track.last()], curvatures.lambdaMax()[track.last()]);
        return rate.isPresent() && rate.getAsDouble() > 0 && rate.getAsDouble() < 1 ? rate : OptionalDouble.empty();
    }

    /// The curvature 2/η beyond which a method's fixed step size makes it unstable; empty for methods without one.
    public static OptionalDouble edge(ConfiguredMethod method) {
        return method.name() == MethodName.GRADIENT_DESCENT ? OptionalDouble.of(2 / method.value(MethodParameter.STEP_SIZE))
                : OptionalDouble.empty();
    }

    private boolean isAtMinimum() {
        return track.converged() && curvatures.lambdaMin()[track.last()] > 0;
    }
}

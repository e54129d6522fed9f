package hesse.document;

import static hesse.optimize.MethodName.ADAM;
import static hesse.optimize.MethodName.BFGS;
import static hesse.optimize.MethodName.DAMPED_NEWTON;
import static hesse.optimize.MethodName.EXACT_LINE_SEARCH;
import static hesse.optimize.MethodName.GRADIENT_DESCENT;
import static hesse.optimize.MethodName.INVERSE_CURVATURE;
import static hesse.optimize.MethodName.L_BFGS;
import static hesse.optimize.MethodName.NESTEROV;
import static hesse.optimize.MethodName.NEWTON;
import static hesse.optimize.MethodName.POLYAK_MOMENTUM;
import static hesse.optimize.MethodName.SADDLE_FREE_NEWTON;
import static hesse.optimize.MethodName.SHIFTED_NEWTON;
import static hesse.optimize.MethodName.TRUST_REGION;

import hesse.curvature.Eigen;
import hesse.field.Window;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import hesse.optimize.MethodParameter;
import hesse.text.KebabCase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// A classic comparison of methods.
public enum RacePreset {
    GRADIENT_DESCENT_AGAINST_NEWTON, STEP_SIZES, MOMENTUM_IN_A_VALLEY, NEWTON_AND_ITS_REPAIRS, FROM_GRADIENT_TO_NEWTON, ADAPTIVE_SCALING,
            STARTS;

    /// Parts of 2/λmax, the largest stable step size: slow, best for one direction, nearly too large, too large.
    private static final double[] PARTS = {0.1, 0.5, 0.95, 1.05};
    /// A step size that is stable wherever λmax isn't much larger than at the start.
    private static final double CAUTIOUS = 0.25;
    /// From start to start, as a part of the window's sides.
    private static final double APART = 0.04;

    /// Of a narrow valley at least.
    private static final double NARROW = 10;
    /// |sin 2θ| of axes that coordinates don't follow.
    private static final double TURNED = 0.5;

    /// A function of the catalogue on which a comparison shows what it is about.
    ///
    /// @param function  its id
    /// @param lambdaMax the largest eigenvalue of H at its start
    public record Stage(String function, double lambdaMax) {}

    /// Whether at the start there is what the comparison is about.
    ///
    /// @param start H there
    public boolean suits(Eigen start) {
        boolean bowl = start.lambdaMin() > 0;
        boolean valley = bowl && start.lambdaMax() >= NARROW * start.lambdaMin();
        return switch (this) {
            case STEP_SIZES -> bowl;
            case MOMENTUM_IN_A_VALLEY -> valley;
            case NEWTON_AND_ITS_REPAIRS -> start.lambdaMin() < 0 && start.lambdaMax() > 0;
            case ADAPTIVE_SCALING -> valley && Math.abs(Math.sin(2 * start.angleMax())) >= TURNED;
            case GRADIENT_DESCENT_AGAINST_NEWTON, FROM_GRADIENT_TO_NEWTON, STARTS -> true;
        };
    }

    /// Where it is to be seen if not on any function.
    public Optional<Stage> stage() {
        return switch (this) {
            case STEP_SIZES, ADAPTIVE_SCALING -> Optional.of(new Stage("quad_rot30_k25", 25));
            case MOMENTUM_IN_A_VALLEY -> Optional.of(new Stage("quad_k100", 100));
            case NEWTON_AND_ITS_REPAIRS -> Optional.of(new Stage("double_well", 2));
            case GRADIENT_DESCENT_AGAINST_NEWTON, FROM_GRADIENT_TO_NEWTON, STARTS -> Optional.empty();
        };
    }

    /// The key of the text that people read.
    public String nameKey() {
        return "race.preset." + KebabCase.of(this);
    }

    /// Who takes part. Step sizes are chosen by the largest eigenvalue at the start, so that what the comparison is to show is
    /// seen on any function.
    ///
    /// @param start     where the race starts
    /// @param lambdaMax the largest |λ| of H there, if it is positive
    /// @param window    on screen
    public Lineup lineup(Point start, OptionalDouble lambdaMax, Window window) {
        double stable = lambdaMax.isPresent() ? 2 / lambdaMax.getAsDouble() : 2 * MethodParameter.STEP_SIZE.initial();
        return Lineup.of(switch (this) {
            case GRADIENT_DESCENT_AGAINST_NEWTON -> List.of(runner(GRADIENT_DESCENT, CAUTIOUS * stable), Runner.of(NEWTON));
            case STEP_SIZES -> DoubleStream.of(PARTS).mapToObj(part -> runner(GRADIENT_DESCENT, part * stable)).toList();
            case MOMENTUM_IN_A_VALLEY -> Stream.of(GRADIENT_DESCENT, POLYAK_MOMENTUM, NESTEROV).map(name -> runner(name, CAUTIOUS * stable))
                    .toList();
            case NEWTON_AND_ITS_REPAIRS -> runners(NEWTON, DAMPED_NEWTON, SHIFTED_NEWTON, SADDLE_FREE_NEWTON, TRUST_REGION);
            case FROM_GRADIENT_TO_NEWTON -> runners(EXACT_LINE_SEARCH, L_BFGS, BFGS, NEWTON);
            case ADAPTIVE_SCALING -> runners(INVERSE_CURVATURE, ADAM, BFGS);
            case STARTS -> starts(start, window);
        });
    }

    private static List<Runner> runners(MethodName... names) {
        return Stream.of(names).map(Runner::of).toList();
    }

    /// With a step size of three significant digits: what a person would type.
    private static Runner runner(MethodName name, double stepSize) {
        var parameter = name.parameter(MethodParameter.STEP_SIZE.key()).orElseThrow();
        double rounded =
                Double.parseDouble(String.format(Locale.ROOT, "%.2e",
                                Math.clamp(stepSize, parameter.usual().min(), parameter.usual().max())));
        return new Runner(ConfiguredMethod.of(name).with(parameter, rounded), Optional.empty());
    }

    /// Newton's method from a row of starts, across which a border between basins is likely to run.
    private static List<Runner> starts(Point start, Window window) {
        return DoubleStream.of(-1.5, -0.5, 0.5, 1.5).mapToObj(steps -> Runner.of(NEWTON)
                .from(new Point(start.x() + steps * APART * window.width(), start.y() + steps * APART * window.height()))).toList();
    }
}

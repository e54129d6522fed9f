package hesse.app.race;

import hesse.app.state.HoveredIterate;
import hesse.app.state.Results;
import hesse.app.state.Runs;
import hesse.curvature.Hessian;
import hesse.figure.race.RunnerNames;
import hesse.figure.step.StepSizeGauge;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.Optional;

/// What is said of the iterate that the mouse points at.
final class IterateWords {
    private static final int DIGITS = 4;

    private final Messages messages;
    private final Results results;

    IterateWords(Messages messages, Results results) {
        this.messages = messages;
        this.results = results;
    }

    /// Empty where the race has no such iterate any more.
    Optional<String> of(HoveredIterate iterate) {
        return results.runs().getValue().filter(runs -> runs.has(iterate)).map(runs -> of(iterate, runs));
    }

    private String of(HoveredIterate iterate, Runs runs) {
        var at = runs.trajectories().get(iterate.runner()).iterates().get(iterate.k());
        var curvature = curvature(iterate, runs);
        var off = runs.errors(iterate.runner(), iterate.k());
        // Weyl: an eigenvalue is off by no more than the norm of what H is off by; of the whole H among more variables nothing is known.
        double ofEigenvalues = Math.max(off.fxx(), off.fyy()) + off.fxy();
        return messages.text("race.iterate", RunnerNames.of(runs.methods(), messages).get(iterate.runner()), Integer.toString(iterate.k()),
                Numbers.right(at.f(), off.f(), DIGITS),
                Numbers.right(at.gradientNorm(), off.fx() + off.fy(), DIGITS), Numbers.right(curvature.lambdaMin(), ofEigenvalues, DIGITS),
                Numbers.right(curvature.lambdaMax(), ofEigenvalues, DIGITS),
                number(runs.curvatures().get(iterate.runner()).condition(iterate.k())));
    }

    /// Of the whole H, unknown where it isn't worked out; in the plane without what is nothing but rounding.
    private static StepSizeGauge.Curvature curvature(HoveredIterate iterate, Runs runs) {
        if (runs.space().dimension() > 2) {
            var known = runs.curvatures().get(iterate.runner());
            return new StepSizeGauge.Curvature(known.lambdaMin()[iterate.k()], known.lambdaMax()[iterate.k()]);
        }
        var eigen = Hessian.of(runs.jet(iterate.runner(), iterate.k())).eigen();
        return new StepSizeGauge.Curvature(eigen.lambdaMin(), eigen.lambdaMax());
    }

    private static String number(double value) {
        return Numbers.format(value, DIGITS);
    }
}

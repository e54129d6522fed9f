package hesse.app.state;

import hesse.document.Formula;
import hesse.document.LossSource;
import hesse.document.Point;
import hesse.document.Source;
import hesse.figure.basin.BasinSubject;
import hesse.learning.objective.LossObjective;
import hesse.objective.Objective;
import hesse.objective.formula.FormulaObjective;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.Stopping;
import hesse.optimize.basin.SpaceBasinSearch;
import org.ejml.simple.SimpleMatrix;

/// Basins among all variables of a function, from starts in the plane on screen, where there is time for them.
final class BeyondBasins {
    /// Multiplications that a formula takes for each of its variables, about, with the proof of H's signs that Newton's method asks for.
    private static final int EACH = 5000;

    private BeyondBasins() {}

    /// Of how many variables basins are shown: of all, or where that takes too long, of the plane's two.
    static int dimension(Source source, ConfiguredMethod method, int stepLimit) {
        if (!source.isBeyondThePlane()) {
            return 2;
        }
        int dimension = source.plane().dimension();
        return SpaceBasinSearch.mostStarts(dimension, work(source), method, stepLimit) > 0 ? dimension : 2;
    }

    /// What f with its gradient takes at a point, in multiplications.
    private static long work(Source source) {
        return switch (source) {
            case Formula formula -> (long) EACH * formula.variables().all().size();
            case LossSource(var loss, _, _, _) -> 6L * loss.dimension() * loss.data().size();
        };
    }

    /// @param source with the plane that the subject's field shows
    static SpaceBasinSearch search(Source source, BasinSubject subject) {
        var home = subject.home();
        var middle = new SimpleMatrix(source.point(new Point(home.xCenter(), home.yCenter())));
        return new SpaceBasinSearch(objective(source), source.plane(), subject.method(), stopping(source, subject, middle), work(source));
    }

    private static Stopping stopping(Source source, BasinSubject subject, SimpleMatrix middle) {
        return switch (source) {
            case Formula _ -> RaceStopping.beyond(subject.home(), subject.stepLimit(), middle);
            case LossSource _ -> RaceStopping.of(subject.home(), subject.stepLimit(), middle);
        };
    }

    private static Objective objective(Source source) {
        return switch (source) {
            case Formula formula -> FormulaObjective.of(formula.expression(), formula.variables(), formula.values());
            case LossSource(var loss, _, _, _) -> LossObjective.of(loss);
        };
    }
}

package hesse.document;

import hesse.figure.AxisNames;
import hesse.objective.plane.Plane;
import java.util.List;
import java.util.Optional;

/// Where the function on screen comes from, as it is edited and kept.
///
/// What holds for every source is asked here. What only one kind has is asked for by a `switch` over the kinds, or by
/// [#formula()] where there is something to do for formulas only.
public sealed interface Source permits Formula, LossSource {

    /// The function itself: equal for two sources that differ in how they are written.
    PlaneFunction function();

    /// What the variables are called on pictures.
    AxisNames axisNames();

    /// Short enough to name a file after.
    String shortName();

    /// The id of the catalogue's function or learning scene that it comes from.
    Optional<String> catalogueId();

    /// Where a race starts that is seen to start at a point of the plane, but doesn't: the plane was laid elsewhere since.
    ///
    /// @param seen      the plane's nearest point
    /// @param variables all of them, in their order
    record Start(Point seen, List<Double> variables) {
        public Start {
            variables = List.copyOf(variables);
        }
    }

    /// The starts beyond the plane.
    List<Start> starts();

    /// The same with other starts beyond the plane.
    ///
    /// @throws IllegalArgumentException unless each has as many variables as the function
    Source withStarts(List<Start> changed);

    /// Where the plane on screen lies in the space of all variables.
    Plane plane();

    /// All variables at a point of the plane; new.
    double[] point(Point onScreen);

    /// Whether it is the same function of all variables, wherever the planes lie.
    boolean isSameBeyondThePlane(Source other);

    /// All variables at which a race starts that is seen to start at a point of the plane; new.
    default double[] startAt(Point seen) {
        return starts().stream().filter(start -> start.seen().equals(seen)).findFirst()
                .map(start -> start.variables().stream().mapToDouble(Double::doubleValue).toArray())
                .orElseGet(() -> point(seen));
    }

    /// Whether there are more variables than the two of the plane on screen.
    default boolean isBeyondThePlane() {
        return switch (this) {
            case Formula formula -> formula.variables().isBeyondThePlane();
            case LossSource source -> source.plane().dimension() > 2;
        };
    }

    /// The formula, where the source is one.
    default Optional<Formula> formula() {
        return switch (this) {
            case Formula formula -> Optional.of(formula);
            case LossSource _ -> Optional.empty();
        };
    }

    /// The loss, where the source is one.
    default Optional<LossSource> learning() {
        return switch (this) {
            case Formula _ -> Optional.empty();
            case LossSource loss -> Optional.of(loss);
        };
    }
}

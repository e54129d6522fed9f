package hesse.document;

import hesse.figure.AxisNames;
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

package hesse.learning.data;

import java.util.List;
import java.util.Optional;

/// Which columns of a table are wanted.
///
/// @param features  by name in their order; none means all but the target
/// @param hasTarget whether there is one; a matrix to be factorised has none
/// @param target    by name; the last column if it isn't named
public record ColumnChoice(List<String> features, boolean hasTarget, Optional<String> target) {
    /// All columns, the last one the target.
    public static final ColumnChoice LAST_IS_TARGET = new ColumnChoice(List.of(), true, Optional.empty());
    /// All columns, none a target.
    public static final ColumnChoice FEATURES_ALONE = new ColumnChoice(List.of(), false, Optional.empty());

    public ColumnChoice {
        features = List.copyOf(features);
    }
}

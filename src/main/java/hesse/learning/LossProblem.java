package hesse.learning;

import hesse.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Why a model can't be fitted to data.
///
/// @param example   the one that is wrong, if it is one
/// @param key       of a sentence in the bundle
/// @param arguments what it is about
public record LossProblem(OptionalInt example, String key, List<String> arguments) {

    /// The key of the problem that there is but one class.
    public static final String ONE_CLASS = "learning.loss.one-class";

    public LossProblem {
        arguments = List.copyOf(arguments);
    }

    /// The first problem of a loss, if it has any: data that the model has no inputs for, labels and counts that its loss isn't defined
    /// for, classes of which there is but one, more weights than [Loss#MOST_WEIGHTS], penalised weights that aren't there.
    public static Optional<LossProblem> of(Loss loss) {
        return new LossChecks(loss).first();
    }

    public String sentence(Messages messages) {
        return messages.text(key, arguments.toArray());
    }
}

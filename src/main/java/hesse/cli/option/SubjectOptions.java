package hesse.cli.option;

import hesse.cli.input.MisuseException;
import hesse.text.Messages;
import picocli.CommandLine.Mixin;

/// The options that say what a command is about: a function or a loss.
public final class SubjectOptions {
    @Mixin
    private FieldOptions function;

    @Mixin
    private LossOptions loss;

    public FieldOptions function() {
        return function;
    }

    public LossOptions loss() {
        return loss;
    }

    /// Whether it is a loss.
    ///
    /// @param missing the key of the sentence that says that neither is given
    /// @throws MisuseException if neither is given, or both are
    public boolean isLoss(String missing, Messages messages) {
        if (!function.isFunctionGiven() && !loss.isGiven()) {
            throw new MisuseException(messages.text(missing));
        }
        if (loss.isGiven()) {
            loss.requireAlone(function.isFunctionGiven(), messages);
        }
        return loss.isGiven();
    }
}

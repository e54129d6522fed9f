package hesse.cli.option;

import hesse.cli.input.InvalidInputException;
import hesse.cli.input.Range;
import hesse.document.Race;
import hesse.learning.objective.LossObjective;
import hesse.optimize.ConfiguredMethod;
import hesse.text.Messages;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The method, the values of its parameters, and how many steps it may take.
public final class RunOptions {
    @Mixin
    private MethodOptions method;

    @Option(names = "--steps", paramLabel = "N", descriptionKey = "cli.option.steps")
    private Long steps = (long) Race.INITIAL.stepLimit();

    /// @throws MisuseException if no method is given
    public void requireMethod(Messages messages) {
        method.requireMethod(messages);
    }

    /// The method for a function, with the step size that suits it.
    ///
    /// @throws MisuseException if the method has no such parameter or the value isn't allowed
    public ConfiguredMethod configured(ChosenFunction chosen, Messages messages) {
        return method.configured(chosen.entry(), messages);
    }

    /// The method for a loss.
    ///
    /// @throws MisuseException       as for functions
    /// @throws InvalidInputException if the method needs H as a matrix and the loss has too many weights for it
    public ConfiguredMethod configured(LossObjective objective, Messages messages) {
        var configured = method.configured(Optional.empty(), messages);
        if (configured.name().needsHessian() && !objective.hasHessian()) {
            throw new InvalidInputException(messages.text("cli.loss.no-hessian", configured.name().spelling(),
                    Integer.toString(objective.dimension()),
                    Integer.toString(LossObjective.MOST_WEIGHTS_FOR_HESSIAN)));
        }
        return configured;
    }

    /// @throws MisuseException if there are too many
    public int steps(int most, Messages messages) {
        return new Range(0, most).check(steps, "--steps", messages);
    }
}

package hesse.cli.option;

import hesse.cli.input.InvalidInputException;
import hesse.cli.input.MisuseException;
import hesse.cli.input.VectorReader;
import hesse.document.loss.LossFile;
import hesse.document.loss.ShippedLosses;
import hesse.document.loss.UnreadableLossException;
import hesse.field.Field;
import hesse.learning.Loss;
import hesse.learning.plane.LossField;
import hesse.objective.plane.Plane;
import hesse.text.Messages;
import hesse.text.Spelling;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/// The options that say which loss is meant, and at which weights.
public final class LossOptions {

    @Option(names = "--loss", paramLabel = "ID|FILE.json", descriptionKey = "cli.option.loss")
    private String loss;

    @Option(names = "--weights", paramLabel = "FILE.csv", descriptionKey = "cli.option.weights")
    private String weights;

    public boolean isGiven() {
        return loss != null;
    }

    public boolean hasWeights() {
        return weights != null;
    }

    /// One that comes with the program, or else a file.
    ///
    /// @param notes takes sentences on what is odd without being wrong
    /// @throws InvalidInputException if there is no such loss, or it can't be read
    public Loss choose(Messages messages, Consumer<String> notes) {
        var shipped = ShippedLosses.named(loss);
        if (shipped.isPresent()) {
            return shipped.get().loss();
        }
        try {
            var file = Path.of(loss);
            if (!loss.endsWith(".json") && !Files.exists(file)) {
                throw unknown(messages);
            }
            var read = LossFile.read(file, messages);
            read.notices().forEach(notes);
            return read.loss();
        } catch (InvalidPathException noPath) {
            throw unknown(messages);
        } catch (UnreadableLossException unreadable) {
            throw new InvalidInputException(unreadable.getMessage());
        }
    }

    /// The loss of two weights as a function of the plane.
    ///
    /// @throws InvalidInputException if it has more or fewer
    public Field field(Loss chosen, Messages messages) {
        if (chosen.dimension() != 2) {
            throw new InvalidInputException(messages.text("cli.loss.not-two", Integer.toString(chosen.dimension())));
        }
        return LossField.of(chosen, Plane.ofVariables(new double[2], 0, 1));
    }

    /// @throws MisuseException if a loss and something else are given
    public void requireAlone(boolean functionGiven, Messages messages) {
        if (functionGiven) {
            throw new MisuseException(messages.text("cli.loss.and-function"));
        }
    }

    private InvalidInputException unknown(Messages messages) {
        var close = String.join(", ", Spelling.closeTo(loss, ShippedLosses.ids().stream()));
        return new InvalidInputException(close.isEmpty() ? messages.text("cli.loss.unknown", loss)
                : messages.text("cli.loss.misspelt", loss, close));
    }

    /// The rows of the file of weights, each as many numbers as the loss has.
    ///
    /// @param in where `-` reads from
    /// @throws MisuseException       if none is given
    /// @throws InvalidInputException if they can't be read
    public List<double[]> weights(Loss of, InputStream in, Messages messages) {
        if (weights == null) {
            throw new MisuseException(messages.text("cli.weights.missing"));
        }
        return VectorReader.weights(weights, of.dimension(), in, messages);
    }
}

package hesse.document.loss;

import hesse.learning.Loss;
import hesse.learning.data.ColumnChoice;
import hesse.learning.data.DatasetReader;
import hesse.learning.data.ReadDataset;
import hesse.learning.data.UnreadableDataException;
import hesse.text.FileErrors;
import hesse.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// Losses in files. A CSV file that a loss names is looked for beside it.
public final class LossFile {
    /// Bytes; longer files are refused.
    private static final long LARGEST = 64 << 20;

    private LossFile() {}

    /// @throws UnreadableLossException if the file or its data can't be read, or don't go together
    public static ReadLoss read(Path file, Messages messages) throws UnreadableLossException {
        return LossJson.loss(text(file, messages), file.toString(), (name, choice) -> data(file, name, choice, messages), messages);
    }

    private static String text(Path file, Messages messages) throws UnreadableLossException {
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) LARGEST);
            if (bytes.length == LARGEST) {
                throw new UnreadableLossException(messages.text("loss.file.where", file.toString(),
                        messages.text("loss.file.large", Long.toString(LARGEST))));
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UnreadableLossException(messages.text("loss.file.unreadable", file.toString(),
                    FileErrors.reason(unreadable, messages)));
        }
    }

    private static ReadDataset data(Path file, String name, ColumnChoice choice, Messages messages) throws UnreadableDataException {
        try (var in = Files.newInputStream(file.toAbsolutePath().resolveSibling(name))) {
            return DatasetReader.read(in, name, choice, messages);
        } catch (IOException unreadable) {
            throw new UnreadableDataException(messages.text("loss.file.unreadable", name, FileErrors.reason(unreadable, messages)));
        } catch (InvalidPathException noPath) {
            throw new UnreadableDataException(messages.text("table.unreadable", name));
        }
    }

    /// With the examples in it.
    public static String text(Loss loss) {
        return LossJson.object(loss).toString() + "\n";
    }
}

package hesse.learning.data;

import hesse.text.Messages;
import java.io.IOException;
import java.util.Locale;

/// Data sets that come with the program, `assets/hesse/data`; sources and licences stand in the files.
public final class ShippedData {
    private ShippedData() {}

    /// @param name of the file without its ending
    /// @throws IllegalArgumentException if there is none of that name
    public static ReadDataset read(String name, ColumnChoice choice) {
        try (var in = ShippedData.class.getResourceAsStream("/hesse/data/" + name + ".csv")) {
            if (in == null) {
                throw new IllegalArgumentException("no data " + name);
            }
            return DatasetReader.read(in, name, choice, new Messages(Locale.ROOT));
        } catch (IOException | UnreadableDataException broken) {
            throw new IllegalStateException(name, broken);
        }
    }
}

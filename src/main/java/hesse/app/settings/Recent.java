package hesse.app.settings;

import java.nio.file.Path;

/// What was opened not long ago, to be opened again.
public sealed interface Recent {

    /// A function of the catalogue.
    record OfFunction(String id) implements Recent {}

    /// An exploration in a file, by its absolute path.
    record OfFile(Path file) implements Recent {
        public OfFile {
            file = file.toAbsolutePath().normalize();
        }
    }
}

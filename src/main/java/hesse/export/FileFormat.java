package hesse.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;

/// A kind of file that pictures are exported to: what it asks them for, and how it writes that.
///
/// @param <R> the rendition that it writes
public interface FileFormat<R extends Rendition> {

    /// Of its files' names, without the dot.
    String extension();

    /// Asks for the rendition; see [Exportable] about threads.
    ///
    /// @param scale pixels per logical pixel, for what becomes pixels
    Supplier<R> ask(Exportable subject, double scale);

    /// Writes a file, replacing an older one. The file appears at once and whole; after a failure the place is as it was.
    ///
    /// @throws IOException if the folder is missing, not writable or full, or the place is a folder
    void write(R rendition, Path file) throws IOException;
}

package hesse.app.chooser;

import hesse.document.CatalogueItem;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/// One row of the chooser's list.
sealed interface ChooserRow {

    /// What stands over rows that belong together; it can't be chosen.
    record Heading(String text) implements ChooserRow {}

    /// What can be chosen, and has a picture.
    sealed interface Choice extends ChooserRow {}

    /// A function or a learning scene.
    record FunctionChoice(CatalogueItem item) implements Choice {}

    /// @param modified when the file was written last: then its picture changes
    record FileChoice(Path file, FileTime modified) implements Choice {

        /// What the file is called, without the endings of its kind.
        String name() {
            return file.getFileName().toString().replaceFirst("(\\.hesse)?(\\.json)?$", "");
        }
    }
}

package hesse.document.json;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// How a file of one version becomes one of the next, as a pure function of its JSON. It touches what the versions tell
/// apart and leaves everything else, right or wrong, to the reader.
public interface FormatMigration {

    /// A new tree that says in the next version what this one says in the version before.
    ///
    /// @throws DocumentFormatException if the file already has a field that only the next version knows
    ObjectNode migrated(ObjectNode file);

    /// Where the file before has what the next has at this place, so that sentences name what stands in the file.
    String placeBefore(String place);
}

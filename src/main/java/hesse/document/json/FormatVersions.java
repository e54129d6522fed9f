package hesse.document.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;

/// The versions of a file format: the k-th migration leads from version k to version k + 1, counted from 1.
public record FormatVersions(List<FormatMigration> migrations) {
    private static final String VERSION = "version";

    public FormatVersions {
        migrations = List.copyOf(migrations);
    }

    /// The version that is written.
    public int newest() {
        return migrations.size() + 1;
    }

    /// Reads a file of any version, in which a place is named as it is in the file.
    ///
    /// @param file   with a version that [#knows]
    /// @param reader of the newest version
    /// @throws DocumentFormatException whatever the reader says, and if a migration can't do its work
    public <T> T read(ObjectNode file, Function<ObjectNode, T> reader) {
        int version = file.get(VERSION).intValue();
        if (version == newest()) {
            return reader.apply(file);
        }
        var migration = migrations.get(version - 1);
        var next = migration.migrated(file).put(VERSION, version + 1);
        try {
            return read(next, reader);
        } catch (DocumentFormatException wrong) {
            throw wrong.moved(migration::placeBefore);
        }
    }

    /// Whether the file has a version, and that is one of these.
    public boolean knows(ObjectNode file) {
        var version = file.path(VERSION);
        return version.isInt() && version.intValue() >= 1 && version.intValue() <= newest();
    }
}

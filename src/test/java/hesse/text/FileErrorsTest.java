package hesse.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileErrorsTest {
    private final Messages messages = new Messages(Locale.ROOT);

    @TempDir
    Path folder;

    private String reason(IOException failure) {
        return FileErrors.reason(failure, messages);
    }

    @Test
    void commonReasonsAreInTheBundlesWords() {
        var missing = assertThrows(IOException.class, () -> Files.writeString(folder.resolve("missing").resolve("file"), ""));
        assertEquals("there is no such file or folder", reason(missing));
        assertEquals("access is denied", reason(new AccessDeniedException("/file")));
        assertEquals("something else of this name is in the way", reason(new FileAlreadyExistsException("/file")));
    }

    @Test
    void otherReasonsAreInTheSystems() {
        assertEquals("No space left on device", reason(new FileSystemException("/file", null, "No space left on device")));
        assertEquals("broken", reason(new IOException("broken")));
    }
}

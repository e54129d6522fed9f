package hesse.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// Why a file can't be read or written, in words: what Java calls the common reasons is made for programmers.
public final class FileErrors {
    private FileErrors() {}

    /// A clause without a full stop. What the operating system says of rarer reasons stays as it says it.
    public static String reason(IOException failure, Messages messages) {
        return switch (failure) {
            case NoSuchFileException _ -> messages.text("text.file.missing");
            case AccessDeniedException _ -> messages.text("text.file.denied");
            case FileAlreadyExistsException _ -> messages.text("text.file.in-the-way");
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> failure.getLocalizedMessage();
        };
    }
}

package hesse.export;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Names for files that the program chooses without asking.
public final class FileNames {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);
    private static final int LONGEST_STEM = 80;

    private FileNames() {}

    /// A path in the folder under which nothing exists yet: `stem-2026-11-22-014512.png`, with `-2`, `-3` ... before the
    /// extension if need be. Of the stem only Latin letters without accents and digits are kept, in lower case, with
    /// hyphens for what lies between them.
    ///
    /// @param extension without its dot
    public static Path automatic(Path folder, String stem, LocalDateTime time, String extension) {
        String name = plain(stem) + "-" + TIME.format(time);
        Path path = folder.resolve(name + "." + extension);
        for (int number = 2; Files.exists(path, LinkOption.NOFOLLOW_LINKS); number++) {
            path = folder.resolve(name + "-" + number + "." + extension);
        }
        return path;
    }

    private static String plain(String stem) {
        String letters = Normalizer.normalize(stem, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        String hyphenated = letters.replaceAll("[^a-z0-9]+", "-");
        String shortened = hyphenated.substring(0, Math.min(hyphenated.length(), LONGEST_STEM)).replaceAll("^-|-$", "");
        return shortened.isEmpty() ? "hesse" : shortened;
    }
}

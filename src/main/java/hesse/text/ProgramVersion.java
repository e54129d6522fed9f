package hesse.text;

import java.util.Optional;

/// The program's name with its version, as the build writes it into the program's jar.
public final class ProgramVersion {
    private ProgramVersion() {}

    /// As people read it; says so where the program isn't packaged and has no version.
    public static String text(Messages messages) {
        return messages.text("app.version", messages.text("app.title"), number().orElse(messages.text("app.version.none")));
    }

    /// As programs read it, the same in all languages: `Hesse 1.0.0`, or the name alone where there is no version.
    public static String ofFiles() {
        return number().map(number -> "Hesse " + number).orElse("Hesse");
    }

    private static Optional<String> number() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion());
    }
}

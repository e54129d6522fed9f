package hesse;

import hesse.app.HesseApplication;
import hesse.cli.Terminal;
import java.nio.file.Path;

/// The program's entry: opens the window, alone or with a document, or runs a terminal command.
///
/// For a command no class of JavaFX is loaded, so commands run where it isn't installed.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            HesseApplication.open();
        } else if (arguments.length == 1 && isDocument(arguments[0])) {
            HesseApplication.open(Path.of(arguments[0]));
        } else {
            System.exit(Terminal.ofProcess().run(arguments));
        }
    }

    /// By its name alone, as the scripts that start the program tell them from commands.
    private static boolean isDocument(String argument) {
        return argument.endsWith(".hesse");
    }
}

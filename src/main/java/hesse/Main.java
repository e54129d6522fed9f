package hesse;

import hesse.app.HesseApplication;
import hesse.cli.Terminal;

/// The program's entry: opens the window, or runs a terminal command if there are arguments.
///
/// With arguments no class of JavaFX is loaded, so commands run where it isn't installed.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            HesseApplication.open();
        } else {
            System.exit(Terminal.ofProcess().run(arguments));
        }
    }
}

package hesse;

import hesse.app.HesseApplication;
import javafx.application.Application;

/// The program's entry: opens the window.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Application.launch(HesseApplication.class, arguments);
    }
}

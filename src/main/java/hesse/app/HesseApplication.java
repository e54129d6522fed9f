package hesse.app;

import hesse.app.background.Workers;
import hesse.app.state.Settings;
import hesse.document.Catalogue;
import hesse.field.KernelBackend;
import hesse.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Opens the one window.
public final class HesseApplication extends Application {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Workers workers = new Workers();

    /// Opens the window and returns when it is closed. Called once in a process.
    public static void open() {
        HeadStart.begin();
        launch(HesseApplication.class);
    }

    @Override
    public void start(Stage stage) {
        var messages = new Messages(Locale.getDefault());
        var workbench = new Workbench(messages, Catalogue.load(), new Settings(pictures()), workers, KernelBackend.fastest());
        var bounds = Screen.getPrimary().getVisualBounds();
        stage.setScene(new Scene(workbench.root(), Math.min(WIDTH, bounds.getWidth()), Math.min(HEIGHT, bounds.getHeight())));
        stage.setTitle(messages.text("app.title"));
        workbench.attach(stage);
        stage.show();
        workbench.warmUp();
    }

    @Override
    public void stop() {
        workers.close();
    }

    /// The person's folder for pictures where there is one, the home folder elsewhere.
    private static Path pictures() {
        var home = Path.of(System.getProperty("user.home"));
        var folder = home.resolve("Pictures");
        return Files.isDirectory(folder) ? folder : home;
    }
}

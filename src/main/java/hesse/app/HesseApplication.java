package hesse.app;

import hesse.app.background.UiClock;
import hesse.app.background.Workers;
import hesse.app.state.Settings;
import hesse.app.state.SettingsFile;
import hesse.app.state.WindowPlacement;
import hesse.document.Catalogue;
import hesse.field.kernel.KernelBackend;
import hesse.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Opens the one window, as large as the screen at the first start and where it was left at every other.
public final class HesseApplication extends Application {
    /// So much of a window, in pixels, must be on a screen for it to be opened where it was left.
    private static final double SEEN = 200;

    private final Workers workers = new Workers();
    private final Settings settings = new Settings(pictures());
    private final SettingsFile settingsFile = SettingsFile.ofUser(System.getenv(), System.getProperty("os.name"), home());
    private Stage stage;

    /// Opens the window and returns when it is closed. Called once in a process.
    ///
    /// @param documents files to open in it, one after the other
    public static void open(String... documents) {
        HeadStart.begin();
        launch(HesseApplication.class, documents);
    }

    @Override
    public void start(Stage primary) {
        stage = primary;
        settingsFile.readInto(settings);
        var messages = new Messages(Locale.getDefault());
        var workbench = new Workbench(messages, Catalogue.load(), settings, workers, UiClock.ofToolkit(), KernelBackend.fastest());
        var placement = settings.placement().get().filter(HesseApplication::isOnAScreen).orElseGet(HesseApplication::wholeScreen);
        stage.setScene(new Scene(workbench.root(), placement.width(), placement.height()));
        stage.setTitle(messages.text("app.title"));
        place(placement);
        workbench.attach(stage);
        getParameters().getRaw().forEach(document -> workbench.open(Path.of(document)));
        stage.show();
        workbench.root().requestFocus();
        workbench.warmUp();
        WindowIcons.giveTo(stage, workers);
    }

    @Override
    public void stop() {
        settings.placement().set(Optional.of(placement()));
        workers.close();
        try {
            settingsFile.write(settings);
        } catch (IOException unwritable) {
            // The window is gone, and without its settings the program starts as it did the first time.
            System.getLogger(HesseApplication.class.getName()).log(System.Logger.Level.WARNING, unwritable::toString);
        }
    }

    private void place(WindowPlacement placement) {
        stage.setX(placement.x());
        stage.setY(placement.y());
        stage.setWidth(placement.width());
        stage.setHeight(placement.height());
        stage.setMaximized(placement.maximized());
    }

    /// A window that is to be maximised has the screen's size too, for systems without a manager of windows.
    private static WindowPlacement wholeScreen() {
        var screen = Screen.getPrimary().getVisualBounds();
        return new WindowPlacement(screen.getMinX(), screen.getMinY(), screen.getWidth(), screen.getHeight(), true);
    }

    private WindowPlacement placement() {
        return new WindowPlacement(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    private static boolean isOnAScreen(WindowPlacement placement) {
        return placement.width() >= SEEN && placement.height() >= SEEN && !Screen.getScreensForRectangle(
                placement.x() + SEEN / 2, placement.y(), placement.width() - SEEN, placement.height() - SEEN / 2).isEmpty();
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home"));
    }

    /// The person's folder for pictures where there is one, the home folder elsewhere.
    private static Path pictures() {
        var folder = home().resolve("Pictures");
        return Files.isDirectory(folder) ? folder : home();
    }
}

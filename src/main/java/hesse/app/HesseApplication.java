package hesse.app;

import hesse.app.background.UiClock;
import hesse.app.background.Workers;
import hesse.app.settings.Settings;
import hesse.app.settings.SettingsFile;
import hesse.app.settings.WindowPlacement;
import hesse.field.kernel.KernelBackend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Opens the one window, as large as the screen at the first start and where it was left at every other.
///
/// First comes what the first map needs, the map, and then the rest: see decision 20.
public final class HesseApplication {
    /// So much of a window, in pixels, must be on a screen for it to be opened where it was left.
    private static final double SEEN = 200;

    private final Workers workers = new Workers();
    private final Settings settings = new Settings(pictures());
    private final SettingsFile settingsFile = SettingsFile.ofUser(System.getenv(), System.getProperty("os.name"), home());
    private final Stage stage = new Stage();
    private final Workbench workbench;
    private final List<Path> documents;
    private final Consumer<Workbench> whenComplete;
    private PlacementKeeper keeper;

    private HesseApplication(HeadStart.Loaded loaded, KernelBackend kernels, List<Path> documents, Consumer<Workbench> whenComplete) {
        this.documents = documents;
        this.whenComplete = whenComplete;
        settingsFile.readInto(settings);
        SceneTheme.dressControls(settings.theme().get());
        workbench = new Workbench(loaded.messages(), loaded.catalogue(), settings, loaded.fonts(), workers, UiClock.ofToolkit(), kernels);
        WindowingSystem.name(loaded.messages().text("app.title"));
        stage.setTitle(loaded.messages().text("app.title"));
    }

    /// Starts the toolkit and opens the window; the process ends when it is closed. Called once in a process.
    ///
    /// @param documents files to open in it, one after the other
    public static void open(Path... documents) {
        open(KernelBackend::fastest, List.of(documents), Workbench::warmUp);
    }

    /// @param kernels      compute the functions; asked for when the toolkit is there
    /// @param whenComplete is called on the JavaFX thread when all parts of the window are there
    static void open(Supplier<KernelBackend> kernels, List<Path> documents, Consumer<Workbench> whenComplete) {
        var headStart = HeadStart.begin();
        Platform.startup(() -> {
            try {
                new HesseApplication(headStart.loaded(), kernels.get(), documents, whenComplete).show();
            } catch (RuntimeException | Error failure) {
                Platform.exit();
                throw failure;
            }
        });
    }

    private void show() {
        var placement = settings.placement().get().filter(HesseApplication::isOnAScreen).orElseGet(HesseApplication::wholeScreen);
        stage.setScene(new Scene(workbench.root(), placement.width(), placement.height()));
        place(placement);
        keeper = new PlacementKeeper(stage, placement, UiClock.ofToolkit());
        workbench.attach(stage);
        documents.forEach(workbench::open);
        WindowingSystem.onOpenFile(workbench::open);
        stage.setOnHidden(_ -> stop());
        stage.show();
        workbench.root().requestFocus();
        workbench.whenFirstPictureIsShown(() -> afterFrame(this::complete));
    }

    /// Part by part, a frame after each, so that keys and mouse are answered in between.
    private void complete() {
        if (workbench.addNextPart()) {
            afterFrame(this::complete);
        } else {
            whenComplete.accept(workbench);
            WindowIcons.giveTo(stage, workers);
        }
    }

    /// When the next frame is on its way to the screen.
    private void afterFrame(Runnable then) {
        var scene = stage.getScene();
        var listener = new Runnable[1];
        listener[0] = () -> {
            scene.removePostLayoutPulseListener(listener[0]);
            Platform.runLater(then);
        };
        scene.addPostLayoutPulseListener(listener[0]);
        Platform.requestNextPulse();
    }

    private void stop() {
        settings.placement().set(Optional.of(keeper.placement()));
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

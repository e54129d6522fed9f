package hesse.app;

import com.sun.glass.ui.Application;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;

/// Documents that macOS opens: there they come as events, also the one that the program is started for.
///
/// JavaFX has no API for these events. Its windowing layer has, which the package for macOS exports to the program; elsewhere
/// nothing is listened to.
final class OpenFilesEvents {
    private static final String WINDOWING = "com.sun.glass.ui";

    private OpenFilesEvents() {}

    /// On the JavaFX thread, as soon as documents can be opened; what was asked for until then is opened at once.
    static void listen(Consumer<Path> open) {
        if (Platform.class.getModule().isExported(WINDOWING, OpenFilesEvents.class.getModule())) {
            Handler.install(open);
        }
    }

    /// A class of its own, as loading it needs the windowing layer. What isn't about files goes to the toolkit's own handler.
    private static final class Handler extends Application.EventHandler {
        private final Application.EventHandler toolkits;
        private final Consumer<Path> open;

        private Handler(Application.EventHandler toolkits, Consumer<Path> open) {
            this.toolkits = toolkits;
            this.open = open;
        }

        static void install(Consumer<Path> open) {
            var toolkit = Application.GetApplication();
            toolkit.setEventHandler(new Handler(toolkit.getEventHandler(), open));
        }

        @Override
        public void handleOpenFilesAction(Application toolkit, long time, String[] files) {
            Stream.of(files).map(Path::of).forEach(open);
        }

        @Override
        public void handleQuitAction(Application toolkit, long time) {
            toolkits.handleQuitAction(toolkit, time);
        }

        @Override
        public void handlePreferencesChanged(Map<String, Object> preferences) {
            toolkits.handlePreferencesChanged(preferences);
        }
    }
}

package hesse.app;

import com.sun.glass.ui.Application;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;

/// What the windowing system is told and asks for beyond JavaFX's API: the program's name, and on macOS documents to be opened, which
/// come as events there, also the one that the program is started for.
///
/// JavaFX's windowing layer knows of both; launchers export it to the program. Where one doesn't, nothing is told or asked.
/// Everything on the JavaFX thread.
final class WindowingSystem {
    private static final String LAYER = "com.sun.glass.ui";

    private WindowingSystem() {}

    /// Names the windows that are made from now on, so that a desktop finds the program that they belong to.
    static void name(String name) {
        if (isInReach()) {
            Layer.name(name);
        }
    }

    /// Opens what is asked for from now on, and at once what was asked for before.
    static void onOpenFile(Consumer<Path> open) {
        if (isInReach()) {
            Layer.listen(open);
        }
    }

    private static boolean isInReach() {
        return Platform.class.getModule().isExported(LAYER, WindowingSystem.class.getModule());
    }

    /// A class of its own, as loading it needs the layer. What isn't about files goes to the toolkit's own handler.
    private static final class Layer extends Application.EventHandler {
        private final Application.EventHandler toolkits;
        private final Consumer<Path> open;

        private Layer(Application.EventHandler toolkits, Consumer<Path> open) {
            this.toolkits = toolkits;
            this.open = open;
        }

        static void name(String name) {
            Application.GetApplication().setName(name);
        }

        static void listen(Consumer<Path> open) {
            var toolkit = Application.GetApplication();
            toolkit.setEventHandler(new Layer(toolkit.getEventHandler(), open));
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

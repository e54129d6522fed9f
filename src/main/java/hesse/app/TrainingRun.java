package hesse.app;

import hesse.document.Catalogue;
import hesse.document.CatalogueEntry;
import hesse.field.kernel.KernelBackend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Window;

/// The run of the program from which the build makes the window's ahead-of-time cache (JEP 483, 514, 515): the window is opened, some
/// functions are looked at, and it is closed again. What is loaded and compiled meanwhile comes out of the cache at every later
/// start.
///
/// The build may have no display, so the classes that JavaFX draws with where there is one are linked besides.
final class TrainingRun {
    /// Which this package can't call.
    private static final String ENTRY = "hesse.Main";
    private static final String TOOLKIT = "javafx.graphics";

    /// What a window on a real display needs, as the names of classes begin.
    private static final List<String> ON_A_DISPLAY = List.of("com/sun/prism/es2/", "com/sun/prism/d3d/", "com/sun/prism/impl/",
            "com/sun/prism/shader/Solid", "com/sun/prism/shader/Texture",
            "com/sun/glass/ui/gtk/", "com/sun/glass/ui/mac/", "com/sun/glass/ui/win/", "com/sun/javafx/font/", "com/sun/javafx/sg/prism/",
            "javafx/scene/shape/", "com/sun/javafx/scene/shape/");

    /// Four valleys, a narrow one, many, waves, a degenerate point, a region without values.
    private static final List<String> FUNCTIONS = List.of("rosenbrock", "rastrigin", "ackley", "monkey-saddle", "six-hump-camel");

    private final Workbench workbench;
    private final Iterator<CatalogueEntry> functions;

    private TrainingRun(Workbench workbench, Catalogue catalogue) {
        this.workbench = workbench;
        functions = FUNCTIONS.stream().map(catalogue::named).flatMap(Optional::stream).iterator();
    }

    public static void main(String[] arguments) throws ClassNotFoundException {
        Class.forName(ENTRY);
        var catalogue = Catalogue.load();
        // A class that refers to the vector module can't be in the cache, as the module isn't there when Java starts.
        HesseApplication.open(KernelBackend::plain, List.of(), workbench -> new TrainingRun(workbench, catalogue).whenIdle());
    }

    /// On the JavaFX thread, again and again, until what is computed is shown; then comes the next function.
    private void whenIdle() {
        if (workbench.isBusy()) {
            Platform.runLater(this::whenIdle);
        } else if (functions.hasNext()) {
            var function = functions.next();
            workbench.model().change(_ -> function.initial());
            Platform.runLater(this::whenIdle);
        } else {
            linkDisplayClasses();
            List.copyOf(Window.getWindows()).forEach(Window::hide);
        }
    }

    private static void linkDisplayClasses() {
        var module = ModuleLayer.boot().configuration().findModule(TOOLKIT).orElseThrow();
        try (var content = module.reference().open(); var names = content.list()) {
            names.filter(name -> name.endsWith(".class") && ON_A_DISPLAY.stream().anyMatch(name::startsWith)).forEach(TrainingRun::link);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Asking for its members has a class linked but not initialised, which many here couldn't be.
    private static void link(String resource) {
        try {
            Class.forName(resource.substring(0, resource.length() - ".class".length()).replace('/', '.'), false,
                    TrainingRun.class.getClassLoader())
                    .getDeclaredConstructors();
        } catch (ClassNotFoundException | LinkageError ofAnotherSystem) {
            // It isn't needed here either.
        }
    }
}

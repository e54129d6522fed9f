package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.app.background.Workers;
import hesse.app.settings.Settings;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Pipeline;
import hesse.document.Catalogue;
import hesse.document.Exploration;
import hesse.document.Formula;
import hesse.document.FormulaReader;
import hesse.document.Point;
import hesse.export.Fonts;
import hesse.field.Window;
import hesse.field.kernel.KernelBackend;
import hesse.figure.PlaneProjection;
import hesse.testing.HangGuard;
import hesse.text.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The program's real window, opened anew for every test, with hands: TestFX's robot moves the mouse and presses keys.
///
/// Nothing here sleeps: [#settle()] returns as soon as the window shows what its exploration says. An exception that ends on the JavaFX
/// thread fails the test.
public final class WindowFixture extends Hands implements BeforeEachCallback, AfterEachCallback {
    /// Longer than the pause after which the formula field takes what is half typed for what is meant.
    static final Duration TYPING_PAUSE = Duration.ofSeconds(1);
    static final Messages MESSAGES = new Messages(Locale.ROOT);

    private final double width;
    private final double height;
    private final Supplier<Workers> threads;
    private boolean firstStart;
    private FxFailures failures;
    private Workers workers;
    private ManualClock clock;
    private Settings settings;
    private Workbench workbench;
    private Stage stage;

    private WindowFixture(double width, double height, Supplier<Workers> threads) {
        this.width = width;
        this.height = height;
        this.threads = threads;
    }

    /// A window in which every part is shown.
    public static WindowFixture whole() {
        return of(1000, 790);
    }

    /// A window of this size, in which parts may be folded.
    public static WindowFixture of(double width, double height) {
        return new WindowFixture(width, height, Workers::new);
    }

    /// The window as a person sees it who starts the program for the first time.
    public WindowFixture firstStart() {
        var first = new WindowFixture(width, height, threads);
        first.firstStart = true;
        return first;
    }

    /// The same window with background threads of the test's own, made anew for each test.
    public WindowFixture on(Supplier<Workers> others) {
        return new WindowFixture(width, height, others);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        FxToolkit.registerPrimaryStage();
        workers = threads.get();
        clock = new ManualClock();
        failures = new FxFailures();
        onFx(() -> {
            open();
            return null;
        });
        settle();
    }

    private void open() {
        settings = new Settings(Path.of("target"));
        settings.firstHint().set(firstStart);
        workbench = new Workbench(MESSAGES, Catalogue.load(), settings, new Fonts(), workers, clock, KernelBackend.plain());
        workbench.addAllParts();
        stage = new Stage();
        stage.setScene(new Scene(workbench.root(), width, height));
        stage.setX(0);
        stage.setY(0);
        workbench.attach(stage);
        stage.show();
        stage.requestFocus();
        workbench.root().requestFocus();
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        release(new KeyCode[0]);
        release(new MouseButton[0]);
        onFx(() -> {
            List.copyOf(javafx.stage.Window.getWindows()).forEach(javafx.stage.Window::hide);
            return null;
        });
        workers.close();
        failures.close();
        assertEquals(List.of(), failures.seen(), "exceptions on the JavaFX thread");
    }

    public Workbench workbench() {
        return workbench;
    }

    public ExplorationModel model() {
        return workbench.model();
    }

    public Settings settings() {
        return settings;
    }

    public Stage stage() {
        return stage;
    }

    /// Lets time pass for the window's timers, which stand still otherwise, and waits until the window shows what follows.
    public void elapse(Duration time) {
        passTime(time);
        settle();
    }

    /// Lets time pass for the window's timers alone.
    public void passTime(Duration time) {
        onFx(() -> {
            clock.advance(time);
            return null;
        });
    }

    /// Runs something on the JavaFX thread and returns its value.
    public <T> T onFx(Callable<T> call) {
        return WaitForAsyncUtils.waitForAsyncFx(HangGuard.LIMIT.toMillis(), call);
    }

    /// Changes the exploration as one step of the history, and waits until the window shows it.
    public void change(UnaryOperator<Exploration> change) {
        onFx(() -> {
            model().change(change);
            return null;
        });
        settle();
    }

    /// Shows a function in a window, without a race.
    public void show(String formula, Window window) {
        change(e -> e.with(read(formula, e.formula())).withHome(window).with(e.race().cleared()));
    }

    static Formula read(String text, Optional<Formula> previous) {
        return switch (FormulaReader.read(text, previous)) {
            case FormulaReader.ReadResult.Read(var formula) -> formula;
            case FormulaReader.ReadResult.Invalid(var error) -> throw new AssertionError(text + " was refused: " + error);
        };
    }

    /// Waits until the window shows what its exploration says.
    public void settle() {
        await("the window to settle", this::isSettled);
        waitForWhatFollows();
    }

    private boolean isSettled() {
        var map = workbench.map();
        var landscape = workbench.results().landscape().get();
        boolean laidOut = map.getScene() == null || !map.isNeedsLayout();
        return laidOut && !workbench.isBusy() && landscape != null
                && landscape.window().equals(Pipeline.shownWindow(model().get(), map.aspectProperty().get()));
    }

    /// Waits until a condition holds, which is asked for on the JavaFX thread.
    public void await(String what, BooleanSupplier condition) {
        HangGuard.until(what, () -> {
            assertEquals(List.of(), failures.seen(), "exceptions on the JavaFX thread while waiting for " + what);
            return onFx(condition::getAsBoolean);
        });
    }

    /// Where the plane lies on the map.
    public PlaneProjection projection() {
        return onFx(workbench.map()::projection);
    }

    /// Where a point of the plane lies on the screen.
    public Point2D onScreen(double x, double y) {
        return onFx(() -> {
            var map = workbench.map().projection();
            return workbench.map().localToScreen(map.toPixelX(x), map.toPixelY(y));
        });
    }

    /// Moves the mouse to the pixel of the map that is nearest to a point of the plane.
    ///
    /// @return the point of the plane at this pixel
    public Point hover(double x, double y) {
        return hover(onScreen(x, y));
    }

    /// Moves the mouse to the nearest pixel of the screen.
    public Point hover(Point2D onScreen) {
        var pixel = new Point2D(Math.rint(onScreen.getX()), Math.rint(onScreen.getY()));
        moveTo(pixel);
        return under(pixel);
    }

    /// The point of the plane under a pixel of the screen.
    public Point under(Point2D onScreen) {
        return onFx(() -> {
            var map = workbench.map().projection();
            var pixel = workbench.map().screenToLocal(onScreen);
            return new Point(map.toPlaneX(pixel.getX()), map.toPlaneY(pixel.getY()));
        });
    }

    /// Clicks twice on a place of what has this id, quickly enough on any machine: the events are the
    /// toolkit's own, but their count isn't the clock's.
    ///
    /// @param place on the screen
    public void doubleClick(String id, Point2D place) {
        onFx(() -> {
            var node = lookup("#" + id).query();
            var at = node.localToScene(node.screenToLocal(place));
            for (int count = 1; count <= 2; count++) {
                for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
                    var event = new MouseEvent(type, at.getX(), at.getY(), place.getX(), place.getY(), MouseButton.PRIMARY,
                            count, false, false, false, false, type == MouseEvent.MOUSE_PRESSED, false, false, true, false, true, null);
                    // An event is made in the scene's coordinates; the copy has the node's.
                    Event.fireEvent(node, event.copyFor(node, node));
                }
            }
            return null;
        });
        settle();
    }

    /// Drags what has this id over places on the screen and drops it at the last. The events are the toolkit's own; without a display it
    /// would hand those of a drag to whatever is under the mouse.
    public void drag(String id, Point2D... places) {
        drag(onFx(() -> lookup("#" + id).query()), places);
    }

    /// Drags this over places on the screen and drops it at the last.
    public void drag(Node node, Point2D... places) {
        onFx(() -> {
            fire(node, MouseEvent.MOUSE_PRESSED, places[0]);
            for (var place : places) {
                fire(node, MouseEvent.MOUSE_DRAGGED, place);
            }
            fire(node, MouseEvent.MOUSE_RELEASED, places[places.length - 1]);
            return null;
        });
        settle();
    }

    private static void fire(Node node, EventType<MouseEvent> type, Point2D place) {
        var at = node.localToScene(node.screenToLocal(place));
        var event = new MouseEvent(type, at.getX(), at.getY(), place.getX(), place.getY(), MouseButton.PRIMARY,
                1, false, false, false, false, type != MouseEvent.MOUSE_RELEASED, false, false, true, false, false, null);
        Event.fireEvent(node, event.copyFor(node, node));
    }

    /// Presses keys together, modifiers first, releases them, and waits until the window shows what follows.
    public void keys(KeyCode... keys) {
        push(keys);
        settle();
    }

    /// Replaces the formula by typing.
    public void typeFormula(String text) {
        push(KeyCode.CONTROL, KeyCode.L);
        write(text, 0);
        elapse(TYPING_PAUSE);
    }

    /// The text of the label with this id.
    public String text(String id) {
        return onFx(() -> lookup("#" + id).<Label>query().getText());
    }

    /// The map as it is on screen, as ARGB.
    public int[] mapPixels() {
        return pixels(onFx(() -> workbench.map().snapshot(null, null)));
    }

    static int[] pixels(javafx.scene.image.Image image) {
        int[] argb = new int[(int) image.getWidth() * (int) image.getHeight()];
        image.getPixelReader().getPixels(0, 0, (int) image.getWidth(), (int) image.getHeight(),
                javafx.scene.image.PixelFormat.getIntArgbInstance(), argb, 0, (int) image.getWidth());
        return argb;
    }

    /// What is computed for the function on screen at a point.
    public double value(double x, double y) {
        return onFx(() -> workbench.results().field().get().at(x, y).f());
    }
}

package hesse.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.app.settings.RaceView;
import hesse.app.settings.Settings;
import hesse.app.state.Runs;
import hesse.cli.Shell;
import hesse.cli.output.Format;
import hesse.curvature.CriticalPoint;
import hesse.document.ExplorationJson;
import hesse.document.Point;
import hesse.document.Race;
import hesse.document.Runner;
import hesse.field.Window;
import hesse.figure.race.LockStep;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import hesse.optimize.MethodParameter;
import hesse.optimize.StopReason;
import hesse.optimize.Trajectory;
import hesse.testing.ThreadTest;
import hesse.text.KebabCase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Gradient descent against Newton's method.
@ThreadTest
class RaceTest {
    private static final Window TWO = new Window(-2, 2, -2, 2);

    @RegisterExtension
    final WindowFixture window = WindowFixture.whole();

    @BeforeEach
    void showTheStep() {
        window.onFx(() -> {
            window.settings().raceView().set(RaceView.STEP);
            return null;
        });
    }

    @Test
    void aClickSetsTheStartOfAllRuns() {
        window.show("x^2 + 4 y^2", TWO);
        assertEquals(Optional.empty(), window.workbench().results().runs().get());
        assertEquals(words("race.no-start"), note(MethodName.GRADIENT_DESCENT));
        var start = click(1, 1);
        double[] at = {start.x(), start.y()};
        for (var run : runs().trajectories()) {
            assertArrayEquals(at, run.iterates().getFirst().x().copy().getDDRM().getData());
        }
        double stepSize = stepSize();
        assertArrayEquals(new double[] {start.x() - stepSize * 2 * start.x(), start.y() - stepSize * 8 * start.y()},
                run(MethodName.GRADIENT_DESCENT).iterates().get(1).x().copy().getDDRM().getData(), 1e-14, "x − η∇f, but for rounding");
    }

    @Test
    void keysStepAllRunsTogether() {
        int last = lastStep();
        assertTrue(last > 3);
        expectStep(0, last);
        window.keys(KeyCode.RIGHT);
        window.keys(KeyCode.RIGHT);
        expectStep(2, last);
        for (var method : List.of(MethodName.GRADIENT_DESCENT, MethodName.NEWTON)) {
            var run = run(method);
            int k = Math.min(2, run.last().k());
            var x = run.iterates().get(k).x();
            select(index(method));
            assertEquals(WindowFixture.MESSAGES.text("inspector.pair", number(x.get(0)), number(x.get(1))), window.text("step-point"));
        }
        window.keys(KeyCode.LEFT);
        expectStep(1, last);
        window.keys(KeyCode.END);
        expectStep(last, last);
        window.keys(KeyCode.RIGHT);
        expectStep(last, last);
        window.keys(KeyCode.HOME);
        window.keys(KeyCode.LEFT);
        expectStep(0, last);
        window.clickOn("#step-forward");
        expectStep(1, last);
        assertEquals(Optional.empty(), window.model().get().frozenCursor(), "keys of the race move no cursor");
    }

    @Test
    void spacePlaysToTheEndAndPauses() {
        String paused = icon();
        window.keys(KeyCode.SPACE);
        assertNotEquals(paused, icon());
        window.elapse(Duration.ofMillis(1600));
        assertEquals(3, window.model().get().race().step(), "two steps a second");
        window.keys(KeyCode.SPACE);
        assertEquals(paused, icon());
        window.elapse(Duration.ofSeconds(10));
        assertEquals(3, window.model().get().race().step(), "paused");
        for (int i = 0; i < 6; i++) {
            window.keys(KeyCode.PERIOD);
        }
        assertEquals(64, window.settings().playbackSpeed().get());
        window.keys(KeyCode.SPACE);
        window.elapse(Duration.ofSeconds(20));
        assertEquals(lastStep(), window.model().get().race().step());
        assertEquals(paused, icon());
    }

    @Test
    void theScrubberShowsAnyStep() {
        Slider scrub = window.lookup("#race-scrub").query();
        int last = lastStep();
        assertEquals(last, scrub.getMax());
        window.clickOn(scrub);
        int middle = window.model().get().race().step();
        assertTrue(middle > 0 && middle < last, () -> middle + " of " + last);
        expectStep(middle, last);
        window.keys(KeyCode.RIGHT);
        expectStep(middle + 1, last);
    }

    /// Clicks at four places far apart: two quick ones near each other would be a double click.
    @Test
    void notesSayWhereNewtonJumpsAndWhyRunsEnd() {
        window.show("x^2 - y^2", TWO);
        window.change(e -> e.with(withStepSize(e.race(), 0.1)));
        click(0.9, 0.4);
        assertEquals(words("optimize.step.newton.brief.saddle"), note(MethodName.NEWTON));
        window.keys(KeyCode.END);
        assertEquals(WindowFixture.MESSAGES.text("race.converged.saddle", "1"), note(MethodName.NEWTON));
        assertTrue(note(MethodName.GRADIENT_DESCENT).endsWith(words("optimize.reason.diverged")), note(MethodName.GRADIENT_DESCENT));
        window.show("-x^2 - y^2", TWO);
        click(-1.1, 0.6);
        assertEquals(words("optimize.step.newton.brief.maximum"), note(MethodName.NEWTON));
        assertEquals(words("optimize.step.gradient.no-bound"), note(MethodName.GRADIENT_DESCENT));
        window.show("x + y", TWO);
        click(0.8, -0.7);
        assertTrue(note(MethodName.NEWTON).endsWith(words("optimize.reason.singular-hessian")), note(MethodName.NEWTON));
        window.show("x^2 + y^2", TWO);
        window.change(e -> e.with(withStepSize(e.race().withStepLimit(2), 0.01)));
        click(-1, -0.5);
        window.keys(KeyCode.END);
        assertTrue(note(MethodName.GRADIENT_DESCENT).endsWith(words("optimize.reason.step-limit")), note(MethodName.GRADIENT_DESCENT));
    }

    /// Of every sentence that a note can say the last line has room, with a parameter's row open too.
    @Test
    void notesAreNeverCutOff() {
        window.show("a x^2 + 0 y", TWO);
        expectRoomForNotes(1);
        for (double width = 1000; width <= 1400; width += 100) {
            for (double textScale : new double[] {1, 1.3}) {
                resize(width, textScale);
                expectRoomForNotes(textScale);
            }
        }
    }

    private void resize(double width, double textScale) {
        window.onFx(() -> {
            window.stage().setWidth(width);
            window.stage().setHeight(800);
            window.settings().textScale().set(textScale);
            return null;
        });
        window.settle();
    }

    private void expectRoomForNotes(double textScale) {
        double width = window.onFx(() -> window.stage().getWidth());
        for (var note : notes()) {
            var label = window.lookup("#step-note").<Label>query();
            if (!window.onFx(label::isVisible) || !window.onFx(() -> window.lookup("#race-panel").query().isVisible())) {
                return;
            }
            var faults = window.onFx(() -> {
                label.setText(note);
                window.workbench().root().layout();
                double bottom = label.getParent()
                        .localToScene(0, label.getParent().prefHeight(label.getParent().getLayoutBounds().getWidth())).getY();
                var race = window.lookup("#race").<Region>query();
                return List.of(label.getHeight() + 0.5 < label.prefHeight(label.getWidth()),
                        bottom > race.localToScene(0, race.getHeight()).getY());
            });
            assertEquals(List.of(false, false), faults,
                    () -> "too low, over the edge at a width of " + width + " and " + textScale + " times the text: " + note);
        }
    }

    private static List<String> notes() {
        var notes = new ArrayList<String>();
        for (var kind : CriticalPoint.Kind.values()) {
            notes.add(words("optimize.step.newton.brief." + KebabCase.of(kind)));
            notes.add(WindowFixture.MESSAGES.text("race.converged." + KebabCase.of(kind), "10000"));
        }
        for (var reason : StopReason.values()) {
            notes.add(WindowFixture.MESSAGES.text("race.ended", "10000", words("optimize.reason." + KebabCase.of(reason))));
        }
        notes.add(words("optimize.step.gradient.no-bound"));
        String eigenvalues = WindowFixture.MESSAGES.text("optimize.step.eigenvalues.two", number(-1.23e-10), number(1.23e-10));
        for (var key : List.of("gradient.stable", "gradient.unstable", "search.strong-wolfe", "search.rounding", "curvature.secant-long",
                "momentum.along", "scaled",
                "damped.gradient", "region.dogleg", "region.hard", "cubic", "hybrid.far", "conjugate.turned")) {
            notes.add(WindowFixture.MESSAGES.text("optimize.step." + key, number(1.23e-10), number(1.23e-10), number(1.23e-10)));
        }
        notes.add(WindowFixture.MESSAGES.text("optimize.step.truncated.accurate-enough", 1000));
        String many = WindowFixture.MESSAGES.text("optimize.step.eigenvalues.many", 100_000, number(-1.23e-10), number(1.23e-10), 99_999);
        notes.add(WindowFixture.MESSAGES.text("optimize.step.modified.changed.many", many, number(1.23e-10), number(1.23e-10)));
        notes.add(WindowFixture.MESSAGES.text("optimize.step.modified.changed", eigenvalues, eigenvalues));
        notes.add(WindowFixture.MESSAGES.text("optimize.step.brief.rejected",
                WindowFixture.MESSAGES.text("optimize.step.damping", eigenvalues, number(1.23e-10))));
        notes.add(words("race.no-start"));
        return notes;
    }

    @Test
    void theStepSizeIsJudgedAgainstTheLargestEigenvalue() {
        window.show("x^2 + 10 y^2", TWO);
        window.change(e -> e.with(withStepSize(e.race(), 0.09)));
        click(1, 0.5);
        assertEquals(WindowFixture.MESSAGES.text("optimize.step.gradient.stable", number(0.09), number(0.1)),
                note(MethodName.GRADIENT_DESCENT));
        type("#race-eta", "0.11");
        assertEquals(0.11, stepSize());
        assertEquals(WindowFixture.MESSAGES.text("optimize.step.gradient.unstable", number(0.11), number(0.1)),
                note(MethodName.GRADIENT_DESCENT));
        type("#race-eta", "-3");
        assertEquals(0.11, stepSize(), "a refused number changes nothing");
    }

    @Test
    void draggingTheStartMovesItAtItsStep() {
        window.show("x^2 + 4 y^2", TWO);
        var start = click(1, 1);
        window.keys(KeyCode.RIGHT);
        var before = window.model().get();
        window.moveTo(window.onScreen(start.x(), start.y())).press(MouseButton.PRIMARY);
        var end = window.hover(-0.5, 0.7);
        window.release(MouseButton.PRIMARY);
        window.settle();
        var moved = window.model().get().race().start().orElseThrow();
        expectNear(end, moved);
        assertEquals(before.with(before.race().movedTo(moved)), window.model().get(), "only the start moved");
        assertArrayEquals(new double[] {moved.x(), moved.y()}, run(MethodName.NEWTON).iterates().getFirst().x().copy().getDDRM().getData());
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Optional.of(start), window.model().get().race().start(), "the drag is one step of the history");
    }

    @Test
    void theRaceStartsAtTheCursorAndIsCleared() {
        var at = window.hover(1, 1);
        window.keys(KeyCode.S);
        expectNear(at, window.model().get().race().start().orElseThrow());
        window.keys(KeyCode.DELETE);
        assertEquals(Optional.empty(), window.workbench().results().runs().get());
        assertEquals(WindowFixture.MESSAGES.text("race.position", "0", "0"), window.text("race-position"));
    }

    /// 0, 1, 2 or 20 runners: kept in a file, run, and shown in a column each, and every run is that of `hesse trace`.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 20})
    void anyNumberOfRunnersTakesPart(int count) {
        var runners = IntStream.range(0, count).mapToObj(RaceTest::runner).toList();
        window.show("x^2 + 4 y^2", TWO);
        window.change(e -> e.with(e.race().with(runners).from(new Point(1, -0.5)).at(3)));
        var exploration = window.model().get();
        assertEquals(new ExplorationJson.ReadResult.Read(exploration), ExplorationJson.read(ExplorationJson.write(exploration)));
        assertEquals(count, runs().trajectories().size());
        assertEquals(count, window.lookup("#race-table").<TableView<?>>query().getItems().size());
        for (int i = 0; i < count; i++) {
            var run = runs().trajectories().get(i);
            int k = Math.min(3, run.last().k());
            var x = run.iterates().get(k).x();
            select(i);
            assertEquals(WindowFixture.MESSAGES.text("inspector.pair", number(x.get(0)), number(x.get(1))), window.text("step-point"),
                    "runner " + i);
            assertEquals(traced(runners.get(i), run.last().k()), iterates(run), "runner " + i);
        }
    }

    /// Newton's method for every fifth, gradient descent with ever larger step sizes for the others.
    private static Runner runner(int i) {
        var method = i % 5 == 1 ? ConfiguredMethod.of(MethodName.NEWTON)
                : ConfiguredMethod.of(MethodName.GRADIENT_DESCENT).with(MethodParameter.STEP_SIZE, 0.01 + 0.015 * i);
        return new Runner(method, i % 3 == 2 ? Optional.of(new Point(-1.5, 0.25 + i)) : Optional.empty());
    }

    /// The first lines of the table that `hesse trace` prints for a runner.
    private static List<String> traced(Runner runner, int steps) {
        var start = runner.start().orElse(new Point(1, -0.5));
        var arguments = new ArrayList<>(List.of("trace", "--function", "x^2 + 4 y^2", "--method", runner.method().name().spelling(),
                "--start", start.x() + "," + start.y(), "--steps", String.valueOf(steps)));
        runner.method().values().forEach((_, value) -> arguments.addAll(List.of("--step-size", value.toString())));
        return Shell.run(arguments.toArray(String[]::new)).out().lines().skip(1).filter(line -> !line.startsWith("#")).toList();
    }

    private static List<String> iterates(Trajectory run) {
        var out = new ByteArrayOutputStream();
        try {
            var table = Format.CSV.table(out, List.of("k"));
            for (var iterate : run.iterates()) {
                table.integer(iterate.k());
                for (double value
                        : new double[] {iterate.x().get(0), iterate.x().get(1), iterate.f(), iterate.gradient().get(0),
                                iterate.gradient().get(1)}) {
                    table.number(value);
                }
                table.endRow();
            }
            table.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
    }

    /// A method without parameters has no sliders.
    @Test
    void theSlidersSetTheSelectedRunner() {
        window.show("x^2 + 4 y^2", TWO);
        window.change(e -> e.with(e.race().with(List.of(runner(1), runner(3), runner(4))).from(new Point(1, 1))));
        select(1);
        type("#race-eta", "0.2");
        assertEquals(List.of(runner(1), runner(3).with(runner(3).method().with(MethodParameter.STEP_SIZE, 0.2)), runner(4)),
                window.model().get().race().runners());
        assertEquals(0.2, runs().tracks().get(1).method().value(MethodParameter.STEP_SIZE));
        select(0);
        assertTrue(window.lookup("#race-eta").tryQuery().isEmpty());
    }

    /// Clicks on the map near a point.
    ///
    /// @return the start that this gives, which lies within a pixel of it
    private Point click(double x, double y) {
        var at = window.hover(x, y);
        window.clickOn(MouseButton.PRIMARY);
        window.settle();
        var start = window.model().get().race().start().orElseThrow();
        expectNear(at, start);
        return start;
    }

    private void expectNear(Point expected, Point actual) {
        var map = window.projection();
        assertEquals(expected.x(), actual.x(), 1 / map.xScale());
        assertEquals(expected.y(), actual.y(), 1 / map.yScale());
    }

    private void type(String field, String text) {
        window.clickOn(field);
        window.onFx(() -> {
            window.lookup(field).<TextField>query().selectAll();
            return null;
        });
        window.write(text, 0);
        window.keys(KeyCode.ENTER);
    }

    private void expectStep(int step, int last) {
        assertEquals(step, Math.min(window.model().get().race().step(), last));
        assertEquals(WindowFixture.MESSAGES.text("race.position", Integer.toString(step), Integer.toString(last)),
                window.text("race-position"));
        assertEquals(step, window.lookup("#race-scrub").<Slider>query().getValue());
    }

    private String icon() {
        return window.onFx(() -> ((SVGPath) window.lookup("#play").<Button>query().getGraphic()).getContent());
    }

    private static Race withStepSize(Race race, double stepSize) {
        return race.with(MethodName.GRADIENT_DESCENT, MethodParameter.STEP_SIZE, stepSize);
    }

    private double stepSize() {
        return window.model().get().race().value(MethodName.GRADIENT_DESCENT, MethodParameter.STEP_SIZE).orElseThrow();
    }

    private int lastStep() {
        return runs().lastStep(LockStep.ITERATIONS);
    }

    private int index(MethodName method) {
        return window.model().get().race().runners().stream().map(runner -> runner.method().name()).toList().indexOf(method);
    }

    private void select(int runner) {
        window.change(e -> e.with(e.race().with(lineup -> lineup.select(runner))));
    }

    /// What is said of the step that the first runner of a method makes.
    private String note(MethodName method) {
        select(index(method));
        return window.text("step-note");
    }

    private Trajectory run(MethodName method) {
        return runs().trajectories().get(runs().methods().stream().map(ConfiguredMethod::name).toList().indexOf(method));
    }

    private Runs runs() {
        return window.workbench().results().runs().get().orElseThrow();
    }

    private static String words(String key) {
        return WindowFixture.MESSAGES.text(key);
    }

    private static String number(double value) {
        return hesse.text.Numbers.format(value, 4);
    }
}

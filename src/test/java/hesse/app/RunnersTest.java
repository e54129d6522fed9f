package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.app.settings.RaceView;
import hesse.app.state.HoveredIterate;
import hesse.document.ExplorationJson;
import hesse.document.Lineup;
import hesse.document.Point;
import hesse.document.Runner;
import hesse.field.Window;
import hesse.figure.chart.ChartScale;
import hesse.figure.chart.ConvergenceChart;
import hesse.figure.race.LockStep;
import hesse.figure.race.RunnerRow;
import hesse.figure.race.Track;
import hesse.optimize.MethodName;
import hesse.optimize.MethodParameter;
import hesse.testing.ThreadTest;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The table of the runners, its buttons and keys.
@ThreadTest
class RunnersTest {
    private static final Runner DESCENT = Runner.of(MethodName.GRADIENT_DESCENT);
    private static final Runner NEWTON = Runner.of(MethodName.NEWTON);

    @RegisterExtension
    final WindowFixture window = WindowFixture.of(1280, 800);

    @BeforeEach
    void race() {
        window.show("x^2 + 4 y^2", new Window(-2, 2, -2, 2));
        window.change(e -> e.with(e.race().with(List.of(DESCENT, NEWTON)).from(new Point(1, 1))));
    }

    @Test
    void theLineUpIsChangedByKeysAndUndone() {
        window.keys(KeyCode.SHIFT, KeyCode.D);
        expect(1, DESCENT, DESCENT, NEWTON);
        window.keys(KeyCode.DOWN);
        expect(2, DESCENT, DESCENT, NEWTON);
        window.keys(KeyCode.ALT, KeyCode.UP);
        expect(1, DESCENT, NEWTON, DESCENT);
        window.keys(KeyCode.SHIFT, KeyCode.DELETE);
        expect(1, DESCENT, DESCENT);
        window.keys(KeyCode.SHIFT, KeyCode.H);
        expect(1, DESCENT, DESCENT.withHidden(true));
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        expect(1, DESCENT, NEWTON, DESCENT);
        assertTrue(window.model().get().race().start().isPresent(), "Shift+Delete clears no race");
    }

    @Test
    void aMethodIsAddedFromTheListByTyping() {
        window.keys(KeyCode.SHIFT, KeyCode.A);
        window.await("the list of methods",
                () -> window.lookup("#method-search").<TextField>tryQuery().filter(TextField::isFocused).isPresent());
        window.write("newton", 0);
        window.keys(KeyCode.ENTER);
        window.settle();
        expect(1, DESCENT, NEWTON, NEWTON);
        assertEquals(3, window.workbench().results().runs().get().orElseThrow().tracks().size(), "it runs at once");
    }

    @Test
    void theTableShowsTheStepAndSelects() {
        window.keys(KeyCode.RIGHT);
        window.keys(KeyCode.RIGHT);
        assertEquals(List.of(2, 1), rows().stream().map(RunnerRow::k).toList());
        assertEquals(List.of("running", "minimum"), rows().stream().map(RunnerRow::state).toList());
        window.clickOn("Newton");
        expect(1, DESCENT, NEWTON);
        window.keys(KeyCode.RIGHT);
        assertEquals(3, rows().getFirst().k(), "arrows step the race with the table in focus too");
        window.keys(KeyCode.UP);
        expect(0, DESCENT, NEWTON);
    }

    /// What is typed for the selected runner has it run again from the same start, shown at the same step.
    @Test
    void aParameterChangesItsRunnerAlone() {
        window.keys(KeyCode.SHIFT, KeyCode.D);
        window.keys(KeyCode.RIGHT);
        window.clickOn("#race-eta");
        window.onFx(() -> {
            window.lookup("#race-eta").<TextField>query().selectAll();
            return null;
        });
        window.write("0.2", 0);
        window.keys(KeyCode.ENTER);
        window.settle();
        expect(1, DESCENT, DESCENT.with(DESCENT.method().with(MethodParameter.STEP_SIZE, 0.2)), NEWTON);
        assertEquals(List.of(1 - 0.1 * 2, 1 - 0.2 * 2), tracks().stream().limit(2).map(track -> track.x()[1]).toList());
        assertEquals(1, window.model().get().race().step());
    }

    @Test
    void hiddenAndUnselectedRunnersAreNotDrawn() {
        window.keys(KeyCode.O);
        assertEquals(List.of(0), drawn());
        window.keys(KeyCode.DOWN);
        assertEquals(List.of(1), drawn());
        window.keys(KeyCode.O);
        window.keys(KeyCode.SHIFT, KeyCode.H);
        assertEquals(List.of(0), drawn());
        assertEquals(List.of(true, false), rows().stream().map(RunnerRow::drawn).toList());
    }

    /// Two gradients of gradient descent cost as much as Newton's gradient with its Hessian.
    @Test
    void inStepByEvaluationsTheSelectedRunnerStaysWhereItIs() {
        window.keys(KeyCode.DOWN);
        window.keys(KeyCode.RIGHT);
        window.onFx(() -> {
            window.lookup("#race-lock-step").<ComboBox<LockStep>>query().setValue(LockStep.EVALUATIONS);
            return null;
        });
        window.settle();
        assertEquals(2, window.model().get().race().step());
        assertEquals(List.of(2, 1), rows().stream().map(RunnerRow::k).toList());
    }

    /// By a clock that goes on by 1 µs at every iterate of both.
    @Test
    void inStepByTimeWhatIsMeasuredCounts() {
        window.onFx(() -> {
            window.lookup("#race-lock-step").<ComboBox<LockStep>>query().setValue(LockStep.TIME);
            return null;
        });
        window.settle();
        window.keys(KeyCode.RIGHT);
        window.keys(KeyCode.RIGHT);
        window.keys(KeyCode.RIGHT);
        assertEquals(List.of(3, 1), rows().stream().map(RunnerRow::k).toList());
        assertEquals(3e-6, rows().getFirst().seconds().orElseThrow(), 1e-12);
        var written = ExplorationJson.write(window.model().get());
        assertTrue(written.contains("\"lockStep\" : \"time\"") && written.contains("\"step\" : 3"), written);
    }

    /// What the mouse points at in a chart is the cursor's place, marked in the table, and told in words.
    @Test
    void anIterateInAChartIsSeenEverywhere() {
        window.keys(KeyCode.J);
        window.keys(KeyCode.RIGHT);
        window.keys(KeyCode.RIGHT);
        window.settle();
        var chart = window.lookup("#convergence-chart").<Region>query();
        var places = window.onFx(() -> chart.localToScreen(chart.getLayoutBounds()));
        HoveredIterate found = null;
        for (int i = 1; i < 40 && found == null; i++) {
            window.moveTo(places.getMinX() + i * places.getWidth() / 80, places.getMinY() + i * places.getHeight() / 40);
            found = window.onFx(() -> window.workbench().cursor().iterate().get().orElse(null));
        }
        assertNotNull(found, "the diagonal meets no iterate");
        var iterate = found;
        var track = tracks().get(iterate.runner());
        assertEquals(new Point(track.x()[iterate.k()], track.y()[iterate.k()]),
                window.onFx(() -> window.workbench().cursor().reading().get().point()));
        String name = iterate.runner() == 0 ? "Gradient descent" : "Newton";
        assertTrue(window.text("status").startsWith(name + ", step " + iterate.k() + ": f = "), window.text("status"));
        window.moveTo(places.getMinX(), places.getMinY() - 60);
        assertEquals(Optional.empty(), window.onFx(() -> window.workbench().cursor().iterate().get()));
        assertTrue(window.text("status").startsWith("→"), window.text("status"));
    }

    @Test
    void keysChooseTheChart() {
        window.keys(KeyCode.J);
        window.keys(KeyCode.SHIFT, KeyCode.J);
        assertEquals(ConvergenceChart.Quantity.EXCESS, window.settings().chartQuantity().get());
        window.keys(KeyCode.SHIFT, KeyCode.L);
        assertEquals(ChartScale.LINEAR, window.settings().chartScale().get());
        assertEquals("linear", window.onFx(() -> window.lookup("#chart-scale").<javafx.scene.control.Button>query().getText()));
    }

    @Test
    void keysChooseWhatIsSeenOfTheStep() {
        for (var view : RaceView.values()) {
            window.keys(switch (view) {
                case STEP -> KeyCode.Y;
                case MECHANISM -> KeyCode.U;
                case CHARTS -> KeyCode.J;
                case SHARPNESS -> KeyCode.Z;
            });
            assertEquals(view, window.settings().raceView().get());
        }
        window.keys(KeyCode.SHIFT, KeyCode.B);
        window.onFx(() -> {
            window.workbench().root().layout();
            return null;
        });
        assertTrue(width("#race-panel") > 0.9 * width("#race"), "the charts take the whole width");
    }

    /// In a presentation there is no race bar.
    @Test
    void aPresentationSaysWhatTheSelectedRunnerDoes() {
        window.keys(KeyCode.DOWN);
        assertEquals("", window.text("step-caption"));
        window.keys(KeyCode.P);
        window.settle();
        assertTrue(window.text("step-caption").startsWith("Newton, step 0: λ = 2 and 8: "), window.text("step-caption"));
        window.keys(KeyCode.RIGHT);
        assertEquals("Newton, step 1, the end: minimum.", window.text("step-caption"));
        window.keys(KeyCode.P);
    }

    @Test
    void theTableIsCopied() {
        window.onFx(() -> {
            window.lookup("#race-copy").<javafx.scene.control.MenuButton>query().getItems().getFirst().fire();
            return null;
        });
        var copied = window.onFx(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.startsWith("Method,Parameters,k,f,"), copied);
        assertEquals(3, copied.lines().count(), copied);
    }

    private double width(String query) {
        return window.onFx(() -> window.lookup(query).<Region>query().getWidth());
    }

    private void expect(int selected, Runner... runners) {
        window.settle();
        assertEquals(new Lineup(List.of(runners), selected, false), window.model().get().race().lineup());
        assertEquals(selected, window.onFx(() -> table().getSelectionModel().getSelectedIndex()));
        assertEquals(runners.length, rows().size());
    }

    private List<Track> tracks() {
        return window.workbench().results().runs().get().orElseThrow().tracks();
    }

    /// The indices of the runners whose tracks are on the map.
    private List<Integer> drawn() {
        window.settle();
        var race = window.model().get().race();
        var runs = window.workbench().results().runs().get().orElseThrow();
        return runs.drawn(race).stream().map(track -> runs.tracks().stream().map(Track::looks).toList().indexOf(track.looks())).toList();
    }

    private TableView<ObjectProperty<RunnerRow>> table() {
        return window.lookup("#race-table").query();
    }

    private List<RunnerRow> rows() {
        return window.onFx(() -> table().getItems().stream().map(ObjectProperty::get).toList());
    }
}

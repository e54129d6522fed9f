package hesse.app;

import hesse.app.chooser.FunctionChooser;
import hesse.app.example.FocusedWeights;
import hesse.app.formula.FormulaBar;
import hesse.app.keys.Command;
import hesse.app.keys.Commands;
import hesse.app.keys.KeyList;
import hesse.app.keys.LayerKeys;
import hesse.app.map.MapView;
import hesse.app.race.Playback;
import hesse.app.settings.RaceView;
import hesse.app.settings.Settings;
import hesse.app.space.EigenPlane;
import hesse.app.space.SpaceModel;
import hesse.app.space.WeightPlane;
import hesse.app.space.WeightPlanes;
import hesse.app.state.BasinPipeline;
import hesse.app.state.CursorModel;
import hesse.app.state.CursorReading;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.document.Exploration;
import hesse.document.Panes;
import hesse.document.Point;
import hesse.document.Topic;
import hesse.figure.ColourBy;
import hesse.figure.Layer;
import hesse.text.Messages;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.stage.Stage;

/// What the commands do.
final class Actions {
    /// Fractions of the window's sides that a key moves the cursor by.
    private static final double COARSE = 0.02;
    private static final double FINE = 0.002;
    private static final double ZOOM = 1.3;
    private static final double TURN = Math.toRadians(5);
    private static final double FINE_TURN = Math.toRadians(1);

    private final Messages messages;
    private final ExplorationModel model;
    private final CursorModel cursor;
    private final BasinPipeline basins;
    private final FocusedWeights weights;
    private final SpaceModel space;
    private final WeightPlanes planes;
    private final Settings settings;
    private final Playback playback;
    private final Layout layout;
    private final FormulaBar formulaBar;
    private final MapView map;
    private final Runnable cancelDataDrag;
    private final DocumentFiles files;
    private final FunctionChooser chooser;
    private final Stage stage;

    Actions(Messages messages, ExplorationModel model, CursorModel cursor, FocusedWeights weights, SpaceModel space, WeightPlanes planes,
            Results results, BasinPipeline basins, Settings settings, Playback playback,
            Layout layout, FormulaBar formulaBar, MapView map, Runnable cancelDataDrag, DocumentFiles files, FunctionChooser chooser,
            Stage stage) {
        this.messages = messages;
        this.model = model;
        this.cursor = cursor;
        this.basins = basins;
        this.weights = weights;
        this.space = space;
        this.planes = planes;
        this.settings = settings;
        this.playback = playback;
        this.layout = layout;
        this.formulaBar = formulaBar;
        this.map = map;
        this.cancelDataDrag = cancelDataDrag;
        this.files = files;
        this.stage = stage;
        this.chooser = chooser;
    }

    void bind(Commands commands) {
        view(commands);
        layers(commands);
        cursor(commands);
        race(commands);
        document(commands);
    }

    private void view(Commands commands) {
        commands.bind(Command.SHOW_MAP, () -> show(Panes.MAP));
        commands.bind(Command.SHOW_BOTH, () -> show(Panes.BOTH));
        commands.bind(Command.SHOW_SURFACE, () -> show(Panes.SURFACE));
        commands.bind(Command.SHOW_DATA, this::showData);
        commands.bind(Command.RESET_VIEW, () -> model.change(Exploration::reset));
        commands.bind(Command.ZOOM_IN, () -> zoom(1 / ZOOM));
        commands.bind(Command.ZOOM_OUT, () -> zoom(ZOOM));
        commands.bind(Command.WORST_PLANE, this::turnIntoTheWorst);
        commands.bind(Command.FOLLOW_STEP, this::followStep);
        commands.bind(Command.EQUAL_SCALES, () -> model.change(e -> e.with(e.view().withEqualScales(!e.view().equalScales()))));
        commands.bind(Command.INSPECTOR, layout::toggleInspector);
        commands.bind(Command.RACE_BAR, layout::toggleRaceBar);
        commands.bind(Command.PRESENTATION, () -> toggle(settings.presentation()));
        commands.bind(Command.THEME, settings::toggleTheme);
        commands.bind(Command.LARGER_TEXT, settings::largerText);
        commands.bind(Command.SMALLER_TEXT, settings::smallerText);
        commands.bind(Command.NORMAL_TEXT, () -> settings.textScale().set(1));
    }

    private void layers(Commands commands) {
        for (var layer : Layer.values()) {
            LayerKeys.of(layer).ifPresent(command ->
                    commands.bind(command, () -> model.change(e -> e.with(e.view().toggled(layer)))));
        }
        commands.bind(Command.BASINS, () -> model.change(e -> e.with(e.view().with(toggled(e.view().colourBy())))));
    }

    /// The basins, or what the colour shows at first.
    private static ColourBy toggled(ColourBy shown) {
        return shown == ColourBy.BASINS ? ColourBy.DEFINITENESS : ColourBy.BASINS;
    }

    private void cursor(Commands commands) {
        commands.bind(Command.FREEZE, cursor::toggleFrozen);
        commands.bind(Command.CURSOR_LEFT, () -> cursor.move(-COARSE, 0));
        commands.bind(Command.CURSOR_RIGHT, () -> cursor.move(COARSE, 0));
        commands.bind(Command.CURSOR_UP, () -> cursor.move(0, COARSE));
        commands.bind(Command.CURSOR_DOWN, () -> cursor.move(0, -COARSE));
        commands.bind(Command.CURSOR_LEFT_FINE, () -> cursor.move(-FINE, 0));
        commands.bind(Command.CURSOR_RIGHT_FINE, () -> cursor.move(FINE, 0));
        commands.bind(Command.CURSOR_UP_FINE, () -> cursor.move(0, FINE));
        commands.bind(Command.CURSOR_DOWN_FINE, () -> cursor.move(0, -FINE));
        commands.bind(Command.TURN_LEFT, () -> turn(TURN));
        commands.bind(Command.TURN_RIGHT, () -> turn(-TURN));
        commands.bind(Command.TURN_LEFT_FINE, () -> turn(FINE_TURN));
        commands.bind(Command.TURN_RIGHT_FINE, () -> turn(-FINE_TURN));
    }

    /// Turns the direction at the cursor to the next multiple of an angle, and shows it if it was hidden.
    private void turn(double angle) {
        double unit = Math.abs(angle);
        model.drag("direction-keys", e -> {
            double turned = Math.rint((e.view().direction() + angle) / unit) * unit;
            return e.with((e.view().shows(Layer.DIRECTION) ? e.view() : e.view().toggled(Layer.DIRECTION)).withDirection(turned));
        });
    }

    private void race(Commands commands) {
        commands.bind(Command.START_HERE, this::startAtCursor);
        commands.bind(Command.PLAY, playback::toggle);
        commands.bind(Command.STEP_BACK, () -> playback.step(-1));
        commands.bind(Command.STEP_FORWARD, () -> playback.step(1));
        commands.bind(Command.FIRST_STEP, playback::first);
        commands.bind(Command.LAST_STEP, playback::last);
        commands.bind(Command.FASTER, () -> playback.faster(2));
        commands.bind(Command.SLOWER, () -> playback.faster(0.5));
        commands.bind(Command.RACE_STEP, () -> settings.raceView().set(RaceView.STEP));
        commands.bind(Command.RACE_MECHANISM, () -> settings.raceView().set(RaceView.MECHANISM));
        commands.bind(Command.RACE_CHARTS, () -> settings.raceView().set(RaceView.CHARTS));
        commands.bind(Command.RACE_SHARPNESS, () -> settings.raceView().set(RaceView.SHARPNESS));
        commands.bind(Command.RACE_WIDE, () -> toggle(settings.raceViewWide()));
        commands.bind(Command.CLEAR_RACE, () -> model.change(e -> e.with(e.race().cleared())));
    }

    private void document(Commands commands) {
        commands.bind(Command.CHOOSE_FUNCTION, chooser::show);
        commands.bind(Command.OPEN, files::open);
        commands.bind(Command.SAVE, files::save);
        commands.bind(Command.UNDO, model::undo);
        commands.bind(Command.REDO, model::redo);
        commands.bind(Command.HELP, () -> new KeyList(messages).show(stage));
        commands.bind(Command.ESCAPE, this::escape);
    }

    private void show(Panes panes) {
        model.change(e -> e.with(e.view().with(panes)));
    }

    /// A formula has no data: one chooses a loss that has some.
    private void showData() {
        if (model.get().learning().isPresent()) {
            show(Panes.DATA);
        } else {
            chooser.show(Topic.MACHINE_LEARNING);
        }
    }

    /// At the cursor; for a loss, while it is nowhere, at the weights of the selected run.
    private void turnIntoTheWorst() {
        space.layAlong(EigenPlane.ENDS);
        WeightPlanes.beyondThePlane(model.get()).ifPresent(source -> planes.lay(WeightPlane.Usual.TOP_AND_BOTTOM, weights.of(source)));
    }

    private void followStep() {
        if (model.get().source().isBeyondThePlane()) {
            toggle(planes.following());
        }
    }

    private void zoom(double factor) {
        model.drag("zoom-keys", e -> e.with(e.window().zoomed(e.window().xCenter(), e.window().yCenter(), factor, factor)));
    }

    private static void toggle(BooleanProperty property) {
        property.set(!property.get());
    }

    private void startAtCursor() {
        Optional.ofNullable(cursor.reading().getValue()).map(CursorReading::point).ifPresent(this::startAt);
    }

    private void startAt(Point point) {
        model.change(e -> e.with(e.race().from(point)));
    }

    /// Leaves whatever can be left: a drag, a formula being typed, a search for basins, the presentation. Full screen the toolkit leaves by
    /// itself.
    private void escape() {
        map.cancelDrag();
        cancelDataDrag.run();
        basins.stop();
        formulaBar.leave();
        settings.presentation().set(false);
        layout.root().requestFocus();
    }
}

package hesse.app;

import hesse.app.settings.Settings;
import hesse.app.state.ExplorationModel;
import hesse.document.Panes;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.event.EventTarget;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Where everything stands. Dividers move; the inspector and the race fold where the window is too small for them and
/// come back with it, unless the person in front of it chose otherwise; a presentation shows the views alone, and the formulas if
/// they are open. Parts that come after the window's first frame have rooms kept free for them.
final class Layout {

    /// What is put into its place when it is there.
    enum Room { FORMULAS, SURFACE, DATA, INSPECTOR, RACE }

    /// The window's least size for the inspector and the race.
    private static final double INSPECTOR_FROM = 1000;
    private static final double RACE_FROM = 680;

    /// The most of the window's height that formulas take from the pictures.
    private static final double FORMULAS_SHARE = 0.42;
    private static final double FORMULAS_SHARE_PRESENTED = 0.5;

    private final BorderPane root = new BorderPane();
    private final SplitPane views = new SplitPane();
    private final SplitPane upper = new SplitPane();
    private final SplitPane rows = new SplitPane();
    private final Node map;
    private final Pane surface = room("surface-room");
    private final Pane data = room("data-room");
    private final Pane inspector = room("inspector-room");
    private final Pane race = room("race-room");
    private final Pane formulas = room("formulas-room");
    private final Settings settings;
    private final BooleanBinding hasRoomForInspector;
    private final BooleanBinding hasRoomForRace;
    private Panes panes;

    Layout(Node formulaBar, Node spectrum, Node map, Node caption, Node status, ExplorationModel model, Settings settings) {
        this.map = map;
        this.settings = settings;
        root.setId("workbench");
        root.getStyleClass().add("workbench");
        var top = new VBox(formulaBar, spectrum, formulas);
        // Over the views: the explanation of a mistake hangs down from the formula.
        top.setViewOrder(-1);
        root.setTop(top);
        formulas.maxHeightProperty().bind(root.heightProperty()
                .multiply(Bindings.when(settings.presentation()).then(FORMULAS_SHARE_PRESENTED).otherwise(FORMULAS_SHARE)));
        root.setBottom(new VBox(caption, status));
        root.setCenter(rows);
        views.setId("views");
        rows.setOrientation(Orientation.VERTICAL);
        SplitPane.setResizableWithParent(inspector, false);
        SplitPane.setResizableWithParent(race, false);
        upper.getItems().setAll(views);
        rows.getItems().setAll(upper);
        model.property().map(e -> e.view().panes()).subscribe(this::showPanes);
        hasRoomForInspector = Bindings.createBooleanBinding(() -> hasRoom(root.getWidth(), INSPECTOR_FROM), root.widthProperty());
        hasRoomForRace = Bindings.createBooleanBinding(() -> hasRoom(root.getHeight(), RACE_FROM), root.heightProperty());
        hasRoomForInspector.subscribe(_ -> arrange());
        hasRoomForRace.subscribe(_ -> arrange());
        settings.inspector().subscribe(_ -> arrange());
        settings.raceBar().subscribe(_ -> arrange());
        settings.presentation().subscribe(presenting -> {
            status.setVisible(!presenting);
            status.setManaged(!presenting);
            arrange();
        });
        settings.textScale().subscribe(_ -> place());
        whenMoved(upper,
                () -> settings.inspectorWidth()
                .set(Math.max(Settings.LEAST_INSPECTOR_WIDTH, inspector.getWidth() / settings.textScale().get())));
        whenMoved(rows,
                () -> settings.raceHeight().set(Math.max(Settings.LEAST_RACE_HEIGHT, race.getHeight() / settings.textScale().get())));
        whenMoved(views, () -> settings.secondViewShare().set(1 - views.getDividerPositions()[0]));
        whenFirstLaidOut(upper.widthProperty());
        whenFirstLaidOut(rows.heightProperty());
    }

    Parent root() {
        return root;
    }

    void put(Room room, Node part) {
        var pane = switch (room) {
            case FORMULAS -> formulas;
            case SURFACE -> surface;
            case DATA -> data;
            case INSPECTOR -> inspector;
            case RACE -> race;
        };
        pane.getChildren().setAll(part);
    }

    private static Pane room(String id) {
        var room = new StackPane();
        room.setId(id);
        room.setMinSize(0, 0);
        return room;
    }

    void toggleInspector() {
        settings.inspector().set(settings.inspector().get().toggled(hasRoomForInspector.get()));
    }

    void toggleRaceBar() {
        settings.raceBar().set(settings.raceBar().get().toggled(hasRoomForRace.get()));
    }

    /// Keeps what a person does with a divider; what the layout does itself isn't kept.
    private static void whenMoved(SplitPane pane, Runnable keep) {
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (isDivider(event.getTarget(), pane)) {
                pane.layout();
                keep.run();
            }
        });
    }

    /// Whether it is a divider of this pane, or lies in one; panes are nested.
    private static boolean isDivider(EventTarget target, SplitPane pane) {
        var node = target instanceof Node hit ? hit : null;
        while (node != null && node.getParent() != pane) {
            node = node.getParent();
        }
        return node != null && node.getStyleClass().contains("split-pane-divider");
    }

    private void whenFirstLaidOut(ReadOnlyDoubleProperty extent) {
        extent.subscribe((before, now) -> {
            if (before.doubleValue() == 0 && now.doubleValue() > 0) {
                place();
            }
        });
    }

    /// Before it is laid out the window is assumed to be large.
    private static boolean hasRoom(double extent, double from) {
        return extent == 0 || extent >= from;
    }

    private void showPanes(Panes shown) {
        if (shown != panes) {
            panes = shown;
            switch (shown) {
                case MAP -> views.getItems().setAll(map);
                case SURFACE -> views.getItems().setAll(surface);
                case BOTH -> showBeside(surface);
                case DATA -> showBeside(data);
            }
        }
    }

    private void showBeside(Node second) {
        views.getItems().setAll(map, second);
        // At the old width first: together with a new one, the split pane forgets where the divider is.
        views.layout();
        views.setDividerPositions(1 - settings.secondViewShare().get());
    }

    private void arrange() {
        boolean panels = !settings.presentation().get();
        show(upper, inspector, panels && settings.inspector().get().isShown(hasRoomForInspector.get()));
        show(rows, race, panels && settings.raceBar().get().isShown(hasRoomForRace.get()));
        place();
    }

    private static void show(SplitPane pane, Node part, boolean shown) {
        if (shown && !pane.getItems().contains(part)) {
            pane.getItems().add(part);
        } else if (!shown) {
            pane.getItems().remove(part);
        }
    }

    /// Gives inspector and race their size.
    private void place() {
        double scale = settings.textScale().get();
        double width = settings.inspectorWidth().get() * scale;
        double height = settings.raceHeight().get() * scale;
        inspector.setMinWidth(Settings.LEAST_INSPECTOR_WIDTH * scale);
        inspector.setPrefWidth(width);
        race.setMinHeight(Settings.LEAST_RACE_HEIGHT * scale);
        race.setPrefHeight(height);
        divide(upper, upper.getWidth(), width);
        divide(rows, rows.getHeight(), height);
    }

    /// Gives the second part its size; a part that isn't shown has no divider.
    private static void divide(SplitPane pane, double whole, double second) {
        if (whole > second) {
            pane.setDividerPositions(1 - second / whole);
        }
    }
}

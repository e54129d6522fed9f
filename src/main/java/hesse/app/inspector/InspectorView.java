package hesse.app.inspector;

import hesse.app.background.DeferredUpdate;
import hesse.app.background.Workers;
import hesse.app.control.Piecemeal;
import hesse.app.keys.Commands;
import hesse.app.settings.Settings;
import hesse.app.space.CriticalSigns;
import hesse.app.space.SpaceModel;
import hesse.app.space.WholeCurvature;
import hesse.app.state.CursorModel;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.app.state.StationaryPipeline;
import hesse.document.Exploration;
import hesse.document.Formula;
import hesse.document.Point;
import hesse.expression.VariableNames;
import hesse.figure.Layer;
import hesse.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/// The panel beside the pictures. It comes empty: see [#sections()].
public final class InspectorView extends ScrollPane {
    private final Messages messages;
    private final ExplorationModel model;
    private final CursorModel cursor;
    private final SpaceModel space;
    private final StationaryPipeline stationary;
    private final WholeCurvature whole;
    private final Results results;
    private final Settings settings;
    private final Workers workers;
    private final Commands commands;
    private final VBox content = new VBox();

    public InspectorView(Messages messages, ExplorationModel model, CursorModel cursor, SpaceModel space, StationaryPipeline stationary,
            WholeCurvature whole, Results results, Settings settings, Workers workers, Commands commands) {
        this.messages = messages;
        this.model = model;
        this.cursor = cursor;
        this.space = space;
        this.stationary = stationary;
        this.whole = whole;
        this.results = results;
        this.settings = settings;
        this.workers = workers;
        this.commands = commands;
        setId("inspector");
        getStyleClass().add("inspector");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(content);
    }

    /// What adds its sections, from the top down, each to be run once: apart, so that no frame takes long.
    ///
    /// @param before is handed what is to come before the next section
    public List<Runnable> sections(Consumer<List<Runnable>> before) {
        return List.of(() -> addReading(before), this::addSpace, this::addStationary, () -> addCriticalPoints(before),
                () -> addLayers(before),
                () -> add("inspector.window", new WindowPane(messages, model, commands)));
    }

    private void addReading(Consumer<List<Runnable>> before) {
        var reading = new ReadingPane(messages);
        before.accept(List.of(Piecemeal.rest(reading, reading.getChildren().size() - 1)));
        add("inspector.at-cursor", reading);
        cursor.reading().subscribe(reading::show);
        model.property().map(Exploration::view).subscribe(view -> reading.direct(view.shows(Layer.DIRECTION), view.direction()));
        model.property().map(e -> e.source().axisNames()).subscribe(reading::name);
        model.property().map(Exploration::window).subscribe(reading::tellApart);
        space.reading().subscribe(_ -> showBeyond(reading));
        whole.reading().subscribe(_ -> showBeyond(reading));
    }

    /// What the plane hides: of a formula of more than two variables, or of a loss of more than two weights.
    private void showBeyond(ReadingPane reading) {
        var counted = whole.reading().get()
                .filter(known -> known.inPlane().isPresent() && cursor.reading().get() != null && model.get().learning().isPresent());
        if (counted.isPresent()) {
            reading.showBeyond(counted.get().inPlane().orElseThrow(), counted.get().signs());
        } else {
            reading.showBeyond(space.reading().get());
        }
    }

    /// There where the function has more than two variables.
    private void addSpace() {
        var pane = new SpacePane(messages, commands);
        var titled = add("inspector.space", pane);
        titled.managedProperty().bind(titled.visibleProperty());
        model.property().map(e -> names(model)).subscribe(names -> {
            titled.setVisible(names.isBeyondThePlane());
            titled.setContent(names.isBeyondThePlane() ? pane : null);
            if (names.isBeyondThePlane()) {
                pane.name(names.all());
            }
        });
        space.reading().subscribe(pane::show);
    }

    /// As [#addSpace].
    private void addStationary() {
        var pane = new StationaryPane(messages, stationary, space::layThrough);
        var titled = add("inspector.stationary", pane);
        titled.managedProperty().bind(titled.visibleProperty());
        var update = new DeferredUpdate(workers, () -> pane.show(model.get().formula(), results));
        model.property().map(Exploration::formula).subscribe(formula -> {
            boolean beyond = formula.filter(Formula::isBeyondThePlane).isPresent();
            titled.setVisible(beyond);
            titled.setContent(beyond ? pane : null);
            if (beyond) {
                update.request();
            }
        });
        results.stationary().subscribe(_ -> update.request());
    }

    private void addLayers(Consumer<List<Runnable>> before) {
        var layers = new LayersPane(messages, model, commands);
        before.accept(List.of(Piecemeal.rest(layers, 1)));
        add("inspector.layers", layers);
    }

    private void addCriticalPoints(Consumer<List<Runnable>> before) {
        var critical = new CriticalPointsPane(messages, () -> results.landscape().get().window(), () -> names(model),
                () -> model.get().source().isBeyondThePlane(),
                point -> freezeAt(model, point), new CriticalSigns(model, results, workers).signs());
        before.accept(List.of(Piecemeal.rest(critical, 2)));
        add("inspector.critical-points", critical);
        listCriticalPoints(results, critical, workers);
    }

    /// What isn't so any more goes at once; the new list, which takes long to lay out, comes after the map's labels have given
    /// way to the new points.
    private static void listCriticalPoints(Results results, CriticalPointsPane critical, Workers workers) {
        var update = new DeferredUpdate(workers, () -> results.report().get()
                .ifPresentOrElse(critical::show, () -> results.criticalPoints().get().ifPresent(critical::show)));
        results.criticalPoints().subscribe(found -> found.ifPresentOrElse(_ -> update.request(), critical::showSearching));
        results.report().subscribe(report -> report.ifPresentOrElse(_ -> update.request(), critical::showProving));
    }

    private static VariableNames names(ExplorationModel model) {
        return model.get().formula().map(Formula::variables).orElse(VariableNames.XY);
    }

    private static void freezeAt(ExplorationModel model, Point point) {
        model.change(e -> e.withFrozenCursor(Optional.of(point)));
    }

    /// Puts something above all sections, to be seen while that is wanted.
    ///
    /// @param inside is made when it is wanted for the first time
    public void addFirst(String key, Supplier<Node> inside, ObservableValue<Boolean> shown) {
        var pane = pane(key, null);
        shown.subscribe(visible -> {
            pane.setVisible(visible);
            pane.setManaged(visible);
            if (visible && pane.getContent() == null) {
                pane.setContent(inside.get());
            }
        });
        content.getChildren().addFirst(pane);
    }

    private TitledPane add(String key, Node inside) {
        var pane = pane(key, inside);
        content.getChildren().add(pane);
        return pane;
    }

    private TitledPane pane(String key, Node inside) {
        var pane = new TitledPane(messages.text(key), inside);
        pane.setAnimated(false);
        pane.setAccessibleText(messages.text(key));
        pane.setId(key.replace('.', '-'));
        pane.setExpanded(!settings.foldedSections().get().contains(pane.getId()));
        pane.expandedProperty().subscribe(open -> settings.fold(pane.getId(), !open));
        return pane;
    }
}

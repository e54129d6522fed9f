package hesse.app.inspector;

import hesse.app.background.DeferredUpdate;
import hesse.app.background.Workers;
import hesse.app.keys.Commands;
import hesse.app.state.CursorModel;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.document.Point;
import hesse.expression.VariableNames;
import hesse.text.Messages;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/// The panel beside the pictures.
public final class InspectorView extends ScrollPane {
    private final Messages messages;

    public InspectorView(Messages messages, ExplorationModel model, CursorModel cursor, Results results, Workers workers, Commands commands) {
        this.messages = messages;
        setId("inspector");
        getStyleClass().add("inspector");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        var reading = new ReadingPane(messages);
        var layers = new LayersPane(messages, model, commands);
        var critical = new CriticalPointsPane(messages, () -> results.landscape().get().window(), () -> names(model),
                point -> freezeAt(model, point));
        setContent(new VBox(section("inspector.at-cursor", reading), section("inspector.critical-points", critical),
                section("inspector.layers", layers), section("inspector.window", new WindowPane(messages, model, commands))));
        cursor.reading().subscribe(reading::show);
        model.property().map(e -> e.source().axisNames()).subscribe(reading::name);
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
        return model.get().formula().map(formula -> VariableNames.in(formula.text())).orElse(VariableNames.XY);
    }

    private static void freezeAt(ExplorationModel model, Point point) {
        model.change(e -> e.withFrozenCursor(Optional.of(point)));
    }

    private Node section(String key, Node content) {
        var pane = new TitledPane(messages.text(key), content);
        pane.setAnimated(false);
        pane.setAccessibleText(messages.text(key));
        pane.setId(key.replace('.', '-'));
        return pane;
    }
}

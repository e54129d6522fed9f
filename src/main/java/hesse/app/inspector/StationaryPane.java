package hesse.app.inspector;

import hesse.app.control.Tip;
import hesse.app.state.Results;
import hesse.app.state.StationaryPipeline;
import hesse.app.state.StationaryPoints;
import hesse.app.state.StationaryPoints.Seen;
import hesse.curvature.CriticalPoint;
import hesse.document.Formula;
import hesse.text.KebabCase;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// The stationary points of a function of more than two variables, by all of them: kind, index, that is the number of negative eigenvalues,
/// coordinates, f, and how far each is from the plane. Choosing one moves the plane through it.
final class StationaryPane extends VBox {
    private static final int DIGITS = 4;
    private static final int FEWER_DIGITS = 3;
    private static final int MOST_ROWS = 6;
    /// Of two lines.
    private static final double ROW = 44;
    /// Of a point's size: it lies in the plane but for rounding.
    private static final double IN_PLANE = 1e-9;
    /// Of the box's sides: what rounding left of a zero is one.
    private static final double NEGLIGIBLE = 1e-12;

    private final Messages messages;
    private final Label summary = new Label();
    private final Label legend = new Label();
    private final ListView<Seen> list = new ListView<>();
    private final Button search = new Button();
    private List<String> names = List.of();

    /// @param onChosen takes all variables of a point
    StationaryPane(Messages messages, StationaryPipeline pipeline, Consumer<List<Double>> onChosen) {
        super(4);
        this.messages = messages;
        setId("stationary");
        summary.setId("stationary-summary");
        legend.setId("stationary-legend");
        legend.setText(messages.text("inspector.stationary.legend"));
        legend.getStyleClass().add("muted");
        for (var label : List.of(summary, legend)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        legend.managedProperty().bind(legend.visibleProperty());
        list.setId("stationary-list");
        list.setAccessibleText(messages.text("inspector.stationary"));
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(new Label());
        list.managedProperty().bind(list.visibleProperty());
        list.setOnMouseClicked(_ -> choose(onChosen));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose(onChosen);
            }
        });
        search.setId("stationary-search");
        search.setMaxWidth(Double.MAX_VALUE);
        search.textProperty()
                .bind(Bindings.when(pipeline.busy()).then(messages.text("inspector.stationary.stop"))
                        .otherwise(messages.text("inspector.stationary.again")));
        search.setOnAction(_ -> {
            if (pipeline.busy().get()) {
                pipeline.stop();
            } else {
                pipeline.again();
            }
        });
        Tip.on(search, messages.text("inspector.stationary.again.tip"));
        getChildren().addAll(summary, list, legend, search);
    }

    private void choose(Consumer<List<Double>> onChosen) {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            onChosen.accept(Arrays.stream(chosen.point().x()).boxed().toList());
        }
    }

    /// What is known of the formula on screen.
    void show(Optional<Formula> formula, Results results) {
        var known = results.stationary().get()
                .flatMap(found -> formula.filter(found.formula()::isSameBeyondThePlane).map(shown -> new Shown(found, shown)));
        known.ifPresentOrElse(this::show, () -> show(List.of(), messages.text("inspector.stationary.searching")));
    }

    private record Shown(StationaryPoints points, Formula formula) {}

    private void show(Shown shown) {
        names = shown.formula.variables().all();
        var found = shown.points.found();
        var points = shown.points.seenFrom(shown.formula);
        var counts = messages.text("inspector.stationary.counts", count(points, CriticalPoint.Kind.MINIMUM),
                count(points, CriticalPoint.Kind.MAXIMUM), count(points, CriticalPoint.Kind.SADDLE),
                count(points, CriticalPoint.Kind.DEGENERATE));
        var how = messages.text("inspector.stationary.how", names.size(), found.done(), found.converged());
        var more = found.truncated() ? List.of(counts, how, messages.text("inspector.stationary.truncated", points.size()))
                : List.of(counts, how);
        show(points, messages.sentences(more));
    }

    private void show(List<Seen> points, String words) {
        int selected = list.getSelectionModel().getSelectedIndex();
        boolean same = points.stream().map(Seen::point).toList().equals(list.getItems().stream().map(Seen::point).toList());
        list.getItems().setAll(points);
        if (same && selected >= 0) {
            list.getSelectionModel().select(selected);
        }
        list.setPrefHeight(Math.clamp(points.size(), 0, MOST_ROWS) * list.getFixedCellSize() + 4);
        list.setVisible(!points.isEmpty());
        legend.setVisible(!points.isEmpty());
        summary.setText(words);
    }

    private static long count(List<Seen> points, CriticalPoint.Kind kind) {
        return points.stream().filter(seen -> seen.point().kind() == kind).count();
    }

    private final class Cell extends ListCell<Seen> {
        /// As wide as the list, so that it never scrolls sideways: a long text loses its middle.
        Cell() {
            setPrefWidth(0);
            setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        }

        @Override
        protected void updateItem(Seen seen, boolean empty) {
            super.updateItem(seen, empty);
            getStyleClass().removeIf(style -> style.startsWith("kind-is-"));
            if (empty || seen == null) {
                setText(null);
                Tip.off(this);
                return;
            }
            var point = seen.point();
            String kind = KebabCase.of(point.kind());
            getStyleClass().add("kind-is-" + kind);
            String open = point.inertia().others() > 0 ? "inspector.stationary.index.least" : "inspector.stationary.index";
            String index = messages.text(open, point.inertia().negative());
            String f = Numbers.format(point.f(), DIGITS);
            String away = isInPlane(seen) ? messages.text("inspector.stationary.in-plane")
                    : messages.text("inspector.stationary.away", Numbers.format(seen.position().distance(), FEWER_DIGITS));
            String item = messages.text("inspector.stationary.item", messages.text("inspector.symbol." + kind), index, f, away);
            var first = point.certified() ? messages.text("inspector.critical.item.certified", item) : item;
            setText(first + "\n" + messages.text("inspector.stationary.coordinates", coordinates(point.x())));
            String eigenvalues = Arrays.stream(point.eigenvalues()).mapToObj(value -> Numbers.format(value, DIGITS))
                    .collect(Collectors.joining(", "));
            String spoken = messages.text("inspector.stationary.item.spoken", messages.text("curvature.kind." + kind), index,
                    named(point.x()), f, away, eigenvalues);
            setAccessibleText(spoken);
            Tip.on(this, spoken);
        }

        private static boolean isInPlane(Seen seen) {
            return seen.position().distance() <= IN_PLANE * (1 + Arrays.stream(seen.point().x()).map(Math::abs).max().orElse(0));
        }

        private String coordinates(double[] x) {
            return Arrays.stream(x).mapToObj(this::coordinate).collect(Collectors.joining(", "));
        }

        private String named(double[] x) {
            var parts = new String[x.length];
            Arrays.setAll(parts, i -> messages.text("inspector.space.eigenvalue", names.get(i), coordinate(x[i])));
            return String.join(", ", parts);
        }

        private String coordinate(double value) {
            return Numbers.format(Math.abs(value) < NEGLIGIBLE ? 0 : value, FEWER_DIGITS);
        }
    }
}

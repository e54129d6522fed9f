package hesse.app.inspector;

import hesse.app.space.CriticalSigns;
import hesse.app.space.HessianSigns;
import hesse.curvature.CriticalPoint;
import hesse.curvature.CriticalPointReport.Finding;
import hesse.curvature.CriticalPointReport;
import hesse.curvature.CriticalPoints;
import hesse.curvature.ReportSentences;
import hesse.document.Point;
import hesse.expression.VariableNames;
import hesse.field.Window;
import hesse.text.KebabCase;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.VBox;

/// The critical points found in the window: how many of each kind, and a list; choosing one puts the cursor there. Below
/// stands what is proved; proved points have a mark. Of a function of more variables all of it is of the plane, and says so.
final class CriticalPointsPane extends VBox {
    private static final int DIGITS = 4;
    /// Of the window's extent.
    private static final double NEGLIGIBLE = 1e-12;

    private final Messages messages;
    private final Supplier<Window> window;
    private final ReportSentences words;
    private final Supplier<VariableNames> names;
    private final BooleanSupplier isOfPlane;
    private final ObservableValue<Map<Point, HessianSigns>> signs;
    private final Label ofPlane = new Label();
    private final Label summary = new Label();
    private final ListView<Finding> list = new ListView<>();
    private final VerdictsPane verdicts;

    /// @param window in which the points are
    /// @param names     what the variables are called
    /// @param isOfPlane whether the function has more variables than the two on screen
    /// @param signs     what is known of the whole H at the points then
    CriticalPointsPane(Messages messages, Supplier<Window> window, Supplier<VariableNames> names, BooleanSupplier isOfPlane,
            Consumer<Point> onChosen, ObservableValue<Map<Point, HessianSigns>> signs) {
        this.messages = messages;
        this.window = window;
        this.names = names;
        this.isOfPlane = isOfPlane;
        this.signs = signs;
        words = new ReportSentences(messages, DIGITS);
        verdicts = new VerdictsPane(messages, DIGITS, names, onChosen);
        setId("critical");
        summary.setId("critical-summary");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        ofPlane.setId("critical-of-plane");
        ofPlane.setText(messages.text("inspector.critical.of-plane"));
        ofPlane.setWrapText(true);
        ofPlane.setMinHeight(USE_PREF_SIZE);
        ofPlane.getStyleClass().add("muted");
        ofPlane.managedProperty().bind(ofPlane.visibleProperty());
        list.setId("critical-list");
        list.setAccessibleText(messages.text("inspector.critical-points"));
        list.setFixedCellSize(26);
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(new Label());
        list.setOnMouseClicked(_ -> choose(onChosen));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == javafx.scene.input.KeyCode.ENTER) {
                choose(onChosen);
            }
        });
        getChildren().addAll(ofPlane, summary, list, verdicts);
        signs.subscribe(_ -> list.refresh());
        showSearching();
    }

    private void choose(Consumer<Point> onChosen) {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            onChosen.accept(new Point(chosen.point().x(), chosen.point().y()));
        }
    }

    /// The points of the function before are none of this one's; the list keeps its room.
    void showSearching() {
        ofPlane.setVisible(isOfPlane.getAsBoolean());
        list.getItems().clear();
        summary.setText(messages.text("inspector.critical.searching"));
    }

    /// What was found, while nothing is proved of it.
    void show(CriticalPoints found) {
        show(found.points().stream().map(Finding::unproved).toList());
        summary.setText(summary(found));
    }

    void showProving() {
        verdicts.showProving();
    }

    /// What is proved of what was found.
    void show(CriticalPointReport report) {
        show(report.findings());
        summary.setText(summary(report.points()));
        verdicts.show(report);
    }

    /// The same points keep their selection when they are proved.
    private void show(List<Finding> findings) {
        int selected = list.getSelectionModel().getSelectedIndex();
        boolean same = findings.stream().map(Finding::point).toList().equals(list.getItems().stream().map(Finding::point).toList());
        list.getItems().setAll(findings);
        if (same && selected >= 0) {
            list.getSelectionModel().select(selected);
        }
        list.setPrefHeight(Math.clamp(findings.size(), 0, 9) * list.getFixedCellSize() + 4);
        list.setVisible(!findings.isEmpty());
        list.setManaged(!findings.isEmpty());
    }

    private String summary(CriticalPoints found) {
        if (found.points().isEmpty() && found.curve()) {
            return messages.text("inspector.critical.only-curve");
        }
        var sentences = new ArrayList<String>();
        sentences.add(found.points().isEmpty() ? messages.text("inspector.critical.none")
                : messages.text("inspector.critical.counts", count(found, CriticalPoint.Kind.MINIMUM),
                count(found, CriticalPoint.Kind.MAXIMUM),
                        count(found, CriticalPoint.Kind.SADDLE), count(found, CriticalPoint.Kind.DEGENERATE)));
        if (found.curve()) {
            sentences.add(messages.text("inspector.critical.curve"));
        }
        if (found.truncated()) {
            sentences.add(messages.text("inspector.critical.truncated"));
        }
        return messages.sentences(sentences);
    }

    private static long count(CriticalPoints found, CriticalPoint.Kind kind) {
        return found.points().stream().filter(point -> point.kind() == kind).count();
    }

    private final class Cell extends ListCell<Finding> {
        /// As wide as the list, so that it never scrolls sideways: a long text loses its middle.
        Cell() {
            setPrefWidth(0);
            setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        }

        @Override
        protected void updateItem(Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            getStyleClass().removeIf(style -> style.startsWith("kind-is-"));
            if (empty || finding == null) {
                setText(null);
                return;
            }
            var point = finding.point();
            String kind = KebabCase.of(point.kind());
            getStyleClass().add("kind-is-" + kind);
            String x = coordinate(point.x(), window.get().width());
            String y = coordinate(point.y(), window.get().height());
            String f = words.value(finding);
            String item = messages.text("inspector.critical.item", messages.text("inspector.symbol." + kind), x, y, f);
            String spoken = messages.text("inspector.critical.item.spoken", messages.text("curvature.kind." + kind), x, y, f);
            var around = finding.neighbourhood().map(words::neighbourhood);
            // Beside a neighbourhood's words there is no room for f.
            setText(marked(finding, "",
                    around.map(looks ->
                            messages.text("inspector.critical.item.around", messages.text("inspector.symbol." + kind), x, y, looks))
                    .orElse(item)));
            setAccessibleText(marked(finding, ".spoken",
                    around.map(looks -> messages.text("inspector.critical.item.around.spoken", spoken, looks)).orElse(spoken)));
        }

        /// What rounding left of a zero is one.
        private static String coordinate(double value, double extent) {
            return Numbers.format(Math.abs(value) < NEGLIGIBLE * extent ? 0 : value, DIGITS);
        }

        private String marked(Finding finding, String form, String item) {
            var known = signs.getValue().get(CriticalSigns.place(finding.point()));
            var whole = known == null ? item
                    : messages.text("inspector.critical.item.signs" + (known.all() ? "" : ".least") + form, item, known.negative());
            return finding.certified() ? messages.text("inspector.critical.item.certified" + form, whole) : whole;
        }
    }
}

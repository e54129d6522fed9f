package hesse.app.inspector;

import hesse.app.control.MatrixView;
import hesse.app.control.SteadyLabel;
import hesse.app.state.Reading;
import hesse.curvature.CriticalPoint;
import hesse.curvature.Definiteness;
import hesse.curvature.QuadraticModel;
import hesse.text.KebabCase;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

/// The numbers at the cursor: point, f, gradient, Hessian, eigenvalues and what follows from them, and the class in
/// words. A mouse move only sets texts; the layout doesn't change with them.
final class ReadingPane extends VBox {
    private static final int DIGITS = 5;
    /// A pair of numbers with powers of ten gets as many digits as have room.
    private static final int PAIR_LENGTH = 24;
    private static final PseudoClass FROZEN = PseudoClass.getPseudoClass("frozen");

    /// One line of the table each; the symbol under `inspector.<id>`, its explanation under `inspector.<id>.tip`.
    private enum Row { POINT, VALUE, GRADIENT, SLOPE, LAMBDA_MIN, LAMBDA_MAX, DETERMINANT, TRACE, CONDITION, NEWTON, STABLE }

    private final Messages messages;
    private final Label state = new Label();
    private final Label className = new Label();
    private final Label classWords = new Label();
    private final Label critical = new Label();
    private final Label newtonTarget = new Label();
    private final MatrixView matrix = new MatrixView();
    private final Map<Row, SteadyLabel> values = new EnumMap<>(Row.class);
    private final GridPane table = new GridPane(10, 0);
    private final Map<String, Line> samples = new HashMap<>();

    ReadingPane(Messages messages) {
        this.messages = messages;
        setId("reading");
        getStyleClass().add("reading");
        state.getStyleClass().add("reading-state");
        state.setId("reading-state");
        className.getStyleClass().add("class-name");
        className.setId("reading-class");
        classWords.setId("reading-class-words");
        critical.setId("reading-critical");
        critical.getStyleClass().add("muted");
        newtonTarget.setId("reading-newton-target");
        newtonTarget.getStyleClass().add("muted");
        wrap(classWords, 2);
        wrap(critical, 3);
        wrap(newtonTarget, 2);
        buildTable();
        var words = new VBox(1, className, classWords, critical);
        words.getStyleClass().add("reading-words");
        getChildren().addAll(state, words, table);
        clear();
    }

    private void buildTable() {
        var symbols = new ColumnConstraints();
        symbols.setHalignment(HPos.LEFT);
        var numbers = new ColumnConstraints();
        numbers.setHgrow(Priority.ALWAYS);
        numbers.setHalignment(HPos.RIGHT);
        table.getColumnConstraints().addAll(symbols, numbers);
        for (var row : Row.values()) {
            if (row == Row.LAMBDA_MIN) {
                table.add(hessian(), 0, table.getRowCount(), 2, 1);
            }
            var value = new SteadyLabel();
            value.getStyleClass().add("number");
            value.setId("reading-" + KebabCase.of(row));
            values.put(row, value);
            table.addRow(table.getRowCount(), symbol(KebabCase.of(row)), value);
            if (row == Row.NEWTON) {
                table.add(newtonTarget, 0, table.getRowCount(), 2, 1);
            }
        }
    }

    /// Over both columns: two numbers need more room than one.
    private Node hessian() {
        matrix.setId("reading-hessian");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(symbol("hessian"), gap, matrix);
        line.getStyleClass().add("reading-hessian");
        return line;
    }

    private Node symbol(String id) {
        var symbol = new Label(messages.text("inspector." + id));
        symbol.getStyleClass().add("symbol");
        symbol.setMinWidth(Region.USE_PREF_SIZE);
        var tip = new javafx.scene.control.Tooltip(messages.text("inspector." + id + ".tip"));
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        symbol.setTooltip(tip);
        if (id.startsWith("lambda")) {
            var sample = new Line(0, 0, 22, 0);
            sample.getStyleClass().addAll("axis-sample");
            sample.setId("sample-" + id);
            samples.put(sample.getId(), sample);
            symbol.setGraphic(sample);
            symbol.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        }
        return symbol;
    }

    private static void wrap(Label label, int lines) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add("lines-" + lines);
    }

    /// Shows the reading; null while the cursor is nowhere.
    void show(Reading reading) {
        if (reading == null) {
            clear();
            return;
        }
        pseudoClassStateChanged(FROZEN, reading.frozen());
        state.setText(messages.text(reading.frozen() ? "inspector.frozen" : "inspector.live"));
        set(Row.POINT, pair(reading.point().x(), reading.point().y()));
        if (!Double.isFinite(reading.jet().f())) {
            showUndefined();
        } else {
            showDefined(reading);
        }
        setAccessibleText(spoken(reading));
    }

    private void showDefined(Reading reading) {
        var jet = reading.jet();
        var hessian = reading.hessian();
        var eigen = reading.eigen();
        set(Row.VALUE, number(jet.f()));
        set(Row.GRADIENT, pair(jet.fx(), jet.fy()));
        set(Row.SLOPE, number(Math.hypot(jet.fx(), jet.fy())));
        matrix.show(number(jet.fxx()), number(jet.fxy()), number(jet.fxy()), number(jet.fyy()));
        set(Row.LAMBDA_MIN, number(eigen.lambdaMin()));
        set(Row.LAMBDA_MAX, number(eigen.lambdaMax()));
        sample("sample-lambda-min", eigen.lambdaMin());
        sample("sample-lambda-max", eigen.lambdaMax());
        set(Row.DETERMINANT, number(hessian.determinant()));
        set(Row.TRACE, number(hessian.trace()));
        set(Row.CONDITION, number(hessian.conditionNumber()));
        set(Row.STABLE, eigen.lambdaMax() > 0 ? number(2 / eigen.lambdaMax()) : messages.text("inspector.no-stable-step"));
        showNewton(reading.model());
        showClass(hessian.definiteness(), reading);
    }

    private void showNewton(QuadraticModel model) {
        var step = model.newtonStep();
        set(Row.NEWTON, step.map(p -> pair(p.dx(), p.dy())).orElse(messages.text("inspector.no-newton")));
        newtonTarget.setText(model.stationary()
                .map(target -> messages.text("inspector.newton-to." + KebabCase.of(target.kind())))
                .orElse(messages.text("inspector.newton-to.nowhere")));
    }

    private void showClass(Definiteness definiteness, Reading reading) {
        String key = "curvature.class." + KebabCase.of(definiteness);
        className.setText(messages.text(key));
        restyle(className, "class-is-", KebabCase.of(definiteness));
        classWords.setText(messages.text(key + ".words"));
        critical.setText(reading.critical().map(CriticalPoint::kind)
                .map(kind -> messages.text("inspector.critical." + KebabCase.of(kind)))
                .orElseGet(() -> regionText(definiteness)));
    }

    private String regionText(Definiteness definiteness) {
        return definiteness == Definiteness.UNDEFINED ? messages.text("inspector.region.undefined")
                : messages.text("inspector.region." + KebabCase.of(definiteness));
    }

    private void showUndefined() {
        for (var row : Row.values()) {
            if (row != Row.POINT) {
                set(row, Numbers.UNDEFINED);
            }
        }
        set(Row.VALUE, messages.text("inspector.not-defined"));
        matrix.show(Numbers.UNDEFINED, Numbers.UNDEFINED, Numbers.UNDEFINED, Numbers.UNDEFINED);
        hideSamples();
        restyle(className, "class-is-", KebabCase.of(Definiteness.UNDEFINED));
        className.setText(messages.text("inspector.not-defined"));
        classWords.setText(messages.text("inspector.not-defined.words"));
        critical.setText("");
        newtonTarget.setText("");
    }

    private void clear() {
        pseudoClassStateChanged(FROZEN, false);
        state.setText(messages.text("inspector.nowhere"));
        for (var row : Row.values()) {
            set(row, Numbers.UNDEFINED);
        }
        matrix.show(Numbers.UNDEFINED, Numbers.UNDEFINED, Numbers.UNDEFINED, Numbers.UNDEFINED);
        hideSamples();
        className.setText("");
        classWords.setText(messages.text("inspector.nowhere.words"));
        critical.setText("");
        newtonTarget.setText("");
    }

    /// The reading as one sentence for a screen reader.
    private String spoken(Reading reading) {
        var eigen = reading.eigen();
        return messages.text("inspector.spoken", number(reading.point().x()), number(reading.point().y()), number(reading.jet().f()),
                number(eigen.lambdaMin()), number(eigen.lambdaMax()), className.getText());
    }

    private void hideSamples() {
        sample("sample-lambda-min", Double.NaN);
        sample("sample-lambda-max", Double.NaN);
    }

    private void sample(String id, double lambda) {
        var line = samples.get(id);
        restyle(line, "axis-is-", lambda > 0 ? "up" : lambda < 0 ? "down" : "flat");
        line.setVisible(!Double.isNaN(lambda));
    }

    /// Gives a node one style class of a family; looking styles up again costs more than all else at a mouse move.
    private static void restyle(Node node, String family, String member) {
        if (!node.getStyleClass().contains(family + member)) {
            node.getStyleClass().removeIf(style -> style.startsWith(family));
            node.getStyleClass().add(family + member);
        }
    }

    private void set(Row row, String text) {
        values.get(row).show(text);
    }

    private String pair(double x, double y) {
        for (int digits = DIGITS; ; digits--) {
            String pair = messages.text("inspector.pair", Numbers.format(x, digits), Numbers.format(y, digits));
            if (pair.length() <= PAIR_LENGTH || digits == 2) {
                return pair;
            }
        }
    }

    private static String number(double value) {
        return Numbers.format(value, DIGITS);
    }
}

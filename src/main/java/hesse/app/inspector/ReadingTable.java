package hesse.app.inspector;

import hesse.app.control.MatrixView;
import hesse.app.control.SteadyLabel;
import hesse.app.control.Tip;
import hesse.app.state.CursorReading;
import hesse.curvature.QuadraticModel;
import hesse.curvature.ReportSentences;
import hesse.field.Window;
import hesse.figure.AxisNames;
import hesse.text.KebabCase;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/// The numbers at the cursor, one line each, and the Hessian as a matrix. Showing others only sets texts.
final class ReadingTable extends GridPane {
    private static final int DIGITS = 5;
    /// Of which two numbers stand on one line.
    private static final int LONGEST_BESIDE = 8;
    /// Of a double.
    private static final int MOST_DIGITS = 17;
    /// Digits after the first one of the window's side.
    private static final int FINER = 4;
    /// A pair of numbers with powers of ten gets as many digits as have room.
    private static final int PAIR_LENGTH = 24;

    /// One line of the table each; the symbol under `inspector.<id>`, its explanation under `inspector.<id>.tip`.
    private enum Row { POINT, VALUE, GRADIENT, SLOPE, LAMBDA_MIN, LAMBDA_MAX, DETERMINANT, TRACE, CONDITION, NEWTON, STABLE }

    private final Messages messages;
    private final ReportSentences words;
    private final MatrixView matrix = new MatrixView();
    private final Label newtonTarget = new Label();
    private final Label pointSymbol;
    /// Digits of a point's coordinates.
    private int finest = DIGITS;
    private final Map<Row, SteadyLabel> values = new EnumMap<>(Row.class);
    /// Show how the curvature axes are drawn.
    private final Map<Row, Line> samples = new EnumMap<>(Row.class);

    ReadingTable(Messages messages) {
        super(10, 0);
        this.messages = messages;
        words = new ReportSentences(messages, DIGITS);
        pointSymbol = symbol("point", "");
        name(AxisNames.XY);
        newtonTarget.setId("reading-newton-target");
        newtonTarget.getStyleClass().add("muted");
        newtonTarget.setMinHeight(Region.USE_PREF_SIZE);
        var symbols = new ColumnConstraints();
        symbols.setHalignment(HPos.LEFT);
        var numbers = new ColumnConstraints();
        numbers.setHgrow(Priority.ALWAYS);
        numbers.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(symbols, numbers);
        for (var row : Row.values()) {
            addRow(row);
        }
    }

    private void addRow(Row row) {
        if (row == Row.LAMBDA_MIN) {
            add(hessian(), 0, getRowCount(), 2, 1);
        }
        var value = new SteadyLabel();
        value.getStyleClass().add("number");
        value.setId("reading-" + KebabCase.of(row));
        values.put(row, value);
        var symbol = row == Row.POINT ? pointSymbol : symbol(KebabCase.of(row));
        if (row == Row.LAMBDA_MIN || row == Row.LAMBDA_MAX) {
            symbol.setGraphic(sample(row));
            symbol.setContentDisplay(ContentDisplay.RIGHT);
        }
        addRow(getRowCount(), symbol, value);
        if (row == Row.NEWTON) {
            add(newtonTarget, 0, getRowCount(), 2, 1);
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

    /// What the two coordinates are called.
    void name(AxisNames names) {
        pointSymbol.setText(messages.text("inspector.pair", names.x(), names.y()));
    }

    private Label symbol(String id) {
        return symbol(id, messages.text("inspector." + id));
    }

    private Label symbol(String id, String text) {
        var symbol = new Label(text);
        symbol.getStyleClass().add("symbol");
        symbol.setMinWidth(Region.USE_PREF_SIZE);
        Tip.on(symbol, messages.text("inspector." + id + ".tip"));
        return symbol;
    }

    private Line sample(Row row) {
        var sample = new Line(0, 0, 22, 0);
        sample.getStyleClass().add("axis-sample");
        sample.setId("sample-" + KebabCase.of(row));
        samples.put(row, sample);
        return sample;
    }

    void show(CursorReading reading) {
        var jet = reading.jet();
        var eigen = reading.eigen();
        var numbers = ReadingNumbers.of(reading);
        showPoint(reading);
        set(Row.VALUE, value(reading));
        set(Row.GRADIENT, pair(jet.fx(), numbers.errors().fx(), jet.fy(), numbers.errors().fy()));
        set(Row.SLOPE, numbers.slope());
        matrix.show(numbers.fxx(), numbers.fxy(), numbers.fxy(), numbers.fyy());
        showEigenvalue(Row.LAMBDA_MIN, eigen.lambdaMin(), numbers.lambdaMinError(), numbers.lambdaMin());
        showEigenvalue(Row.LAMBDA_MAX, eigen.lambdaMax(), numbers.lambdaMaxError(), numbers.lambdaMax());
        set(Row.DETERMINANT, numbers.determinant());
        set(Row.TRACE, numbers.trace());
        set(Row.CONDITION, numbers.condition());
        set(Row.STABLE, eigen.lambdaMax() > numbers.lambdaMaxError() ? numbers.stableStep() : messages.text("inspector.no-stable-step"));
        showNewton(reading.model(), numbers.relativeError());
    }

    /// @param error of a step, relative to it
    private void showNewton(QuadraticModel model, double error) {
        var step = model.newtonStep();
        set(Row.NEWTON, step.map(p -> pair(p.dx(), error * Math.abs(p.dx()), p.dy(), error * Math.abs(p.dy())))
                .orElse(messages.text("inspector.no-newton")));
        newtonTarget.setText(model.stationary()
                .map(target -> messages.text("inspector.newton-to." + KebabCase.of(target.kind())))
                .orElse(messages.text("inspector.newton-to.nowhere")));
    }

    /// f, at critical points no more exactly than it is known.
    String value(CursorReading reading) {
        return reading.critical().map(words::value).orElseGet(() -> ReadingNumbers.of(reading).value());
    }

    /// Where f is no number nothing else is one.
    void showUndefined(CursorReading reading) {
        clear();
        showPoint(reading);
        set(Row.VALUE, messages.text("inspector.not-defined"));
    }

    private void showPoint(CursorReading reading) {
        set(Row.POINT, finest > LONGEST_BESIDE
                ? messages.text("inspector.pair.lines", Numbers.format(reading.point().x(), finest),
                        Numbers.format(reading.point().y(), finest))
                : pair(reading.point().x(), 0, reading.point().y(), 0, Math.max(finest, DIGITS)));
    }

    /// Points are shown to so many digits that a pixel of this window can be told from the next, on two lines if need be.
    void tellApart(Window window) {
        int digits = Math.max(digits(window.xMin(), window.xMax()), digits(window.yMin(), window.yMax()));
        if (digits != finest) {
            finest = digits;
            // Not as a number that follows the mouse: it may need another height.
            values.get(Row.POINT).setText(digits > LONGEST_BESIDE ? "\n" : "");
        }
    }

    private static int digits(double min, double max) {
        double largest = Math.max(Math.abs(min), Math.abs(max));
        return Math.clamp((int) Math.floor(Math.log10(largest)) - (int) Math.floor(Math.log10(max - min)) + FINER, DIGITS, MOST_DIGITS);
    }

    void clear() {
        for (var row : Row.values()) {
            set(row, Numbers.UNDEFINED);
        }
        matrix.show(Numbers.UNDEFINED, Numbers.UNDEFINED, Numbers.UNDEFINED, Numbers.UNDEFINED);
        samples.values().forEach(sample -> sample.setVisible(false));
        newtonTarget.setText("");
    }

    private void showEigenvalue(Row row, double lambda, double error, String text) {
        set(row, text);
        var sample = samples.get(row);
        ReadingPane.restyle(sample, "axis-is-", lambda > error ? "up" : lambda < -error ? "down" : "flat");
        sample.setVisible(!Double.isNaN(lambda));
    }

    private void set(Row row, String text) {
        values.get(row).show(text);
    }

    private String pair(double x, double ofX, double y, double ofY) {
        return pair(x, ofX, y, ofY, DIGITS);
    }

    private String pair(double x, double ofX, double y, double ofY, int most) {
        for (int digits = most; ; digits--) {
            String pair = messages.text("inspector.pair", Numbers.right(x, ofX, digits), Numbers.right(y, ofY, digits));
            if (pair.length() <= PAIR_LENGTH || digits == 2) {
                return pair;
            }
        }
    }

    static String number(double value) {
        return Numbers.format(value, DIGITS);
    }
}

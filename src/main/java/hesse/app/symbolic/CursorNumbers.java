package hesse.app.symbolic;

import hesse.app.control.SteadyLabel;
import hesse.app.state.CursorReading;
import hesse.expression.symbolic.Partial;
import hesse.field.Jet;
import hesse.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/// The labels with the derivatives at the cursor. A mouse move only sets their texts.
final class CursorNumbers {
    private static final int DIGITS = 5;

    private record Entry(Partial partial, SteadyLabel label) {}

    private final List<Entry> entries = new ArrayList<>();
    private CursorReading reading;
    private Jet errors = Jet.UNDEFINED;

    /// Forgets all labels.
    void clear() {
        entries.clear();
    }

    /// A new label for a derivative.
    SteadyLabel label(Partial partial, double width) {
        var label = new SteadyLabel();
        label.getStyleClass().add("number");
        label.setPrefWidth(width);
        entries.add(new Entry(partial, label));
        label.show(text(partial));
        return label;
    }

    /// @param now null while the cursor is nowhere
    void show(CursorReading now) {
        reading = now;
        errors = now == null ? Jet.UNDEFINED : now.bounds().errors(now.jet());
        entries.forEach(entry -> entry.label.show(text(entry.partial)));
    }

    private String text(Partial partial) {
        return reading == null ? Numbers.UNDEFINED : Numbers.right(value(partial, reading.jet()), value(partial, errors), DIGITS);
    }

    private static double value(Partial partial, Jet jet) {
        return switch (partial) {
            case FX -> jet.fx();
            case FY -> jet.fy();
            case FXX -> jet.fxx();
            case FXY -> jet.fxy();
            case FYY -> jet.fyy();
        };
    }
}

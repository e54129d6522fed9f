package hesse.app.control;

import atlantafx.base.theme.Styles;
import hesse.text.Messages;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import java.util.function.DoublePredicate;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/// A text field for one number. Enter or leaving it takes the number over; what isn't an acceptable number is marked,
/// explained in the tooltip, and changes nothing; Esc restores the last one.
public final class NumberField extends TextField {
    private final DoublePredicate acceptable;
    private final DoubleConsumer onChange;
    private final String name;
    private final String refused;
    private OptionalDouble shown = OptionalDouble.empty();

    /// @param id the control's id; `control.<id>` in the bundle names it, `control.<id>.refused` says what it takes
    public NumberField(String id, Messages messages, DoublePredicate acceptable, DoubleConsumer onChange) {
        this(id, messages.text("control." + id), messages.text("control." + id + ".refused"), acceptable, onChange);
    }

    /// @param id      the control's id
    /// @param name    what the number is
    /// @param refused says what the field takes
    public NumberField(String id, String name, String refused, DoublePredicate acceptable, DoubleConsumer onChange) {
        this.name = name;
        this.refused = refused;
        this.acceptable = acceptable;
        this.onChange = onChange;
        setId(id);
        Tip.on(this, name);
        setAccessibleText(name);
        setPrefColumnCount(6);
        getStyleClass().addAll(Styles.SMALL, "number-field");
        setOnAction(_ -> take());
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                take();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                write();
            }
        });
        textProperty().subscribe(_ -> mark(isAcceptable(parse(getText()))));
    }

    /// Shows a number that was set elsewhere; a text that is being typed stays.
    public void show(double value) {
        show(OptionalDouble.of(value));
    }

    public void show(OptionalDouble value) {
        boolean changed = !shown.equals(value);
        shown = value;
        if (changed || !isFocused()) {
            write();
        }
    }

    /// The number in the field, if it is an acceptable one.
    public OptionalDouble value() {
        var parsed = parse(getText());
        return isAcceptable(parsed) ? parsed : OptionalDouble.empty();
    }

    private void take() {
        var typed = parse(getText());
        if (typed.isPresent() && isAcceptable(typed)) {
            if (!typed.equals(shown)) {
                shown = typed;
                onChange.accept(typed.getAsDouble());
            }
        } else if (!isFocused()) {
            write();
        }
    }

    private void write() {
        setText(shown.isPresent() ? plain(shown.getAsDouble()) : "");
    }

    private boolean isAcceptable(OptionalDouble value) {
        return value.isPresent() ? acceptable.test(value.getAsDouble()) : shown.isEmpty() && getText().isBlank();
    }

    private void mark(boolean fine) {
        pseudoClassStateChanged(Styles.STATE_DANGER, !fine);
        Tip.on(this, fine ? name : refused);
    }

    private static OptionalDouble parse(String text) {
        try {
            double value = Double.parseDouble(text.strip().replace('−', '-').replace(',', '.'));
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }

    /// The shortest text that reads back as the same double, as people type it: 3, 0.5, 1e-9.
    private static String plain(double value) {
        String text = Double.toString(value).replace('E', 'e').replace(".0e", "e");
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}

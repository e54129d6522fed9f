package hesse.app.race;

import hesse.app.control.NumberField;
import hesse.app.control.Tip;
import hesse.optimize.MethodName;
import hesse.optimize.MethodParameter;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One parameter of a method: its symbol, a slider over the usual values, a field for any allowed one.
final class ParameterSlider extends VBox {
    private static final int DIGITS = 3;

    private final MethodParameter parameter;
    private final Slider slider;
    private final NumberField field;
    private boolean showing;

    /// @param onDrag   called with every value that the slider passes
    /// @param onChange called with a value that is typed
    ParameterSlider(MethodName method, MethodParameter parameter, Messages messages, DoubleConsumer onDrag, DoubleConsumer onChange) {
        this.parameter = parameter;
        var symbol = messages.text(parameter.symbolKey());
        var usual = parameter.usual();
        var tip = messages.text("race.parameter.tip", symbol, messages.text(method.nameKey()), Numbers.format(parameter.initial(), DIGITS),
                messages.text(parameter.meaningKey()));
        slider = new Slider(position(usual.min()), position(usual.max()), position(parameter.initial()));
        slider.setId("race-" + parameter.key() + "-slider");
        slider.setAccessibleText(tip);
        Tip.on(slider, tip);
        slider.valueProperty().addListener((_, _, value) -> {
            if (!showing) {
                onDrag.accept(rounded(value(value.doubleValue())));
            }
        });
        field = new NumberField("race-" + parameter.key(), tip, messages.text("race.parameter.refused", symbol,
                Numbers.format(parameter.allowed().min(), DIGITS), Numbers.format(parameter.allowed().max(), DIGITS)), parameter::allows,
                onChange);
        getChildren().add(row(symbol));
    }

    private Region row(String symbol) {
        var label = new Label(symbol);
        label.getStyleClass().addAll("symbol", "parameter-name");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(field);
        var row = new HBox(8, label, slider, field);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(slider, Priority.ALWAYS);
        HBox.setHgrow(field, Priority.SOMETIMES);
        return row;
    }

    MethodParameter parameter() {
        return parameter;
    }

    void show(double value) {
        showing = true;
        slider.setValue(position(value));
        field.show(value);
        showing = false;
    }

    private double position(double value) {
        return parameter.logarithmic() ? Math.log10(value) : value;
    }

    private double value(double position) {
        var usual = parameter.usual();
        double value = parameter.logarithmic() ? Math.pow(10, position) : parameter.whole() ? Math.rint(position) : position;
        return Math.clamp(value, usual.min(), usual.max());
    }

    /// Three significant digits: what a person would type.
    private double rounded(double value) {
        double rounded = Double.parseDouble(String.format(Locale.ROOT, "%.2e", value));
        return parameter.allows(rounded) ? rounded : value;
    }
}

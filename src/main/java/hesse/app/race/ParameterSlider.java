package hesse.app.race;

import hesse.app.control.NumberField;
import hesse.app.control.Tip;
import hesse.optimize.MethodName;
import hesse.optimize.MethodParameter;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One parameter of a method: its symbol, a slider over the usual values, a field for any allowed one. Below the step size of
/// gradient descent it is marked which are best and too large where the run is.
final class ParameterSlider extends VBox {
    private static final int DIGITS = 3;

    private final MethodParameter parameter;
    private final Slider slider;
    private final NumberField field;
    private final Pane marks = new Pane();
    private final Label half;
    private final Label full;
    private final boolean marked;
    private Optional<Double> lambdaMax = Optional.empty();
    private boolean showing;

    /// @param onDrag   called with every value that the slider passes
    /// @param onChange called with a value that is typed
    ParameterSlider(MethodName method, MethodParameter parameter, Messages messages, DoubleConsumer onDrag, DoubleConsumer onChange) {
        this.parameter = parameter;
        marked = method == MethodName.GRADIENT_DESCENT && parameter.equals(MethodParameter.STEP_SIZE);
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
                Numbers.format(parameter.allowed().min(), DIGITS), Numbers.format(parameter.allowed().max(), DIGITS)), parameter::allows, onChange);
        half = mark(messages.text("race.mark.half"));
        full = mark(messages.text("race.mark.full"));
        marks.getChildren().addAll(half, full);
        marks.setMinHeight(16);
        slider.boundsInParentProperty().subscribe(_ -> placeMarks());
        getChildren().add(row(symbol));
        if (marked) {
            getChildren().add(marks);
        }
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

    private static Label mark(String text) {
        var mark = new Label(text);
        mark.getStyleClass().add("step-mark");
        mark.setManaged(false);
        mark.setVisible(false);
        return mark;
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

    /// @param largest λmax where the run is, where it is positive
    void mark(Optional<Double> largest) {
        lambdaMax = largest;
        if (marked) {
            placeMarks();
        }
    }

    private void placeMarks() {
        place(half, lambdaMax.map(lambda -> 1 / lambda));
        place(full, lambdaMax.map(lambda -> 2 / lambda));
    }

    private void place(Label mark, Optional<Double> value) {
        double fraction = value.map(at -> (position(at) - slider.getMin()) / (slider.getMax() - slider.getMin())).orElse(-1.0);
        mark.setVisible(fraction >= 0 && fraction <= 1);
        mark.autosize();
        double left = slider.localToScene(0, 0).getX() - marks.localToScene(0, 0).getX();
        double right = mark == half ? mark.getWidth() : 0;
        mark.relocate(left + 8 + fraction * (slider.getWidth() - 16) - right, 0);
        value.ifPresent(at -> Tip.on(mark, Numbers.format(at, DIGITS)));
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

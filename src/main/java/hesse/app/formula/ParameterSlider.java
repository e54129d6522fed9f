package hesse.app.formula;

import atlantafx.base.theme.Styles;
import hesse.app.control.Icons;
import hesse.app.control.NumberField;
import hesse.app.control.Tip;
import hesse.app.state.ExplorationModel;
import hesse.document.Exploration;
import hesse.document.Parameter;
import hesse.expression.notation.LatexNames;
import hesse.text.Messages;
import javafx.animation.AnimationTimer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// One parameter: its name, a slider between two editable ends, its value, and a button that lets it run to and fro.
final class ParameterSlider extends HBox {
    /// Seconds from one end to the other when it plays.
    private static final double SWEEP = 4;

    private final String name;
    private final ExplorationModel model;
    private final Slider slider = new Slider();
    private final NumberField value;
    private final NumberField min;
    private final NumberField max;
    private final Button play = new Button();
    private final Sweep sweep = new Sweep();
    private boolean showing;

    ParameterSlider(String name, Messages messages, ExplorationModel model) {
        super(5);
        this.name = name;
        this.model = model;
        setId("parameter-" + name);
        setAlignment(Pos.CENTER_LEFT);
        var label = new Label(messages.text("parameter.name", LatexNames.plain(name)));
        label.getStyleClass().addAll("symbol", "parameter-name");
        value = field("parameter-value", messages, v -> parameter(p -> new Parameter(v, Math.min(v, p.min()), Math.max(v, p.max()))));
        min = field("parameter-min", messages, v -> parameter(p -> v < p.max() ? new Parameter(Math.max(v, p.value()), v, p.max()) : p));
        max = field("parameter-max", messages, v -> parameter(p -> v > p.min() ? new Parameter(Math.min(v, p.value()), p.min(), v) : p));
        slider.setId("parameter-slider-" + name);
        slider.setAccessibleText(messages.text("parameter.slider", name));
        Tip.on(slider, messages.text("parameter.slider", name));
        slider.setPrefWidth(130);
        slider.valueProperty().addListener((_, _, v) -> {
            if (!showing) {
                move(v.doubleValue());
            }
        });
        slider.setOnMouseReleased(_ -> model.settle());
        play.setGraphic(Icons.of(Icons.PLAY));
        play.setMinWidth(Region.USE_PREF_SIZE);
        play.setId("parameter-play-" + name);
        play.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, Styles.BUTTON_ICON);
        Tip.on(play, messages.text("parameter.play", name));
        play.setAccessibleText(messages.text("parameter.play", name));
        play.setOnAction(_ -> sweep.toggle());
        min.setAlignment(Pos.CENTER_RIGHT);
        min.getStyleClass().add("slider-end");
        max.getStyleClass().add("slider-end");
        getChildren().addAll(label, value, min, slider, max, play);
    }

    private NumberField field(String id, Messages messages, java.util.function.DoubleConsumer onChange) {
        var field = new NumberField(id, messages, Double::isFinite, onChange);
        field.setId(id + "-" + name);
        field.setPrefColumnCount(id.endsWith("value") ? 5 : 3);
        return field;
    }

    void show(Parameter parameter) {
        showing = true;
        slider.setMin(parameter.min());
        slider.setMax(parameter.max());
        slider.setBlockIncrement((parameter.max() - parameter.min()) / 50);
        slider.setValue(parameter.value());
        value.show(parameter.value());
        min.show(parameter.min());
        max.show(parameter.max());
        showing = false;
    }

    void stop() {
        sweep.stop();
    }

    private void move(double to) {
        model.drag("parameter-" + name, e -> changed(e, parameter -> parameter.withValue(rounded(to, parameter))));
    }

    private void parameter(java.util.function.UnaryOperator<Parameter> change) {
        model.change(e -> changed(e, change));
    }

    /// The exploration itself where it has no such parameter any more.
    private Exploration changed(Exploration e, java.util.function.UnaryOperator<Parameter> change) {
        return e.formula().filter(formula -> formula.parameters().containsKey(name))
                .map(formula -> e.with(formula.with(name, change.apply(formula.parameters().get(name))))).orElse(e);
    }

    /// To a thousandth of the range, so that the value can be read.
    private static double rounded(double value, Parameter parameter) {
        double unit = Math.pow(10, Math.floor(Math.log10(parameter.max() - parameter.min())) - 3);
        double steps = Math.rint(value / unit);
        return unit < 1 ? steps / Math.rint(1 / unit) : steps * unit;
    }

    private final class Sweep extends AnimationTimer {
        private boolean running;
        private long last;
        private int direction = 1;

        void toggle() {
            if (running) {
                stop();
            } else {
                running = true;
                last = 0;
                play.setGraphic(Icons.of(Icons.PAUSE));
                start();
            }
        }

        @Override
        public void stop() {
            super.stop();
            running = false;
            play.setGraphic(Icons.of(Icons.PLAY));
        }

        @Override
        public void handle(long now) {
            if (last != 0) {
                var parameter = model.get().formula().map(formula -> formula.parameters().get(name)).orElse(null);
                if (parameter == null) {
                    stop();
                    return;
                }
                double range = parameter.max() - parameter.min();
                double to = slider.getValue() + direction * range * (now - last) / (SWEEP * 1e9);
                direction = to >= parameter.max() ? -1 : to <= parameter.min() ? 1 : direction;
                slider.setValue(Math.clamp(to, parameter.min(), parameter.max()));
            }
            last = now;
        }
    }
}

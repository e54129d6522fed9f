package hesse.app.formula;

import hesse.app.control.NumberField;
import hesse.app.control.Tip;
import hesse.app.state.ExplorationModel;
import hesse.document.Exploration;
import hesse.learning.Penalty;
import hesse.optimize.MethodName;
import hesse.optimize.MethodParameter;
import hesse.text.Messages;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// λ of a loss's L2 penalty, which changes the function, and beside it μ of Levenberg–Marquardt, if that takes part in the race, which
/// changes only its steps. Hidden where the function is no loss.
final class LossSliders extends FlowPane {
    private final Messages messages;
    private final ExplorationModel model;

    LossSliders(Messages messages, ExplorationModel model) {
        super(22, 4);
        this.messages = messages;
        this.model = model;
        setId("loss-sliders");
        setAlignment(Pos.CENTER_LEFT);
        model.property().subscribe(e -> {
            boolean shown = e.learning().isPresent();
            setVisible(shown);
            setManaged(shown);
            if (shown && getChildren().isEmpty()) {
                addRows();
            }
        });
    }

    /// When the first loss is there: who looks at functions of x and y has no use for them.
    private void addRows() {
        getChildren().addAll(row("penalty", LossSliders::lambda, LossSliders::withLambda, value -> value >= 0),
                row("damping", LossSliders::mu, LossSliders::withMu, value -> value > 0));
    }

    private static OptionalDouble lambda(Exploration e) {
        return e.learning().map(source -> OptionalDouble.of(source.loss().penalty().lambda())).orElse(OptionalDouble.empty());
    }

    private static Exploration withLambda(Exploration e, double lambda) {
        return e.learning().map(source -> {
            Penalty penalty = source.loss().penalty().withLambda(lambda);
            return e.with(source.with(source.loss().with(penalty)));
        }).orElse(e);
    }

    private static OptionalDouble mu(Exploration e) {
        return e.learning().isPresent() ? e.race().value(MethodName.LEVENBERG_MARQUARDT, MethodParameter.DAMPING) : OptionalDouble.empty();
    }

    private static Exploration withMu(Exploration e, double mu) {
        return e.with(e.race().with(MethodName.LEVENBERG_MARQUARDT, MethodParameter.DAMPING, mu));
    }

    /// A name, a field and a slider for a number; hidden where there is none.
    private Node row(String id, Function<Exploration, OptionalDouble> value, BiFunction<Exploration, Double, Exploration> change,
            java.util.function.DoublePredicate allowed) {
        var name = new Label(messages.text("loss." + id + ".name"));
        name.getStyleClass().addAll("symbol", "parameter-name");
        var field = new NumberField("loss-" + id, messages, number -> allowed.test(number) && Double.isFinite(number),
                number -> model.change(e -> change.apply(e, number)));
        field.setPrefColumnCount(5);
        var slider = new Slider(0, 1, 0);
        slider.setId("loss-" + id + "-slider");
        slider.setPrefWidth(170);
        slider.setBlockIncrement(0.04);
        slider.setAccessibleText(messages.text("loss." + id + ".tip"));
        Tip.on(slider, messages.text("loss." + id + ".tip"));
        var sentence = new Label(messages.text("loss." + id + ".does"));
        sentence.getStyleClass().add("muted");
        var row = new HBox(5, name, field, slider, sentence);
        row.setAlignment(Pos.CENTER_LEFT);
        boolean[] showing = {false};
        slider.valueProperty().addListener((_, _, part) -> {
            double number = LossScale.value(part.doubleValue());
            if (!showing[0] && allowed.test(number)) {
                model.drag("loss-" + id, e -> change.apply(e, number));
            }
        });
        slider.setOnMouseReleased(_ -> model.settle());
        model.property().subscribe(e -> {
            var number = value.apply(e);
            row.setVisible(number.isPresent());
            row.setManaged(number.isPresent());
            number.ifPresent(shown -> {
                showing[0] = true;
                field.show(shown);
                if (LossScale.value(slider.getValue()) != shown) {
                    slider.setValue(LossScale.part(shown));
                }
                showing[0] = false;
            });
        });
        return row;
    }
}

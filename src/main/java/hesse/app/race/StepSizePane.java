package hesse.app.race;

import hesse.app.control.NumberField;
import hesse.app.control.Tip;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.app.state.Runs;
import hesse.curvature.Hessian;
import hesse.document.Exploration;
import hesse.document.Point;
import hesse.document.Race;
import hesse.optimize.GradientDescent;
import hesse.optimize.MethodName;
import hesse.optimize.MethodParameter;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The step size η of the first gradient descent of the race, on a logarithmic slider with marks at 1/λmax and 2/λmax of its
/// current iterate, the race's start, and the limit on the number of steps.
final class StepSizePane extends VBox {
    private static final MethodParameter STEP_SIZE = GradientDescent.STEP_SIZE;
    private static final double LEAST = Math.log10(STEP_SIZE.usual().min());
    private static final double MOST = Math.log10(STEP_SIZE.usual().max());

    private final Messages messages;
    private final ExplorationModel model;
    private final Results results;
    private final Slider slider = new Slider(LEAST, MOST, Math.log10(STEP_SIZE.initial()));
    private final NumberField size;
    private final NumberField startX;
    private final NumberField startY;
    private final NumberField limit;
    private final Pane marks = new Pane();
    private final Label half;
    private final Label full;
    private boolean showing;

    StepSizePane(Messages messages, ExplorationModel model, Results results) {
        super(4);
        this.messages = messages;
        this.model = model;
        this.results = results;
        setId("step-size-pane");
        size = new NumberField("race-step-size", messages, STEP_SIZE.allowed()::contains, value -> model.change(e -> withStepSize(e, value)));
        startX = new NumberField("race-start-x", messages, Double::isFinite, _ -> setStart());
        startY = new NumberField("race-start-y", messages, Double::isFinite, _ -> setStart());
        limit = new NumberField("race-step-limit", messages, value -> value >= 1 && value <= Race.LARGEST_STEP_LIMIT && value == Math.rint(value),
                value -> model.change(e -> e.with(e.race().withStepLimit((int) value))));
        half = mark("race.mark.half");
        full = mark("race.mark.full");
        slider.setId("race-step-size-slider");
        slider.setAccessibleText(messages.text("race.step-size"));
        Tip.on(slider, messages.text("race.step-size.tip"));
        slider.valueProperty().addListener((_, _, value) -> {
            if (!showing) {
                model.drag("step-size", e -> withStepSize(e, rounded(Math.pow(10, value.doubleValue()))));
            }
        });
        marks.getChildren().addAll(half, full);
        marks.setMinHeight(16);
        slider.boundsInParentProperty().subscribe(_ -> placeMarks());
        getChildren().addAll(row("race.step-size", slider, size), marks, row("race.start", startX, startY), row("race.step-limit", limit));
        model.property().subscribe(_ -> show());
        results.runs().subscribe(_ -> placeMarks());
    }

    private Region row(String key, Region... controls) {
        var label = new Label(messages.text(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(controls[controls.length - 1]);
        var row = new HBox(8, label);
        row.setAlignment(Pos.CENTER_LEFT);
        for (var control : controls) {
            HBox.setHgrow(control, control instanceof Slider ? Priority.ALWAYS : Priority.SOMETIMES);
            row.getChildren().add(control);
        }
        return row;
    }

    private Label mark(String key) {
        var mark = new Label(messages.text(key));
        mark.getStyleClass().add("step-mark");
        mark.setManaged(false);
        return mark;
    }

    private static Exploration withStepSize(Exploration e, double value) {
        return e.with(e.race().with(MethodName.GRADIENT_DESCENT, STEP_SIZE, value));
    }

    private void setStart() {
        if (startX.value().isPresent() && startY.value().isPresent()) {
            var start = new Point(startX.value().getAsDouble(), startY.value().getAsDouble());
            model.change(e -> e.with(e.race().from(start)));
        }
    }

    private void show() {
        showing = true;
        var race = model.get().race();
        var stepSize = race.value(MethodName.GRADIENT_DESCENT, STEP_SIZE);
        stepSize.ifPresent(value -> slider.setValue(Math.log10(value)));
        slider.setDisable(stepSize.isEmpty());
        size.show(stepSize);
        size.setDisable(stepSize.isEmpty());
        startX.show(race.start().map(Point::x).map(OptionalDouble::of).orElse(OptionalDouble.empty()));
        startY.show(race.start().map(Point::y).map(OptionalDouble::of).orElse(OptionalDouble.empty()));
        limit.show(race.stepLimit());
        showing = false;
        placeMarks();
    }

    private void placeMarks() {
        var lambdaMax = lambdaMax();
        place(half, lambdaMax.map(lambda -> 1 / lambda));
        place(full, lambdaMax.map(lambda -> 2 / lambda));
    }

    private void place(Label mark, Optional<Double> stepSize) {
        double fraction = stepSize.map(value -> (Math.log10(value) - LEAST) / (MOST - LEAST)).orElse(-1.0);
        mark.setVisible(fraction >= 0 && fraction <= 1);
        mark.autosize();
        double left = slider.localToScene(0, 0).getX() - marks.localToScene(0, 0).getX();
        double right = mark == half ? mark.getWidth() : 0;
        mark.relocate(left + 8 + fraction * (slider.getWidth() - 16) - right, 0);
        stepSize.ifPresent(value -> Tip.on(mark, Numbers.format(value, 4)));
    }

    /// λmax at the first gradient descent's current iterate, where it is positive.
    private Optional<Double> lambdaMax() {
        return results.runs().getValue().flatMap(this::lambdaMax).filter(lambda -> lambda > 0);
    }

    private Optional<Double> lambdaMax(Runs runs) {
        var runner = runs.first(MethodName.GRADIENT_DESCENT);
        if (runner.isEmpty()) {
            return Optional.empty();
        }
        var jet = runs.jet(runner.getAsInt(), model.get().race().step());
        return Optional.of(Hessian.lambdaMax(jet.fxx(), jet.fxy(), jet.fyy()));
    }

    /// Three significant digits: what a person would type.
    private static double rounded(double value) {
        return Double.parseDouble(String.format(java.util.Locale.ROOT, "%.2e", value));
    }
}

package hesse.app.race;

import hesse.app.control.NumberField;
import hesse.app.control.Tip;
import hesse.app.picture.CanvasPlayer;
import hesse.app.picture.PictureView;
import hesse.app.settings.Settings;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.app.state.Runs;
import hesse.curvature.CriticalPoints;
import hesse.document.Exploration;
import hesse.document.Point;
import hesse.document.Race;
import hesse.document.Runner;
import hesse.figure.Box;
import hesse.figure.Picture;
import hesse.figure.TextMeasure;
import hesse.figure.step.StepSizeGauge;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import hesse.optimize.MethodParameter;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The parameters of the selected runner, a slider each, which has it run again at once from the same start; where the race
/// starts and how many steps it makes at most.
final class ParametersPane extends VBox {
    private final Messages messages;
    private final ExplorationModel model;
    private final Results results;
    private final NumberField startX;
    private final NumberField startY;
    private final NumberField limit;
    private final Settings settings;
    private final TextMeasure measure;
    private final PictureView gauge;
    private final VBox sliders = new VBox(4);
    private final List<ParameterSlider> shown = new ArrayList<>();
    private Optional<MethodName> method = Optional.empty();

    ParametersPane(Messages messages, ExplorationModel model, Results results, Settings settings, CanvasPlayer player) {
        super(4);
        this.settings = settings;
        measure = player.measure();
        this.messages = messages;
        this.model = model;
        this.results = results;
        setId("race-parameters");
        startX = new NumberField("race-start-x", messages, Double::isFinite, _ -> setStart());
        startY = new NumberField("race-start-y", messages, Double::isFinite, _ -> setStart());
        limit = new NumberField("race-step-limit", messages,
                value -> value >= 1 && value <= Race.LARGEST_STEP_LIMIT && value == Math.rint(value),
                value -> model.change(e -> e.with(e.race().withStepLimit((int) value))));
        gauge = new PictureView("race-gauge", messages.text("race.gauge"), player, this::picture);
        settings.style().subscribe(style -> gauge.setMinHeight(StepSizeGauge.height(style)));
        gauge.prefHeightProperty().bind(gauge.minHeightProperty());
        gauge.setMinWidth(0);
        getChildren()
                .addAll(sliders, gauge, row("race.start", startX, startY),
                        row("race.step-limit", limit, new LockStepChoice(messages, model, results)));
        model.property().map(Exploration::race).subscribe(_ -> show());
        results.runs().subscribe(_ -> gauge());
        results.criticalPoints().subscribe(_ -> gauge());
    }

    private Region row(String key, Region... controls) {
        var label = new Label(messages.text(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(controls[0]);
        var row = new HBox(8, label);
        row.setAlignment(Pos.CENTER_LEFT);
        for (var control : controls) {
            HBox.setHgrow(control, Priority.SOMETIMES);
            row.getChildren().add(control);
        }
        return row;
    }

    private void setStart() {
        if (startX.value().isPresent() && startY.value().isPresent()) {
            var start = new Point(startX.value().getAsDouble(), startY.value().getAsDouble());
            model.change(e -> e.with(e.race().from(start)));
        }
    }

    private void show() {
        var race = model.get().race();
        var selected = race.lineup().selectedRunner().map(Runner::method);
        if (!selected.map(ConfiguredMethod::name).equals(method)) {
            method = selected.map(ConfiguredMethod::name);
            makeSliders();
        }
        selected.ifPresent(configured -> shown.forEach(slider -> slider.show(configured.value(slider.parameter()))));
        startX.show(race.start().map(Point::x).map(OptionalDouble::of).orElse(OptionalDouble.empty()));
        startY.show(race.start().map(Point::y).map(OptionalDouble::of).orElse(OptionalDouble.empty()));
        limit.show(race.stepLimit());
        gauge();
    }

    private void makeSliders() {
        shown.clear();
        method.ifPresent(name -> name.parameters().forEach(parameter -> shown.add(new ParameterSlider(name, parameter, messages,
                value -> model.drag(parameter.key(), e -> with(e, parameter, value)),
                value -> model.change(e -> with(e, parameter, value))))));
        sliders.getChildren().setAll(shown);
    }

    private static Exploration with(Exploration e, MethodParameter parameter, double value) {
        return e.race().lineup().selectedRunner().filter(runner -> runner.method().name().parameters().contains(parameter))
                .map(runner -> e.with(e.race().with(lineup -> lineup.replace(runner.with(runner.method().with(parameter, value))))))
                .orElse(e);
    }

    /// Of gradient descent, where the selected runner is: the step size against the curvature.
    private void gauge() {
        var shown = gauged();
        gauge.setVisible(shown.isPresent());
        gauge.setManaged(shown.isPresent());
        gauge.redraw();
        shown.ifPresent(value -> Tip.on(gauge, value.words(messages)));
    }

    private Optional<StepSizeGauge> gauged() {
        var race = model.get().race();
        return race.lineup().selectedRunner().map(Runner::method).filter(configured -> configured.name() == MethodName.GRADIENT_DESCENT)
                .flatMap(configured -> results.runs().getValue().flatMap(runs -> runs.selected(race).stream().mapToObj(i ->
                        gauge(runs, i, runs.iterate(i, race), configured.value(MethodParameter.STEP_SIZE))).findFirst()));
    }

    private StepSizeGauge gauge(Runs runs, int runner, int k, double stepSize) {
        var points = results.criticalPoints().getValue().map(CriticalPoints::points).orElse(List.of());
        return new StepSizeGauge(stepSize, Optional.of(runs.curvature(runner, k)), runs.minimum(runner, points));
    }

    private Picture picture(Box box) {
        return new Picture(gauged().map(value -> value.marks(box, settings.style().getValue(), measure, messages)).orElse(List.of()));
    }
}

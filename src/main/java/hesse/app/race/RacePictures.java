package hesse.app.race;

import hesse.app.settings.Settings;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.app.state.Runs;
import hesse.curvature.CriticalPoints;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Picture;
import hesse.figure.TextMeasure;
import hesse.figure.chart.ConvergenceChart;
import hesse.figure.chart.ConvergenceChart.Quantity;
import hesse.figure.chart.CurvatureChart;
import hesse.figure.step.MechanismPicture;
import hesse.optimize.MethodName;
import hesse.optimize.MethodParameter;
import hesse.text.Messages;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// The pictures of the race beside the map: what a step does, and how fast the runs converge.
final class RacePictures {
    private static final double LEAST_CHART = 200;
    private static final double MARGIN = 4;

    private final Messages messages;
    private final ExplorationModel model;
    private final Results results;
    private final Settings settings;
    private final TextMeasure measure;

    RacePictures(Messages messages, ExplorationModel model, Results results, Settings settings, TextMeasure measure) {
        this.messages = messages;
        this.model = model;
        this.results = results;
        this.settings = settings;
        this.measure = measure;
    }

    /// As many convergence charts side by side as there is room for, the chosen quantity's first.
    List<ConvergenceChart> charts(Box box) {
        return results.runs().getValue().map(runs -> charts(runs, box)).orElse(List.of());
    }

    private List<ConvergenceChart> charts(Runs runs, Box box) {
        var style = settings.style().getValue();
        var quantities = Quantity.values();
        int count = (int) Math.clamp(box.width() / style.px(LEAST_CHART), 1, quantities.length);
        double width = box.width() / count;
        var known = results.criticalPoints().getValue().map(CriticalPoints::points).orElse(List.of());
        var shown = runs.convergence(model.get().race(), known);
        int first = settings.chartQuantity().get().ordinal();
        return IntStream.range(0, count).mapToObj(i -> new ConvergenceChart(shown, quantities[(first + i) % quantities.length], settings.chartScale().get(),
                new Box(i * width, 0, width, box.height()), style, measure, messages)).toList();
    }

    /// The eigenvalues along the selected run, against 2/η where it has a fixed step size.
    Picture sharpness(Box box) {
        var race = model.get().race();
        return results.runs().getValue().flatMap(runs -> runs.selected(race).stream().mapToObj(i -> sharpness(runs, i, box)).findFirst()).orElse(Picture.EMPTY);
    }

    private Picture sharpness(Runs runs, int runner, Box box) {
        var race = model.get().race();
        var style = settings.style().getValue();
        var method = runs.tracks().get(runner).method();
        var threshold = method.name() == MethodName.GRADIENT_DESCENT ? OptionalDouble.of(2 / method.value(MethodParameter.STEP_SIZE)) : OptionalDouble.empty();
        return new Picture(CurvatureChart.marks(runs.track(runner, race.lockStep()), runs.curvatures().get(runner), threshold, race.step(),
                box.inset(style.px(MARGIN)), style, measure, messages));
    }

    /// The selected runner's step on screen; nothing at the end of its run.
    Picture mechanism(Box box) {
        var style = settings.style().getValue();
        int dimension = results.runs().getValue().map(runs -> runs.space().dimension()).orElse(2);
        if (dimension > 2) {
            var sentence = messages.text("race.weights.mechanism", Integer.toString(dimension));
            return new Picture(List.of(new Mark.Text(box.centerX(), box.centerY(), sentence, Mark.Anchor.CENTER, 0, style.smallMuted())));
        }
        return results.runs().getValue().flatMap(runs -> runs.step(model.get().race())).map(step -> MechanismPicture.of(step, box.inset(style.px(MARGIN)), style, measure, messages)).orElse(Picture.EMPTY);
    }
}

package hesse.app.race;

import hesse.app.settings.Settings;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.app.state.Runs;
import hesse.app.state.SelectedStep;
import hesse.curvature.CriticalPoints;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Picture;
import hesse.figure.TextMeasure;
import hesse.figure.chart.ConvergenceChart;
import hesse.figure.chart.ConvergenceChart.Quantity;
import hesse.figure.chart.CurvatureChart;
import hesse.figure.chart.IterateChart;
import hesse.figure.step.MechanismPicture;
import hesse.text.Messages;
import java.util.List;
import java.util.stream.IntStream;

/// The pictures of the race beside the map: what a step does, and how fast the runs converge.
final class RacePictures {
    private static final double LEAST_CHART = 200;
    private static final double MARGIN = 4;

    private final Messages messages;
    private final ExplorationModel model;
    private final Results results;
    private final SelectedStep step;
    private final Settings settings;
    private final TextMeasure measure;

    RacePictures(Messages messages, ExplorationModel model, Results results, SelectedStep step, Settings settings, TextMeasure measure) {
        this.messages = messages;
        this.model = model;
        this.results = results;
        this.step = step;
        this.settings = settings;
        this.measure = measure;
    }

    /// As many convergence charts side by side as there is room for, the chosen quantity's first.
    List<IterateChart> charts(Box box) {
        return results.runs().getValue().map(runs -> charts(runs, box)).orElse(List.of());
    }

    private List<IterateChart> charts(Runs runs, Box box) {
        var style = settings.style().getValue();
        var quantities = Quantity.values();
        int count = (int) Math.clamp(box.width() / style.px(LEAST_CHART), 1, quantities.length);
        double width = box.width() / count;
        var known = results.criticalPoints().getValue().map(CriticalPoints::points).orElse(List.of());
        var shown = runs.convergence(model.get().race(), known);
        int first = settings.chartQuantity().get().ordinal();
        return IntStream.range(0,
                count).<IterateChart>mapToObj(i ->
                new ConvergenceChart(shown, quantities[(first + i) % quantities.length], settings.chartScale().get(),
                new Box(i * width, 0, width, box.height()), style, measure, messages)).toList();
    }

    /// The largest eigenvalues along the selected run, and along those others that have a fixed step size, each against its own 2/η.
    List<IterateChart> sharpness(Box box) {
        var race = model.get().race();
        var style = settings.style().getValue();
        return results.runs().getValue().filter(runs -> runs.selected(race).isPresent()).<List<IterateChart>>map(runs ->
                List.of(new CurvatureChart(runs.curvatureRuns(race), race.step(), runs.space().dimension(), box.inset(style.px(MARGIN)),
                        style, measure, messages))).orElse(List.of());
    }

    /// The selected runner's step on screen; at the end of its run there is none.
    Picture mechanism(Box box) {
        var style = settings.style().getValue();
        var area = box.inset(style.px(MARGIN));
        var runs = results.runs().getValue();
        if (runs.filter(this::isOver).isPresent()) {
            return new Picture(List.of(new Mark.Text(box.centerX(), box.centerY(), messages.text("race.mechanism.end"), Mark.Anchor.CENTER,
                    0, style.smallMuted())));
        }
        if (runs.filter(known -> known.space().dimension() > 2).isPresent()) {
            return step.explained().get().map(known -> MechanismPicture.of(known.step(), area, style, measure, messages))
                    .orElse(Picture.EMPTY);
        }
        return runs.flatMap(known -> known.step(model.get().race()))
                .map(known -> MechanismPicture.of(known, area, style, measure, messages)).orElse(Picture.EMPTY);
    }

    private boolean isOver(Runs runs) {
        var race = model.get().race();
        return runs.selected(race).stream().anyMatch(runner -> runs.trajectories().get(runner).step(runs.iterate(runner, race)).isEmpty());
    }
}

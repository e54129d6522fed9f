package hesse.app.race;

import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.app.state.Runs;
import hesse.app.state.Settings;
import hesse.curvature.CriticalPoints;
import hesse.curvature.QuadraticModel;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Picture;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.race.ConvergenceChart;
import hesse.figure.race.ConvergenceChart.Quantity;
import hesse.figure.step.MechanismPicture;
import hesse.figure.step.PlaneStep;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /// Both charts side by side, or only the gradient's where there is no room for two.
    Picture charts(Box box) {
        return results.runs().getValue().map(runs -> charts(runs, box)).orElse(Picture.EMPTY);
    }

    private Picture charts(Runs runs, Box box) {
        var style = settings.style().getValue();
        boolean both = box.width() >= style.px(2 * LEAST_CHART);
        double width = both ? box.width() / 2 : box.width();
        var marks = new ArrayList<>(chart(runs, Quantity.GRADIENT_NORM, new Box(0, 0, width, box.height()), style));
        if (both) {
            marks.addAll(chart(runs, Quantity.EXCESS, new Box(width, 0, width, box.height()), style));
        }
        return new Picture(marks);
    }

    private List<Mark> chart(Runs runs, Quantity quantity, Box box, Style style) {
        var known = results.criticalPoints().getValue().map(CriticalPoints::points).orElse(List.of());
        var race = model.get().race();
        return ConvergenceChart.marks(runs.drawn(race), race.lockStep(), race.step(), quantity, known, box, style, measure, messages);
    }

    /// The selected runner's step on screen; nothing at the end of its run.
    Picture mechanism(Box box) {
        var style = settings.style().getValue();
        return step().map(step -> MechanismPicture.of(step, box.inset(style.px(MARGIN)), style, measure, messages)).orElse(Picture.EMPTY);
    }

    private Optional<PlaneStep> step() {
        return results.runs().getValue().flatMap(this::step);
    }

    private Optional<PlaneStep> step(Runs runs) {
        var race = model.get().race();
        var selected = runs.selected(race);
        if (selected.isEmpty()) {
            return Optional.empty();
        }
        int runner = selected.getAsInt();
        int k = runs.iterate(runner, race);
        var track = runs.tracks().get(runner);
        return runs.trajectories().get(runner).step(k).map(step -> new PlaneStep(runs.field(), new QuadraticModel(track.x()[k], track.y()[k], runs.jet(runner, k)),
                step.p().get(0), step.p().get(1), step.accepted(), track.looks()));
    }
}

package hesse.app.map;

import hesse.app.example.NetworkExamples;
import hesse.app.space.WholeCurvature;
import hesse.app.state.CursorReading;
import hesse.app.state.DataFocus;
import hesse.app.state.HoveredIterate;
import hesse.app.state.Results;
import hesse.app.state.Runs;
import hesse.curvature.Certificate;
import hesse.curvature.CriticalPointReport;
import hesse.curvature.Region;
import hesse.document.Exploration;
import hesse.document.Panes;
import hesse.document.Race;
import hesse.document.View;
import hesse.figure.Box;
import hesse.figure.Layer;
import hesse.figure.Mark;
import hesse.figure.Picture;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.basin.BasinMarks;
import hesse.figure.basin.BasinPicture;
import hesse.figure.cursor.CursorMarks;
import hesse.figure.data.ExampleMarks;
import hesse.figure.data.RayMarks;
import hesse.figure.direction.DirectionMarks;
import hesse.figure.direction.DirectionSection;
import hesse.figure.map.AxesFrame;
import hesse.figure.map.CriticalPointMarks;
import hesse.figure.map.StationaryMarks;
import hesse.figure.map.UndecidedMarks;
import hesse.figure.race.MappedRuns;
import hesse.figure.race.RaceMarks;
import hesse.figure.race.Track;
import hesse.figure.scale.Landscape;
import hesse.figure.step.PlaneStep;
import hesse.figure.step.ProjectedStep;
import hesse.figure.step.StepMarks;
import hesse.figure.step.StepNames;
import hesse.learning.example.Fit;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The pictures over the map's ground, for the screen and for files: frame and legend, points and races, the cursor.
/// Made on the JavaFX thread.
public final class MapPictures {
    private static final double WHOLE_GAP = 4;

    /// What the names of a step's arrows depend on.
    private record StepShown(Runs runs, Race race, PlaneProjection map, Style style) {}

    private final Messages messages;
    private final TextMeasure measure;
    private final MapLegend legend;
    // Asked for at every move of the mouse, and the same until the layout changes.
    private StepShown lastStep;
    private List<Mark.Text> stepNames = List.of();
    /// Of the field on screen, once it was asked for.
    private DirectionSection section;

    public MapPictures(Messages messages, TextMeasure measure) {
        this.messages = messages;
        this.measure = measure;
        legend = new MapLegend(messages, measure);
    }

    /// What explains the colours, beside the map or beside the surface.
    public MapLegend legend() {
        return legend;
    }

    /// Axes, the legend beneath them, and the colour bar where colours are numbers.
    public Picture frame(Exploration exploration, Results results, Optional<BasinPicture> basins, PlaneProjection map, Style style) {
        var names = exploration.source().axisNames();
        var marks = new ArrayList<Mark>(AxesFrame.marks(map, style, names.x(), names.y()));
        marks.addAll(legend.besideMap(exploration, results, basins, map, style));
        return new Picture(marks);
    }

    /// The ends of the basins, critical points, eigenvectors that can be taken, and the race up to its step.
    ///
    /// @param basins those that the ground shows
    public Picture points(Exploration exploration, Results results, Optional<BasinPicture> basins, PlaneProjection map, Style style) {
        var marks = new ArrayList<Mark>();
        basins.ifPresent(known -> marks.addAll(BasinMarks.ends(known, map, style)));
        if (exploration.view().shows(Layer.CRITICAL_POINTS)) {
            results.report().getValue().ifPresent(report -> marks.addAll(UndecidedMarks.marks(undecided(report), map, style)));
            results.criticalPoints().getValue().ifPresent(found -> marks.addAll(CriticalPointMarks.marks(found.points(), map, style)));
            marks.addAll(StationaryMarks.marks(stationary(results, exploration), map, style));
        }
        EigenvectorHandles.marks(exploration, results).forEach(eigenvector -> marks.addAll(eigenvector.marks(map, style)));
        EigenvectorHandles.centre(exploration, results, map, style).ifPresent(marks::add);
        var race = exploration.race();
        results.runs().getValue().ifPresent(runs -> marks.addAll(MappedRuns.marks(runs.mapped(race, messages), race.step(), map, style)));
        marks.addAll(RaceMarks.marks(tracks(results, exploration), exploration.race().step(), map, style));
        if (exploration.view().shows(Layer.STEP)) {
            step(results, exploration.race()).ifPresent(step -> marks.addAll(StepMarks.marks(step, map, style)));
            projectedStep(results, exploration.race()).ifPresent(step -> marks.addAll(step.marks(map, style)));
        }
        marks.addAll(EigenvectorHandles.labels(exploration, results, map, style));
        marks.addAll(stepNames(results, exploration, map, style));
        return new Picture(marks);
    }

    /// Of more variables than the plane's.
    private static List<StationaryMarks.Point> stationary(Results results, Exploration exploration) {
        return results.stationary().get()
                .flatMap(known -> exploration.formula().filter(known.formula()::isSameBeyondThePlane).map(known::seenFrom))
                .orElse(List.of()).stream()
                .map(seen -> new StationaryMarks.Point(seen.position().a(), seen.position().b(), seen.position().distance(),
                seen.point().kind())).toList();
    }

    /// The names of a step's arrows, clear of the other labels of the race.
    private List<Mark.Text> stepNames(Results results, Exploration exploration, PlaneProjection map, Style style) {
        if (!exploration.view().shows(Layer.STEP)) {
            return List.of();
        }
        var asked = new StepShown(results.runs().getValue().orElse(null), exploration.race(), map, style);
        if (!asked.equals(lastStep)) {
            lastStep = asked;
            var labels = labels(results, exploration, map, style);
            stepNames = step(results, exploration.race()).map(step -> StepNames.of(step, map, style, labels, measure, messages))
                    .or(() -> projectedStep(results, exploration.race()).map(step -> step.names(map, style, labels, measure, messages)))
                    .orElse(List.of());
        }
        return stepNames;
    }

    /// Where the steps' numbers and the eigenvalues of a quadratic are written.
    private List<Box> labels(Results results, Exploration exploration, PlaneProjection map, Style style) {
        return Stream.concat(RaceMarks.numbers(tracks(results, exploration), exploration.race().step(), map, style).stream(),
                EigenvectorHandles.labels(exploration, results, map, style).stream()).map(text -> Box.of(text, measure)).toList();
    }

    static List<Region> undecided(CriticalPointReport report) {
        return report.certificate() instanceof Certificate.Undecided(var regions, _) ? regions : List.of();
    }

    /// The selected runner's next step, if that runner is drawn.
    private static Optional<PlaneStep> step(Results results, Race race) {
        return results.runs().getValue().filter(_ -> race.lineup().isDrawn(race.lineup().selected())).flatMap(runs -> runs.step(race));
    }

    /// The same among more than two variables.
    private static Optional<ProjectedStep> projectedStep(Results results, Race race) {
        return results.runs().getValue().filter(_ -> race.lineup().isDrawn(race.lineup().selected()))
                .flatMap(runs -> runs.projectedStep(race));
    }

    static List<Track> tracks(Results results, Exploration exploration) {
        return results.runs().getValue().map(runs -> runs.drawn(exploration.race())).orElse(List.of());
    }

    /// What the examples of a loss do to H at the weights that count, of a network by the Gauss–Newton matrix, and the ray along which it
    /// falls for ever.
    public Picture examples(DataFocus focus, NetworkExamples network, Exploration exploration, boolean cursorShown, PlaneProjection map,
            Style style) {
        var marks = new ArrayList<Mark>();
        focus.shown().get().ifPresent(shown -> {
            if (shown.fit() instanceof Fit.Ray ray) {
                marks.addAll(RayMarks.marks(ray, messages.text("data.ray.map"), map, style, measure));
            }
            int example = focus.example().get();
            if (exploration.view().panes() == Panes.DATA && (example >= 0 || !cursorShown)) {
                var at = focus.weights().get();
                marks.addAll(ExampleMarks.marks(shown.examples(), at.x(), at.y(), example, cursorShown, map, style));
            }
        });
        network.reading().get()
                .filter(known -> exploration.learning().filter(source -> source.plane().equals(known.plane())).isPresent()
                        && focus.example().get() >= 0 && focus.example().get() < known.curvature().size()).ifPresent(known ->
                marks.addAll(ExampleMarks.marks(known.gaussNewton(), Optional.of(known.term(focus.example().get())), known.at().a(),
                        known.at().b(), cursorShown, map, style)));
        return new Picture(marks);
    }

    /// How many eigenvalues of the whole H are negative, where there are more variables than the plane's: in as many words as there is room
    /// for above the map, beside the vertical axis's name.
    public Picture whole(Optional<WholeCurvature.Reading> reading, Exploration exploration, PlaneProjection map, Style style) {
        if (reading.isEmpty()) {
            return Picture.EMPTY;
        }
        var signs = reading.get().signs();
        var least = signs.all() ? "" : ".least";
        double room = map.width() - 2 * measure.width(exploration.source().axisNames().y(), style.variable());
        return Stream.of("figure.whole", "figure.whole.short", "figure.whole.terse")
                .map(key -> messages.text(key + least, reading.get().place(), signs.dimension(), signs.negative(), signs.open()))
                .filter(text -> measure.width(text, style.small()) <= room).findFirst()
                .map(text -> new Picture(List.of(new Mark.Text(map.left() + map.width(), map.top() - style.px(WHOLE_GAP), text,
                Mark.Anchor.SOUTH_EAST, 0, style.small()))))
                .orElse(Picture.EMPTY);
    }

    /// The iterate that the mouse points at in a chart.
    Picture iterate(HoveredIterate iterate, Results results, PlaneProjection map, Style style) {
        return results.runs().getValue().filter(runs -> runs.has(iterate))
                .map(runs -> new Picture(RaceMarks.pointed(runs.tracks().get(iterate.runner()), iterate.k(), map, style)))
                .orElse(Picture.EMPTY);
    }

    /// Everything at the cursor, with what becomes of a start there; nothing while it is nowhere.
    public Picture cursor(CursorReading reading, Exploration exploration, Results results, Optional<BasinPicture> basins,
            PlaneProjection map, Style style) {
        if (reading == null || results.landscape().getValue() == null) {
            return Picture.EMPTY;
        }
        var view = exploration.view();
        var shown = new CursorMarks.Shown(view.layers(), view.axisScale(), results.landscape().getValue().reference());
        var labels = Stream.concat(labels(results, exploration, map, style).stream(),
                stepNames(results, exploration, map, style).stream().map(text -> Box.of(text, measure))).toList();
        var atCursor = CursorMarks.of(reading.model(), shown, labels, map, style, measure);
        var marks = new ArrayList<>(atCursor);
        var point = reading.point();
        basins.ifPresent(known -> known.at(point.x(), point.y()).ifPresent(landing ->
                marks.addAll(BasinMarks.landing(point.x(), point.y(), known, landing,
                        Stream.concat(labels.stream(), texts(atCursor)).toList(), map, style, measure, messages))));
        if (view.shows(Layer.DIRECTION)) {
            var lettering = atCursor.stream().filter(Mark.Text.class::isInstance).toList();
            marks.removeAll(lettering);
            marks.addAll(direction(reading, view, results.landscape().getValue(), lettering, map, style));
        }
        return new Picture(marks);
    }

    private Stream<Box> texts(List<Mark> marks) {
        return marks.stream().filter(Mark.Text.class::isInstance).map(text -> Box.of((Mark.Text) text, measure));
    }

    /// @param labels at the cursor, which the polar curve would cross
    private List<Mark> direction(CursorReading reading, View view, Landscape landscape, List<Mark> labels, PlaneProjection map,
            Style style) {
        if (section == null || !section.isOf(landscape.field())) {
            section = new DirectionSection(landscape.field());
        }
        var direction = direction(reading, view, landscape);
        var marks = new ArrayList<>(direction.marks(map, style, measure));
        marks.addAll(labels);
        marks.addAll(section.marks(reading.model(), view.direction(), direction.reach(map, style), Box.of(map),
                map.toPixelX(reading.point().x()), map.toPixelY(reading.point().y()), style, messages));
        return marks;
    }

    /// The direction u at the cursor.
    static DirectionMarks direction(CursorReading reading, View view, Landscape landscape) {
        return new DirectionMarks(reading.point().x(), reading.point().y(), reading.hessian(), view.direction(), view.axisScale(),
                landscape.reference());
    }
}

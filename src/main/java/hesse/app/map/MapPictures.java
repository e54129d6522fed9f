package hesse.app.map;

import hesse.app.example.NetworkExamples;
import hesse.app.space.WholeCurvature;
import hesse.app.state.CursorReading;
import hesse.app.state.DataFocus;
import hesse.app.state.HoveredIterate;
import hesse.app.state.Results;
import hesse.app.state.Runs;
import hesse.curvature.Certificate;
import hesse.curvature.CriticalPoint;
import hesse.curvature.CriticalPointReport;
import hesse.curvature.Region;
import hesse.curvature.Definiteness;
import hesse.document.Exploration;
import hesse.document.Panes;
import hesse.document.Race;
import hesse.document.View;
import hesse.figure.Box;
import hesse.figure.ColourBy;
import hesse.figure.Layer;
import hesse.figure.Mark;
import hesse.figure.Picture;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.basin.BasinMarks;
import hesse.figure.basin.BasinPicture;
import hesse.figure.colour.ClassPalette;
import hesse.figure.colour.Palette;
import hesse.figure.cursor.CursorMarks;
import hesse.figure.data.ExampleMarks;
import hesse.figure.data.RayMarks;
import hesse.figure.direction.DirectionMarks;
import hesse.figure.direction.DirectionSection;
import hesse.figure.legend.BasinLegend;
import hesse.figure.legend.ColourBar;
import hesse.figure.legend.Legend;
import hesse.figure.map.AxesFrame;
import hesse.figure.map.CriticalPointMarks;
import hesse.figure.map.UndecidedMarks;
import hesse.figure.race.DistanceScale;
import hesse.figure.race.MappedRuns;
import hesse.figure.race.RaceMarks;
import hesse.figure.race.Track;
import hesse.figure.scale.Landscape;
import hesse.figure.step.PlaneStep;
import hesse.figure.step.StepMarks;
import hesse.figure.step.StepNames;
import hesse.learning.example.Fit;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The pictures over the map's ground, for the screen and for files: frame and legend, points and races, the cursor.
/// Made on the JavaFX thread.
public final class MapPictures {
    private static final double COLOUR_BAR_GAP = 14;
    private static final double WHOLE_GAP = 4;
    /// The largest part of the map's height that the legend may take.
    private static final double LEGEND_PART = 0.25;
    /// The legend's room is the same wherever paths lead.
    private static final DistanceScale ANY_PATHS = new DistanceScale(0.25);

    /// What the legend's height depends on.
    private record Strip(Legend.Contents usual, double width, Style style) {}

    /// What the names of a step's arrows depend on.
    private record StepShown(Runs runs, Race race, PlaneProjection map, Style style) {}

    private final Messages messages;
    private final TextMeasure measure;
    // Asked for at every move of the mouse, and the same until the layout changes.
    private Strip lastStrip;
    private double stripHeight;
    private StepShown lastStep;
    private List<Mark.Text> stepNames = List.of();
    /// Of the field on screen, once it was asked for.
    private DirectionSection section;

    public MapPictures(Messages messages, TextMeasure measure) {
        this.messages = messages;
        this.measure = measure;
    }

    /// Axes, the legend beneath them, and the colour bar where colours are numbers.
    public Picture frame(Exploration exploration, Results results, Optional<BasinPicture> basins, PlaneProjection map, Style style) {
        var names = exploration.source().axisNames();
        var marks = new ArrayList<Mark>(AxesFrame.marks(map, style, names.x(), names.y()));
        var landscape = results.landscape().getValue();
        var view = exploration.view();
        if (landscape != null && view.shows(Layer.LEGEND)) {
            marks.addAll(legend(exploration, landscape, results, basins, explained(view), strip(exploration, map, style), style));
            if (hasColourBar(view)) {
                marks.addAll(colourBar(view, landscape, map.left() + map.width() + style.px(COLOUR_BAR_GAP), map.top(), map.height(), style));
            }
        }
        return new Picture(marks);
    }

    /// The legend of the same colours where there is no map, beneath the room's lower edge, with the colour bar at its right one.
    ///
    /// @param basins those that are seen
    public List<Mark> besideSurface(Exploration exploration, Results results, Optional<BasinPicture> basins, Box room, Style style) {
        var landscape = results.landscape().getValue();
        var view = exploration.view();
        if (landscape == null || !view.shows(Layer.LEGEND)) {
            return List.of();
        }
        var strip = new Box(room.left(), room.bottom(), room.width(), besideSurfaceHeight(room.width(), exploration, style));
        var marks = new ArrayList<Mark>(legend(exploration, landscape, results, basins, explainedOnSurface(view), strip, style));
        if (hasColourBar(view)) {
            marks.addAll(colourBar(view, landscape, room.right() - ColourBar.width(style, measure), room.top(), room.height(), style));
        }
        return marks;
    }

    /// How high the strip is that [#besideSurface] takes beneath a room of this width.
    public double besideSurfaceHeight(double width, Exploration exploration, Style style) {
        return legendHeight(width, exploration, explainedOnSurface(exploration.view()), style);
    }

    private List<Mark> legend(Exploration exploration, Landscape landscape, Results results, Optional<BasinPicture> basins, Set<Layer> explained, Box strip, Style style) {
        if (exploration.view().colourBy() == ColourBy.BASINS) {
            return basins.map(shown -> BasinLegend.marks(shown, strip, style, measure, messages)).orElse(List.of());
        }
        var kinds = results.criticalPoints().getValue().filter(_ -> explained.contains(Layer.CRITICAL_POINTS)).stream()
                .flatMap(found -> found.points().stream()).map(CriticalPoint::kind).collect(Collectors.toSet());
        var lines = EnumSet.noneOf(Layer.class);
        lines.addAll(explained);
        if (!regionsMeet(landscape)) {
            lines.remove(Layer.DET_ZERO);
        }
        var known = new Legend.Contents(explained.contains(Layer.REGIONS) ? landscape.classes() : Set.of(), lines, kinds, exploration.source().axisNames());
        // Frames are on the map only.
        boolean framed = explained.contains(Layer.CRITICAL_POINTS) && exploration.view().panes() != Panes.SURFACE
                && results.report().getValue().filter(report -> !undecided(report).isEmpty()).isPresent();
        var inPlane = framed ? known.withUndecided() : known;
        var contents = exploration.source().isBeyondThePlane() ? inPlane.ofPlane(DistanceScale.of(landscape.window(), tracks(results, exploration))) : inPlane;
        return Legend.marks(contents, new ClassPalette(style.theme())::colour, strip, style, measure, messages);
    }

    private Box strip(Exploration exploration, PlaneProjection map, Style style) {
        double width = map.width() + colourBarWidth(exploration.view(), style);
        return AxesFrame.beneath(map, width, legendHeight(width, exploration, explained(exploration.view()), style), style);
    }

    private static boolean regionsMeet(Landscape landscape) {
        return landscape.classes().stream().filter(definiteness -> definiteness != Definiteness.UNDEFINED).count() > 1;
    }

    /// Enough for what most functions have, so that the map stays where it is whatever the window or a parameter.
    private double legendHeight(double width, Exploration exploration, Set<Layer> explained, Style style) {
        var view = exploration.view();
        if (!view.shows(Layer.LEGEND)) {
            return 0;
        }
        if (view.colourBy() == ColourBy.BASINS) {
            return BasinLegend.height(width, style);
        }
        var usual = Legend.Contents.usual(explained, exploration.source().axisNames());
        var asked = new Strip(exploration.source().isBeyondThePlane() ? usual.ofPlane(exploration.learning().map(_ -> ANY_PATHS)) : usual, width, style);
        if (!asked.equals(lastStrip)) {
            lastStrip = asked;
            stripHeight = Legend.height(asked.usual(), width, style, measure, messages);
        }
        return stripHeight;
    }

    /// Without the regions where the colour is a number: a bar explains it then.
    private static Set<Layer> explained(View view) {
        var layers = EnumSet.noneOf(Layer.class);
        layers.addAll(view.layers());
        if (hasColourBar(view)) {
            layers.remove(Layer.REGIONS);
        }
        return layers;
    }

    /// The symbols of critical points are the map's alone.
    private static Set<Layer> explainedOnSurface(View view) {
        var layers = explained(view);
        layers.remove(Layer.CRITICAL_POINTS);
        return layers;
    }

    private double colourBarWidth(View view, Style style) {
        return hasColourBar(view) ? ColourBar.width(style, measure) + style.px(COLOUR_BAR_GAP) : 0;
    }

    private static boolean hasColourBar(View view) {
        return switch (view.colourBy()) {
            case DEFINITENESS, BASINS -> false;
            case HEIGHT, LAMBDA_MIN, LAMBDA_MAX, LOG_CONDITION, DETERMINANT, GRADIENT_NORM -> true;
        };
    }

    private List<Mark> colourBar(View view, Landscape landscape, double left, double top, double height, Style style) {
        var box = new Box(left, top, ColourBar.width(style, measure), Math.min(height, style.px(320)));
        var statistics = landscape.statistics();
        if (view.colourBy() == ColourBy.HEIGHT) {
            var heights = statistics.heights(view.height());
            return ColourBar.marks(heights, Palette.sequential(style.theme())::colour,
                    new ColourBar.Clipping(statistics.low() < heights.low(), statistics.high() > heights.high()), box, style, messages);
        }
        return ColourBar.marks(view.colourBy(), statistics.range(view.colourBy()), style.theme(), new ColourBar.Clipping(true, true), box, style, messages);
    }

    /// The room for the map and its ground when labels, legend and colour bar have theirs.
    Box inside(Box room, Exploration exploration, Style style) {
        var view = exploration.view();
        double bar = view.shows(Layer.LEGEND) ? colourBarWidth(view, style) : 0;
        var labelled = AxesFrame.inside(new Box(room.left(), room.top(), Math.max(1, room.width() - bar), room.height()), style);
        double legend = legendHeight(Math.rint(labelled.width()) + bar, exploration, explained(view), style);
        // In a low room the legend lies beneath its edge.
        double height = labelled.height() - (legend <= LEGEND_PART * labelled.height() ? legend : 0);
        return new Box(Math.rint(labelled.left()), Math.rint(labelled.top()), Math.rint(labelled.width()), Math.max(1, Math.rint(height)));
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
        }
        EigenvectorHandles.marks(exploration).forEach(eigenvector -> marks.addAll(eigenvector.marks(map, style)));
        EigenvectorHandles.centre(exploration, map, style).ifPresent(marks::add);
        var race = exploration.race();
        results.runs().getValue().ifPresent(runs -> marks.addAll(MappedRuns.marks(runs.mapped(race, messages), race.step(), map, style)));
        marks.addAll(RaceMarks.marks(tracks(results, exploration), exploration.race().step(), map, style));
        if (exploration.view().shows(Layer.STEP)) {
            step(results, exploration.race()).ifPresent(step -> marks.addAll(StepMarks.marks(step, map, style)));
        }
        marks.addAll(EigenvectorHandles.labels(exploration, map, style));
        marks.addAll(stepNames(results, exploration, map, style));
        return new Picture(marks);
    }

    /// The names of a step's arrows, clear of the other labels of the race.
    private List<Mark.Text> stepNames(Results results, Exploration exploration, PlaneProjection map, Style style) {
        if (!exploration.view().shows(Layer.STEP)) {
            return List.of();
        }
        var asked = new StepShown(results.runs().getValue().orElse(null), exploration.race(), map, style);
        if (!asked.equals(lastStep)) {
            lastStep = asked;
            stepNames = step(results, exploration.race()).map(step -> StepNames.of(step, map, style, labels(results, exploration, map, style), measure, messages)).orElse(List.of());
        }
        return stepNames;
    }

    /// Where the steps' numbers and the eigenvalues of a quadratic are written.
    private List<Box> labels(Results results, Exploration exploration, PlaneProjection map, Style style) {
        return Stream.concat(RaceMarks.numbers(tracks(results, exploration), exploration.race().step(), map, style).stream(),
                EigenvectorHandles.labels(exploration, map, style).stream()).map(text -> Box.of(text, measure)).toList();
    }

    private static List<Region> undecided(CriticalPointReport report) {
        return report.certificate() instanceof Certificate.Undecided(var regions, _) ? regions : List.of();
    }

    /// The selected runner's next step, if that runner is drawn.
    private static Optional<PlaneStep> step(Results results, Race race) {
        return results.runs().getValue().filter(_ -> race.lineup().isDrawn(race.lineup().selected())).flatMap(runs -> runs.step(race));
    }

    private static List<Track> tracks(Results results, Exploration exploration) {
        return results.runs().getValue().map(runs -> runs.drawn(exploration.race())).orElse(List.of());
    }

    /// What the examples of a loss do to H at the weights that count, of a network by the Gauss–Newton matrix, and the ray along which it falls for ever.
    public Picture examples(DataFocus focus, NetworkExamples network, Exploration exploration, boolean cursorShown, PlaneProjection map, Style style) {
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
        network.reading().get().filter(known -> exploration.learning().filter(source -> source.plane().equals(known.plane())).isPresent() && focus.example().get() >= 0 && focus.example().get() < known.curvature().size()).ifPresent(known ->
                marks.addAll(ExampleMarks.marks(known.gaussNewton(), Optional.of(known.term(focus.example().get())), known.at().a(), known.at().b(), cursorShown, map, style)));
        return new Picture(marks);
    }

    /// How many eigenvalues of the whole H are negative, where there are more variables than the plane's: in as many words as there is room for above
    /// the map, beside the vertical axis's name.
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
                .map(text -> new Picture(List.of(new Mark.Text(map.left() + map.width(), map.top() - style.px(WHOLE_GAP), text, Mark.Anchor.SOUTH_EAST, 0, style.small()))))
                .orElse(Picture.EMPTY);
    }

    /// The iterate that the mouse points at in a chart.
    Picture iterate(HoveredIterate iterate, Results results, PlaneProjection map, Style style) {
        return results.runs().getValue().filter(runs -> runs.has(iterate))
                .map(runs -> new Picture(RaceMarks.pointed(runs.tracks().get(iterate.runner()), iterate.k(), map, style))).orElse(Picture.EMPTY);
    }

    /// Everything at the cursor, with what becomes of a start there; nothing while it is nowhere.
    public Picture cursor(CursorReading reading, Exploration exploration, Results results, Optional<BasinPicture> basins, PlaneProjection map, Style style) {
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
                marks.addAll(BasinMarks.landing(point.x(), point.y(), known, landing, Stream.concat(labels.stream(), texts(atCursor)).toList(), map, style, measure, messages))));
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
    private List<Mark> direction(CursorReading reading, View view, Landscape landscape, List<Mark> labels, PlaneProjection map, Style style) {
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
        return new DirectionMarks(reading.point().x(), reading.point().y(), reading.hessian(), view.direction(), view.axisScale(), landscape.reference());
    }
}

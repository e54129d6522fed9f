package hesse.app.map;

import hesse.app.Duel;
import hesse.app.Reading;
import hesse.app.Results;
import hesse.curvature.AxisTracker.Axes;
import hesse.curvature.CriticalPoints;
import hesse.document.Exploration;
import hesse.document.Layer;
import hesse.document.View;
import hesse.figure.AxesFrame;
import hesse.figure.ColourBar;
import hesse.figure.ColourBy;
import hesse.figure.CriticalPointMarks;
import hesse.figure.CursorMarks;
import hesse.figure.Legend;
import hesse.figure.Mark;
import hesse.figure.Picture;
import hesse.figure.PlaneProjection;
import hesse.figure.RaceMarks;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.Track;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.List;

/// The pictures over the map's ground, for the screen and for files: frame and legend, points and races, the cursor.
public final class MapPictures {
    private final Messages messages;
    private final TextMeasure measure;

    public MapPictures(Messages messages, TextMeasure measure) {
        this.messages = messages;
        this.measure = measure;
    }

    /// Axes, and the legend of the classes or the colour bar.
    public Picture frame(Exploration exploration, Results results, PlaneProjection map, Style style) {
        var marks = new ArrayList<Mark>(AxesFrame.marks(map, style, messages.text("map.x"), messages.text("map.y")));
        var landscape = results.landscape().getValue();
        var view = exploration.view();
        if (landscape != null && view.shows(Layer.LEGEND)) {
            boolean classes = view.colourBy() == ColourBy.DEFINITENESS;
            marks.addAll(classes ? Legend.marks(legend(view, results), map, style, messages, measure)
                    : ColourBar.marks(view.colourBy(), landscape.survey(), view.height(), map, style, messages, measure));
        }
        return new Picture(marks);
    }

    private static Legend.Content legend(View view, Results results) {
        return new Legend.Content(results.landscape().getValue().survey().classes(), view.shows(Layer.REGIONS), view.shows(Layer.DET_ZERO),
                view.shows(Layer.CRITICAL_POINTS) ? results.criticalPoints().getValue().map(CriticalPoints::points).orElse(List.of()) : List.of());
    }

    /// Critical points and the race up to its step.
    public Picture points(Exploration exploration, Results results, PlaneProjection map, Style style) {
        var marks = new ArrayList<Mark>();
        if (exploration.view().shows(Layer.CRITICAL_POINTS)) {
            results.criticalPoints().getValue().ifPresent(found -> marks.addAll(CriticalPointMarks.marks(found.points(), map, style)));
        }
        results.duel().getValue().map(Duel::both).ifPresent(runs -> marks.addAll(
                RaceMarks.marks(runs.stream().map(Track::of).toList(), exploration.race().step(), map, style)));
        return new Picture(marks);
    }

    /// Everything at the cursor; nothing while it is nowhere.
    public Picture cursor(Reading reading, Axes axes, Exploration exploration, Results results, PlaneProjection map, Style style) {
        if (reading == null || results.landscape().getValue() == null) {
            return Picture.EMPTY;
        }
        var view = exploration.view();
        var shown = new CursorMarks.Shown(view.shows(Layer.AXES), view.shows(Layer.GRADIENT), view.shows(Layer.MODEL), view.axisScale(),
                results.landscape().getValue().reference());
        return new Picture(CursorMarks.of(reading.model(), axes, shown, map, style, measure));
    }
}

package hesse.figure.basin;

import hesse.figure.Box;
import hesse.figure.LabelPlacer;
import hesse.figure.Mark;
import hesse.figure.PlaneProjection;
import hesse.figure.Polyline;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.colour.BasinPalette;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.List;

/// Marks on a map that is coloured by basins.
public final class BasinMarks {
    private static final double DISC = 22;
    private static final double OUTLINE = 2;
    private static final double RING = 30;
    private static final double LEAST = 8;
    /// Discs that are small enough still let the map be seen.
    private static final double PART = 0.4;

    private BasinMarks() {}

    /// A disc at each point in the window that runs reach, in its colour: beneath the symbols of critical points.
    public static List<Mark> ends(BasinPicture picture, PlaneProjection map, Style style) {
        var palette = new BasinPalette(style.theme());
        var reached = picture.shares().stream()
                .filter(share -> share.code() >= 0 && map.window().contains(picture.end(share.code()).x(), picture.end(share.code()).y()))
                .toList();
        double distance = Math.sqrt(map.width() * map.height() / Math.max(1, reached.size())) / style.scale();
        double size = style.px(Math.clamp(PART * distance, LEAST, DISC));
        var marks = new ArrayList<Mark>();
        for (var share : reached) {
            var end = picture.end(share.code());
            marks.add(new Mark.Symbol(map.toPixelX(end.x()), map.toPixelY(end.y()), Mark.Shape.CIRCLE, size,
                    palette.colour(share.code(), 0), Style.DEEP, style.px(OUTLINE)));
        }
        return marks;
    }

    /// What becomes of a start: the way to the point that it reaches, a ring there and the number of steps; or why it reaches none.
    ///
    /// @param taken where other labels are
    public static List<Mark> landing(double x, double y, BasinPicture picture, BasinPicture.Landing landing, List<Box> taken,
            PlaneProjection map, Style style, TextMeasure measure, Messages words) {
        var marks = new ArrayList<Mark>();
        double labelX = map.toPixelX(x);
        double labelY = map.toPixelY(y);
        if (landing.code() >= 0) {
            var end = picture.end(landing.code());
            double endX = map.toPixelX(end.x());
            double endY = map.toPixelY(end.y());
            marks.add(way(labelX, labelY, endX, endY, map, style));
            if (map.window().contains(end.x(), end.y())) {
                marks.add(new Mark.Symbol(endX, endY, Mark.Shape.RING, style.px(RING), style.ink(), Style.halo(style.ink()), style.px(1)));
                labelX = endX;
                labelY = endY;
            }
        }
        double down = labelY > map.top() + map.height() / 2 ? -1 : 1;
        new LabelPlacer(Box.of(map), taken, measure)
                .beside(labelX, labelY, 0, down, style.px(RING / 2 + 2), BasinWords.label(picture, landing, words),
                        style.onMap(style.ink()))
                .ifPresent(marks::add);
        return marks;
    }

    private static Mark way(double x, double y, double endX, double endY, PlaneProjection map, Style style) {
        var line = new Polyline(Box.of(map));
        line.moveTo(x, y);
        line.lineTo(endX, endY);
        return line.stroke(style.onMap(style.ink(), 1.5, 2, 5));
    }
}

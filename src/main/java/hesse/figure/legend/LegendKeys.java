package hesse.figure.legend;

import hesse.curvature.CriticalPoint.Kind;
import hesse.curvature.Definiteness;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Polyline;
import hesse.figure.Style;
import hesse.figure.map.CriticalPointMarks;
import hesse.figure.race.DistanceScale;
import java.util.ArrayList;
import java.util.List;

/// The keys in the map's legend.
final class LegendKeys {
    private static final int STEPS = 6;
    private static final double SYMBOL = 12;
    private static final double HATCHING = 6;
    private static final double FRAME_INSET = 0.12;
    private static final double PATH = 5;

    private LegendKeys() {}

    /// Low to high ground from left to right, as lightness means height; hatched where there is no Hessian or none that is told from noise.
    static LegendKey of(Definiteness definiteness, Legend.Swatches swatches, Style style) {
        return box -> {
            var marks = new ArrayList<Mark>();
            for (int i = 0; i < STEPS; i++) {
                // Each step reaches to the right end, so that no seams show.
                double left = box.left() + box.width() * i / STEPS;
                marks.add(rectangle(left, box.right(), box, swatches.argb(definiteness, (i + 0.5) / STEPS)));
            }
            if (definiteness == Definiteness.UNDEFINED) {
                marks.add(hatching(box, box.bottom(), box.top(), style.muted(), style));
            }
            if (definiteness == Definiteness.NOT_DECIDED) {
                marks.add(hatching(box, box.top(), box.bottom(), style.ground(), style));
            }
            return marks;
        };
    }

    static LegendKey of(Kind kind, Style style) {
        return box -> List.of(CriticalPointMarks.symbol(box.centerX(), box.centerY(), kind, SYMBOL, style));
    }

    static LegendKey line(Mark.Pen pen) {
        return box -> List.of(Mark.Stroke.line(box.left(), box.centerY(), box.right(), box.centerY(), pen));
    }

    static LegendKey frame(Mark.Pen pen) {
        return box -> {
            double inset = box.height() * FRAME_INSET;
            return List.of(new Mark.Stroke(new double[] {box.left(), box.right(), box.right(), box.left()},
                    new double[] {box.top() + inset, box.top() + inset, box.bottom() - inset, box.bottom() - inset}, true, pen));
        };
    }

    /// A path from within the plane, left, to its farthest.
    static LegendKey path(Style style) {
        return box -> {
            double[] widths = DistanceScale.widths();
            var marks = new ArrayList<Mark>();
            for (int i = 0; i < widths.length; i++) {
                double left = box.left() + box.width() * i / widths.length;
                marks.add(Mark.Stroke.line(left, box.centerY(), left + box.width() / widths.length, box.centerY(),
                        Mark.Pen.solid(style.foreground(), style.px(PATH * widths[i]))));
            }
            return marks;
        };
    }

    private static Mark rectangle(double left, double right, Box box, int argb) {
        double inset = box.height() * 0.08;
        return new Mark.Fill(new double[] {left, right, right, left},
                new double[] {box.top() + inset, box.top() + inset, box.bottom() - inset, box.bottom() - inset}, argb);
    }

    private static Mark hatching(Box box, double from, double to, int ink, Style style) {
        var lines = new Polyline(box);
        for (double x = box.left() - box.height(); x < box.right(); x += style.px(HATCHING)) {
            lines.moveTo(x, from);
            lines.lineTo(x + box.height(), to);
        }
        return lines.stroke(Mark.Pen.solid(ink, style.px(1)));
    }
}

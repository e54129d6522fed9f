package hesse.figure.cursor;

import hesse.curvature.QuadraticModel;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Pen;
import hesse.figure.PlaneProjection;
import hesse.figure.Polyline;
import hesse.figure.Style;
import hesse.figure.map.CriticalPointMarks;
import java.util.ArrayList;
import java.util.List;

/// The quadratic model's level curves, equal steps of height apart, the one through its point emphasised; its stationary
/// point with the symbol of what it is for the model; and the Newton step there.
///
/// The curves are centred at the stationary point, which is the cursor only where ∇f = 0.
final class ModelMarks {
    /// Levels on each side of the one through the point.
    private static final int LEVELS = 3;
    private static final double SYMBOL = 14;

    private ModelMarks() {}

    /// Nothing where the jet isn't finite.
    static List<Mark> marks(QuadraticModel model, PlaneProjection map, Style style) {
        if (!model.jet().isFinite()) {
            return List.of();
        }
        var marks = new ArrayList<Mark>();
        curves(model, map, style, marks);
        stationary(model, map, style, marks);
        return marks;
    }

    private static void curves(QuadraticModel model, PlaneProjection map, Style style, List<Mark> marks) {
        double cx = map.toPixelX(model.x0());
        double cy = map.toPixelY(model.y0());
        double radius = Math.hypot(Math.max(cx - map.left(), map.left() + map.width() - cx),
                Math.max(cy - map.top(), map.top() + map.height() - cy));
        var scaled = Scaled.of(model, map, radius);
        if (scaled == null) {
            return;
        }
        var conic = new Conic(scaled.gu, scaled.gv, scaled.huu, scaled.huv, scaled.hvv, radius);
        double step = scaled.variation(Math.min(map.width(), map.height()) / 4) / 3;
        for (int i = -LEVELS; i <= LEVELS; i++) {
            var line = new Polyline(Box.of(map));
            conic.trace(i * step, cx, cy, line);
            if (!line.isEmpty()) {
                double width = i == 0 ? 2.4 : 1.1;
                marks.add(line.stroke(Pen.solid(style.model(), style.px(width))
                        .withHalo(Style.withOpacity(Style.halo(style.model()), i == 0 ? 0xB0 : 0x70), style.px(0.8))));
            }
        }
    }

    private static void stationary(QuadraticModel model, PlaneProjection map, Style style, List<Mark> marks) {
        model.stationary().ifPresent(point -> {
            double x = map.toPixelX(point.x());
            double y = map.toPixelY(point.y());
            var step = new Polyline(Box.of(map));
            step.moveTo(map.toPixelX(model.x0()), map.toPixelY(model.y0()));
            step.lineTo(x, y);
            if (!step.isEmpty()) {
                marks.add(step.stroke(style.onMap(Style.NEWTON, 2, 3, 4)));
            }
            if (map.covers(x, y)) {
                marks.add(new Mark.Symbol(x, y, CriticalPointMarks.shape(point.kind()), style.px(SYMBOL), Style.NEWTON, Style.PALE,
                        style.px(1.5)));
            }
        });
    }

    /// The model's change in pixels from its point, in units of its largest change within the radius.
    private record Scaled(double gu, double gv, double huu, double huv, double hvv) {

        /// Null where the model is constant.
        static Scaled of(QuadraticModel model, PlaneProjection map, double radius) {
            var jet = model.jet();
            double sx = map.xScale() / radius;
            double sy = map.yScale() / radius;
            double[] terms = {jet.fx() / sx, -jet.fy() / sy, jet.fxx() / sx / sx, -jet.fxy() / sx / sy, jet.fyy() / sy / sy};
            double largest = 0;
            for (double term : terms) {
                largest = Math.max(largest, Math.abs(term));
            }
            if (!(largest > 0) || Double.isInfinite(largest)) {
                return null;
            }
            double toGradient = 1 / radius;
            double toHessian = toGradient / radius;
            return new Scaled(terms[0] / largest * toGradient, terms[1] / largest * toGradient,
                    terms[2] / largest * toHessian, terms[3] / largest * toHessian, terms[4] / largest * toHessian);
        }

        /// About how much the model changes within so many pixels.
        double variation(double pixels) {
            double curvature = Math.max(Math.abs(huu) + Math.abs(huv), Math.abs(hvv) + Math.abs(huv));
            return Math.hypot(gu, gv) * pixels + curvature * pixels * pixels / 2;
        }
    }
}

package hesse.figure.data;

import hesse.curvature.Eigen;
import hesse.curvature.Hessian;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Pen;
import hesse.figure.PlaneProjection;
import hesse.figure.Polyline;
import hesse.figure.Style;
import hesse.learning.example.PlaneExamples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// On the map, round the point whose weights count: the ellipse ½ p·H p = c, and for one example the stripe ½ φ″(x·p)² ≤ c of its
/// rank-one term with the ellipse that H would have without it, all for the same c. The ellipse lies in the stripe and in the other
/// ellipse.
public final class ExampleMarks {
    /// The longer half-axis of H's ellipse, as a part of the map's smaller side; the shorter one isn't smaller than that.
    private static final double LONG = 0.2;
    private static final double SHORT = 0.02;
    private static final int SAMPLES = 96;
    private static final double DOT = 7;

    private ExampleMarks() {}

    /// @param example the example, -1 for none
    /// @param cursor  whether the point is shown by something else already
    public static List<Mark> marks(PlaneExamples examples, double a, double b, int example, boolean cursor, PlaneProjection map,
            Style style) {
        boolean known = example >= 0 && example < examples.size();
        return marks(examples.hessian(a, b), known ? Optional.of(examples.term(example, a, b)) : Optional.empty(), a, b, cursor, map,
                style);
    }

    /// The same for any positive semidefinite matrix and one of the terms that it consists of.
    public static List<Mark> marks(Hessian hessian, Optional<Hessian> one, double a, double b, boolean cursor, PlaneProjection map,
            Style style) {
        double level = level(hessian.eigen(), map);
        var marks = new ArrayList<Mark>();
        if (level > 0 && one.isPresent()) {
            var term = one.get();
            stripe(term.eigen(), level, a, b, map, style, marks);
            var rest = new Hessian(hessian.fxx() - term.fxx(), hessian.fxy() - term.fxy(), hessian.fyy() - term.fyy());
            curve(rest.eigen(), level, a, b, map, style.onMap(style.ink(), 1.6, 6, 5), marks);
        }
        if (level > 0) {
            curve(hessian.eigen(), level, a, b, map, style.onMap(style.model(), 2.4), marks);
        }
        if (!cursor) {
            marks.add(new Mark.Symbol(map.toPixelX(a), map.toPixelY(b), Mark.Shape.CIRCLE, style.px(DOT), style.model(),
                    Style.halo(style.model()), style.px(1.5)));
        }
        return marks;
    }

    /// c; 0 where H is no ellipse and no stripe.
    private static double level(Eigen eigen, PlaneProjection map) {
        double side = Math.min(map.width(), map.height());
        double scale = Math.sqrt(map.xScale() * map.yScale());
        double wanted = LONG * side / scale;
        double least = SHORT * side / scale;
        double level = eigen.lambdaMin() > 0 ? eigen.lambdaMin() * wanted * wanted / 2 : 0;
        double raised = Math.max(level, eigen.lambdaMax() * least * least / 2);
        return raised > 0 && Double.isFinite(raised) ? raised : 0;
    }

    private static void curve(Eigen eigen, double level, double a, double b, PlaneProjection map, Pen pen, List<Mark> marks) {
        if (!(eigen.lambdaMax() > 0)) {
            return;
        }
        double angle = Double.isNaN(eigen.angleMax()) ? 0 : eigen.angleMax();
        double cosine = Math.cos(angle);
        double sine = Math.sin(angle);
        double across = Math.sqrt(2 * level / eigen.lambdaMax());
        var line = new Polyline(Box.of(map));
        // Without curvature along, or with rounding's: two parallel lines.
        if (eigen.lambdaMin() <= 1e-12 * eigen.lambdaMax()) {
            double far = 2 * (map.window().width() + map.window().height());
            for (int side = -1; side <= 1; side += 2) {
                line.moveTo(map.toPixelX(a + side * across * cosine - far * sine), map.toPixelY(b + side * across * sine + far * cosine));
                line.lineTo(map.toPixelX(a + side * across * cosine + far * sine), map.toPixelY(b + side * across * sine - far * cosine));
            }
        } else {
            double along = Math.sqrt(2 * level / eigen.lambdaMin());
            for (int i = 0; i <= SAMPLES; i++) {
                double turn = 2 * Math.PI * i / SAMPLES;
                double x = map.toPixelX(a + across * Math.cos(turn) * cosine - along * Math.sin(turn) * sine);
                double y = map.toPixelY(b + across * Math.cos(turn) * sine + along * Math.sin(turn) * cosine);
                if (i == 0) {
                    line.moveTo(x, y);
                } else {
                    line.lineTo(x, y);
                }
            }
        }
        if (!line.isEmpty()) {
            marks.add(line.stroke(pen));
        }
    }

    private static void stripe(Eigen term, double level, double a, double b, PlaneProjection map, Style style, List<Mark> marks) {
        if (!(term.lambdaMax() > 0)) {
            return;
        }
        double half = Math.sqrt(2 * level / term.lambdaMax());
        double normalX = Math.cos(term.angleMax());
        double normalY = Math.sin(term.angleMax());
        var inside = new HalfPlanes(map);
        inside.keep(normalX, normalY, normalX * a + normalY * b + half);
        inside.keep(-normalX, -normalY, -normalX * a - normalY * b + half);
        inside.polygon().ifPresent(polygon -> marks.add(new Mark.Fill(polygon[0], polygon[1], Style.withOpacity(style.ink(), 0x38))));
        curve(new Eigen(0, term.lambdaMax(), term.angleMin(), term.angleMax()), level, a, b, map, style.onMap(style.ink(), 1.2), marks);
    }
}

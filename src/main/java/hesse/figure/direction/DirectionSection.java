package hesse.figure.direction;

import hesse.curvature.QuadraticModel;
import hesse.field.Evaluator;
import hesse.field.Field;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Anchor;
import hesse.figure.Mark.Pen;
import hesse.figure.Mark.Shape;
import hesse.figure.Polyline;
import hesse.figure.Style;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.List;

/// f along a direction u through a point, with the parabola f + t ∇f·u + ½ t² uᵀHu that it has there, in a small panel over a picture. Owns
/// scratch memory: one thread at a time.
public final class DirectionSection {
    private static final int POINTS = 97;
    private static final double WIDTH = 200;
    private static final double HEIGHT = 132;
    /// Of the room that it stands in, at most.
    private static final double SHARE = 0.42;
    private static final double PADDING = 8;

    private final Field field;
    private final Evaluator evaluator;
    private final Jets jets = new Jets(Order.VALUE, POINTS);
    private final double[] x = new double[POINTS];
    private final double[] y = new double[POINTS];

    public DirectionSection(Field field) {
        this.field = field;
        evaluator = field.evaluator(Order.VALUE);
    }

    /// Whether it is this field's.
    public boolean isOf(Field other) {
        return field == other;
    }

    /// Where the panel stands in a room: in the corner that is farthest from a point.
    static Box panel(Box room, double px, double py, Style style) {
        double width = Math.min(style.px(WIDTH), SHARE * room.width());
        double height = Math.min(style.px(HEIGHT), SHARE * room.height());
        return new Box(px < room.centerX() ? room.right() - width : room.left(), py < room.centerY() ? room.bottom() - height : room.top(),
                width, height);
    }

    /// The panel.
    ///
    /// @param model at the point
    /// @param reach how far to either side, in units of the plane
    /// @param room  in whose corner it stands
    /// @param px    the point's pixel
    public List<Mark> marks(QuadraticModel model, double angle, double reach, Box room, double px, double py, Style style, Messages words) {
        if (!model.jet().isFinite()) {
            return List.of();
        }
        var panel = panel(room.inset(style.px(PADDING)), px, py, style);
        double line = style.small().lineHeight();
        var area = new Box(panel.left() + style.px(PADDING), panel.top() + style.px(PADDING) + 1.2 * line,
                Math.max(1, panel.width() - 2 * style.px(PADDING)),
                Math.max(1, panel.height() - 2 * style.px(PADDING) - 1.2 * line));
        var marks = new ArrayList<Mark>();
        marks.add(Mark.Fill.of(panel, style.panel()));
        marks.add(Mark.Stroke.outline(panel, Pen.solid(style.grid(), style.px(1))));
        marks.add(new Mark.Text(area.left(), panel.top() + style.px(PADDING) + line / 2, words.text("figure.direction.section"),
                Anchor.WEST, 0, style.small()));
        double u = Math.cos(angle);
        double v = Math.sin(angle);
        for (int i = 0; i < POINTS; i++) {
            x[i] = model.x0() + t(i) * reach * u;
            y[i] = model.y0() + t(i) * reach * v;
        }
        evaluator.evaluate(x, y, POINTS, jets);
        curves(model, u * reach, v * reach, area, style, marks);
        return marks;
    }

    private static double t(int i) {
        return 2.0 * i / (POINTS - 1) - 1;
    }

    private void curves(QuadraticModel model, double dx, double dy, Box area, Style style, List<Mark> marks) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double f = model.jet().f();
        // Both curves as far as they go, but of one that shoots up no more than twice the other.
        double bend = Math.max(Math.abs(model.predictedChange(dx, dy)), Math.abs(model.predictedChange(-dx, -dy)));
        for (int i = 0; i < POINTS; i++) {
            double seen = bend > 0 ? Math.clamp(jets.f[i], f - 2 * bend, f + 2 * bend) : jets.f[i];
            double parabola = f + model.predictedChange(t(i) * dx, t(i) * dy);
            low = Math.min(low, Double.isFinite(seen) ? Math.min(seen, parabola) : parabola);
            high = Math.max(high, Double.isFinite(seen) ? Math.max(seen, parabola) : parabola);
        }
        double margin = high > low ? 0.08 * (high - low) : Math.max(1, Math.abs(high)) * 1e-3;
        double bottom = low - margin;
        double unit = area.height() / (high - low + 2 * margin);
        marks.add(Mark.Stroke.line(area.centerX(), area.top(), area.centerX(), area.bottom(), Pen.solid(style.grid(), style.px(1))));
        var section = new Polyline(area);
        var parabola = new Polyline(area);
        for (int i = 0; i < POINTS; i++) {
            double px = area.centerX() + t(i) * area.width() / 2;
            double ofModel = area.bottom() - (f + model.predictedChange(t(i) * dx, t(i) * dy) - bottom) * unit;
            double ofField = area.bottom() - (jets.f[i] - bottom) * unit;
            if (i == 0) {
                section.moveTo(px, ofField);
                parabola.moveTo(px, ofModel);
            } else {
                section.lineTo(px, ofField);
                parabola.lineTo(px, ofModel);
            }
        }
        stroke(section, Pen.solid(style.foreground(), style.px(2)), marks);
        stroke(parabola, Pen.solid(style.model(), style.px(2)).dashed(style.px(5), style.px(3)), marks);
        marks.add(new Mark.Symbol(area.centerX(), area.bottom() - (f - bottom) * unit, Shape.CIRCLE, style.px(6), style.foreground(),
                style.ground(), style.px(1)));
    }

    private static void stroke(Polyline line, Pen pen, List<Mark> marks) {
        if (!line.isEmpty()) {
            marks.add(line.stroke(pen));
        }
    }
}

package hesse.figure.step;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Pen;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import java.util.ArrayList;
import java.util.List;

/// How a step comes about, on the map: −∇f, the level line of the method's own model through the iterate, and what its reasoning adds
/// there, a trust region's circle, velocities that add up, a path, directions; the same as in the [LocalFigure].
public final class StepMarks {
    /// Half of what the local figure shows, in pixels at scale 1.
    private static final double HALF = 80;
    /// Of that: the arrow of −∇f.
    private static final double DESCENT = 0.8;

    private StepMarks() {}

    public static List<Mark> marks(PlaneStep step, PlaneProjection map, Style style) {
        var marks = new ArrayList<Mark>();
        var drawing = new StepDrawing(map.toPixelX(step.model().x0()), map.toPixelY(step.model().y0()), map.xScale(), map.yScale(),
                Box.of(map),
                reach(map, style), true, style, marks);
        var h = step.model().hessian();
        var jet = step.model().jet();
        var model = QuadraticLevel.of(jet.fx(), jet.fy(), h, 0);
        drawing.polyline(model.x(), model.y(), Pen.solid(Style.withOpacity(style.ink(), 0xA0), style.px(1)));
        step.replaced().ifPresent(own -> {
            var level = QuadraticLevel.of(jet.fx(), jet.fy(), own.matrix(), 0);
            drawing.polyline(level.x(), level.y(), Pen.solid(step.looks().argb(), style.px(2)).dashed(style.px(5), style.px(3)));
        });
        double slope = step.slope();
        if (slope > 0) {
            double length = descentReach(map, style) / slope;
            drawing.arrow(0, 0, -jet.fx() * length, -jet.fy() * length, style.ink(), 1.5);
        }
        LocalOverlay.draw(step.detail(), drawing);
        drawing.arrow(0, 0, step.dx(), step.dy(), step.looks().argb(), 2.5);
        return marks;
    }

    /// A length of the plane that is seen well.
    static double reach(PlaneProjection map, Style style) {
        return style.px(HALF) / Math.min(map.xScale(), map.yScale());
    }

    /// How long the arrow of −∇f is, in units of the plane.
    static double descentReach(PlaneProjection map, Style style) {
        return DESCENT * reach(map, style);
    }
}

package hesse.figure.step;

import hesse.figure.Mark.Pen;
import hesse.figure.Style;
import hesse.optimize.StepDetail;
import hesse.optimize.StepDetail.ConjugateStep;
import hesse.optimize.StepDetail.CubicStep;
import hesse.optimize.StepDetail.CurvatureStep;
import hesse.optimize.StepDetail.DampedNewtonStep;
import hesse.optimize.StepDetail.DampingStep;
import hesse.optimize.StepDetail.GradientStep;
import hesse.optimize.StepDetail.HybridStep;
import hesse.optimize.StepDetail.LimitedMemoryStep;
import hesse.optimize.StepDetail.ModifiedNewtonStep;
import hesse.optimize.StepDetail.MomentumStep;
import hesse.optimize.StepDetail.NewtonStep;
import hesse.optimize.StepDetail.ScaledStep;
import hesse.optimize.StepDetail.SearchStep;
import hesse.optimize.StepDetail.SecantStep;
import hesse.optimize.StepDetail.SymmetricRankOneStep;
import hesse.optimize.StepDetail.TruncatedNewtonStep;
import hesse.optimize.StepDetail.TrustRegionStep;
import hesse.optimize.TrustRegionResult;
import java.util.List;
import java.util.Optional;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// What each kind of reasoning adds to the [LocalFigure], and to the map.
final class LocalOverlay {
    private static final String TITLE = "figure.step.local.";
    private static final double THIN = 1.5;
    /// Of half the figure's side: where the larger step size of two coordinates lies.
    static final double SCALING = 0.8;

    private LocalOverlay() {}

    static String titleKey(StepDetail detail) {
        return switch (detail) {
            case GradientStep _, CurvatureStep _, SearchStep _, NewtonStep _, DampedNewtonStep _ -> TITLE + "model";
            case MomentumStep _ -> TITLE + "momentum";
            case ScaledStep step -> TITLE + (isOfPlane(step) ? "scaling" : "model");
            case ModifiedNewtonStep _, DampingStep _, CubicStep _ -> TITLE + "eigenvalues";
            case TrustRegionStep _ -> TITLE + "region";
            case HybridStep step -> titleKey(step.taken());
            case SecantStep _, SymmetricRankOneStep _ -> TITLE + "secant";
            case LimitedMemoryStep _ -> TITLE + "memory";
            case ConjugateStep _ -> TITLE + "conjugate";
            case TruncatedNewtonStep _ -> TITLE + "inner";
        };
    }

    /// Whether there is more to be seen than −∇f, the step and the model, which f along the step shows too, or changed eigenvalues, which
    /// the eigenbasis shows.
    static boolean isTelling(StepDetail detail) {
        return switch (detail) {
            case MomentumStep _, TrustRegionStep _, SecantStep _, SymmetricRankOneStep _, LimitedMemoryStep _, ConjugateStep _,
                    TruncatedNewtonStep _ -> true;
            case ScaledStep step -> isOfPlane(step);
            case HybridStep step -> isTelling(step.taken());
            case GradientStep _, CurvatureStep _, SearchStep _, NewtonStep _, DampedNewtonStep _, ModifiedNewtonStep _, DampingStep _,
                    CubicStep _ -> false;
        };
    }

    /// Whether the step sizes are those of x and y, and not of coordinates that lie nowhere in the plane.
    private static boolean isOfPlane(ScaledStep step) {
        return step.rates().getNumElements() == 2;
    }

    /// How far from the iterate there is something to be seen beside the step.
    static double reach(StepDetail detail) {
        return region(detail).map(TrustRegionResult::radius).orElse(detail instanceof MomentumStep step ? step.kept().normF() : 0.0);
    }

    private static Optional<TrustRegionResult> region(StepDetail detail) {
        return switch (detail) {
            case TrustRegionStep step -> Optional.of(step.region());
            case SymmetricRankOneStep step -> Optional.of(step.region());
            default -> Optional.empty();
        };
    }

    static void draw(StepDetail detail, StepDrawing figure) {
        var style = figure.style();
        region(detail).ifPresent(region -> region(region, figure));
        switch (detail) {
            case MomentumStep step -> momentum(step, figure);
            case ScaledStep step when isOfPlane(step) -> scaling(step, figure);
            case HybridStep step -> draw(step.taken(), figure);
            case LimitedMemoryStep step -> step.pairs()
                    .forEach(pair -> figure.arrow(0, 0, pair.s().get(0), pair.s().get(1), style.flat(), THIN));
            case TruncatedNewtonStep step -> path(step.path(), figure);
            case ConjugateStep step ->
                    figure.polyline(new double[] {0, far(step.direction(), 0, figure)}, new double[] {0, far(step.direction(), 1, figure)},
                    Pen.solid(style.foreground(), style.px(1)).dashed(style.px(3), style.px(3)));
            case GradientStep _, CurvatureStep _, SearchStep _, NewtonStep _, DampedNewtonStep _, ModifiedNewtonStep _, DampingStep _,
                    TrustRegionStep _, CubicStep _,
                    ScaledStep _, SecantStep _, SymmetricRankOneStep _ -> { }
        }
    }

    private static void region(TrustRegionResult region, StepDrawing figure) {
        var style = figure.style();
        figure.ellipse(region.radius(), region.radius(), Pen.solid(style.foreground(), style.px(THIN)));
        path(region.path(), figure);
    }

    private static void path(List<ConstMatrix<SimpleMatrix>> corners, StepDrawing figure) {
        var style = figure.style();
        figure.polyline(corners.stream().mapToDouble(corner -> corner.get(0)).toArray(),
                corners.stream().mapToDouble(corner -> corner.get(1)).toArray(),
                Pen.solid(style.foreground(), style.px(THIN)).dashed(style.px(4), style.px(3)));
        corners.forEach(corner -> figure.dot(corner.get(0), corner.get(1), style.foreground()));
    }

    /// The old velocity's rest, and from its tip the push.
    private static void momentum(MomentumStep step, StepDrawing figure) {
        var style = figure.style();
        double keptX = step.kept().get(0);
        double keptY = step.kept().get(1);
        figure.arrow(0, 0, keptX, keptY, style.flat(), THIN);
        figure.arrow(keptX, keptY, keptX + step.push().get(0), keptY + step.push().get(1), style.foreground(), THIN);
    }

    /// The step sizes of x and y as half-axes: whatever the valley's direction, they lie along x and y.
    private static void scaling(ScaledStep step, StepDrawing figure) {
        double rateX = step.rates().get(0);
        double rateY = step.rates().get(1);
        double unit = SCALING * figure.half() / Math.max(rateX, rateY);
        int argb = Style.withOpacity(figure.style().foreground(), 0xA0);
        figure.ellipse(rateX * unit, rateY * unit,
                Pen.solid(argb, figure.style().px(THIN)).dashed(figure.style().px(2), figure.style().px(3)));
    }

    /// A coordinate of the point where a direction leaves the figure.
    private static double far(ConstMatrix<SimpleMatrix> direction, int axis, StepDrawing figure) {
        return direction.get(axis) / direction.normF() * 2 * figure.half();
    }
}

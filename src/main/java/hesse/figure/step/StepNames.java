package hesse.figure.step;

import hesse.figure.Box;
import hesse.figure.LabelPlacer;
import hesse.figure.Mark;
import hesse.figure.Mark.Face;
import hesse.figure.Mark.Lettering;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
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
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// What the arrows and circles of [StepMarks] are called, each beside it where it covers no other name and no arrow; what finds no place
/// stays without.
public final class StepNames {
    private static final String KEY = "figure.step.name.";
    private static final double CLEARANCE = 5;
    private static final double ARROW = 8;
    /// Shorter arrows, in pixels, are seen as a point.
    private static final double LEAST = 6;
    private static final double ROOM = 24;
    private static final double APART = 90;

    private final PlaneStep step;
    private final PlaneProjection map;
    private final Style style;
    private final Messages words;
    private final LabelPlacer placer;
    private final double x0;
    private final double y0;
    private final List<Mark.Text> names = new ArrayList<>();

    private StepNames(PlaneStep step, PlaneProjection map, Style style, List<Box> taken, TextMeasure measure, Messages words) {
        this.step = step;
        this.map = map;
        this.style = style;
        this.words = words;
        placer = new LabelPlacer(Box.of(map).inset(style.px(2)), taken, measure);
        x0 = map.toPixelX(step.model().x0());
        y0 = map.toPixelY(step.model().y0());
    }

    /// @param taken where other labels and symbols are
    public static List<Mark.Text> of(PlaneStep step, PlaneProjection map, Style style, List<Box> taken, TextMeasure measure,
            Messages words) {
        var names = new StepNames(step, map, style, taken, measure, words);
        names.arrows();
        names.add(step.detail());
        names.model();
        return names.names;
    }

    /// On the level line of the method's own model, away from the iterate.
    private void model() {
        var jet = step.model().jet();
        MethodModel.of(step.model().hessian(), step.detail()).ifPresent(own -> {
            var level = QuadraticLevel.of(jet.fx(), jet.fy(), own.matrix(), 0);
            IntStream.range(0, level.x().length).filter(i -> isSeen(level.x()[i], level.y()[i])).boxed()
                    .min(Comparator.comparingDouble(i -> farness(level.x()[i], level.y()[i])))
                    .ifPresent(i -> beyond(0, 0, level.x()[i], level.y()[i], own.sharesAxes() ? "changed" : "secant", style.ink()));
        });
    }

    /// In the map, with room for a name.
    private boolean isSeen(double dx, double dy) {
        return Box.of(map).inset(style.px(ROOM)).contains(x(dx), y(dy));
    }

    /// How much its distance differs from one at which it can be told from the iterate.
    private double farness(double dx, double dy) {
        return Math.abs(Math.hypot(x(dx) - x0, y(dy) - y0) - style.px(APART));
    }

    private void arrows() {
        double reach = StepMarks.descentReach(map, style);
        double slope = step.slope();
        double gx = slope > 0 ? -step.model().jet().fx() / slope * reach : 0;
        double gy = slope > 0 ? -step.model().jet().fy() / slope * reach : 0;
        keepClear(0, 0, gx, gy);
        keepClear(0, 0, step.dx(), step.dy());
        beyond(0, 0, step.dx(), step.dy(), stepKey(step.detail()), style.ink());
        beyond(0, 0, gx, gy, "descent", style.ink());
    }

    private static String stepKey(StepDetail detail) {
        return switch (detail) {
            case NewtonStep _, DampedNewtonStep _ -> "newton";
            case HybridStep hybrid -> stepKey(hybrid.taken());
            case GradientStep _, CurvatureStep _, SearchStep _, MomentumStep _, ScaledStep _, ModifiedNewtonStep _, DampingStep _,
                    TrustRegionStep _, CubicStep _,
                    SecantStep _, LimitedMemoryStep _, SymmetricRankOneStep _, ConjugateStep _, TruncatedNewtonStep _ -> "step";
        };
    }

    private void add(StepDetail detail) {
        switch (detail) {
            case MomentumStep momentum -> {
                double vx = momentum.kept().get(0);
                double vy = momentum.kept().get(1);
                keepClear(0, 0, vx, vy);
                beyond(0, 0, vx, vy, "velocity", style.flat());
                middle(vx, vy, vx + momentum.push().get(0), vy + momentum.push().get(1), "push", style.ink());
            }
            case HybridStep hybrid -> add(hybrid.taken());
            case TrustRegionStep trust -> region(trust.region());
            case SymmetricRankOneStep sr1 -> region(sr1.region());
            case LimitedMemoryStep memory -> memory.pairs().stream().skip(Math.max(0, memory.pairs().size() - 1))
                    .forEach(pair -> beyond(0, 0, pair.s().get(0), pair.s().get(1), "pair", style.flat()));
            case TruncatedNewtonStep truncated -> path(truncated.path(), "inner");
            case ScaledStep scaled -> scaling(scaled);
            case GradientStep _, CurvatureStep _, SearchStep _, NewtonStep _, DampedNewtonStep _, ModifiedNewtonStep _, DampingStep _,
                    CubicStep _,
                    SecantStep _, ConjugateStep _ -> { }
        }
    }

    /// At the end of the longer half-axis that the step doesn't go to.
    private void scaling(ScaledStep scaled) {
        double unit = StepMarks.reach(map, style) * LocalOverlay.SCALING;
        boolean across = scaled.rates().get(0) > scaled.rates().get(1);
        beyond(0, 0, across ? Math.copySign(unit, -step.dx()) : 0, across ? 0 : Math.copySign(unit, -step.dy()), "scaling", style.ink());
    }

    /// On the circle's side that the step doesn't go to.
    private void region(TrustRegionResult region) {
        double length = step.length();
        double ux = length > 0 ? -step.dx() / length : 0;
        double uy = length > 0 ? -step.dy() / length : 1;
        beyond(0, 0, region.radius() * ux, region.radius() * uy, "region", style.ink());
        path(region.path(), "path");
    }

    /// At the middle corner, where the path bends.
    private void path(List<ConstMatrix<SimpleMatrix>> corners, String key) {
        if (corners.size() > 2) {
            var corner = corners.get(corners.size() / 2);
            beyond(0, 0, corner.get(0), corner.get(1), key, style.ink());
        }
    }

    private void keepClear(double fromX, double fromY, double toX, double toY) {
        placer.keepClear(x(fromX), y(fromY), x(toX), y(toY), style.px(ARROW));
    }

    /// Beyond the tip of an arrow, from the iterate's (dx, dy).
    private void beyond(double fromX, double fromY, double toX, double toY, String key, int argb) {
        put(x(toX), y(toY), x(toX) - x(fromX), y(toY) - y(fromY), key, argb);
    }

    /// Beside the middle of an arrow.
    private void middle(double fromX, double fromY, double toX, double toY, String key, int argb) {
        keepClear(fromX, fromY, toX, toY);
        put((x(fromX) + x(toX)) / 2, (y(fromY) + y(toY)) / 2, y(toY) - y(fromY), x(fromX) - x(toX), key, argb);
    }

    private void put(double x, double y, double alongX, double alongY, String key, int argb) {
        double length = Math.hypot(alongX, alongY);
        if (length >= style.px(LEAST) && map.covers(x, y)) {
            String text = words.text(KEY + key);
            placer.beside(x, y, alongX / length, alongY / length, style.px(CLEARANCE), text, lettering(text, argb)).ifPresent(names::add);
        }
    }

    /// Of the program's faces only STIX has ∇.
    private Lettering lettering(String text, int argb) {
        var lettering = style.onMap(argb);
        return text.contains("∇") ? new Lettering(style.px(16), argb, Face.MATH_BOLD, lettering.halo()) : lettering;
    }

    private double x(double dx) {
        return x0 + dx * map.xScale();
    }

    private double y(double dy) {
        return y0 - dy * map.yScale();
    }
}

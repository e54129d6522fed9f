package hesse.app.surface;

import hesse.figure.Style;
import hesse.figure.scale.HeightScale;
import hesse.figure.surface.ModelSurface;
import hesse.figure.surface.SurfaceBox;
import hesse.figure.surface.SurfaceMarkers;
import hesse.figure.surface.SurfaceTube;
import javafx.scene.Group;
import javafx.scene.paint.Color;

/// What follows the mouse: a ball, the line to the floor, the principal curves of the quadratic model and its sheets.
/// Lengths are in pixels at the middle of the box, the model's radius in box units.
final class CursorLayer {
    private static final double MODEL_RADIUS = 0.45;
    private static final double BALL = 6;
    private static final double ARC = 2.2;
    private static final double DROP = 0.9;
    private static final double CASING = 1.2;
    private static final double DASH_ON = 10;
    private static final double DASH_OFF = 7;
    private static final int STEPS = 24;
    private static final double LIFT = 1.5;
    private static final double LEAST_LIFT = 0.0015;

    private final SurfaceMarkers ball = new SurfaceMarkers(SurfaceMarkers.Form.SPHERE, 1);
    private final SurfaceMarkers thickBall = new SurfaceMarkers(SurfaceMarkers.Form.SPHERE, 1);
    private final SurfaceTube thin = new SurfaceTube(STEPS * 8);
    private final SurfaceTube thick = new SurfaceTube(STEPS * 8);
    private final CasedShape ballShape = new CasedShape();
    private final CasedShape dropShape = new CasedShape();
    private final CasedShape minShape = new CasedShape();
    private final CasedShape maxShape = new CasedShape();
    private final SheetShape sheet = new SheetShape();
    private final SheetShape tangent = new SheetShape();
    private final Group lines = new Group(dropShape.node(), minShape.node(), maxShape.node(), ballShape.node());
    private final Group sheets = new Group(tangent.node(), sheet.node());

    /// The opaque part, and the translucent one, which must be painted last.
    Group lines() {
        return lines;
    }

    Group sheets() {
        return sheets;
    }

    void hide() {
        lines.setVisible(false);
        sheets.setVisible(false);
    }

    void show(SurfaceCursor cursor, HeightScale scale, SurfaceBox box, Style style, double pixel) {
        var model = new ModelSurface(cursor.model(), scale, box, MODEL_RADIUS);
        double z = model.z(model.centerX(), model.centerY());
        boolean inside = box.window().contains(cursor.model().x0(), cursor.model().y0()) && !Double.isNaN(z);
        lines.setVisible(inside);
        sheets.setVisible(inside && cursor.model().jet().isFinite());
        if (!inside) {
            return;
        }
        ball(model, z + (LIFT + ARC) * pixel, pixel);
        drop(model, z, pixel);
        ballShape.colour(Colours.of(Style.PALE), Colours.of(Style.DEEP));
        dropShape.colour(Colours.of(style.foreground()), Color.TRANSPARENT);
        boolean defined = cursor.model().jet().isFinite();
        axes(cursor, model, style, pixel, defined && cursor.axes());
        double lift = Math.max(LIFT * pixel, LEAST_LIFT);
        sheet.show(defined && cursor.sheet(), model, lift, pixel, style.model());
        tangent.show(defined && cursor.tangentPlane(), model.tangentPlane(), lift / 2, pixel, style.flat());
    }

    private void ball(ModelSurface model, double z, double pixel) {
        put(ball, model, z, BALL * pixel);
        put(thickBall, model, z, (BALL + CASING) * pixel);
        ballShape.update(ball, thickBall);
    }

    private static void put(SurfaceMarkers markers, ModelSurface model, double z, double radius) {
        markers.clear();
        markers.put(model.centerX(), model.centerY(), z, radius);
        markers.finish();
    }

    private void drop(ModelSurface model, double z, double pixel) {
        thin.clear();
        thin.begin(DROP * pixel, 4 * pixel, 4 * pixel);
        thin.point(model.centerX(), model.centerY(), z);
        thin.point(model.centerX(), model.centerY(), 0);
        thin.end();
        thin.finish();
        dropShape.update(thin, thin);
    }

    private void axes(SurfaceCursor cursor, ModelSurface model, Style style, double pixel, boolean shown) {
        minShape.node().setVisible(shown);
        maxShape.node().setVisible(shown);
        if (shown) {
            var eigen = cursor.model().eigen();
            // Every direction is an eigenvector of a multiple of the identity; two that are perpendicular stand for them.
            arc(minShape, model, eigen.hasAxes() ? eigen.angleMin() : 0, eigen.lambdaMin(), style, pixel);
            arc(maxShape, model, eigen.hasAxes() ? eigen.angleMax() : Math.PI / 2, eigen.lambdaMax(), style, pixel);
        }
    }

    private void arc(CasedShape shape, ModelSurface model, double angle, double lambda, Style style, double pixel) {
        boolean down = lambda < 0;
        int colour = down ? style.curvingDown() : lambda > 0 ? style.curvingUp() : style.flat();
        trace(thin, model, angle, ARC * pixel, down, pixel);
        trace(thick, model, angle, (ARC + CASING) * pixel, down, pixel);
        shape.update(thin, thick);
        shape.colour(Colours.of(colour), Colours.of(Style.halo(colour)));
    }

    /// Both halves start at the centre, so that their dashes are symmetric.
    private static void trace(SurfaceTube tube, ModelSurface model, double angle, double radius, boolean dashed, double pixel) {
        double dx = Math.cos(angle) * model.box().xScale();
        double dy = Math.sin(angle) * model.box().yScale();
        double length = Math.hypot(dx, dy);
        double lift = (LIFT + ARC) * pixel;
        tube.clear();
        for (int side = -1; side <= 1; side += 2) {
            double reach = model.reach(side * dx / length, side * dy / length);
            tube.begin(radius, DASH_ON * pixel, dashed ? DASH_OFF * pixel : 0);
            for (int k = 0; k <= STEPS; k++) {
                double x = model.centerX() + side * dx / length * reach * k / STEPS;
                double y = model.centerY() + side * dy / length * reach * k / STEPS;
                tube.point(x, y, model.z(x, y) + lift);
            }
            tube.end();
        }
        tube.finish();
    }
}

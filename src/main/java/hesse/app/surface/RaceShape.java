package hesse.app.surface;

import hesse.figure.Mark;
import hesse.figure.surface.DrapedLine;
import hesse.figure.surface.SurfaceBox;
import hesse.figure.surface.SurfaceMarkers;
import hesse.figure.surface.SurfaceSample;
import hesse.figure.surface.SurfaceTube;
import javafx.scene.Group;

/// One race on the surface: a tube through the iterates, a small marker at each and a large one at the current iterate.
/// Lengths are in pixels at the middle of the box.
final class RaceShape {
    private static final double LINE = 1.7;
    /// Of a line without markers.
    private static final double THIN = 0.9;
    private static final double CASING = 1.1;
    private static final double MARKER = 3.8;
    private static final double LEAST_MARKER = 2;
    private static final double CURRENT = 7;
    private static final int INITIAL_RINGS = 128;
    private static final int INITIAL_MARKERS = 32;

    private final SurfaceTube tube = new SurfaceTube(INITIAL_RINGS);
    private final SurfaceTube thickTube = new SurfaceTube(INITIAL_RINGS);
    private final SurfaceMarkers markers;
    private final SurfaceMarkers thickMarkers;
    private final CasedShape line = new CasedShape();
    private final CasedShape symbols = new CasedShape();
    private final SurfaceMarkers.Form form;
    private final Group group = new Group(line.node(), symbols.node());

    RaceShape(SurfaceMarkers.Form form) {
        this.form = form;
        markers = new SurfaceMarkers(form, INITIAL_MARKERS);
        thickMarkers = new SurfaceMarkers(form, INITIAL_MARKERS);
    }

    Group node() {
        return group;
    }

    SurfaceMarkers.Form form() {
        return form;
    }

    /// The body that stands for a flat marker.
    static SurfaceMarkers.Form form(Mark.Shape marker) {
        return switch (marker) {
            case CIRCLE, RING -> SurfaceMarkers.Form.SPHERE;
            case SQUARE, DIAMOND, TRIANGLE_UP, TRIANGLE_DOWN, TRIANGLE_LEFT, TRIANGLE_RIGHT, PENTAGON, HEXAGON, STAR, CROSS,
                    PLUS -> SurfaceMarkers.Form.CUBE;
        };
    }

    void show(SurfaceRace race, SurfaceSample sample, double pixel) {
        double radius = race.marked() ? LINE : THIN;
        trace(race, sample, pixel, radius, 0, tube);
        trace(race, sample, pixel, radius, CASING, thickTube);
        mark(race, sample, pixel);
        line.update(tube, thickTube);
        symbols.update(markers, thickMarkers);
        line.colour(Colours.of(race.style().argb()), Colours.of(race.style().outline()));
        symbols.colour(Colours.of(race.style().argb()), Colours.of(race.style().outline()));
        group.setVisible(true);
    }

    private static void trace(SurfaceRace race, SurfaceSample sample, double pixel, double radius, double casing, SurfaceTube to) {
        double lift = (LINE + CASING) * pixel;
        var dash = race.style().dash();
        boolean dashed = !dash.isEmpty();
        var route = new DrapedLine(sample, lift);
        to.clear();
        // A piece for each width; a segment has that of its end.
        int last;
        for (int from = 0; from < race.current(); from = last) {
            last = from + 1;
            double width = race.width()[last];
            while (last < race.current() && race.width()[last + 1] == width) {
                last++;
            }
            var pen = new DrapedLine.Pen((width * radius + casing) * pixel, dashed ? dash.get(0) * pixel : 0, dashed ? dash.get(1) * pixel
                    : 0);
            route.trace(race.x(), race.y(), from, last + 1, pen, to);
        }
        to.finish();
    }

    /// Markers that would stand in the one before are left out: most of a converging run stands at its end.
    private void mark(SurfaceRace race, SurfaceSample sample, double pixel) {
        var box = SurfaceBox.of(sample.window());
        var route = new DrapedLine(sample, (LINE + CASING) * pixel);
        double apart = 2 * MARKER * pixel;
        double lastX = Double.POSITIVE_INFINITY;
        double lastY = 0;
        markers.clear();
        thickMarkers.clear();
        for (int k = 0; race.marked() && k <= race.current(); k++) {
            double x = box.toBoxX(race.x()[k]);
            double y = box.toBoxY(race.y()[k]);
            double z = route.z(race.x()[k], race.y()[k]);
            boolean isCurrent = k == race.current();
            if (!Double.isNaN(z) && (isCurrent || Math.hypot(x - lastX, y - lastY) > apart)) {
                put(x, y, z, isCurrent ? CURRENT : LEAST_MARKER + (MARKER - LEAST_MARKER) * race.width()[k], pixel);
                lastX = x;
                lastY = y;
            }
        }
        markers.finish();
        thickMarkers.finish();
    }

    private void put(double x, double y, double z, double radius, double pixel) {
        markers.put(x, y, z, radius * pixel);
        thickMarkers.put(x, y, z, (radius + CASING) * pixel);
    }
}

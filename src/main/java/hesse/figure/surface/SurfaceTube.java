package hesse.figure.surface;

import java.util.Arrays;

/// Thin round tubes along polylines, solid or dashed: between [#clear] and [#finish] come pieces, each a [#begin],
/// its points and an [#end].
///
/// Pieces are parted by rings of radius 0, so that which triangles there are never changes.
public final class SurfaceTube implements SurfaceShape {
    public static final int SIDES = TubeRings.SIDES;
    public static final int MOST_RINGS = TubeRings.MOST;

    /// Points nearer to the last one than this, in radii, are left out.
    private static final double LEAST_RADII = 0.4;

    private static final double LEAST_STEP = 1e-6;

    private final TubeRings rings;

    /// The path of the piece, or of its dash, that is under way: three coordinates a point.
    private double[] path = new double[3 * 64];
    private int pathLength;

    private double radius;
    private double on;
    private double off;
    private double phaseLeft;
    private boolean drawing;
    private boolean started;
    private double lastX;
    private double lastY;
    private double lastZ;

    public SurfaceTube(int initialRings) {
        rings = new TubeRings(initialRings);
    }

    @Override
    public float[] points() {
        return rings.points();
    }

    @Override
    public float[] normals() {
        return rings.normals();
    }

    @Override
    public int[] triangles() {
        return rings.triangles();
    }

    public void clear() {
        rings.clear();
        pathLength = 0;
    }

    /// Starts a piece. Dashes are `onLength` long, `offLength` apart; 0 apart is a solid line.
    public void begin(double tubeRadius, double onLength, double offLength) {
        radius = tubeRadius;
        on = Math.max(onLength, LEAST_STEP * 10);
        off = offLength;
        phaseLeft = on;
        drawing = true;
        started = false;
        pathLength = 0;
    }

    public void point(double x, double y, double z) {
        if (started) {
            continueTo(x, y, z);
        } else {
            started = true;
            push(x, y, z);
        }
        lastX = x;
        lastY = y;
        lastZ = z;
    }

    public void end() {
        if (drawing) {
            emitPath();
        }
        pathLength = 0;
    }

    /// Puts all rings that are out of use onto one point.
    public void finish() {
        rings.finish();
    }

    private void continueTo(double x, double y, double z) {
        double length = Math.sqrt((x - lastX) * (x - lastX) + (y - lastY) * (y - lastY) + (z - lastZ) * (z - lastZ));
        double done = 0;
        while (off > 0 && length - done > phaseLeft && !rings.areFull()) {
            done += phaseLeft;
            double t = done / length;
            push(lastX + t * (x - lastX), lastY + t * (y - lastY), lastZ + t * (z - lastZ));
            if (drawing) {
                emitPath();
                pathLength = 0;
            }
            drawing = !drawing;
            phaseLeft = drawing ? on : off;
        }
        phaseLeft -= length - done;
        if (drawing) {
            push(x, y, z);
        }
    }

    private void push(double x, double y, double z) {
        double least = Math.max(LEAST_STEP, LEAST_RADII * radius);
        if (pathLength > 0 && near(path[pathLength - 3], x, least) && near(path[pathLength - 2], y, least)
                && near(path[pathLength - 1], z, least)) {
            return;
        }
        if (pathLength + 3 > path.length) {
            path = Arrays.copyOf(path, 2 * path.length);
        }
        path[pathLength++] = x;
        path[pathLength++] = y;
        path[pathLength++] = z;
    }

    private boolean isSame(int a, int b) {
        return near(path[a], path[b], LEAST_STEP) && near(path[a + 1], path[b + 1], LEAST_STEP)
                && near(path[a + 2], path[b + 2], LEAST_STEP);
    }

    private static boolean near(double a, double b, double least) {
        return Math.abs(a - b) < least;
    }

    private void emitPath() {
        int count = pathLength / 3;
        if (count < 2) {
            return;
        }
        emitRing(0, 0);
        for (int k = 0; k < count; k++) {
            emitRing(k, radius);
        }
        emitRing(count - 1, 0);
    }

    private void emitRing(int at, double ringRadius) {
        int before = 3 * Math.max(at - 1, 0);
        int after = 3 * Math.min(at + 1, pathLength / 3 - 1);
        if (isSame(after, before)) {
            after = 3 * at; // a path that turns back has no tangent here: take that of its arrival
        }
        rings.add(path, 3 * at, ringRadius, path[after] - path[before], path[after + 1] - path[before + 1],
                path[after + 2] - path[before + 2]);
    }
}

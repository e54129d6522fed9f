package hesse.figure.surface;

import hesse.figure.Orbit;

/// How an orbit shows the [SurfaceBox] in a view: the one perspective from which the surface's camera, its labels and
/// its picking all take their numbers.
///
/// Eye coordinates are right, up and depth (along the line of sight, 0 at the eye). A point at depth d lies
/// `focal · right / d` pixels right of the view's centre and `focal · up / d` above it. At zoom 1 the box fits into the
/// view less its margins, whatever the azimuth. Immutable.
public final class OrbitProjection {

    /// How far the eye is from the middle of the box; the longer side of the box is 2.
    public static final double DISTANCE = 5.5;

    private final SurfaceBox box;
    private final Orbit orbit;
    private final double width;
    private final double height;
    private final double focal;
    private final double[] right;
    private final double[] up;
    private final double[] forward;
    private final double shiftRight;
    private final double shiftUp;

    /// @param margin pixels kept free for labels on every side
    public OrbitProjection(SurfaceBox box, Orbit orbit, double width, double height, double margin) {
        this.box = box;
        this.orbit = orbit;
        this.width = width;
        this.height = height;
        double sinA = Math.sin(orbit.azimuth());
        double cosA = Math.cos(orbit.azimuth());
        double sinE = Math.sin(orbit.elevation());
        double cosE = Math.cos(orbit.elevation());
        right = new double[] {-sinA, cosA, 0};
        up = new double[] {-sinE * cosA, -sinE * sinA, cosE};
        forward = new double[] {-cosE * cosA, -cosE * sinA, -sinE};
        var outline = Outline.of(box.floorRadius(), SurfaceBox.HEIGHT / 2, sinE, cosE);
        double fitting = Math.min(Math.max(width - 2 * margin, width / 2) / (2 * outline.side()),
                Math.max(height - 2 * margin, height / 2) / (2 * outline.above()));
        focal = Math.max(fitting, 1) * orbit.zoom();
        shiftRight = orbit.panX() * smallerSide() * DISTANCE / focal;
        shiftUp = orbit.panY() * smallerSide() * DISTANCE / focal + outline.lift();
    }

    public SurfaceBox box() {
        return box;
    }

    public Orbit orbit() {
        return orbit;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /// Pixels per eye unit at depth 1.
    public double focal() {
        return focal;
    }

    /// Box units per pixel at the middle of the box.
    public double boxUnitsPerPixel() {
        return DISTANCE / focal;
    }

    /// Eye coordinates of a point of the box.
    public double right(double x, double y, double z) {
        return dot(right, x, y, z) + shiftRight;
    }

    public double up(double x, double y, double z) {
        return dot(up, x, y, z) + shiftUp;
    }

    public double depth(double x, double y, double z) {
        return dot(forward, x, y, z) + DISTANCE;
    }

    /// Where in the view a point of the box is seen; pixels from the top left.
    public double pixelX(double x, double y, double z) {
        return width / 2 + focal * right(x, y, z) / depth(x, y, z);
    }

    public double pixelY(double x, double y, double z) {
        return height / 2 - focal * up(x, y, z) / depth(x, y, z);
    }

    /// The ray through a pixel, in box coordinates: from the eye, its direction having depth 1.
    public Ray ray(double pixelX, double pixelY) {
        double toRight = (pixelX - width / 2) / focal;
        double toUp = (height / 2 - pixelY) / focal;
        return new Ray(eye(0), eye(1), eye(2), along(0, toRight, toUp), along(1, toRight, toUp), along(2, toRight, toUp));
    }

    /// Where the eye is, in box coordinates.
    double eyeX() {
        return eye(0);
    }

    double eyeY() {
        return eye(1);
    }

    /// The orbit nearer by `factor`, the point of the box seen at the pixel in the given depth staying there.
    public Orbit zoomed(double factor, double pixelX, double pixelY, double depth) {
        double zoom = Math.clamp(orbit.zoom() * factor, Orbit.LEAST_ZOOM, Orbit.LARGEST_ZOOM);
        double by = zoom / orbit.zoom();
        double kept = depth * (1 - by) / (DISTANCE * smallerSide());
        return new Orbit(orbit.azimuth(), orbit.elevation(), zoom,
                orbit.panX() * by + (pixelX - width / 2) * kept, orbit.panY() * by + (height / 2 - pixelY) * kept);
    }

    /// The matrix from box coordinates to (right, down, depth), by rows, each with its translation last.
    public double[] downwards() {
        double z = SurfaceBox.HEIGHT / 2;
        return new double[] {
            right[0], right[1], right[2], shiftRight - right[2] * z,
            -up[0], -up[1], -up[2], -shiftUp + up[2] * z,
            forward[0], forward[1], forward[2], DISTANCE - forward[2] * z};
    }

    private static double dot(double[] axis, double x, double y, double z) {
        return axis[0] * x + axis[1] * y + axis[2] * (z - SurfaceBox.HEIGHT / 2);
    }

    private double eye(int axis) {
        return (axis == 2 ? SurfaceBox.HEIGHT / 2 : 0) - shiftRight * right[axis] - shiftUp * up[axis] - DISTANCE * forward[axis];
    }

    private double along(int axis, double toRight, double toUp) {
        return toRight * right[axis] + toUp * up[axis] + forward[axis];
    }

    private double smallerSide() {
        return Math.max(Math.min(width, height), 1);
    }

    /// A half line: the points (x + t dx, y + t dy, z + t dz), t ≥ 0.
    public record Ray(double x, double y, double z, double dx, double dy, double dz) {}

    /// What the box takes up at most while it turns, that is its circumscribed cylinder, when lifted so that it is as far
    /// above the middle of the view as below: tangents of the angles to the side and upwards, and the lift.
    private record Outline(double side, double above, double lift) {

        static Outline of(double radius, double half, double sinE, double cosE) {
            var best = new Outline(0, 0, 0);
            var rims = new Rim[] {Rim.of(radius, half, sinE, cosE), Rim.of(-radius, half, sinE, cosE),
                Rim.of(radius, -half, sinE, cosE), Rim.of(-radius, -half, sinE, cosE)};
            double nearest = DISTANCE - half * sinE;
            double side = radius / Math.sqrt(nearest * nearest - radius * cosE * radius * cosE);
            // The pair of rims that takes up most when it is balanced is the outermost one of all when they are lifted alike.
            for (var top : rims) {
                for (var bottom : rims) {
                    double lift = -(top.up * bottom.depth + bottom.up * top.depth) / (top.depth + bottom.depth);
                    double above = (top.up + lift) / top.depth;
                    if (above > best.above) {
                        best = new Outline(side, above, lift);
                    }
                }
            }
            return best;
        }

        /// A point of the cylinder's rim in eye coordinates.
        private record Rim(double up, double depth) {
            static Rim of(double away, double high, double sinE, double cosE) {
                return new Rim(away * sinE + high * cosE, DISTANCE + away * cosE - high * sinE);
            }
        }
    }
}

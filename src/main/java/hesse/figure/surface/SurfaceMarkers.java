package hesse.figure.surface;

import java.util.Arrays;

/// Many small bodies of one form as a single mesh: between [#clear] and [#finish] they are put down one by one.
public final class SurfaceMarkers implements SurfaceShape {

    /// What the bodies look like.
    public enum Form { SPHERE, CUBE }

    /// More than this are not drawn.
    public static final int MOST = 1024;

    private final Body body;
    private float[] points;
    private float[] normals;
    private int[] triangles;
    private int count;

    public SurfaceMarkers(Form form, int initialCapacity) {
        body = switch (form) {
            case SPHERE -> Body.sphere();
            case CUBE -> Body.cube();
        };
        points = new float[0];
        normals = new float[0];
        allocate(initialCapacity);
    }

    @Override
    public float[] points() {
        return points;
    }

    @Override
    public float[] normals() {
        return normals;
    }

    @Override
    public int[] triangles() {
        return triangles;
    }

    public void clear() {
        count = 0;
    }

    /// Puts down a body about a point of the box.
    public void put(double x, double y, double z, double radius) {
        if (count * body.unit.length == points.length) {
            if (count >= MOST) {
                return;
            }
            allocate(Math.min(2 * count, MOST));
        }
        int to = count * body.unit.length;
        for (int k = 0; k < body.unit.length; k += 3) {
            points[to + k] = (float) (x + radius * body.unit[k]);
            points[to + k + 1] = (float) (y + radius * body.unit[k + 1]);
            points[to + k + 2] = (float) (z + radius * body.unit[k + 2]);
        }
        count++;
    }

    /// Puts the bodies that are out of use onto one point.
    public void finish() {
        Arrays.fill(points, count * body.unit.length, points.length, 0);
    }

    private void allocate(int capacity) {
        int old = points.length / body.unit.length;
        points = Arrays.copyOf(points, capacity * body.unit.length);
        normals = Arrays.copyOf(normals, points.length);
        triangles = new int[capacity * body.triangles.length];
        for (int k = 0; k < triangles.length; k++) {
            triangles[k] = body.triangles[k % body.triangles.length] + k / body.triangles.length * body.unit.length / 3;
        }
        for (int k = old; k < capacity; k++) {
            System.arraycopy(body.normals, 0, normals, k * body.unit.length, body.normals.length);
        }
    }

    /// A form about the origin, within reach of 1.
    private record Body(float[] unit, float[] normals, int[] triangles) {
        private static final int MERIDIANS = 10;
        private static final int PARALLELS = 7;

        static Body sphere() {
            var unit = new float[3 * MERIDIANS * PARALLELS];
            var triangles = new int[6 * MERIDIANS * (PARALLELS - 1)];
            for (int p = 0, at = 0, to = 0; p < PARALLELS; p++) {
                double latitude = Math.PI * p / (PARALLELS - 1) - Math.PI / 2;
                for (int m = 0; m < MERIDIANS; m++, at += 3) {
                    double longitude = 2 * Math.PI * m / MERIDIANS;
                    unit[at] = (float) (Math.cos(latitude) * Math.cos(longitude));
                    unit[at + 1] = (float) (Math.cos(latitude) * Math.sin(longitude));
                    unit[at + 2] = (float) Math.sin(latitude);
                    if (p < PARALLELS - 1) {
                        to = quad(triangles, to, p * MERIDIANS + m, p * MERIDIANS + (m + 1) % MERIDIANS,
                                (p + 1) * MERIDIANS + m, (p + 1) * MERIDIANS + (m + 1) % MERIDIANS);
                    }
                }
            }
            return new Body(unit, unit, triangles);
        }

        static Body cube() {
            var unit = new float[3 * 4 * 6];
            var normals = new float[unit.length];
            var triangles = new int[36];
            for (int face = 0, to = 0; face < 6; face++) {
                int axis = face / 2;
                int sign = face % 2 == 0 ? -1 : 1;
                for (int corner = 0; corner < 4; corner++) {
                    int at = 3 * (4 * face + corner);
                    unit[at + axis] = 0.8f * sign;
                    unit[at + (axis + 1) % 3] = corner % 2 == 0 ? -0.8f : 0.8f;
                    unit[at + (axis + 2) % 3] = (corner < 2 ? -0.8f : 0.8f) * sign;
                    normals[at + axis] = sign;
                }
                to = quad(triangles, to, 4 * face, 4 * face + 1, 4 * face + 2, 4 * face + 3);
            }
            return new Body(unit, normals, triangles);
        }

        /// Two triangles, counter-clockwise seen from outside.
        private static int quad(int[] triangles, int to, int southWest, int southEast, int northWest, int northEast) {
            int[] corners = {southWest, southEast, northWest, northWest, southEast, northEast};
            System.arraycopy(corners, 0, triangles, to, corners.length);
            return to + corners.length;
        }
    }
}

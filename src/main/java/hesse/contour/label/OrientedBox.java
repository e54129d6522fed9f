package hesse.contour.label;

import hesse.contour.line.Line;

/// A rectangle of pixels turned about its centre: what a label covers. `angle` is counter-clockwise as seen, with y
/// downwards, so its long axis points along (cos angle, −sin angle).
public record OrientedBox(double x, double y, double width, double height, double angle) {

    /// An upright one.
    public static OrientedBox of(Bounds box) {
        return new OrientedBox(box.xMin() + (box.xMax() - box.xMin()) / 2, box.yMin() + (box.yMax() - box.yMin()) / 2,
                box.xMax() - box.xMin(), box.yMax() - box.yMin(), 0);
    }

    /// This box with a margin all around.
    OrientedBox grown(double margin) {
        return new OrientedBox(x, y, width + 2 * margin, height + 2 * margin, angle);
    }

    /// Whether nothing of it is outside a box.
    public boolean isInside(Bounds box) {
        double right = reach(1, 0);
        double down = reach(0, 1);
        return x - right >= box.xMin() && x + right <= box.xMax() && y - down >= box.yMin() && y + down <= box.yMax();
    }

    /// Two rectangles are apart exactly if they are along one of their four axes (separating axes).
    public boolean overlaps(OrientedBox other) {
        return !isApart(this, other) && !isApart(other, this);
    }

    /// Whether a line runs through the inside.
    boolean meets(Line line) {
        double[] px = line.x();
        double[] py = line.y();
        for (int i = line.closed() ? 0 : 1; i < px.length; i++) {
            int before = i == 0 ? px.length - 1 : i - 1;
            if (mayMeet(px[before], py[before], px[i], py[i]) && meets(px[before], py[before], px[i], py[i])) {
                return true;
            }
        }
        return false;
    }

    /// Whether a straight segment may run through the inside; false only if it certainly doesn't.
    boolean mayMeet(double x0, double y0, double x1, double y1) {
        double far = width + height;
        return isWithin(x0 - x, x1 - x, far) && isWithin(y0 - y, y1 - y, far);
    }

    /// Whether something from a to b may come nearer to 0 than `far`; false only if it certainly doesn't.
    private static boolean isWithin(double a, double b, double far) {
        return !(a > far && b > far || a < -far && b < -far);
    }

    /// Whether something within a box may run through the inside; false only if it certainly doesn't.
    boolean mayMeet(Bounds extent) {
        double far = width + height;
        return extent.xMin() <= x + far && extent.xMax() >= x - far && extent.yMin() <= y + far && extent.yMax() >= y - far;
    }

    /// Whether a straight segment runs through the inside: clipped by the two pairs of sides something is left.
    boolean meets(double x0, double y0, double x1, double y1) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double along0 = (x0 - x) * cos - (y0 - y) * sin;
        double along1 = (x1 - x) * cos - (y1 - y) * sin;
        double aside0 = (x0 - x) * sin + (y0 - y) * cos;
        double aside1 = (x1 - x) * sin + (y1 - y) * cos;
        double enters = Math.max(entry(along0, along1, width / 2), entry(aside0, aside1, height / 2));
        double leaves = Math.min(1 - entry(along1, along0, width / 2), 1 - entry(aside1, aside0, height / 2));
        return enters < leaves;
    }

    /// Where in [0, 1] on the way from a to b the strip from −half to half is entered; 2 if never.
    private static double entry(double a, double b, double half) {
        if (Math.abs(a) < half) {
            return 0;
        }
        double side = Math.copySign(half, a);
        return (a - side) * (b - side) < 0 ? (a - side) / (a - b) : 2;
    }

    private static boolean isApart(OrientedBox axes, OrientedBox other) {
        double cos = Math.cos(axes.angle);
        double sin = Math.sin(axes.angle);
        return axes.isApart(other, cos, -sin) || axes.isApart(other, sin, cos);
    }

    private boolean isApart(OrientedBox other, double ux, double uy) {
        double distance = Math.abs((other.x - x) * ux + (other.y - y) * uy);
        return distance >= reach(ux, uy) + other.reach(ux, uy);
    }

    /// Half the extent in the direction of a unit vector.
    private double reach(double ux, double uy) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return Math.abs(ux * cos - uy * sin) * width / 2 + Math.abs(ux * sin + uy * cos) * height / 2;
    }
}

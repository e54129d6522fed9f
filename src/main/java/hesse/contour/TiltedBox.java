package hesse.contour;

/// A rectangle of pixels turned about its centre: what a label covers. `angle` is counter-clockwise as seen, with y
/// downwards, so its long axis points along (cos angle, −sin angle).
record TiltedBox(double x, double y, double width, double height, double angle) {

    static TiltedBox of(Box box) {
        return new TiltedBox(box.xMin() + (box.xMax() - box.xMin()) / 2, box.yMin() + (box.yMax() - box.yMin()) / 2,
                box.xMax() - box.xMin(), box.yMax() - box.yMin(), 0);
    }

    /// This box with a margin all around.
    TiltedBox grown(double margin) {
        return new TiltedBox(x, y, width + 2 * margin, height + 2 * margin, angle);
    }

    boolean isInside(Box box) {
        double right = reach(1, 0);
        double down = reach(0, 1);
        return x - right >= box.xMin() && x + right <= box.xMax() && y - down >= box.yMin() && y + down <= box.yMax();
    }

    /// Two rectangles are apart exactly if they are along one of their four axes (separating axes).
    boolean overlaps(TiltedBox other) {
        return !isApart(this, other) && !isApart(other, this);
    }

    private static boolean isApart(TiltedBox axes, TiltedBox other) {
        double cos = Math.cos(axes.angle);
        double sin = Math.sin(axes.angle);
        return axes.isApart(other, cos, -sin) || axes.isApart(other, sin, cos);
    }

    private boolean isApart(TiltedBox other, double ux, double uy) {
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

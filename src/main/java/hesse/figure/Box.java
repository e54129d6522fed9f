package hesse.figure;

/// A rectangle of pixels, y down.
public record Box(double left, double top, double width, double height) {

    public static Box of(PlaneProjection map) {
        return new Box(map.left(), map.top(), map.width(), map.height());
    }

    /// The box that an unturned text fills.
    public static Box of(Mark.Text text, TextMeasure measure) {
        double width = measure.width(text.text(), text.lettering());
        double height = text.lettering().lineHeight();
        double left = switch (text.anchor()) {
            case WEST, NORTH_WEST, SOUTH_WEST -> text.x();
            case CENTER, NORTH, SOUTH -> text.x() - width / 2;
            case EAST, NORTH_EAST, SOUTH_EAST -> text.x() - width;
        };
        double top = switch (text.anchor()) {
            case NORTH, NORTH_EAST, NORTH_WEST -> text.y();
            case CENTER, EAST, WEST -> text.y() - height / 2;
            case SOUTH, SOUTH_EAST, SOUTH_WEST -> text.y() - height;
        };
        return new Box(left, top, width, height);
    }

    public double right() {
        return left + width;
    }

    public double bottom() {
        return top + height;
    }

    public double centerX() {
        return left + width / 2;
    }

    public double centerY() {
        return top + height / 2;
    }

    /// From the upper left corner clockwise.
    double[] cornersX() {
        return new double[] {left, right(), right(), left};
    }

    double[] cornersY() {
        return new double[] {top, top, bottom(), bottom()};
    }

    /// Whether the two have more than a border in common.
    public boolean overlaps(Box other) {
        return left < other.right() && other.left < right() && top < other.bottom() && other.top < bottom();
    }

    /// Whether the other box lies in this one, borders included.
    public boolean contains(Box other) {
        return other.left >= left && other.top >= top && other.right() <= right() && other.bottom() <= bottom();
    }

    public boolean contains(double x, double y) {
        return x >= left && x <= right() && y >= top && y <= bottom();
    }

    /// This box with all sides moved inwards by the margin, or outwards by a negative one.
    public Box inset(double margin) {
        return new Box(left + margin, top + margin, Math.max(0, width - 2 * margin), Math.max(0, height - 2 * margin));
    }

    /// This box moved as little as needed to lie in the other, or to its left and top border if it is too large.
    public Box movedInto(Box other) {
        double x = Math.max(other.left, Math.min(left, other.right() - width));
        double y = Math.max(other.top, Math.min(top, other.bottom() - height));
        return new Box(x, y, width, height);
    }
}

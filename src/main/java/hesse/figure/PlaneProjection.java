package hesse.figure;

import hesse.field.Window;

/// Maps a window of the plane onto a rectangle of pixels, y upwards onto y downwards.
public record PlaneProjection(Window window, double left, double top, double width, double height) {

    public double toPixelX(double x) {
        return left + (x - window.xMin()) / window.width() * width;
    }

    public double toPixelY(double y) {
        return top + (window.yMax() - y) / window.height() * height;
    }

    public double toPlaneX(double pixelX) {
        return window.xMin() + (pixelX - left) / width * window.width();
    }

    public double toPlaneY(double pixelY) {
        return window.yMax() - (pixelY - top) / height * window.height();
    }

    /// Pixels per unit of x.
    public double xScale() {
        return width / window.width();
    }

    /// Pixels per unit of y.
    public double yScale() {
        return height / window.height();
    }

    /// Whether the pixel lies in the rectangle.
    public boolean covers(double pixelX, double pixelY) {
        return pixelX >= left && pixelX <= left + width && pixelY >= top && pixelY <= top + height;
    }
}

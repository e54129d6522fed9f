package hesse.app.surface;

/// Told about a point of the plane.
@FunctionalInterface
public interface PlanePointHandler {
    void at(double x, double y);
}

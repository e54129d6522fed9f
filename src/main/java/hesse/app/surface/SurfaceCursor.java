package hesse.app.surface;

import hesse.curvature.QuadraticModel;

/// What is shown at a point of the plane: always a ball on the surface and a line down to the floor, and as wanted the
/// principal curves of the quadratic model, its sheet, and the tangent plane.
public record SurfaceCursor(QuadraticModel model, boolean axes, boolean sheet, boolean tangentPlane) {}

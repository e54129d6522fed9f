package hesse.figure;

/// What can be shown or hidden on the map and on the surface.
public enum Layer {
    REGIONS, CONTOURS, CONTOUR_LABELS, DET_ZERO, NULL_LINES, CRITICAL_POINTS, GRADIENT, AXES, MODEL, DIRECTION, TANGENT_PLANE, STEP, LEGEND,
            HATCHING
}

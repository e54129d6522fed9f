package hesse.curvature.search;

/// How far around a non-degenerate root ∇f is about H p: within that distance there is no other root, and a
/// grid whose cells are larger than it may have missed the neighbours.
///
/// @param cells gives the unit of the distances, one cell
record LinearityRadius(ScaledField cells) {

    private static final double LARGEST = 0.5;
    private static final double LEAST = 1e-9;
    private static final int DIRECTIONS = 8;

    /// The largest of ½, ¼, ... with ‖∇f(z + p) − H p‖ ≤ ½ ‖H p‖ in eight directions.
    double radius(ScaledJet root) {
        double radius = LARGEST;
        while (radius > LEAST && !isLinear(root, radius)) {
            radius /= 2;
        }
        return radius;
    }

    private boolean isLinear(ScaledJet root, double radius) {
        var h = root.hessian();
        for (int i = 0; i < DIRECTIONS; i++) {
            double angle = i * 2 * Math.PI / DIRECTIONS;
            double px = radius * Math.cos(angle);
            double py = radius * Math.sin(angle);
            double hx = h.fxx() * px + h.fxy() * py;
            double hy = h.fxy() * px + h.fyy() * py;
            var there = cells.at(root, px, py);
            if (there.isFinite() && Math.hypot(there.gx() - hx, there.gy() - hy) > Math.hypot(hx, hy) / 2) {
                return false;
            }
        }
        return true;
    }
}

package hesse.optimize.basin;

/// Loops over the runs of a block, each short enough for the JIT to make vector instructions of it.
final class StartLoops {
    private StartLoops() {}

    /// next = x + t d.
    static void along(int count, double[] x, double t, double[] d, double[] next) {
        for (int i = 0; i < count; i++) {
            next[i] = x[i] + t * d[i];
        }
    }

    /// ‖H‖².
    static void norm(int count, double[] fxx, double[] fxy, double[] fyy, double[] norm) {
        for (int i = 0; i < count; i++) {
            norm[i] = fxx[i] * fxx[i] + 2 * (fxy[i] * fxy[i]) + fyy[i] * fyy[i];
        }
    }

    /// ‖∇f‖² − small ‖H‖², above 0 where the run hasn't converged; no number where f is none.
    static void slope(int count, double[] f, double[] fx, double[] fy, double small, double[] norm, double[] open) {
        for (int i = 0; i < count; i++) {
            open[i] = fx[i] * fx[i] + fy[i] * fy[i] - small * norm[i] + 0 * f[i];
        }
    }

    /// The lesser of open and far² − ‖x − centre‖².
    static void inside(int count, double[] x, double[] y, double centreX, double centreY, double limit, double[] open) {
        for (int i = 0; i < count; i++) {
            double dx = x[i] - centreX;
            double dy = y[i] - centreY;
            open[i] = Math.min(open[i], limit - (dx * dx + dy * dy));
        }
    }

    /// det H.
    static void determinant(int count, double[] fxx, double[] fxy, double[] fyy, double[] determinant) {
        for (int i = 0; i < count; i++) {
            determinant[i] = fxx[i] * fyy[i] - fxy[i] * fxy[i];
        }
    }

    /// The lesser of open and |det| − ε ‖H‖².
    static void regular(int count, double[] determinant, double epsilon, double[] norm, double[] open) {
        for (int i = 0; i < count; i++) {
            open[i] = Math.min(open[i], Math.abs(determinant[i]) - epsilon * norm[i]);
        }
    }

    /// next = x + (b v − c u)/det: a coordinate of x − H⁻¹ ∇f.
    static void solve(int count, double[] x, double[] b, double[] v, double[] c, double[] u, double[] determinant, double[] next) {
        for (int i = 0; i < count; i++) {
            next[i] = x[i] + (b[i] * v[i] - c[i] * u[i]) / determinant[i];
        }
    }
}

package hesse.learning.plane;

import hesse.learning.Loss;
import hesse.objective.plane.Plane;

/// The L2 penalty on a plane: (c + 2 a c_u + 2 b c_v + a² c_uu + 2 a b c_uv + b² c_vv) / 2 with the products of w₀, u and v in which each
/// weight counts by its λ.
record QuadraticPenalty(boolean isZero, double c, double cu, double cv, double cuu, double cuv, double cvv) {

    static QuadraticPenalty of(Loss loss, Plane plane) {
        double[] lambdas = loss.penalties();
        double[] w = plane.origin();
        double[] u = plane.u();
        double[] v = plane.v();
        return new QuadraticPenalty(loss.penalty().lambda() == 0, product(w, w, lambdas), product(w, u, lambdas), product(w, v, lambdas),
                product(u, u, lambdas), product(u, v, lambdas), product(v, v, lambdas));
    }

    private static double product(double[] p, double[] q, double[] lambdas) {
        double sum = 0;
        for (int i = 0; i < lambdas.length; i++) {
            sum += lambdas[i] * p[i] * q[i];
        }
        return sum;
    }

    void addTo(JetBlock sum, double[] a, double[] b, int n) {
        if (isZero) {
            return;
        }
        for (int i = 0; i < n; i++) {
            double x = cu + a[i] * cuu + b[i] * cuv;
            double y = cv + a[i] * cuv + b[i] * cvv;
            sum.f[i] += 0.5 * (c + a[i] * (cu + x) + b[i] * (cv + y));
            sum.fx[i] += x;
            sum.fy[i] += y;
            sum.fxx[i] += cuu;
            sum.fxy[i] += cuv;
            sum.fyy[i] += cvv;
        }
    }
}

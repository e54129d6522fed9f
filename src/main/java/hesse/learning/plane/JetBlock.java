package hesse.learning.plane;

import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.function.Blocks;
import java.util.Arrays;
import java.util.stream.Stream;

/// The jets of a function of the plane at a block of points.
final class JetBlock {
    final double[] f = Blocks.allocate();
    final double[] fx = Blocks.allocate();
    final double[] fy = Blocks.allocate();
    final double[] fxx = Blocks.allocate();
    final double[] fxy = Blocks.allocate();
    final double[] fyy = Blocks.allocate();

    static JetBlock[] several(int count) {
        return Stream.generate(JetBlock::new).limit(count).toArray(JetBlock[]::new);
    }

    void clear(int n) {
        Arrays.fill(f, 0, n, 0);
        Arrays.fill(fx, 0, n, 0);
        Arrays.fill(fy, 0, n, 0);
        Arrays.fill(fxx, 0, n, 0);
        Arrays.fill(fxy, 0, n, 0);
        Arrays.fill(fyy, 0, n, 0);
    }

    /// Multiplies by a factor, for means.
    void scale(double factor, int n) {
        for (int i = 0; i < n; i++) {
            f[i] *= factor;
            fx[i] *= factor;
            fy[i] *= factor;
            fxx[i] *= factor;
            fxy[i] *= factor;
            fyy[i] *= factor;
        }
    }

    /// Adds φ of a number that is affine in the coordinates, with slopes p and q.
    void addOfAffine(Scalars phi, double p, double q, int n) {
        double pp = p * p;
        double pq = p * q;
        double qq = q * q;
        for (int i = 0; i < n; i++) {
            f[i] += phi.value[i];
            fx[i] += phi.slope[i] * p;
            fy[i] += phi.slope[i] * q;
            fxx[i] += phi.curvature[i] * pp;
            fxy[i] += phi.curvature[i] * pq;
            fyy[i] += phi.curvature[i] * qq;
        }
    }

    /// Adds φ(z) for the jets of z.
    void addOf(Scalars phi, JetBlock z, int n) {
        for (int i = 0; i < n; i++) {
            double slope = phi.slope[i];
            double curvature = phi.curvature[i];
            double x = z.fx[i];
            double y = z.fy[i];
            f[i] += phi.value[i];
            fx[i] += slope * x;
            fy[i] += slope * y;
            fxx[i] += curvature * x * x + slope * z.fxx[i];
            fxy[i] += curvature * x * y + slope * z.fxy[i];
            fyy[i] += curvature * y * y + slope * z.fyy[i];
        }
    }

    /// Becomes s(z) for the jets of z.
    void setOf(Scalars s, JetBlock z, int n) {
        clear(n);
        addOf(s, z, n);
    }

    /// Becomes w + a u + b v.
    void setAffine(double w, double u, double v, double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            f[i] = w + u * a[i] + v * b[i];
        }
        Arrays.fill(fx, 0, n, u);
        Arrays.fill(fy, 0, n, v);
        Arrays.fill(fxx, 0, n, 0);
        Arrays.fill(fxy, 0, n, 0);
        Arrays.fill(fyy, 0, n, 0);
    }

    /// Becomes the difference of two.
    void setDifference(JetBlock minuend, JetBlock subtrahend, int n) {
        for (int i = 0; i < n; i++) {
            f[i] = minuend.f[i] - subtrahend.f[i];
            fx[i] = minuend.fx[i] - subtrahend.fx[i];
            fy[i] = minuend.fy[i] - subtrahend.fy[i];
            fxx[i] = minuend.fxx[i] - subtrahend.fxx[i];
            fxy[i] = minuend.fxy[i] - subtrahend.fxy[i];
            fyy[i] = minuend.fyy[i] - subtrahend.fyy[i];
        }
    }

    /// Adds (w + a u + b v) z for the jets of z.
    void addProduct(double w, double u, double v, JetBlock z, double[] a, double[] b, int n) {
        double uu = 2 * u;
        double vv = 2 * v;
        for (int i = 0; i < n; i++) {
            double weight = w + u * a[i] + v * b[i];
            double x = z.fx[i];
            double y = z.fy[i];
            f[i] += weight * z.f[i];
            fx[i] += weight * x + u * z.f[i];
            fy[i] += weight * y + v * z.f[i];
            fxx[i] += weight * z.fxx[i] + uu * x;
            fxy[i] += weight * z.fxy[i] + u * y + v * x;
            fyy[i] += weight * z.fyy[i] + vv * y;
        }
    }

    /// Adds two such products at once, since more time goes into reading and writing the sum than into the products.
    void addProducts(double w1, double u1, double v1, JetBlock z1, double w2, double u2, double v2, JetBlock z2, double[] a, double[] b,
            int n) {
        double uu1 = 2 * u1;
        double vv1 = 2 * v1;
        double uu2 = 2 * u2;
        double vv2 = 2 * v2;
        for (int i = 0; i < n; i++) {
            double weight1 = w1 + u1 * a[i] + v1 * b[i];
            double weight2 = w2 + u2 * a[i] + v2 * b[i];
            double f1 = z1.f[i];
            double x1 = z1.fx[i];
            double y1 = z1.fy[i];
            double f2 = z2.f[i];
            double x2 = z2.fx[i];
            double y2 = z2.fy[i];
            f[i] += weight1 * f1 + weight2 * f2;
            fx[i] += weight1 * x1 + u1 * f1 + (weight2 * x2 + u2 * f2);
            fy[i] += weight1 * y1 + v1 * f1 + (weight2 * y2 + v2 * f2);
            fxx[i] += weight1 * z1.fxx[i] + uu1 * x1 + (weight2 * z2.fxx[i] + uu2 * x2);
            fxy[i] += weight1 * z1.fxy[i] + u1 * y1 + v1 * x1 + (weight2 * z2.fxy[i] + u2 * y2 + v2 * x2);
            fyy[i] += weight1 * z1.fyy[i] + vv1 * y1 + (weight2 * z2.fyy[i] + vv2 * y2);
        }
    }

    /// Copies the parts of an order to a place of the caller's.
    void copyTo(Jets out, Order order, int at, int n) {
        System.arraycopy(f, 0, out.f, at, n);
        if (order == Order.GRADIENT || order == Order.HESSIAN) {
            System.arraycopy(fx, 0, out.fx, at, n);
            System.arraycopy(fy, 0, out.fy, at, n);
        }
        if (order == Order.CURVATURE || order == Order.HESSIAN) {
            System.arraycopy(fxx, 0, out.fxx, at, n);
            System.arraycopy(fxy, 0, out.fxy, at, n);
            System.arraycopy(fyy, 0, out.fyy, at, n);
        }
    }
}

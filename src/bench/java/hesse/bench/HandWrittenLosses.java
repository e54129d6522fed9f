package hesse.bench;

import static java.lang.Math.abs;
import static java.lang.Math.atan;
import static java.lang.Math.cbrt;
import static java.lang.Math.exp;
import static java.lang.Math.log1p;
import static java.lang.Math.max;
import static java.lang.Math.pow;
import static java.lang.Math.tan;
import static java.lang.Math.tanh;

import hesse.field.Jets;

/// As [HandWritten], for losses of learning and other functions: every logarithm, power and tangent computed once.
final class HandWrittenLosses {

    private HandWrittenLosses() {}

    static void logisticLoss(double[] xs, double[] ys, int count, Jets out) {
        for (int i = 0; i < count; i++) {
            double x = xs[i], y = ys[i];
            double u = -x - 2 * y, v = -2 * x + y, w = -x - y;
            double eu = exp(-abs(u)), ev = exp(-abs(v)), ew = exp(-abs(w));
            double ru = 1 / (1 + eu), rv = 1 / (1 + ev), rw = 1 / (1 + ew);
            double su = u >= 0 ? ru : eu * ru, sv = v >= 0 ? rv : ev * rv, sw = w >= 0 ? rw : ew * rw;
            double cu = eu * ru * ru, cv = ev * rv * rv, cw = ew * rw * rw;
            out.f[i] = max(u, 0) + log1p(eu) + max(v, 0) + log1p(ev) + max(w, 0) + log1p(ew) + 0.05 * (x * x + y * y);
            out.fx[i] = -su - 2 * sv - sw + 0.1 * x;
            out.fy[i] = -2 * su + sv - sw + 0.1 * y;
            out.fxx[i] = cu + 4 * cv + cw + 0.1;
            out.fxy[i] = 2 * cu - 2 * cv + cw;
            out.fyy[i] = 4 * cu + cv + cw + 0.1;
        }
    }

    /// Σ softplus(−t (w1 x1 + w2 x2)) over examples, at one pair of weights.
    static void logisticRegression(double[] x1, double[] x2, double[] t, double w1, double w2, Jets out, int at) {
        double f = 0, f1 = 0, f2 = 0, f11 = 0, f12 = 0, f22 = 0;
        for (int i = 0; i < t.length; i++) {
            double u = -t[i] * (w1 * x1[i] + w2 * x2[i]);
            double e = exp(-abs(u)), r = 1 / (1 + e);
            double slope = -t[i] * (u >= 0 ? r : e * r), curvature = e * r * r;
            f += max(u, 0) + log1p(e);
            f1 += slope * x1[i];
            f2 += slope * x2[i];
            f11 += curvature * x1[i] * x1[i];
            f12 += curvature * x1[i] * x2[i];
            f22 += curvature * x2[i] * x2[i];
        }
        out.f[at] = f;
        out.fx[at] = f1;
        out.fy[at] = f2;
        out.fxx[at] = f11;
        out.fxy[at] = f12;
        out.fyy[at] = f22;
    }

    static void tanhNet(double[] xs, double[] ys, int count, Jets out) {
        for (int i = 0; i < count; i++) {
            double x = xs[i], y = ys[i];
            double t = tanh(x * y);
            double slope = 1 - t * t;
            double r = t - 0.5;
            double first = 2 * r * slope;
            double second = 2 * slope * slope - 2 * t * first;
            out.f[i] = r * r + 0.05 * (x * x + y * y);
            out.fx[i] = first * y + 0.1 * x;
            out.fy[i] = first * x + 0.1 * y;
            out.fxx[i] = second * y * y + 0.1;
            out.fxy[i] = second * x * y + first;
            out.fyy[i] = second * x * x + 0.1;
        }
    }

    static void robustLoss(double[] xs, double[] ys, int count, Jets out) {
        for (int i = 0; i < count; i++) {
            double u = xs[i] + ys[i] - 1, v = xs[i] - 2 * ys[i];
            double a = 1 + u * u, b = 1 + v * v;
            double p = pow(a, 0.3), q = pow(b, 0.3);
            double ra = 1 / a, rb = 1 / b;
            double pa = 0.6 * p * ra, qb = 0.6 * q * rb;
            double pu = pa * u, qv = qb * v;
            double puu = pa * (1 - 1.4 * u * u * ra), qvv = qb * (1 - 1.4 * v * v * rb);
            out.f[i] = p + q;
            out.fx[i] = pu + qv;
            out.fy[i] = pu - 2 * qv;
            out.fxx[i] = puu + qvv;
            out.fxy[i] = puu - 2 * qvv;
            out.fyy[i] = puu + 4 * qvv;
        }
    }

    static void anglesAndRoots(double[] xs, double[] ys, int count, Jets out) {
        for (int i = 0; i < count; i++) {
            double x = xs[i], y = ys[i];
            double p = x * y, s = x * x + y * y + 1;
            double t = tan((x + y) / 5), c = cbrt(s);
            double a = 1 / (1 + p * p), aa = -2 * p * a * a;
            double b = (1 + t * t) / 5, bb = 2.0 / 5 * t * b;
            double d = 2.0 / 3 * c / s, dd = -4.0 / 3 * d / s;
            out.f[i] = atan(p) + t + c;
            out.fx[i] = a * y + b + d * x;
            out.fy[i] = a * x + b + d * y;
            out.fxx[i] = aa * y * y + bb + dd * x * x + d;
            out.fxy[i] = aa * p + a + bb + dd * p;
            out.fyy[i] = aa * x * x + bb + dd * y * y + d;
        }
    }
}

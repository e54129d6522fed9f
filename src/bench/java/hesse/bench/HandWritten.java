package hesse.bench;

import static java.lang.Math.PI;
import static java.lang.Math.cos;
import static java.lang.Math.exp;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;

import hesse.field.Jets;

/// What a good engineer writes for one function: derivatives by pencil, one loop, every exponential and sine computed once.
final class HandWritten {

    private HandWritten() {}

    static void himmelblau(double[] xs, double[] ys, int count, Jets out) {
        for (int i = 0; i < count; i++) {
            double x = xs[i], y = ys[i];
            double a = x * x + y - 11;
            double b = x + y * y - 7;
            out.f[i] = a * a + b * b;
            out.fx[i] = 4 * x * a + 2 * b;
            out.fy[i] = 2 * a + 4 * y * b;
            out.fxx[i] = 4 * a + 8 * x * x + 2;
            out.fxy[i] = 4 * (x + y);
            out.fyy[i] = 2 + 4 * b + 8 * y * y;
        }
    }

    static void rosenbrock(double[] xs, double[] ys, int count, Jets out) {
        for (int i = 0; i < count; i++) {
            double x = xs[i], y = ys[i];
            double a = 1 - x;
            double b = y - x * x;
            out.f[i] = a * a + 100 * b * b;
            out.fx[i] = -2 * a - 400 * x * b;
            out.fy[i] = 200 * b;
            out.fxx[i] = 2 - 400 * b + 800 * x * x;
            out.fxy[i] = -400 * x;
            out.fyy[i] = 200;
        }
    }

    static void peaks(double[] xs, double[] ys, int count, Jets out) {
        for (int i = 0; i < count; i++) {
            double x = xs[i], y = ys[i];
            double e1 = exp(-x * x - (y + 1) * (y + 1));
            double e2 = exp(-x * x - y * y);
            double c = -exp(-(x + 1) * (x + 1) - y * y) / 3;
            double g = 3 * (1 - x) * (1 - x), gx = -6 * (1 - x);
            double a = g * e1, ax = (gx - 2 * x * g) * e1, axx = (6 - 4 * x * gx + (4 * x * x - 2) * g) * e1;
            double v = -2 * (y + 1);
            double y3 = y * y * y;
            double h = 10 * (x / 5 - x * x * x - y3 * y * y), hx = 2 - 30 * x * x, hy = -50 * y3 * y;
            double u = -2 * (x + 1), w = -2 * y, z = -2 * x;
            out.f[i] = a - h * e2 + c;
            out.fx[i] = ax - (hx + z * h) * e2 + u * c;
            out.fy[i] = v * a - (hy + w * h) * e2 + w * c;
            out.fxx[i] = axx - (-60 * x + 2 * z * hx + (z * z - 2) * h) * e2 + (u * u - 2) * c;
            out.fxy[i] = v * ax - (z * hy + w * hx + z * w * h) * e2 + u * w * c;
            out.fyy[i] = (v * v - 2) * a - (-200 * y3 + 2 * w * hy + (w * w - 2) * h) * e2 + (w * w - 2) * c;
        }
    }

    static void rastrigin(double[] xs, double[] ys, int count, Jets out) {
        for (int i = 0; i < count; i++) {
            double x = xs[i], y = ys[i];
            double cx = cos(2 * PI * x), cy = cos(2 * PI * y);
            out.f[i] = 20 + x * x - 10 * cx + y * y - 10 * cy;
            out.fx[i] = 2 * x + 20 * PI * sin(2 * PI * x);
            out.fy[i] = 2 * y + 20 * PI * sin(2 * PI * y);
            out.fxx[i] = 2 + 40 * PI * PI * cx;
            out.fxy[i] = 0;
            out.fyy[i] = 2 + 40 * PI * PI * cy;
        }
    }

    static void ackley(double[] xs, double[] ys, int count, Jets out) {
        for (int i = 0; i < count; i++) {
            double x = xs[i], y = ys[i];
            double s = sqrt(0.5 * (x * x + y * y));
            double a = -20 * exp(-0.2 * s);
            double h = 0.5 / s;
            double sx = x * h, sy = y * h;
            double a1 = -0.2 * a, a2 = 0.04 * a;
            double cx = cos(2 * PI * x), cy = cos(2 * PI * y);
            double c = -exp(0.5 * (cx + cy));
            double ux = -PI * sin(2 * PI * x), uy = -PI * sin(2 * PI * y);
            out.f[i] = a + c + 20 + Math.E;
            out.fx[i] = a1 * sx + c * ux;
            out.fy[i] = a1 * sy + c * uy;
            out.fxx[i] = a1 * (h - sx * sx / s) + a2 * sx * sx + c * (ux * ux - 2 * PI * PI * cx);
            out.fxy[i] = (a2 - a1 / s) * sx * sy + c * ux * uy;
            out.fyy[i] = a1 * (h - sy * sy / s) + a2 * sy * sy + c * (uy * uy - 2 * PI * PI * cy);
        }
    }

    static void goldsteinPrice(double[] xs, double[] ys, int count, Jets out) {
        for (int i = 0; i < count; i++) {
            double x = xs[i], y = ys[i];
            double s = x + y + 1;
            double p = 19 - 14 * x + 3 * x * x - 14 * y + 6 * x * y + 3 * y * y;
            double dp = -14 + 6 * x + 6 * y;
            double a = 1 + s * s * p;
            double da = 2 * s * p + s * s * dp;
            double dda = 2 * p + 4 * s * dp + 6 * s * s;
            double t = 2 * x - 3 * y;
            double q = 18 - 32 * x + 12 * x * x + 48 * y - 36 * x * y + 27 * y * y;
            double qx = -32 + 24 * x - 36 * y, qy = 48 - 36 * x + 54 * y;
            double b = 30 + t * t * q;
            double bx = 4 * t * q + t * t * qx, by = -6 * t * q + t * t * qy;
            out.f[i] = a * b;
            out.fx[i] = da * b + a * bx;
            out.fy[i] = da * b + a * by;
            out.fxx[i] = dda * b + 2 * da * bx + a * (8 * q + 8 * t * qx + 24 * t * t);
            out.fxy[i] = dda * b + da * (bx + by) + a * (-12 * q + 4 * t * qy - 6 * t * qx - 36 * t * t);
            out.fyy[i] = dda * b + 2 * da * by + a * (18 * q - 12 * t * qy + 54 * t * t);
        }
    }

    static void sixHumpCamel(double[] xs, double[] ys, int count, Jets out) {
        for (int i = 0; i < count; i++) {
            double x = xs[i], y = ys[i];
            double x2 = x * x, y2 = y * y;
            out.f[i] = (4 - 2.1 * x2 + x2 * x2 / 3) * x2 + x * y + (4 * y2 - 4) * y2;
            out.fx[i] = (8 - 8.4 * x2 + 2 * x2 * x2) * x + y;
            out.fy[i] = x + (16 * y2 - 8) * y;
            out.fxx[i] = 8 - 25.2 * x2 + 10 * x2 * x2;
            out.fxy[i] = 1;
            out.fyy[i] = 48 * y2 - 8;
        }
    }

    static void styblinskiTang(double[] xs, double[] ys, int count, Jets out) {
        for (int i = 0; i < count; i++) {
            double x = xs[i], y = ys[i];
            double x2 = x * x, y2 = y * y;
            out.f[i] = 0.5 * (x2 * x2 - 16 * x2 + 5 * x + y2 * y2 - 16 * y2 + 5 * y);
            out.fx[i] = (2 * x2 - 16) * x + 2.5;
            out.fy[i] = (2 * y2 - 16) * y + 2.5;
            out.fxx[i] = 6 * x2 - 16;
            out.fxy[i] = 0;
            out.fyy[i] = 6 * y2 - 16;
        }
    }

    static void easom(double[] xs, double[] ys, int count, Jets out) {
        for (int i = 0; i < count; i++) {
            double u = xs[i] - PI, v = ys[i] - PI;
            double e = -exp(-(u * u + v * v));
            double a = cos(xs[i]), sx = sin(xs[i]);
            double b = cos(ys[i]), sy = sin(ys[i]);
            double ax = -sx - 2 * u * a, axx = 4 * u * sx + (4 * u * u - 3) * a;
            double by = -sy - 2 * v * b, byy = 4 * v * sy + (4 * v * v - 3) * b;
            out.f[i] = a * b * e;
            out.fx[i] = ax * b * e;
            out.fy[i] = a * by * e;
            out.fxx[i] = axx * b * e;
            out.fxy[i] = ax * by * e;
            out.fyy[i] = a * byy * e;
        }
    }

    static void gaussianMixture(double[] xs, double[] ys, int count, Jets out) {
        for (int i = 0; i < count; i++) {
            double x = xs[i], y = ys[i];
            double u = x - 2, v = y - 1, p = x + 1.5, q = y + 1;
            double a = -exp(-(x * x + y * y));
            double b = -0.8 * exp(-2 * (u * u + v * v));
            double c = -0.6 * exp(-(p * p + 2 * q * q));
            out.f[i] = a + b + c;
            out.fx[i] = -2 * x * a - 4 * u * b - 2 * p * c;
            out.fy[i] = -2 * y * a - 4 * v * b - 4 * q * c;
            out.fxx[i] = (4 * x * x - 2) * a + (16 * u * u - 4) * b + (4 * p * p - 2) * c;
            out.fxy[i] = 4 * x * y * a + 16 * u * v * b + 8 * p * q * c;
            out.fyy[i] = (4 * y * y - 2) * a + (16 * v * v - 4) * b + (16 * q * q - 4) * c;
        }
    }
}

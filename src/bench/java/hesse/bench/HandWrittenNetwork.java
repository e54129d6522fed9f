package hesse.bench;

import java.util.Arrays;

/// The gradient and H v of a network with one hidden layer of tanh units and softmax outputs, as somebody would write them for it alone:
/// example by example, without allocations, rows of weights one after the other.
final class HandWrittenNetwork {
    private final int inputs;
    private final int hidden;
    private final int outputs;
    private final double[][] x;
    private final int[] labels;
    private final double[] a;
    private final double[] ra;
    private final double[] slope;
    private final double[] p;
    private final double[] d;
    private final double[] rd;

    HandWrittenNetwork(int inputs, int hidden, int outputs, double[][] x, int[] labels) {
        this.inputs = inputs;
        this.hidden = hidden;
        this.outputs = outputs;
        this.x = x;
        this.labels = labels;
        a = new double[hidden];
        ra = new double[hidden];
        slope = new double[hidden];
        p = new double[outputs];
        d = new double[outputs];
        rd = new double[outputs];
    }

    void gradient(double[] w, double[] gradient) {
        Arrays.fill(gradient, 0);
        int second = hidden * (inputs + 1);
        for (int i = 0; i < x.length; i++) {
            forward(w, i);
            for (int k = 0; k < outputs; k++) {
                addScaled(d[k], a, gradient, second + k * hidden, hidden);
                gradient[second + outputs * hidden + k] += d[k];
            }
            for (int r = 0; r < hidden; r++) {
                double q = 0;
                for (int k = 0; k < outputs; k++) {
                    q += w[second + k * hidden + r] * d[k];
                }
                double delta = q * slope[r];
                addScaled(delta, x[i], gradient, r * inputs, inputs);
                gradient[hidden * inputs + r] += delta;
            }
        }
        mean(gradient);
    }

    void times(double[] w, double[] v, double[] product) {
        Arrays.fill(product, 0);
        int second = hidden * (inputs + 1);
        for (int i = 0; i < x.length; i++) {
            forward(w, i);
            for (int r = 0; r < hidden; r++) {
                ra[r] = slope[r] * (dot(v, r * inputs, x[i], inputs) + v[hidden * inputs + r]);
            }
            double average = 0;
            for (int k = 0; k < outputs; k++) {
                rd[k] = dot(v, second + k * hidden, a, hidden) + dot(w, second + k * hidden, ra, hidden) + v[second + outputs * hidden + k];
                average += p[k] * rd[k];
            }
            for (int k = 0; k < outputs; k++) {
                rd[k] = p[k] * (rd[k] - average);
                addScaled(rd[k], a, product, second + k * hidden, hidden);
                addScaled(d[k], ra, product, second + k * hidden, hidden);
                product[second + outputs * hidden + k] += rd[k];
            }
            for (int r = 0; r < hidden; r++) {
                double q = 0;
                double rq = 0;
                for (int k = 0; k < outputs; k++) {
                    q += w[second + k * hidden + r] * d[k];
                    rq += w[second + k * hidden + r] * rd[k] + v[second + k * hidden + r] * d[k];
                }
                double delta = rq * slope[r] - 2 * a[r] * q * ra[r];
                addScaled(delta, x[i], product, r * inputs, inputs);
                product[hidden * inputs + r] += delta;
            }
        }
        mean(product);
    }

    private void forward(double[] w, int i) {
        int second = hidden * (inputs + 1);
        for (int r = 0; r < hidden; r++) {
            double t = Math.tanh(dot(w, r * inputs, x[i], inputs) + w[hidden * inputs + r]);
            a[r] = t;
            slope[r] = 1 - t * t;
        }
        double largest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < outputs; k++) {
            p[k] = dot(w, second + k * hidden, a, hidden) + w[second + outputs * hidden + k];
            largest = Math.max(largest, p[k]);
        }
        double total = 0;
        for (int k = 0; k < outputs; k++) {
            p[k] = Math.exp(p[k] - largest);
            total += p[k];
        }
        for (int k = 0; k < outputs; k++) {
            p[k] /= total;
            d[k] = p[k] - (k == labels[i] ? 1 : 0);
        }
    }

    /// In four sums, so that no addition waits for the one before.
    private static double dot(double[] w, int at, double[] x, int count) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        for (int j = 0; j + 3 < count; j += 4) {
            s0 += w[at + j] * x[j];
            s1 += w[at + j + 1] * x[j + 1];
            s2 += w[at + j + 2] * x[j + 2];
            s3 += w[at + j + 3] * x[j + 3];
        }
        return (s0 + s1) + (s2 + s3);
    }

    private static void addScaled(double factor, double[] x, double[] to, int at, int count) {
        for (int j = 0; j < count; j++) {
            to[at + j] += factor * x[j];
        }
    }

    private void mean(double[] sum) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] /= x.length;
        }
    }
}

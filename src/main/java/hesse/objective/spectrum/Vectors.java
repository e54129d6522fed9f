package hesse.objective.spectrum;

/// Sums over plain arrays of the same length.
final class Vectors {
    private Vectors() {}

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /// target ← target + factor · a
    static void add(double factor, double[] a, double[] target) {
        for (int i = 0; i < a.length; i++) {
            target[i] += factor * a[i];
        }
    }

    /// ‖a‖, whatever the units: no square overflows or vanishes. NaN or infinite if an entry is.
    static double norm(double[] a) {
        double largest = 0;
        for (double entry : a) {
            largest = Math.max(largest, Math.abs(entry));
        }
        if (largest == 0 || !Double.isFinite(largest)) {
            return largest;
        }
        double unit = Math.scalb(1.0, Math.getExponent(largest));
        double sum = 0;
        for (double entry : a) {
            double scaled = entry / unit;
            sum += scaled * scaled;
        }
        return Math.sqrt(sum) * unit;
    }

    static double[] divided(double[] a, double divisor) {
        var quotient = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            quotient[i] = a[i] / divisor;
        }
        return quotient;
    }
}

package hesse.learning.plane;

import hesse.learning.Dataset;
import hesse.objective.plane.Plane;

/// What the units of a model's first layer receive from each example, z(a, b) = z₀ + a z_u + b z_v: affine in the plane's
/// coordinates, so that the features are multiplied once for the whole picture. Immutable.
final class AffineInputs {
    private final int units;
    private final double[] constant;
    private final double[] alongU;
    private final double[] alongV;

    private AffineInputs(int examples, int units) {
        this.units = units;
        constant = new double[examples * units];
        alongU = new double[examples * units];
        alongV = new double[examples * units];
    }

    /// Where a unit's weights stand among all.
    ///
    /// @param weights the index of the first feature's weight
    /// @param bias    the index of the bias, or −1 if there is none
    record Unit(int weights, int bias) {}

    /// @param units of the first layer, each with a weight for each feature
    static AffineInputs of(Dataset data, Plane plane, Unit... units) {
        var inputs = new AffineInputs(data.size(), units.length);
        double[] origin = plane.origin();
        double[] u = plane.u();
        double[] v = plane.v();
        for (int example = 0; example < data.size(); example++) {
            for (int unit = 0; unit < units.length; unit++) {
                int at = example * units.length + unit;
                inputs.constant[at] = dot(data, example, origin, units[unit]);
                inputs.alongU[at] = dot(data, example, u, units[unit]);
                inputs.alongV[at] = dot(data, example, v, units[unit]);
            }
        }
        return inputs;
    }

    private static double dot(Dataset data, int example, double[] weights, Unit unit) {
        double sum = unit.bias() < 0 ? 0 : weights[unit.bias()];
        for (int column = 0; column < data.width(); column++) {
            sum += weights[unit.weights() + column] * data.feature(example, column);
        }
        return sum;
    }

    double alongU(int example, int unit) {
        return alongU[example * units + unit];
    }

    double alongV(int example, int unit) {
        return alongV[example * units + unit];
    }

    /// Sets z to what the unit receives at the points (a, b).
    void at(int example, int unit, double[] a, double[] b, double[] z, int n) {
        double c = constant[example * units + unit];
        double p = alongU(example, unit);
        double q = alongV(example, unit);
        for (int i = 0; i < n; i++) {
            z[i] = c + p * a[i] + q * b[i];
        }
    }

    /// Sets the jets to those of what the unit receives.
    void jetsAt(int example, int unit, double[] a, double[] b, JetBlock jets, int n) {
        int at = example * units + unit;
        jets.setAffine(constant[at], alongU[at], alongV[at], a, b, n);
    }
}

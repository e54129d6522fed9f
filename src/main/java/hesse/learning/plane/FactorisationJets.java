package hesse.learning.plane;

import hesse.field.function.Blocks;
import hesse.learning.Dataset;
import hesse.learning.Model;
import hesse.objective.plane.Plane;
import java.util.function.Supplier;

/// |U Vᵀ − M|² / 2 on a plane: every entry of U and V is affine there, so a residual is a polynomial of degree two.
final class FactorisationJets implements JetSum {
    private final int rank;
    private final Dataset data;
    private final double[] w;
    private final double[] u;
    private final double[] v;
    private final JetBlock residual = new JetBlock();
    private final double[] left = Blocks.allocate();
    private final double[] right = Blocks.allocate();

    private FactorisationJets(int rank, Dataset data, Plane plane) {
        this.rank = rank;
        this.data = data;
        w = plane.origin();
        u = plane.u();
        v = plane.v();
    }

    static Supplier<JetSum> of(Model.MatrixFactorisation model, Dataset data, Plane plane) {
        return () -> new FactorisationJets(model.rank(), data, plane);
    }

    @Override
    public void add(double[] a, double[] b, int n, JetBlock jets) {
        for (int row = 0; row < data.size(); row++) {
            for (int column = 0; column < data.width(); column++) {
                setResidual(row, column, a, b, n);
                addSquare(jets, n);
            }
        }
    }

    private void setResidual(int row, int column, double[] a, double[] b, int n) {
        residual.clear(n);
        for (int k = 0; k < rank; k++) {
            addProduct(row * rank + k, (data.size() + column) * rank + k, a, b, n);
        }
        double entry = data.feature(row, column);
        for (int i = 0; i < n; i++) {
            residual.f[i] -= entry;
        }
    }

    /// Adds the product of two weights.
    private void addProduct(int p, int q, double[] a, double[] b, int n) {
        affine(p, a, b, left, n);
        affine(q, a, b, right, n);
        for (int i = 0; i < n; i++) {
            residual.f[i] += left[i] * right[i];
            residual.fx[i] += u[p] * right[i] + left[i] * u[q];
            residual.fy[i] += v[p] * right[i] + left[i] * v[q];
            residual.fxx[i] += 2 * u[p] * u[q];
            residual.fxy[i] += u[p] * v[q] + v[p] * u[q];
            residual.fyy[i] += 2 * v[p] * v[q];
        }
    }

    private void affine(int weight, double[] a, double[] b, double[] to, int n) {
        for (int i = 0; i < n; i++) {
            to[i] = w[weight] + a[i] * u[weight] + b[i] * v[weight];
        }
    }

    private void addSquare(JetBlock jets, int n) {
        for (int i = 0; i < n; i++) {
            double r = residual.f[i];
            double x = residual.fx[i];
            double y = residual.fy[i];
            jets.f[i] += 0.5 * r * r;
            jets.fx[i] += r * x;
            jets.fy[i] += r * y;
            jets.fxx[i] += x * x + r * residual.fxx[i];
            jets.fxy[i] += x * y + r * residual.fxy[i];
            jets.fyy[i] += y * y + r * residual.fyy[i];
        }
    }
}

package hesse.learning.plane;

import hesse.field.function.Blocks;
import java.util.Arrays;

/// The cross-entropy of several outputs, log Σₖ exp(oₖ − o_y), with its jets: with dₖ = oₖ − o_y and the probabilities pₖ the gradient
/// is Σ pₖ ∇dₖ over k ≠ y and the Hessian Σ pₖ (∇dₖ ∇dₖᵀ + ∇²dₖ) − (Σ pₖ ∇dₖ)(Σ pₖ ∇dₖ)ᵀ, in centred form. No 1 − p_y is formed. One
/// thread at a time.
final class SoftmaxLoss {
    private final Loops loops;
    private final JetBlock[] differences;
    private final double[][] probabilities;
    private final double[] largest = Blocks.allocate();
    private final double[] others = Blocks.allocate();
    private final double[] scratch = Blocks.allocate();
    private final double[] meanX = Blocks.allocate();
    private final double[] meanY = Blocks.allocate();

    SoftmaxLoss(int classes, Loops loops) {
        this.loops = loops;
        differences = JetBlock.several(classes);
        probabilities = new double[classes][];
        for (int k = 0; k < classes; k++) {
            probabilities[k] = Blocks.allocate();
        }
    }

    /// Adds one example's loss.
    void add(JetBlock[] outputs, int target, JetBlock sum, int n) {
        for (int k = 0; k < outputs.length; k++) {
            differences[k].setDifference(outputs[k], outputs[target], n);
        }
        setProbabilities(target, sum, n);
        setMeans(target, n);
        for (int k = 0; k < outputs.length; k++) {
            addClass(k, k == target, sum, n);
        }
    }

    /// And adds the value: M + log Σ exp(dₖ − M) with the largest difference M, by log1p of all but the largest.
    private void setProbabilities(int target, JetBlock sum, int n) {
        System.arraycopy(differences[0].f, 0, largest, 0, n);
        for (var difference : differences) {
            for (int i = 0; i < n; i++) {
                largest[i] = Math.max(largest[i], difference.f[i]);
            }
        }
        Arrays.fill(others, 0, n, 0);
        Arrays.fill(meanX, 0, n, 0);
        for (int k = 0; k < differences.length; k++) {
            double[] p = probabilities[k];
            for (int i = 0; i < n; i++) {
                scratch[i] = differences[k].f[i] - largest[i];
            }
            loops.exp(scratch, p, n);
            for (int i = 0; i < n; i++) {
                // The first of the largest is the 1 of log1p.
                boolean first = scratch[i] == 0 && meanX[i] == 0;
                meanX[i] = first ? 1 : meanX[i];
                others[i] += first ? 0 : p[i];
            }
        }
        loops.log1p(others, scratch, n);
        for (int i = 0; i < n; i++) {
            sum.f[i] += largest[i] + scratch[i];
        }
        for (double[] p : probabilities) {
            for (int i = 0; i < n; i++) {
                p[i] /= 1 + others[i];
            }
        }
    }

    private void setMeans(int target, int n) {
        Arrays.fill(meanX, 0, n, 0);
        Arrays.fill(meanY, 0, n, 0);
        for (int k = 0; k < differences.length; k++) {
            if (k != target) {
                double[] p = probabilities[k];
                for (int i = 0; i < n; i++) {
                    meanX[i] += p[i] * differences[k].fx[i];
                    meanY[i] += p[i] * differences[k].fy[i];
                }
            }
        }
    }

    private void addClass(int k, boolean isTarget, JetBlock sum, int n) {
        double[] p = probabilities[k];
        var d = differences[k];
        for (int i = 0; i < n; i++) {
            double x = d.fx[i] - meanX[i];
            double y = d.fy[i] - meanY[i];
            sum.fx[i] += isTarget ? 0 : p[i] * d.fx[i];
            sum.fy[i] += isTarget ? 0 : p[i] * d.fy[i];
            sum.fxx[i] += p[i] * (x * x + d.fxx[i]);
            sum.fxy[i] += p[i] * (x * y + d.fxy[i]);
            sum.fyy[i] += p[i] * (y * y + d.fyy[i]);
        }
    }
}

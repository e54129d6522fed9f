package hesse.learning.objective;

import hesse.field.function.Blocks;
import hesse.field.function.ExponentialLoop;
import hesse.learning.Link;

/// What an example's outputs o cost, with derivatives in o. Arrays are batches, an array for each output.
sealed interface OutputCost {

    /// @param first   set to the cost's gradient
    /// @param second  set to what [#times] wants to know, as long as the outputs
    /// @return the sum of the costs
    double evaluate(double[][] outputs, double[] targets, double[][] first, double[][] second);

    /// Sets the product of the cost's Hessian with a direction in the space of outputs.
    ///
    /// @param second as [#evaluate] left it
    void times(double[][] second, double[][] direction, double[][] product);

    /// One output.
    record OfLink(Link link) implements OutputCost {

        @Override
        public double evaluate(double[][] outputs, double[] targets, double[][] first, double[][] second) {
            double sum = 0;
            for (int i = 0; i < targets.length; i++) {
                sum += link.value(outputs[0][i], targets[i]);
                first[0][i] = link.slope(outputs[0][i], targets[i]);
                second[0][i] = link.weight(outputs[0][i], targets[i]);
            }
            return sum;
        }

        @Override
        public void times(double[][] second, double[][] direction, double[][] product) {
            for (int i = 0; i < product[0].length; i++) {
                product[0][i] = second[0][i] * direction[0][i];
            }
        }
    }

    /// log Σ exp(oₖ) − o_y, its gradient p − e_y without cancellation in p_y − 1, its Hessian diag p − p pᵀ.
    record OfSoftmax(int classes) implements OutputCost {
        private static final double[] NO_CONSTANTS = {};

        @Override
        public double evaluate(double[][] outputs, double[] targets, double[][] first, double[][] second) {
            double[] largest = largest(outputs);
            exponentials(outputs, largest, second);
            double[] others = sumsWithoutLargest(second);
            double sum = 0;
            for (int i = 0; i < targets.length; i++) {
                sum += Math.log1p(others[i]) + (largest[i] - outputs[(int) targets[i]][i]);
            }
            for (int k = 0; k < classes; k++) {
                divide(second[k], others);
                System.arraycopy(second[k], 0, first[k], 0, targets.length);
            }
            for (int i = 0; i < targets.length; i++) {
                int label = (int) targets[i];
                boolean likeliest = outputs[label][i] == largest[i];
                first[label][i] = likeliest ? -others[i] / (1 + others[i]) : second[label][i] - 1;
            }
            return sum;
        }

        private static double[] largest(double[][] outputs) {
            double[] largest = outputs[0].clone();
            for (double[] output : outputs) {
                for (int i = 0; i < largest.length; i++) {
                    largest[i] = Math.max(largest[i], output[i]);
                }
            }
            return largest;
        }

        /// exp(o − the largest o), 1 for the likeliest class, be its output infinite.
        private static void exponentials(double[][] outputs, double[] largest, double[][] to) {
            var exponential = new ExponentialLoop();
            double[][] operand = {Blocks.allocate()};
            double[] powers = Blocks.allocate();
            for (int k = 0; k < outputs.length; k++) {
                for (int from = 0; from < largest.length; from += Blocks.LENGTH) {
                    int n = Math.min(Blocks.LENGTH, largest.length - from);
                    System.arraycopy(outputs[k], from, operand[0], 0, n);
                    for (int i = 0; i < n; i++) {
                        operand[0][i] = operand[0][i] == largest[from + i] ? 0 : operand[0][i] - largest[from + i];
                    }
                    exponential.run(powers, 0, operand, NO_CONSTANTS, n);
                    System.arraycopy(powers, 0, to[k], from, n);
                }
            }
        }

        /// Of each example's numbers the sum of all but the largest.
        private static double[] sumsWithoutLargest(double[][] numbers) {
            double[] largest = numbers[0].clone();
            double[] sums = new double[largest.length];
            for (int k = 1; k < numbers.length; k++) {
                double[] row = numbers[k];
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += Math.min(row[i], largest[i]);
                    largest[i] = Math.max(row[i], largest[i]);
                }
            }
            return sums;
        }

        private static void divide(double[] exponentials, double[] others) {
            for (int i = 0; i < others.length; i++) {
                exponentials[i] /= 1 + others[i];
            }
        }

        /// Of the directions only differences from the likeliest class's count, so that nothing cancels where its p is nearly 1.
        @Override
        public void times(double[][] second, double[][] direction, double[][] product) {
            for (int i = 0; i < product[0].length; i++) {
                double base = direction[likeliest(second, i)][i];
                double mean = 0;
                for (int k = 0; k < classes; k++) {
                    mean += second[k][i] * (direction[k][i] - base);
                }
                for (int k = 0; k < classes; k++) {
                    product[k][i] = second[k][i] * (direction[k][i] - base - mean);
                }
            }
        }

        /// The class whose output, or whose p, is largest.
        private int likeliest(double[][] numbers, int i) {
            int best = 0;
            for (int k = 1; k < classes; k++) {
                if (numbers[k][i] > numbers[best][i]) {
                    best = k;
                }
            }
            return best;
        }
    }
}

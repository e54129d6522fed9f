package hesse.learning.objective;

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

        @Override
        public double evaluate(double[][] outputs, double[] targets, double[][] first, double[][] second) {
            double sum = 0;
            for (int i = 0; i < targets.length; i++) {
                sum += evaluate(outputs, (int) targets[i], i, first, second);
            }
            return sum;
        }

        private double evaluate(double[][] outputs, int label, int i, double[][] first, double[][] second) {
            int likeliest = likeliest(outputs, i);
            double largest = outputs[likeliest][i];
            double beyondOne = 0;
            for (int k = 0; k < classes; k++) {
                double e = k == likeliest ? 1 : Math.exp(outputs[k][i] - largest);
                second[k][i] = e;
                beyondOne += k == likeliest ? 0 : e;
            }
            double others = 0;
            for (int k = 0; k < classes; k++) {
                double p = second[k][i] / (1 + beyondOne);
                second[k][i] = p;
                first[k][i] = p;
                others += k == label ? 0 : p;
            }
            first[label][i] = -others;
            return Math.log1p(beyondOne) + (largest - outputs[label][i]);
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

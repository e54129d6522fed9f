package hesse.learning.objective;

import hesse.learning.Link;

/// What an example's outputs o cost, with derivatives in o. Arrays hold an output of all examples of a chunk after the other.
sealed interface OutputCost {

    /// @param width   how far an output's numbers are from the next one's
    /// @param count   examples
    /// @param first   set to the cost's gradient
    /// @param second  set to what [#times] wants to know, as long as the outputs
    /// @return the sum of the costs
    double evaluate(double[] outputs, double[] targets, int width, int count, double[] first, double[] second);

    /// Sets the product of the cost's Hessian with a direction in the space of outputs.
    ///
    /// @param second as [#evaluate] left it
    void times(double[] second, double[] direction, int width, int count, double[] product);

    /// One output.
    record OfLink(Link link) implements OutputCost {

        @Override
        public double evaluate(double[] outputs, double[] targets, int width, int count, double[] first, double[] second) {
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += link.value(outputs[i], targets[i]);
                first[i] = link.slope(outputs[i], targets[i]);
                second[i] = link.weight(outputs[i], targets[i]);
            }
            return sum;
        }

        @Override
        public void times(double[] second, double[] direction, int width, int count, double[] product) {
            for (int i = 0; i < count; i++) {
                product[i] = second[i] * direction[i];
            }
        }
    }

    /// log Σ exp(oₖ) − o_y, its gradient p − e_y without cancellation in p_y − 1, its Hessian diag p − p pᵀ.
    record OfSoftmax(int classes) implements OutputCost {

        @Override
        public double evaluate(double[] outputs, double[] targets, int width, int count, double[] first, double[] second) {
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += evaluate(outputs, (int) targets[i], width, i, first, second);
            }
            return sum;
        }

        private double evaluate(double[] outputs, int label, int width, int i, double[] first, double[] second) {
            int likeliest = likeliest(outputs, width, i);
            double largest = outputs[likeliest * width + i];
            double beyondOne = 0;
            for (int k = 0; k < classes; k++) {
                double e = k == likeliest ? 1 : Math.exp(outputs[k * width + i] - largest);
                second[k * width + i] = e;
                beyondOne += k == likeliest ? 0 : e;
            }
            double others = 0;
            for (int k = 0; k < classes; k++) {
                double p = second[k * width + i] / (1 + beyondOne);
                second[k * width + i] = p;
                first[k * width + i] = p;
                others += k == label ? 0 : p;
            }
            first[label * width + i] = -others;
            return Math.log1p(beyondOne) + (largest - outputs[label * width + i]);
        }

        /// Of the directions only differences from the likeliest class's count, so that nothing cancels where its p is nearly 1.
        @Override
        public void times(double[] second, double[] direction, int width, int count, double[] product) {
            for (int i = 0; i < count; i++) {
                double base = direction[likeliest(second, width, i) * width + i];
                double mean = 0;
                for (int k = 0; k < classes; k++) {
                    mean += second[k * width + i] * (direction[k * width + i] - base);
                }
                for (int k = 0; k < classes; k++) {
                    product[k * width + i] = second[k * width + i] * (direction[k * width + i] - base - mean);
                }
            }
        }

        /// The class whose output, or whose p, is largest.
        private int likeliest(double[] numbers, int width, int i) {
            int best = 0;
            for (int k = 1; k < classes; k++) {
                if (numbers[k * width + i] > numbers[best * width + i]) {
                    best = k;
                }
            }
            return best;
        }
    }
}

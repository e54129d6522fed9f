package hesse.bench;

import hesse.field.Jets;

/// A loop over points that computes a function with its gradient and Hessian.
@FunctionalInterface
interface JetLoop {
    void run(double[] x, double[] y, int count, Jets out);
}

package hesse.learning.objective;

/// The sum of what all examples cost, as a function of the weights, before reduction and penalty. Immutable.
interface ExampleSum {

    /// @param w kept and not modified
    Pass at(double[] w);

    /// The sum at some weights; what its answers have in common is done once. For one thread. Answers are new arrays.
    interface Pass {
        double value();

        double[] gradient();

        /// H v, or G v.
        ///
        /// @param v not modified
        double[] times(double[] v, boolean gaussNewton);
    }
}

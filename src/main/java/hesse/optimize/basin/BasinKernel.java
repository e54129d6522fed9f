package hesse.optimize.basin;

import hesse.field.Cancellation;

/// Runs a method from many starts. For one thread.
@FunctionalInterface
interface BasinKernel {

    /// Runs it from all points of the rows [from, to) of the landings' grid.
    ///
    /// @throws java.util.concurrent.CancellationException if the answer isn't wanted any more
    void land(int from, int to, Landings landings, Cancellation cancellation);
}

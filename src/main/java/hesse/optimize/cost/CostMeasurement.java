package hesse.optimize.cost;

/// What one task took.
///
/// @param dimension d, the number of variables
/// @param seconds   for doing it once, the best of several times
/// @param bytes     of the arrays that it needs beside the point, the gradient and the step, which every method has
public record CostMeasurement(CostTask task, int dimension, double seconds, long bytes) {}

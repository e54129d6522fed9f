package hesse.learning.example;

import java.util.List;
import java.util.stream.IntStream;

/// A row of iteratively reweighted least squares: Newton's step from a point is the weighted least squares fit to the working
/// responses ζ = z − φ′/φ″ with the weights φ″ (Bishop 2006, section 4.3.3).
///
/// @param predictor z at the point
/// @param weight    φ″
/// @param response  ζ; not finite where the weight is 0: the example says nothing to the step but by its gradient
public record WorkingResponse(int example, double predictor, double weight, double response) {

    /// A row for each example at the point (a, b) of the plane.
    public static List<WorkingResponse> at(PlaneExamples examples, double a, double b) {
        return IntStream.range(0, examples.size()).mapToObj(i -> {
            double z = examples.predictor(i, a, b);
            double weight = examples.weight(i, a, b);
            return new WorkingResponse(i, z, weight, z - examples.slope(i, a, b) / weight);
        }).toList();
    }
}

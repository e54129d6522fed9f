package hesse.field;

import java.util.Optional;

/// A function of the plane with its first and second derivatives, defined where they are finite. Immutable and safe
/// to share between threads.
public interface Field {

    /// A new evaluator with its own scratch memory.
    Evaluator evaluator(Order order);

    /// A new evaluator of a grid's rows with its own scratch memory. What the rows or the columns have in common may be
    /// computed once, so it is the fastest way to a picture.
    default RowEvaluator rows(Grid grid, Order order) {
        return new PointwiseRowEvaluator(evaluator(order), grid);
    }

    /// A new evaluator of a grid's rows in short blocks, with its own scratch memory: faster still than [#rows] where no
    /// row is kept.
    default BlockEvaluator blocks(Grid grid, Order order) {
        return new PointwiseBlockEvaluator(evaluator(order), grid, order);
    }

    /// This function for pictures of a window: equal to it as far as a picture can show, and faster where points are expensive.
    default Field pictured(Window window) {
        return this;
    }

    /// This function for a first look at a window, to choose a picture's scales by: near to it, and faster where points are expensive.
    default Field sketched(Window window) {
        return this;
    }

    /// New loops that colour the field's jets, of the backend that computes these; one thread at a time.
    default PixelLoops pixelLoops() {
        return new PlainPixelLoops();
    }

    /// A new enclosure of the function over boxes, for proofs; none where only values at points are known.
    default Optional<Enclosure> enclosure() {
        return Optional.empty();
    }

    /// New bounds on the rounding errors of computed Hessians, for pictures; none where only values at points are known.
    default Optional<HessianErrors> hessianErrors() {
        return Optional.empty();
    }

    /// Intervals that hold what [#at] computes up to rounding. Convenient, not fast: some operations on intervals for each
    /// of a program's operations.
    default JetBounds bounds(double x, double y) {
        return JetBounds.around(at(x, y));
    }

    /// Evaluation with many digits; none where only values at points are known.
    default Optional<HighPrecision> highPrecision() {
        return Optional.empty();
    }

    /// Answers for points where f is not defined; none where only values are known.
    default Limits limits() {
        return (_, _) -> Optional.empty();
    }

    /// The expression that the function is made of; none where only values at points are known.
    default Optional<BoundExpression> expression() {
        return Optional.empty();
    }

    /// The jet at one point. Convenient, not fast: pictures use an [Evaluator].
    default Jet at(double x, double y) {
        var out = new Jets(Order.HESSIAN, 1);
        evaluator(Order.HESSIAN).evaluate(new double[] {x}, new double[] {y}, 1, out);
        return out.at(0);
    }
}

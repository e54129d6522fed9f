package hesse.app.inspector;

import hesse.app.state.CursorReading;
import hesse.curvature.HessianBounds;
import hesse.field.Jet;
import hesse.figure.direction.DirectionMarks;
import hesse.text.Messages;
import hesse.text.Numbers;

/// The numbers of a reading as texts: each to the digits that are right, and none of the others.
///
/// @param errors how far the jet's numbers may be off
record ReadingNumbers(CursorReading reading, Jet errors, double lambdaMinError, double lambdaMaxError) {
    private static final int DIGITS = 5;
    private static final int ANGLE_DIGITS = 3;
    /// Relative errors of what is computed of a quotient's parts.
    private static final double QUOTIENT = 4;

    static ReadingNumbers of(CursorReading reading) {
        var eigenvalues = HessianBounds.of(reading.bounds()).eigenvalues();
        return new ReadingNumbers(reading, reading.bounds().errors(reading.jet()), eigenvalues.minError(reading.eigen()),
                eigenvalues.maxError(reading.eigen()));
    }

    String value() {
        return Numbers.format(reading.jet().f(), errors.f(), DIGITS);
    }

    String slope() {
        return plain(Math.hypot(reading.jet().fx(), reading.jet().fy()), errors.fx() + errors.fy());
    }

    String fxx() {
        return plain(reading.jet().fxx(), errors.fxx());
    }

    String fxy() {
        return plain(reading.jet().fxy(), errors.fxy());
    }

    String fyy() {
        return plain(reading.jet().fyy(), errors.fyy());
    }

    String lambdaMin() {
        return Numbers.format(reading.eigen().lambdaMin(), lambdaMinError, DIGITS);
    }

    String lambdaMax() {
        return Numbers.format(reading.eigen().lambdaMax(), lambdaMaxError, DIGITS);
    }

    String determinant() {
        if (reading.definiteness().isDegenerate()) {
            return plain(0, 0);
        }
        double determinant = reading.hessian().determinant();
        double min = Math.abs(reading.eigen().lambdaMin()), max = Math.abs(reading.eigen().lambdaMax());
        return plain(determinant, min * lambdaMaxError + max * lambdaMinError + lambdaMinError * lambdaMaxError);
    }

    String trace() {
        return plain(reading.hessian().trace(), errors.fxx() + errors.fyy());
    }

    String condition() {
        if (!reading.definiteness().isRegular()) {
            return reading.definiteness().isDegenerate() ? plain(Double.POSITIVE_INFINITY, 0) : Numbers.UNDEFINED;
        }
        double condition = reading.hessian().conditionNumber();
        return plain(condition, condition * relativeError());
    }

    /// The curvature along a direction as a sentence.
    String along(double angle, Messages messages) {
        double value = DirectionMarks.curvature(reading.hessian(), angle);
        return messages.text("inspector.direction", plain(value, errors.fxx() + 2 * errors.fxy() + errors.fyy()),
                Numbers.format(Math.toDegrees(angle), ANGLE_DIGITS), lambdaMin(), lambdaMax());
    }

    String stableStep() {
        double lambda = reading.eigen().lambdaMax();
        return plain(2 / lambda, 2 / lambda * (lambdaMaxError / lambda));
    }

    /// How far numbers may be off that H⁻¹ has a part in, relative to themselves.
    double relativeError() {
        return QUOTIENT * (lambdaMinError / Math.abs(reading.eigen().lambdaMin()) + lambdaMaxError / Math.abs(reading.eigen().lambdaMax()));
    }

    /// 0 without the error where nothing is right: that is said of f and of the eigenvalues.
    private static String plain(double value, double error) {
        return Numbers.right(value, error, DIGITS);
    }
}

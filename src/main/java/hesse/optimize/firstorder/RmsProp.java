package hesse.optimize.firstorder;

import hesse.optimize.CountedEvaluation;
import hesse.optimize.CountedObjective;
import hesse.optimize.Method;
import hesse.optimize.Outcome;
import hesse.optimize.StepDetail;
import java.util.Optional;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// A step size for each coordinate by the mean square of its recent gradients: Gᵢ = ρ Gᵢ + (1 − ρ) gᵢ², pᵢ = −η gᵢ / (√Gᵢ + ε)
/// (Tieleman & Hinton, Neural Networks for Machine Learning, lecture 6e, 2012). Steps are about η long however small the
/// gradient is, so it ends by circling round a minimum.
///
/// @param meanSquare G; empty at the start
public record RmsProp(double stepSize, double rho, double eps, Optional<ConstMatrix<SimpleMatrix>> meanSquare) implements Method {

    @Override
    public Outcome step(CountedObjective f, CountedEvaluation at) {
        var gradient = at.gradient();
        var squares = Coordinates.each(meanSquare.orElseGet(() -> Coordinates.zero(gradient)), gradient,
                (before, g) -> rho * before + (1 - rho) * g * g);
        var rates = Coordinates.each(squares, square -> stepSize / (Math.sqrt(square) + eps));
        var p = Coordinates.each(gradient, squares, (g, square) -> -(stepSize * g / (Math.sqrt(square) + eps)));
        return Outcome.accepted(f, at, p, new StepDetail.ScaledStep(rates, gradient),
                new RmsProp(stepSize, rho, eps, Optional.of(squares)));
    }
}

package hesse.optimize.firstorder;

import hesse.optimize.CountedEvaluation;
import hesse.optimize.CountedObjective;
import hesse.optimize.Method;
import hesse.optimize.Outcome;
import hesse.optimize.StepDetail;
import java.util.Optional;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// A step size for each coordinate that shrinks with all gradients so far: Gᵢ += gᵢ², pᵢ = −η gᵢ / (√Gᵢ + ε)
/// (Duchi, Hazan & Singer, JMLR 12, 2011, section 1.1, with the diagonal of G).
///
/// @param sum G; empty at the start
public record AdaGrad(double stepSize, double eps, Optional<ConstMatrix<SimpleMatrix>> sum) implements Method {

    @Override
    public Outcome step(CountedObjective f, CountedEvaluation at) {
        var gradient = at.gradient();
        var squares = Coordinates.each(sum.orElseGet(() -> Coordinates.zero(gradient)), gradient, (before, g) -> before + g * g);
        var rates = Coordinates.each(squares, square -> stepSize / (Math.sqrt(square) + eps));
        var p = Coordinates.each(gradient, squares, (g, square) -> -(stepSize * g / (Math.sqrt(square) + eps)));
        return Outcome.accepted(f, at, p, new StepDetail.ScaledStep(rates, gradient), new AdaGrad(stepSize, eps, Optional.of(squares)));
    }
}

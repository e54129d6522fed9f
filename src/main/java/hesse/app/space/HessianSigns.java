package hesse.app.space;

import hesse.document.Source;
import hesse.field.Cancellation;
import hesse.learning.objective.LossObjective;
import hesse.objective.spectrum.Spectrum;
import hesse.objective.spectrum.SpectrumSettings;
import hesse.objective.spectrum.SymmetricOperator;
import java.util.Optional;
import org.ejml.simple.SimpleMatrix;

/// How many of the eigenvalues of a function's whole Hessian are negative.
///
/// @param negative so many at least
/// @param all      whether there are no others, but for those that rounding hides
/// @param open     of how many the sign isn't known
public record HessianSigns(int dimension, int negative, boolean all, int open) {

    /// Empty where H isn't finite.
    ///
    /// @param point    all variables, not modified
    /// @param formulas of the task that asks
    static Optional<HessianSigns> of(Source source, double[] point, SpaceObjectives formulas, Cancellation cancellation) {
        if (source.formula().isPresent()) {
            var inertia = formulas.of(source.formula().get()).inertia(point);
            return inertia.defined() ? Optional.of(new HessianSigns(inertia.dimension(), inertia.negative(), true, inertia.open()))
                    : Optional.empty();
        }
        var loss = source.learning().orElseThrow().loss();
        var hessian = SymmetricOperator.hessian(LossObjective.of(loss).at(new SimpleMatrix(point)));
        return Spectrum.of(hessian, SpectrumSettings.USUAL, cancellation, _ -> { })
                .map(spectrum -> new HessianSigns(loss.dimension(), spectrum.negative().atLeast(), spectrum.negative().all(), 0));
    }
}

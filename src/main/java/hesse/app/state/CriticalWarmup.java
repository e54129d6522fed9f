package hesse.app.state;

import hesse.curvature.proof.Certification;
import hesse.expression.ParseResult.Parsed;
import hesse.expression.Parser;
import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Window;
import hesse.field.compiler.CompiledField;
import hesse.field.kernel.KernelBackend;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Has the search for critical points and the proofs about them compiled, by having them done for some functions: labels
/// give way to the points of the first formula that is typed, so its map isn't complete before they are found. Run it in
/// the background.
public final class CriticalWarmup implements Runnable {
    private static final Window WINDOW = new Window(-3, 3, -2, 2);

    /// Many points, waves with a product in them, a bell, and a degenerate point.
    private static final List<String> FORMULAS = List.of("(x^2 + y - 4)^2 + (x + y^2 - 2)^2", "sin(2*x)*cos(y) + x*y/4",
            "(x - y^3)*exp(-x^2/2 - y^2)", "x^4 + x*y^2");

    private final KernelBackend kernels;
    private final Cancellation cancellation;

    /// @param cancellation stops it in the middle of a search
    public CriticalWarmup(KernelBackend kernels, Cancellation cancellation) {
        this.kernels = kernels;
        this.cancellation = cancellation;
    }

    /// @throws java.util.concurrent.CancellationException if the cancellation is requested
    @Override
    public void run() {
        for (var formula : FORMULAS) {
            field(formula).ifPresent(field -> Certification.report(field, WINDOW, cancellation));
        }
    }

    private Optional<Field> field(String formula) {
        return Parser.parse(formula) instanceof Parsed(var expression) ? Optional.of(CompiledField.of(expression, Map.of(), kernels))
                : Optional.empty();
    }
}

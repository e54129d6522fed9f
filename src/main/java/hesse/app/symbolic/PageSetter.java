package hesse.app.symbolic;

import hesse.app.symbolic.Page.Arrangement;
import hesse.app.typeset.Typeset;
import hesse.app.typeset.Typesetter;
import hesse.app.typeset.Typesetting;
import hesse.expression.Expression;
import hesse.expression.VariableNames;
import hesse.expression.latex.LatexPrinter;
import hesse.expression.symbolic.Derivative;
import hesse.expression.symbolic.GradientAndHessian;
import hesse.expression.symbolic.Kink;
import hesse.expression.symbolic.Partial;
import hesse.expression.symbolic.SymbolicDerivatives;
import hesse.field.Cancellation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Differentiates a formula and sets the result, on background threads.
final class PageSetter {
    /// What a formula that can't be broken is made smaller to, at the least.
    private static final double SMALLEST = 0.7;

    /// @param tooLong what stands in place of a derivative that is too long
    /// @param how   with the width of the room for everything
    /// @param number the width of a number at the cursor
    record Job(Expression formula, VariableNames variables, String tooLong, Typesetting how, double number) {}

    private final Typesetter typesetter;
    private SymbolicDerivatives last;
    private GradientAndHessian lastOfSpace;

    PageSetter(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /// One at a time; the derivatives of the same formula are computed once.
    synchronized void set(Job job, Cancellation cancellation, Consumer<FormulaPage> publish) {
        if (job.variables().isBeyondThePlane()) {
            publish.accept(spacePage(job, cancellation));
            return;
        }
        if (last == null || !last.f().equals(job.formula())) {
            last = SymbolicDerivatives.of(job.formula());
        }
        publish.accept(page(last, job, cancellation));
    }

    private SpacePage spacePage(Job job, Cancellation cancellation) {
        if (lastOfSpace == null || !lastOfSpace.f().equals(job.formula()) || !lastOfSpace.names().equals(job.variables())) {
            lastOfSpace = GradientAndHessian.of(job.formula(), job.variables());
        }
        cancellation.check();
        var unbroken = job.how().withMaxWidth(Double.POSITIVE_INFINITY);
        var gradient = typesetter.typeset("\\nabla f = " + lastOfSpace.latexGradient(job.tooLong()), unbroken);
        cancellation.check();
        var hessian = typesetter.typeset("H = " + lastOfSpace.latexHessian(job.tooLong()), unbroken);
        return new SpacePage(lastOfSpace, gradient, hessian, kinks(lastOfSpace.kinks(), job, unbroken));
    }

    private List<Typeset> kinks(List<Kink> kinks, Job job, Typesetting how) {
        return kinks.stream().map(kink -> typesetter.typeset(equation(kink, job.variables()), how.withSize(0.85 * how.size()))).toList();
    }

    private Page page(SymbolicDerivatives derivatives, Job job, Cancellation cancellation) {
        var unbroken = job.how().withMaxWidth(Double.POSITIVE_INFINITY);
        var formulas = formulas(derivatives, job.variables(), unbroken, cancellation);
        var gradient = typesetter.typeset("\\nabla f =", unbroken);
        var hessian = typesetter.typeset("H =", unbroken);
        var arrangement = arrangement(formulas, gradient.width(), hessian.width(), job);
        var names = new EnumMap<Partial, Typeset>(Partial.class);
        for (var partial : Partial.values()) {
            names.put(partial, typesetter.typeset(partial.latex(job.variables()) + " =", unbroken));
        }
        if (arrangement == Arrangement.LINES) {
            double name = names.values().stream().mapToDouble(Typeset::width).max().orElse(0);
            formulas = broken(formulas, derivatives, job, job.how().maxWidth() - name - job.number() - 4 * job.how().size(), cancellation);
        }
        var kinks = kinks(derivatives.kinks(), job, unbroken);
        return new Page(derivatives, job.variables(), arrangement, gradient, hessian, names, formulas, kinks);
    }

    private Map<Partial, Optional<Typeset>> formulas(SymbolicDerivatives derivatives, VariableNames variables, Typesetting how,
            Cancellation cancellation) {
        var formulas = new EnumMap<Partial, Optional<Typeset>>(Partial.class);
        for (var partial : Partial.values()) {
            cancellation.check();
            formulas.put(partial, latex(partial.of(derivatives), variables).map(latex -> typesetter.typeset(latex, how)));
        }
        return formulas;
    }

    private static Optional<String> latex(Derivative derivative, VariableNames variables) {
        return derivative.shown().map(formula -> LatexPrinter.print(formula, variables));
    }

    private static Arrangement arrangement(Map<Partial, Optional<Typeset>> formulas, double gradient, double hessian, Job job) {
        if (formulas.values().stream().anyMatch(Optional::isEmpty)) {
            return Arrangement.LINES;
        }
        double letter = job.how().size();
        double column = Math.max(width(formulas, Partial.FX), width(formulas, Partial.FY));
        double first = gradient + column + job.number() + 5 * letter;
        double west = Math.max(width(formulas, Partial.FXX), width(formulas, Partial.FXY));
        double east = Math.max(width(formulas, Partial.FXY), width(formulas, Partial.FYY));
        double second = hessian + west + east + 2 * job.number() + 7 * letter;
        double room = job.how().maxWidth();
        if (first + second + 2 * letter <= room) {
            return Arrangement.BESIDE;
        }
        return first <= room && second <= room ? Arrangement.BELOW : Arrangement.LINES;
    }

    private static double width(Map<Partial, Optional<Typeset>> formulas, Partial partial) {
        return formulas.get(partial).map(Typeset::width).orElse(0.0);
    }

    /// Formulas that are too wide for a line are broken, or made smaller where that doesn't help.
    private Map<Partial, Optional<Typeset>> broken(Map<Partial, Optional<Typeset>> wide, SymbolicDerivatives derivatives, Job job,
            double room,
            Cancellation cancellation) {
        var formulas = new EnumMap<>(wide);
        var how = job.how().withMaxWidth(Math.max(room, 8 * job.how().size()));
        for (var partial : Partial.values()) {
            cancellation.check();
            if (width(wide, partial) > how.maxWidth()) {
                formulas.put(partial, partial.of(derivatives).shown().map(formula -> fitted(formula, job.variables(), how)));
            }
        }
        return formulas;
    }

    private Typeset fitted(Expression formula, VariableNames variables, Typesetting how) {
        var set = typesetter.typeset(LatexPrinter.pieces(formula, variables, false), how);
        if (set.width() <= how.maxWidth()) {
            return set;
        }
        var cut = LatexPrinter.pieces(formula, variables, true);
        double excess = typesetter.typeset(cut, how).width() / how.maxWidth();
        return typesetter.typeset(cut, how.withSize(how.size() * Math.clamp(1 / excess, SMALLEST, 1)));
    }

    private static String equation(Kink kink, VariableNames variables) {
        return switch (kink) {
            case Kink.Zero(var expression) -> LatexPrinter.print(expression, variables) + " = 0";
            case Kink.Whole(var expression) -> LatexPrinter.print(expression, variables) + " \\in \\mathbb{Z}";
        };
    }
}

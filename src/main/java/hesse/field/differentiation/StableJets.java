package hesse.field.differentiation;

import hesse.expression.Expression;
import hesse.field.graph.GraphBuilder;
import hesse.field.graph.NodeJet;
import hesse.field.rewriting.ExponentialTerm;
import hesse.field.rewriting.StableForm;
import hesse.field.rewriting.StableForm.Enclosures;
import hesse.field.rewriting.StableForm.Formula;
import hesse.field.rewriting.StableForm.Guarded;
import hesse.field.rewriting.StableForm.HoledQuotient;
import hesse.field.rewriting.StableForm.LogCosh;
import hesse.field.rewriting.StableForm.LogSumExp;
import hesse.field.rewriting.StableForm.NearZero;
import hesse.field.rewriting.StableForm.NormPower;
import hesse.field.rewriting.StableForm.Parts;
import hesse.field.rewriting.StableForm.RootOfSquares;
import hesse.field.rewriting.StableForm.SignedPower;
import java.util.function.Function;

/// Jets of what is computed in the place of a formula.
///
/// Forms that only keep digits and have their argument more often than the formula are for doubles alone: enclosures are
/// better of the formula as it was typed.
final class StableJets {

    private final GraphBuilder graph;
    private final Function<Expression, NodeJet> jets;
    private final Function<Expression, NodeJet> asTyped;
    private final ElementaryFunctions elementary;
    private final SpecialFunctions special;
    private final PowerFunctions powers;
    private final PolarFunctions polar;
    private final ExponentialSums sums;
    private final HoledQuotients quotients;
    private final Domains domains;

    /// @param jets the jets of parts of a formula
    /// @param asTyped those without a form for their root
    StableJets(GraphBuilder graph, JetArithmetic arithmetic, ElementaryFunctions elementary, SpecialFunctions special,
            PowerFunctions powers, Function<Expression, NodeJet> jets, Function<Expression, NodeJet> asTyped) {
        this.graph = graph;
        this.jets = jets;
        this.asTyped = asTyped;
        this.elementary = elementary;
        this.special = special;
        this.powers = powers;
        polar = new PolarFunctions(graph);
        sums = new ExponentialSums(graph, arithmetic);
        quotients = new HoledQuotients(graph, arithmetic);
        domains = new Domains(graph);
    }

    /// The jet of a formula by its form.
    NodeJet jet(Expression formula, StableForm form) {
        return switch (form) {
            case Formula(var evaluated) -> jets.apply(evaluated);
            case Parts parts -> parts(formula, parts);
            case Guarded(var evaluated, var guard, var allowed) -> graph.isExact() ? asTyped.apply(formula)
                    : domains.where(jets.apply(guard).f(), allowed, jets.apply(evaluated));
            case NearZero(var u, var evaluated) -> graph.isExact() ? asTyped.apply(formula)
                    : domains.near(jets.apply(u).f(), jets.apply(evaluated), asTyped.apply(formula));
            case LogSumExp(var terms, _) -> sums.log(terms.stream().map(this::term).toList());
            case LogCosh(var u, _) -> logCosh(u);
            case HoledQuotient(var kind, var u, _) -> graph.isExact() ? asTyped.apply(formula) : quotient(kind, u);
            case NormPower(var u, double p, _) -> graph.isExact() ? asTyped.apply(formula) : powers.normPower(jets.apply(u), p);
            case SignedPower(var u, double p, _) -> powers.signedPower(jets.apply(u), p);
            case RootOfSquares(var sum, var roots, double constant, _) ->
                    polar.rootOfSquares(jets.apply(sum).f(), roots.stream().map(jets).toList(), constant);
        };
    }

    private NodeJet parts(Expression formula, Parts parts) {
        if (graph.isExact() && parts.enclosures() == Enclosures.AS_TYPED) {
            return asTyped.apply(formula);
        }
        var value = part(formula, parts.evaluated());
        var slopes = part(formula, parts.derivatives());
        return new NodeJet(value.f(), slopes.fx(), slopes.fy(), slopes.fxx(), slopes.fxy(), slopes.fyy());
    }

    private NodeJet part(Expression formula, Expression part) {
        return part.equals(formula) ? asTyped.apply(formula) : jets.apply(part);
    }

    private ExponentialSums.Term term(ExponentialTerm term) {
        return new ExponentialSums.Term(jets.apply(term.coefficient()).f(), jets.apply(term.exponent()));
    }

    private NodeJet logCosh(Expression u) {
        var argument = jets.apply(u);
        var tanh = elementary.tanh(itself(argument.f()));
        return sums.logCosh(argument, tanh.f(), tanh.fx());
    }

    private NodeJet quotient(HoledQuotient.Kind kind, Expression u) {
        var argument = jets.apply(u);
        var jet = switch (kind) {
            case SINE -> special.sinc(argument);
            case HYPERBOLIC_SINE -> quotients.hyperbolicSine(argument);
            case EXPONENTIAL -> quotients.exponential(argument);
        };
        return domains.where(argument.f(), StableForm.Allowed.NOT_ZERO, jet);
    }

    /// A node as the variable x, by which a function of it has its own derivatives.
    private NodeJet itself(int node) {
        int zero = GraphBuilder.ZERO;
        return new NodeJet(node, graph.constant(1), zero, zero, zero, zero);
    }
}

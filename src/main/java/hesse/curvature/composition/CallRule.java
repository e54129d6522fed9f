package hesse.curvature.composition;

import hesse.curvature.CompositionRule;
import hesse.curvature.Curvature;
import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Operator;
import hesse.expression.Function;
import hesse.interval.Interval;
import java.util.List;
import java.util.stream.Stream;

/// Calls of functions.
final class CallRule {
    private final TermReader reader;
    private final LogarithmRule logarithms;
    private final NormRule norms;
    private final PowerRule powers;

    CallRule(TermReader reader) {
        this.reader = reader;
        logarithms = new LogarithmRule(reader);
        norms = new NormRule(reader);
        powers = new PowerRule(reader);
    }

    Term of(Call call) {
        var arguments = call.arguments();
        var first = arguments.getFirst();
        if (call.function() == Function.SQRT) {
            return powers.of(call, first, Trees.HALF);
        }
        var terms = arguments.stream().map(reader::read).toList();
        var range = Ranges.of(call.function(), terms.stream().map(Term::range).toList());
        return switch (call.function()) {
            case LOG, LOG2,
                    LOG10 -> logarithms.of(call, first, range, Ranges.logarithmOfE(call.function()))
                    .orElseGet(() -> ofOne(call, terms.getFirst(), range));
            case LOG1P -> logarithms.of(call, new Binary(Operator.PLUS, Trees.ONE, first), range, Bounds.ONE)
                    .orElseGet(() -> ofOne(call, terms.getFirst(), range));
            case LOGADDEXP -> logarithms.logSumExp(call, nested(call).map(reader::read).toList(), range, Bounds.ONE)
                    .orElseGet(() -> Term.unknown(call, range, terms));
            case MAX -> extreme(call, terms, Curvature.CONVEX, range);
            case MIN -> extreme(call, terms, Curvature.CONCAVE, range);
            case CBRT -> norms.of(call, first, 3, range).orElseGet(() -> ofOne(call, terms.getFirst(), range));
            case HYPOT -> norms.of(call, terms, range).orElseGet(() -> Term.unknown(call, range, terms));
            default -> terms.size() == 1 ? ofOne(call, terms.getFirst(), range) : Term.unknown(call, range, terms);
        };
    }

    /// What calls within calls of one function are about in the end.
    private static Stream<Expression> nested(Call call) {
        return call.arguments().stream()
                .flatMap(argument -> argument instanceof Call inner && inner.function() == call.function() ? nested(inner)
                        : Stream.of(argument));
    }

    private static Term ofOne(Call call, Term u, Interval range) {
        return FunctionRule.of(call, Bend.of(call.function(), u.range()), u, range);
    }

    private static Term extreme(Call call, List<Term> terms, Curvature shape, Interval range) {
        boolean convex = shape == Curvature.CONVEX;
        if (!terms.stream().allMatch(term -> convex ? term.isConvex() : term.isConcave())) {
            return Term.unknown(call, range, terms);
        }
        var flat = terms.stream().map(Term::flat).reduce(Flat.NOWHERE, Flat::join);
        return new Term(call, shape, range, Slope.NONE, flat, terms.stream().allMatch(Term::total), CompositionRule.EXTREME, terms);
    }
}

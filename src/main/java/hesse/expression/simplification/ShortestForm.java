package hesse.expression.simplification;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Chooses the shortest of the ways to write a sum: as it is, multiplied out, or with common factors taken out. What it
/// already is wins a tie, so that people find their own formula again.
final class ShortestForm {
    /// Taking out factors looks into the parentheses that it makes this deep.
    private static final int DEEPEST = 3;

    /// So much of a written formula costs as much as a step of algebra.
    private static final int READ_AT_ONCE = 4;

    private final SumArithmetic algebra;
    private final Expansion expansion;
    private final Factoring factoring;
    private final Identities identities;
    private final SumWriter writer;
    private final Map<Sum, Sum> known = new HashMap<>();
    private int depth;

    ShortestForm(WorkLimit limit, SumWriter writer) {
        algebra = new SumArithmetic(limit, this::shortened);
        expansion = new Expansion(algebra);
        factoring = new Factoring(algebra, this::length, writer::isTyped);
        identities = new Identities(algebra);
        this.writer = writer;
    }

    SumArithmetic algebra() {
        return algebra;
    }

    Sum shortened(Sum sum) {
        if (sum.size() == 0 || sum.isSingle() && sum.monomial().isOne()) {
            return sum;
        }
        var before = known.get(sum);
        if (before != null) {
            return before;
        }
        depth++;
        try {
            var best = best(sum);
            known.put(sum, best);
            known.put(best, best);
            return best;
        } finally {
            depth--;
        }
    }

    private Sum best(Sum sum) {
        var forms = forms(sum);
        var best = shortest(sum, forms);
        if (depth > DEEPEST) {
            return best;
        }
        var factored = forms.stream().filter(form -> form != best).map(factoring::factored).toList();
        return shortest(factoring.factored(best), factored);
    }

    /// The first wins a tie.
    private Sum shortest(Sum first, Collection<Sum> others) {
        var best = first;
        for (var other : others) {
            if (length(other) < length(best)) {
                best = other;
            }
        }
        return best;
    }

    /// As it is and multiplied out, both with and without the identities.
    private Set<Sum> forms(Sum sum) {
        var forms = new LinkedHashSet<>(List.of(sum));
        forms.add(identities.applied(sum));
        expansion.expanded(sum).ifPresent(expanded -> {
            forms.add(expanded);
            forms.add(identities.applied(expanded));
        });
        return forms;
    }

    private int length(Sum sum) {
        int length = writer.length(sum);
        algebra.limit().spend(1 + length / READ_AT_ONCE);
        return length;
    }
}

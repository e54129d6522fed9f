package hesse.expression.symbolic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Chooses the shortest of the ways to write a sum: as it is, multiplied out, or with common factors taken out. What it
/// already is wins a tie, so that people find their own formula again.
final class Tidier {
    /// Taking out factors looks into the parentheses that it makes this deep.
    private static final int DEEPEST = 3;

    private final Algebra algebra;
    private final Expansion expansion;
    private final Factoring factoring;
    private final Identities identities;
    private final Writer writer;
    private final Map<Sum, Sum> known = new HashMap<>();
    private int depth;

    Tidier(Budget budget, boolean awayFromKinks, Writer writer) {
        algebra = new Algebra(budget, awayFromKinks, this::tidied);
        expansion = new Expansion(algebra);
        factoring = new Factoring(algebra, this::length);
        identities = new Identities(algebra);
        this.writer = writer;
    }

    Algebra algebra() {
        return algebra;
    }

    Sum tidied(Sum sum) {
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
        var best = sum;
        for (var candidate : candidates(sum)) {
            if (length(candidate) < length(best)) {
                best = candidate;
            }
        }
        return best;
    }

    private List<Sum> candidates(Sum sum) {
        var plain = new LinkedHashSet<>(List.of(sum, identities.applied(sum)));
        expansion.expanded(sum).ifPresent(expanded -> {
            plain.add(expanded);
            plain.add(identities.applied(expanded));
        });
        var candidates = new ArrayList<>(plain);
        if (depth <= DEEPEST) {
            plain.forEach(form -> candidates.add(factoring.factored(form)));
        }
        return candidates;
    }

    private int length(Sum sum) {
        algebra.budget().spend(1);
        return writer.length(sum);
    }
}

package hesse.expression;

import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import hesse.expression.Reading.Origin;
import hesse.expression.notation.Characters;
import hesse.expression.notation.Lexeme.Word;
import hesse.expression.notation.Script;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Which two names of a formula are the coordinates of the plane, where nobody has said so. The first of these that fits:
///
/// 1. The two that the text names itself, as in `f(u, v) = …`, if one of them occurs.
/// 2. x and y, if one of them occurs.
/// 3. A name with two numbers, 0 and 1 if 0 occurs, else 1 and 2: x or w, for which one of them is enough; any other, both of which
///    have to occur.
/// 4. Two letters that go together, both of which occur: u v, s t, θ φ, w b, p q.
/// 5. The only two names that occur, in the order of the alphabet.
///
/// If none does, the variables are x and y, and don't occur.
record VariableChoice(VariableNames names, Origin origin) {
    private static final List<VariableNames> COMPANIONS = List.of(new VariableNames("u", "v"), new VariableNames("s", "t"), new VariableNames("θ", "φ"),
            new VariableNames("theta", "phi"), new VariableNames("w", "b"), new VariableNames("p", "q"));

    /// The names of vectors, the likelier first.
    private static final List<String> ONE_IS_ENOUGH = List.of("x", "w", "X", "W");

    static VariableChoice of(Script script, Optional<VariableNames> chosen) {
        if (chosen.isPresent()) {
            return new VariableChoice(chosen.get(), Origin.CHOSEN);
        }
        var words = script.lexemes().stream().filter(Word.class::isInstance).map(Word.class::cast).toList();
        if (words.isEmpty()) {
            return new VariableChoice(VariableNames.XY, Origin.WRITTEN);
        }
        var arguments = script.arguments().stream().map(NameResolver::canonical).distinct().limit(2).toList();
        if (arguments.size() == 2) {
            var named = new VariableNames(arguments.getFirst(), arguments.getLast());
            if (!occurring(words, named).isEmpty()) {
                return new VariableChoice(named, Origin.WRITTEN);
            }
        }
        if (!occurring(words, VariableNames.XY).isEmpty()) {
            return new VariableChoice(VariableNames.XY, Origin.WRITTEN);
        }
        return numbered(words).or(() -> companions(words)).or(() -> onlyTwo(words)).map(names -> new VariableChoice(names, Origin.GUESSED))
                .orElse(new VariableChoice(VariableNames.XY, Origin.WRITTEN));
    }

    private static Set<Variable> occurring(List<Word> words, VariableNames names) {
        var occurring = new LinkedHashSet<Variable>();
        for (var token : tokens(words, names)) {
            if (token instanceof Token.Operand(Variable variable, _, _)) {
                occurring.add(variable);
            }
        }
        return occurring;
    }

    /// Words that can't be read are left out: that is said when they are read for good.
    private static List<Token> tokens(List<Word> words, VariableNames names) {
        var resolver = new NameResolver(names);
        return words.stream().flatMap(word -> {
            try {
                return resolver.read(word, Callables.ALL.isFunction(word.text())).stream();
            } catch (SyntaxException _) {
                return java.util.stream.Stream.of();
            }
        }).toList();
    }

    private static Optional<VariableNames> numbered(List<Word> words) {
        Map<String, SortedSet<Integer>> numbers = new LinkedHashMap<>();
        ONE_IS_ENOUGH.forEach(stem -> numbers.put(stem, new TreeSet<>()));
        for (var word : words) {
            if (!Callables.ALL.isFunction(word.text())) {
                collect(word.text(), numbers);
            }
        }
        for (var stem : numbers.entrySet()) {
            int first = stem.getValue().contains(0) ? 0 : 1;
            boolean one = stem.getValue().contains(first) || stem.getValue().contains(first + 1);
            boolean both = stem.getValue().contains(first) && stem.getValue().contains(first + 1);
            if (both || one && ONE_IS_ENOUGH.contains(stem.getKey())) {
                return Optional.of(new VariableNames(stem.getKey() + first, stem.getKey() + (first + 1)));
            }
        }
        return Optional.empty();
    }

    /// Takes the names with a number of one digit out of a word such as `x1`, `x_1x_2` or `2theta_1`.
    private static void collect(String word, Map<String, SortedSet<Integer>> numbers) {
        int from = 0;
        for (int i = 1; i < word.length(); i++) {
            boolean single = Characters.isDigit(word.charAt(i)) && (i + 1 == word.length() || !Characters.isDigit(word.charAt(i + 1)));
            if (single) {
                int end = word.charAt(i - 1) == '_' ? i - 1 : i;
                // In a row of letters the last one has the number, unless all of them are one name.
                var stem = word.substring(from, end);
                var last = word.substring(Math.max(from, end - 1), end);
                boolean coefficient = stem.length() == 2 && ONE_IS_ENOUGH.contains(last);
                if (from == 0 && i + 1 == word.length() && isName(stem) && !coefficient) {
                    numbers.computeIfAbsent(stem, _ -> new TreeSet<>()).add(word.charAt(i) - '0');
                } else if (isName(last)) {
                    numbers.computeIfAbsent(last, _ -> new TreeSet<>()).add(word.charAt(i) - '0');
                }
            }
            from = Characters.isDigit(word.charAt(i)) ? i + 1 : from;
        }
    }

    private static boolean isName(String stem) {
        return !stem.isEmpty() && stem.chars().allMatch(c -> Characters.isLetter((char) c));
    }

    private static Optional<VariableNames> companions(List<Word> words) {
        return COMPANIONS.stream().filter(names -> occurring(words, names).size() == 2).findFirst();
    }

    private static Optional<VariableNames> onlyTwo(List<Word> words) {
        var parameters = new TreeSet<String>();
        for (var token : tokens(words, VariableNames.XY)) {
            if (token instanceof Token.Operand(Parameter(var name), _, _)) {
                parameters.add(name);
            }
        }
        return parameters.size() == 2 ? Optional.of(new VariableNames(NameResolver.canonical(parameters.getFirst()), NameResolver.canonical(parameters.getLast())))
                : Optional.empty();
    }
}

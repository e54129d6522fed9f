package hesse.expression;

import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import hesse.expression.Reading.Origin;
import hesse.expression.lexeme.Characters;
import hesse.expression.lexeme.Lexeme.Word;
import hesse.expression.notation.Script;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Which names of a formula are variables, where neither the text nor the person says so, and which two of them are the coordinates of the
/// plane. These two are the first of these that fits:
///
/// 1. The first two that the text names itself, as in `f(u, v) = …`, if one of them occurs.
/// 2. x and y, if one of them occurs.
/// 3. A name with two numbers, 0 and 1 if 0 occurs, else 1 and 2: x or w, for which one of them is enough; any other, both of which
///    have to occur.
/// 4. Two letters that go together, both of which occur: u v, s t, θ φ, w b, p q.
/// 5. The only two names that occur, in the order of the alphabet.
///
/// If none does, the variables are x and y, and don't occur. Beyond them are variables, each by the rule by which the two are:
///
/// 1. The others that the text names itself, as in `f(x, y, z) = …`.
/// 2. z, if x, y and z occur.
/// 3. The same name with other numbers, `x3` to `x99`.
///
/// @param tooMany whether there would be more than [VariableNames#MOST], so that only the two are
record VariableChoice(VariableNames names, Origin origin, boolean tooMany) {
    private static final List<VariableNames> COMPANIONS = List.of(new VariableNames("u", "v"), new VariableNames("s", "t"),
            new VariableNames("θ", "φ"),
            new VariableNames("theta", "phi"), new VariableNames("w", "b"), new VariableNames("p", "q"));

    private static final Pattern TWO_DIGITS = Pattern.compile("[1-9][0-9]");

    /// The names of vectors, the likelier first.
    private static final List<String> ONE_IS_ENOUGH = List.of("x", "w", "X", "W");

    static VariableChoice of(Script script, Optional<VariableNames> chosen) {
        if (chosen.isPresent()) {
            return new VariableChoice(chosen.get(), Origin.CHOSEN, false);
        }
        var words = script.lexemes().stream().filter(Word.class::isInstance).map(Word.class::cast).toList();
        if (words.isEmpty()) {
            return of(VariableNames.XY.all(), Origin.WRITTEN);
        }
        var arguments = script.arguments().stream().map(NameResolver::canonical).distinct().toList();
        if (arguments.size() >= 2 && !occurring(words, new VariableNames(arguments.get(0), arguments.get(1))).isEmpty()) {
            return of(arguments, Origin.WRITTEN);
        }
        var coordinates = occurring(words, VariableNames.XY);
        if (!coordinates.isEmpty()) {
            boolean space = coordinates.size() == 2 && parameters(words, VariableNames.XY).contains("z");
            return of(space ? List.of("x", "y", "z") : VariableNames.XY.all(), Origin.WRITTEN);
        }
        boolean powers = parameters(words, VariableNames.XY).stream().anyMatch(name -> name.matches("x_?[2-9]"))
                && parameters(words, VariableNames.XY).stream().anyMatch(name -> name.matches("y_?[2-9]"));
        if (powers && numbered(words).isEmpty()) {
            return of(VariableNames.XY.all(), Origin.WRITTEN);
        }
        return numbered(words).or(() -> companions(words)).or(() -> onlyTwo(words)).map(names -> of(names, Origin.GUESSED))
                .orElse(of(VariableNames.XY.all(), Origin.WRITTEN));
    }

    /// @param all the plane's two first
    private static VariableChoice of(List<String> all, Origin origin) {
        boolean tooMany = all.size() > VariableNames.MOST;
        return new VariableChoice(new VariableNames(all.get(0), all.get(1), tooMany ? all.subList(0, 2) : all), origin, tooMany);
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

    private static Optional<List<String>> numbered(List<Word> words) {
        Map<String, SortedSet<Integer>> numbers = new LinkedHashMap<>();
        ONE_IS_ENOUGH.forEach(stem -> numbers.put(stem, new TreeSet<>()));
        for (var word : words) {
            if (!Callables.ALL.isFunction(word.text())) {
                collect(word.text(), numbers);
            }
        }
        if (numbers.get("x").size() == 1 && numbers.containsKey("y")) {
            // `2x2 + 3y2` out of a document that has lost its raised digits.
            return Optional.empty();
        }
        for (var stem : numbers.entrySet()) {
            int first = stem.getValue().contains(0) ? 0 : 1;
            boolean one = stem.getValue().contains(first) || stem.getValue().contains(first + 1);
            boolean both = stem.getValue().contains(first) && stem.getValue().contains(first + 1);
            if (both || one && ONE_IS_ENOUGH.contains(stem.getKey())) {
                return Optional.of(numbered(words, stem.getKey(), first, stem.getValue()));
            }
        }
        return Optional.empty();
    }

    /// @param first of the plane's two numbers
    /// @param found all of one digit
    private static List<String> numbered(List<Word> words, String stem, int first, SortedSet<Integer> found) {
        var numbers = new TreeSet<>(found);
        numbers.addAll(List.of(first, first + 1));
        parameters(words, new VariableNames(stem + first, stem + (first + 1))).stream().map(NameResolver::canonical)
                .filter(name -> name.startsWith(stem) && TWO_DIGITS.matcher(name.substring(stem.length())).matches())
                .forEach(name -> numbers.add(Integer.parseInt(name.substring(stem.length()))));
        return numbers.tailSet(first).stream().map(number -> stem + number).toList();
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

    private static Optional<List<String>> companions(List<Word> words) {
        return COMPANIONS.stream().filter(names -> occurring(words, names).size() == 2).findFirst().map(VariableNames::all);
    }

    private static Optional<List<String>> onlyTwo(List<Word> words) {
        var parameters = parameters(words, VariableNames.XY);
        return parameters.size() == 2 ? Optional.of(parameters.stream().map(NameResolver::canonical).toList()) : Optional.empty();
    }

    /// As they are written, in the order of the alphabet.
    private static SortedSet<String> parameters(List<Word> words, VariableNames names) {
        var parameters = new TreeSet<String>();
        for (var token : tokens(words, names)) {
            if (token instanceof Token.Operand(Parameter(var name), _, _)) {
                parameters.add(name);
            }
        }
        return parameters;
    }
}

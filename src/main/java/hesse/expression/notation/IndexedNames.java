package hesse.expression.notation;

import hesse.expression.lexeme.Lexeme;
import hesse.expression.lexeme.Lexeme.Number;
import hesse.expression.lexeme.Lexeme.Word;
import hesse.expression.lexeme.Symbol;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Names with an index: `x_{1}`, `x[0]`, `X[:, 1]`, and MATLAB's `x(1)`. All become `x_1` and the like.
///
/// `x(1)` is a product, though a pointless one, unless nothing but indices is ever done with the name: then it is one of the
/// vector's components, of x alone in any case, of another name if both of them occur.
final class IndexedNames implements Notation {
    private final Vocabulary vocabulary;

    IndexedNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    private record Indexed(String name, int length) {}

    @Override
    public List<Lexeme> plain(List<Lexeme> lexemes) {
        var vectors = vectors(lexemes);
        var plain = new ArrayList<Lexeme>(lexemes.size());
        for (int i = 0; i < lexemes.size(); i++) {
            if (lexemes.get(i) instanceof Word word) {
                var indexed = lowered(lexemes, i);
                if (indexed.isEmpty()) {
                    indexed = vocabulary.isFunction(word.text()) ? Optional.empty() : bracketed(lexemes, i, vectors);
                }
                int last = i + indexed.map(Indexed::length).orElse(1) - 1;
                plain.add(indexed.<Lexeme>map(name -> new Word(name.name, word.start(), lexemes.get(last).end())).orElse(word));
                i = last;
            } else {
                plain.add(lexemes.get(i));
            }
        }
        return plain;
    }

    /// With `_` and one piece, or several in braces.
    private static Optional<Indexed> lowered(List<Lexeme> lexemes, int at) {
        var stem = ((Word) lexemes.get(at)).text();
        if (at + 2 >= lexemes.size() || !lexemes.get(at + 1).is(Symbol.SUBSCRIPT)) {
            return Optional.empty();
        }
        var piece = piece(lexemes.get(at + 2));
        if (piece.isPresent()) {
            return Optional.of(new Indexed(stem + "_" + piece.get(), 3));
        }
        if (!lexemes.get(at + 2).is(Symbol.OPEN_CURLY)) {
            return Optional.empty();
        }
        // Print shows no second pair of braces: they tell c1 from c_1.
        int braces = at + 3 < lexemes.size() && lexemes.get(at + 3).is(Symbol.OPEN_CURLY) ? 2 : 1;
        var index = new StringBuilder();
        int next = at + 2 + braces;
        while (next < lexemes.size() && piece(lexemes.get(next)).isPresent()) {
            index.append(piece(lexemes.get(next++)).get());
        }
        int last = next + braces - 1;
        boolean whole = !index.isEmpty() && last < lexemes.size() && lexemes.get(next).is(Symbol.CLOSE_CURLY)
                && lexemes.get(last).is(Symbol.CLOSE_CURLY);
        return whole ? Optional.of(new Indexed(stem + (braces == 2 ? "" : "_") + index, last + 1 - at)) : Optional.empty();
    }

    private static Optional<String> piece(Lexeme lexeme) {
        return switch (lexeme) {
            case Word(var text, _, _) -> Optional.of(text);
            case Number(var digits, _, _) when digits.chars().allMatch(Character::isDigit) -> Optional.of(digits);
            case Number _, Lexeme.Sign _, Lexeme.Command _, Lexeme.Unreadable _ -> Optional.empty();
        };
    }

    private static Optional<Indexed> bracketed(List<Lexeme> lexemes, int at, Set<String> vectors) {
        var stem = ((Word) lexemes.get(at)).text();
        int open = at + 1;
        if (open >= lexemes.size() || lexemes.get(open).start() != lexemes.get(at).end()) {
            return Optional.empty();
        }
        boolean square = lexemes.get(open).is(Symbol.OPEN_SQUARE);
        boolean round = lexemes.get(open).is(Symbol.OPEN_ROUND) && vectors.contains(stem);
        int number = square && open + 2 < lexemes.size() && lexemes.get(open + 1).is(Symbol.COLON) && lexemes.get(open + 2).is(Symbol.COMMA)
                ? open + 3 : open + 1;
        boolean index = (square || round) && number + 1 < lexemes.size() && lexemes.get(number) instanceof Number
                && lexemes.get(number + 1).closes();
        return index ? piece(lexemes.get(number)).map(digits -> new Indexed(stem + "_" + digits, number + 2 - at)) : Optional.empty();
    }

    /// The names of which only `name(1)` and `name(2)` occur.
    private Set<String> vectors(List<Lexeme> lexemes) {
        var bare = new HashSet<String>();
        var components = new HashSet<String>();
        for (int i = 0; i < lexemes.size(); i++) {
            if (lexemes.get(i) instanceof Word(var text, _, int end) && !vocabulary.isFunction(text)) {
                boolean component = i + 3 < lexemes.size() && lexemes.get(i + 1).is(Symbol.OPEN_ROUND) && lexemes.get(i + 1).start() == end
                        && lexemes.get(i + 2) instanceof Number(var digits, _, _) && (digits.equals("1") || digits.equals("2"))
                        && lexemes.get(i + 3).is(Symbol.CLOSE_ROUND);
                if (component) {
                    components.add(text + ((Number) lexemes.get(i + 2)).digits());
                } else {
                    bare.add(text);
                }
            }
        }
        var vectors = new HashSet<String>();
        for (var component : components) {
            var stem = component.substring(0, component.length() - 1);
            boolean coordinates = stem.equals("x") && !bare.contains("y")
                    || components.contains(stem + "1") && components.contains(stem + "2");
            if (coordinates && !bare.contains(stem)) {
                vectors.add(stem);
            }
        }
        return vectors;
    }
}

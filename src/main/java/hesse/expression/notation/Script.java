package hesse.expression.notation;

import hesse.expression.lexeme.FoldedText;
import hesse.expression.lexeme.Lexeme;
import hesse.expression.lexeme.Lexeme.Word;
import hesse.expression.lexeme.Scanner;
import java.util.List;
import java.util.Optional;

/// A formula in plain lexemes, and what its text says about it besides.
public final class Script {
    private final FoldedText folded;
    private final List<Lexeme> lexemes;
    private final Heading heading;

    private Script(FoldedText folded, List<Lexeme> lexemes, Heading heading) {
        this.folded = folded;
        this.lexemes = lexemes;
        this.heading = heading;
    }

    /// Reads any text, in time proportional to its length times the depth of its brackets.
    public static Script of(String typed, Vocabulary vocabulary) {
        var folded = FoldedText.of(typed);
        var whole = new Requests()
                .plain(new FunctionBodies()
                        .plain(new Ending()
                                .plain(new Keywords()
                                .plain(new Sums().plain(new QualifiedNames().plain(new LatexNotation().plain(Scanner.lexemes(folded))))))));
        var indexed = new IndexedNames(vocabulary);
        var named = indexed.plain(whole);
        var heading = Heading.of(named, vocabulary);
        int from = heading.length() == 0 ? 0 : heading.length() == named.size() ? folded.text().length()
                : named.get(heading.length()).start();
        // What the heading says doesn't tell whether x(1) is an index.
        var formula = whole.stream().filter(lexeme -> lexeme.start() >= from).toList();
        var points = new DecimalCommas(vocabulary).plain(new Points().plain(indexed.plain(formula)));
        return new Script(folded, new Rows().plain(new Conditionals().plain(points)), heading);
    }

    /// No empty one among them; without a lexeme for the end.
    public List<Lexeme> lexemes() {
        return lexemes;
    }

    /// The names that the text gives its variables, as in `f(u, v) = …`; empty if it gives none.
    public List<String> arguments() {
        return heading.arguments();
    }

    /// What is alone on the left of an equals sign: y in `y = x^2`.
    public Optional<String> subject() {
        return heading.subject().map(Word::text);
    }

    /// The length of the folded text, where its end is.
    public int length() {
        return folded.text().length();
    }

    /// Where in the text as typed this place of the folded text is.
    public int typed(int place) {
        return folded.typedAt(place);
    }
}

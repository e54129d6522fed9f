package hesse.cli.option;

import hesse.cli.input.FormulaError;
import hesse.cli.input.InvalidInputException;
import hesse.document.Catalogue;
import hesse.expression.ParseResult;
import hesse.expression.Parser;
import hesse.text.Messages;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// The options that say which function is meant.
public final class FunctionOptions {

    @ArgGroup(multiplicity = "1")
    private Source source;

    /// Either of the two.
    private static final class Source {
        @Option(names = "--function", required = true, paramLabel = "EXPRESSION", descriptionKey = "cli.option.function")
        private String formula;

        @Option(names = "--name", required = true, paramLabel = "ID", descriptionKey = "cli.option.name")
        private String id;
    }

    /// @throws InvalidInputException if there is no such function
    public ChosenFunction choose(Messages messages) {
        return source.id == null ? typed(source.formula, messages) : named(source.id, messages);
    }

    private static ChosenFunction typed(String formula, Messages messages) {
        return switch (Parser.parse(formula)) {
            case ParseResult.Parsed(var expression) -> new ChosenFunction(formula, expression, Optional.empty());
            case ParseResult.Refused(var error) -> throw new InvalidInputException(FormulaError.text(formula, error, messages));
        };
    }

    private static ChosenFunction named(String id, Messages messages) {
        var entry = Catalogue.load().named(id).orElseThrow(() -> new InvalidInputException(messages.text("cli.name.unknown", id)));
        return new ChosenFunction(entry.formula(), entry.read().expression(), Optional.of(entry));
    }
}

package hesse.cli.option;

import hesse.cli.input.FormulaError;
import hesse.cli.input.InvalidInputException;
import hesse.cli.input.MisuseException;
import hesse.document.Catalogue;
import hesse.document.CatalogueEntry;
import hesse.expression.Reading;
import hesse.expression.VariableNames;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The options that say which function is meant, and the argument without an option that says the same.
///
/// What begins with a hyphen is an argument too if it is no option of the command: `-x^2` is a formula.
public final class FunctionOptions {
    /// What may be the name of a function of the catalogue, so that it isn't read for nothing.
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{3,}");

    @Parameters(arity = "0..*", paramLabel = "FORMULA", hideParamSyntax = true, preprocessor = AnyArgument.class,
            descriptionKey = "cli.argument.formula")
    private List<String> arguments = new ArrayList<>();

    @Option(names = "--function", paramLabel = "FORMULA", descriptionKey = "cli.option.function")
    private String formula;

    @Option(names = "--name", paramLabel = "ID", descriptionKey = "cli.option.name")
    private String id;

    @Option(names = "--variables", paramLabel = "U,V", descriptionKey = "cli.option.variables")
    private VariableNames variables;

    @Option(names = "--explain", descriptionKey = "cli.option.explain")
    private boolean explained;

    /// Whether any function is given, be it a right one.
    public boolean isGiven() {
        return formula != null || id != null || !arguments.isEmpty();
    }

    /// @throws MisuseException if none is given, or more than one
    /// @throws InvalidInputException if there is no such function
    public ChosenFunction choose(Messages messages) {
        if (formula != null && id != null) {
            throw new MisuseException(messages.text("cli.function.two"));
        }
        if (!arguments.isEmpty() && (formula != null || id != null)) {
            throw new MisuseException(messages.text("cli.function.left-over", arguments.getFirst()));
        }
        if (arguments.size() > 1) {
            throw new MisuseException(messages.text("cli.function.quotes", String.join(" ", arguments)));
        }
        if (id != null) {
            return named(id, messages);
        }
        if (formula != null) {
            return typed(formula, messages);
        }
        if (arguments.isEmpty()) {
            throw new MisuseException(messages.text("cli.function.missing"));
        }
        return argument(arguments.getFirst(), messages);
    }

    /// The catalogue's function of that name; else a formula.
    private ChosenFunction argument(String argument, Messages messages) {
        return Optional.of(argument).filter(text -> NAME.matcher(text).matches()).flatMap(text -> Catalogue.load().called(text, messages))
                .map(entry -> read(entry.formula(), Optional.of(entry), messages)).orElseGet(() -> typed(argument, messages));
    }

    private ChosenFunction typed(String formula, Messages messages) {
        return read(formula, Optional.empty(), messages);
    }

    private ChosenFunction named(String name, Messages messages) {
        var catalogue = Catalogue.load();
        return catalogue.called(name, messages).map(entry -> read(entry.formula(), Optional.of(entry), messages)).orElseThrow(() -> {
            var close = String.join(", ", catalogue.suggestions(name, messages));
            return new InvalidInputException(close.isEmpty() ? messages.text("cli.name.unknown", name)
                    : messages.text("cli.name.misspelt", name, close));
        });
    }

    private ChosenFunction read(String formula, Optional<CatalogueEntry> entry, Messages messages) {
        return switch (Reading.of(formula, Optional.ofNullable(variables))) {
            case Reading.Understood reading -> new ChosenFunction(formula, reading, entry, explained);
            case Reading.Refused(var error) -> throw new InvalidInputException(FormulaError.text(formula, error, messages));
        };
    }
}

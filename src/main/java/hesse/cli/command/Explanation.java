package hesse.cli.command;

import hesse.cli.option.ChosenFunction;
import hesse.expression.Guess;
import hesse.expression.Notice;
import hesse.expression.Printer;
import hesse.field.rewriting.Rewriting;
import hesse.field.rewriting.Rewritings;
import hesse.field.rewriting.StableForm;
import hesse.text.KebabCase;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How a formula was read, a sentence a line: the formula as it was understood, its variables, each place that people read in two ways, and
/// what is computed in another form.
///
/// Who hasn't asked is told only what isn't to pass unseen: that no variable occurs or too many do, and which places may have been meant
/// otherwise; but not that log is the natural logarithm, nor anything about the catalogue's functions.
record Explanation(ChosenFunction chosen, Messages messages) {

    List<String> lines() {
        if (chosen.explained()) {
            return Stream.of(understood(), notices(), guesses(), rewritings()).flatMap(List::stream).toList();
        }
        return chosen.entry().isPresent() ? List.of() : Stream.of(notices(), guesses()).flatMap(List::stream).toList();
    }

    private List<String> understood() {
        var names = chosen.variables();
        var lines = new ArrayList<String>();
        var all = names.all();
        lines.add(messages.text("cli.explain.formula", String.join(", ", all), Printer.print(chosen.expression(), names)));
        lines.add(messages.text("cli.explain.variables." + KebabCase.of(chosen.reading().origin()),
                String.join(", ", all.subList(0, all.size() - 1)), all.getLast()));
        var parameters = chosen.expression().parameters().stream().filter(name -> !all.contains(name)).toList();
        if (!parameters.isEmpty()) {
            lines.add(messages.text("cli.explain.parameters", String.join(", ", parameters)));
        }
        return lines;
    }

    /// What is computed instead of what is written: as far as it doesn't depend on values of parameters.
    private List<String> rewritings() {
        return new Rewritings(Map.of()).all(chosen.expression()).stream().map(this::sentence).toList();
    }

    private String sentence(Rewriting rewriting) {
        var formula = Printer.print(rewriting.formula(), chosen.variables());
        var evaluated = Printer.print(rewriting.evaluated(), chosen.variables());
        if (rewriting.form() instanceof StableForm.NearZero(var u, _)) {
            return messages.text("cli.explain.computed-near-zero", formula, evaluated, Printer.print(u, chosen.variables()));
        }
        return evaluated.equals(formula) ? messages.text("cli.explain.differentiated", formula)
                : messages.text("cli.explain.computed", formula, evaluated);
    }

    private List<String> notices() {
        return chosen.reading().notices().stream().filter(notice -> chosen.explained() || notice != Notice.HEIGHT_OVER_THE_PLANE)
                .map(notice -> messages.text(notice.key(), chosen.variables().x(), chosen.variables().y())).toList();
    }

    private List<String> guesses() {
        return chosen.reading().guesses().stream().filter(guess -> chosen.explained() || guess.kind() != Guess.Kind.LOGARITHM_BASE)
                .map(this::sentences).toList();
    }

    private String sentences(Guess guess) {
        var place = chosen.text().substring(guess.start(), guess.end());
        return messages.sentences(List.of(messages.text(guess.kind().key(), place), messages.text("cli.explain.other", guess.otherText())));
    }
}

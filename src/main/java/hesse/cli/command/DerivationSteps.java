package hesse.cli.command;

import hesse.cli.output.Fact.Word;
import hesse.cli.output.Format;
import hesse.cli.output.Table;
import hesse.curvature.Convexity;
import hesse.curvature.Derivation;
import hesse.curvature.ReportSentences;
import hesse.expression.Printer;
import hesse.expression.VariableNames;
import hesse.text.KebabCase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The steps of a derivation written down, each above those that it rests on, then what follows for the whole.
record DerivationSteps(Derivation derivation, VariableNames names, ReportSentences words) {
    private static final List<String> COLUMNS = List.of("depth", "term", "curvature", "rule");
    private static final String INDENT = "  ";

    /// A line for each step, indented by its depth.
    void writeText(Optional<Convexity> convexity, Context context) throws IOException {
        var text = new StringBuilder();
        append(derivation, 0, text);
        text.append(convexity.map(words::convexity).orElseGet(() -> context.messages().text("cli.convex.undecided"))).append('\n');
        context.out().write(text.toString().getBytes(StandardCharsets.UTF_8));
        context.out().flush();
    }

    private void append(Derivation step, int depth, StringBuilder to) {
        to.append(INDENT.repeat(depth)).append(words.step(step, names)).append('\n');
        step.premises().forEach(premise -> append(premise, depth + 1, to));
    }

    /// A row for each step.
    void writeTable(Optional<Convexity> convexity, Format format, Context context) throws IOException {
        var table = format.table("steps", context.out(), COLUMNS);
        write(derivation, 0, table);
        if (convexity.isPresent()) {
            Verdict.writeConvexity(convexity.get(), table);
        } else {
            table.fact("convexity", new Word("undecided"));
        }
        table.end();
    }

    private void write(Derivation step, int depth, Table table) throws IOException {
        table.integer(depth);
        table.text(Printer.print(step.term(), names));
        table.text(KebabCase.of(step.curvature()));
        table.text(KebabCase.of(step.rule()));
        table.endRow();
        for (var premise : step.premises()) {
            write(premise, depth + 1, table);
        }
    }
}

package hesse.figure.race;

import hesse.optimize.EvaluationCount;
import hesse.text.Messages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A [RaceTable] as text for other programs.
public final class RaceTableText {
    private static final int DIGITS = 4;
    private static final List<String> COLUMNS = List.of("name", "parameters", "k", "f", "gradient", "values", "gradients", "hessians",
            "products", "state");

    private RaceTableText() {}

    /// Comma-separated values (RFC 4180) with a header; numbers with all their digits.
    public static String csv(RaceTable table, Messages words) {
        var lines = Stream.concat(Stream.of(headers(words)), table.rows().stream().map(RaceTableText::exact));
        return lines.map(cells -> cells.stream().map(RaceTableText::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /// A `tabular` for LaTeX, which needs no package.
    public static String latex(RaceTable table, Messages words) {
        var rows = Stream.concat(Stream.of(headers(words).stream().map(RaceTableText::escaped).toList()),
                table.rows().stream().map(RaceTableText::typeset))
                .map(cells -> String.join(" & ", cells) + " \\\\").toList();
        return "\\begin{tabular}{llrrrrrrrl}\n\\hline\n" + rows.getFirst() + "\n\\hline\n"
                + rows.stream().skip(1).map(row -> row + "\n").collect(Collectors.joining()) + "\\hline\n\\end{tabular}\n";
    }

    private static List<String> headers(Messages words) {
        return COLUMNS.stream().map(column -> words.text("figure.table.column." + column)).toList();
    }

    private static List<String> exact(RunnerRow row) {
        return cells(row, Double.toString(row.f()), Double.toString(row.gradientNorm()));
    }

    private static List<String> typeset(RunnerRow row) {
        var cells = cells(row, number(row.f(), row.off().f()), number(row.gradientNorm(), row.gradientError()));
        return Stream.of(cells.subList(0, 2).stream().map(RaceTableText::escaped), cells.subList(2, cells.size() - 1).stream(),
                Stream.of(escaped(cells.getLast()))).flatMap(part -> part).toList();
    }

    private static List<String> cells(RunnerRow row, String f, String gradient) {
        EvaluationCount count = row.evaluations();
        return List.of(row.name(), row.parameters(), Integer.toString(row.k()), f, gradient, Integer.toString(count.values()),
                Integer.toString(count.gradients()), Integer.toString(count.hessians()), Integer.toString(count.products()), row.state());
    }

    private static String quoted(String cell) {
        return cell.matches("[^,\"\n\r]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /// To the digits that are right, if it is known how far it may be off; 0 where none is.
    private static String number(double value, double error) {
        if (Double.isFinite(error) && error > 0 && error >= Math.abs(value)) {
            return "$0$";
        }
        int right = Double.isFinite(error) && error > 0 ? (int) (Math.floor(Math.log10(Math.abs(value))) - Math.floor(Math.log10(error)))
                : DIGITS;
        return number(value, Math.clamp(right, 1, DIGITS));
    }

    private static String number(double value, int digits) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "--" : value > 0 ? "$\\infty$" : "$-\\infty$";
        }
        String[] parts = String.format(java.util.Locale.ROOT, "%." + digits + "g", value).split("e");
        return parts.length == 1 ? '$' + parts[0] + '$' : '$' + parts[0] + "\\times10^{" + Integer.parseInt(parts[1]) + "}$";
    }

    /// LaTeX's own characters, and the Greek letters and signs of parameters.
    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(c -> escaped.append(switch (c) {
            case '&', '%', '$', '#', '_', '{', '}' -> "\\" + (char) c;
            case '\\' -> "\\textbackslash{}";
            case '^' -> "\\^{}";
            case '~' -> "\\~{}";
            case '−' -> "$-$";
            case '×' -> "$\\times$";
            case '∞' -> "$\\infty$";
            case '‖' -> "$\\|$";
            case '∇' -> "$\\nabla$";
            case 'η' -> "$\\eta$";
            case 'β' -> "$\\beta$";
            case 'ρ' -> "$\\rho$";
            case 'μ' -> "$\\mu$";
            case 'ε' -> "$\\varepsilon$";
            case 'Δ' -> "$\\Delta$";
            case 'σ' -> "$\\sigma$";
            case 'λ' -> "$\\lambda$";
            case '₁' -> "$_1$";
            case '₂' -> "$_2$";
            default -> raised(c);
        }));
        return escaped.toString();
    }

    /// Raised digits as powers.
    private static String raised(int c) {
        int digit = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c);
        return digit >= 0 ? "$^" + digit + "$" : c == '⁻' ? "$^-$" : Character.toString(c);
    }
}

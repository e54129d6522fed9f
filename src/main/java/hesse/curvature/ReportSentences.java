package hesse.curvature;

import hesse.curvature.Convexity.Composed;
import hesse.curvature.Convexity.Proved;
import hesse.curvature.Convexity.Refuted;
import hesse.curvature.Convexity.Undecided;
import hesse.expression.Printer;
import hesse.expression.VariableNames;
import hesse.text.KebabCase;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.List;
import java.util.stream.Collectors;

/// A [CriticalPointReport]'s verdicts as sentences.
public record ReportSentences(Messages messages, int digits) {

    /// Whether all critical points are found.
    public String certificate(CriticalPointReport report) {
        return switch (report.certificate()) {
            case Certificate.AllFound _ when report.findings().isEmpty() -> messages.text("curvature.certificate.none");
            case Certificate.AllFound _ -> messages.text("curvature.certificate.all-found");
            case Certificate.Undecided(var regions, var obstacles) ->
                    messages.sentences(List.of(messages.text("curvature.certificate.undecided", regions.size()),
                    messages.text("curvature.certificate.in-the-way", regions.size(),
                    obstacles.stream().map(this::obstacle).collect(Collectors.joining(", ")))));
            case Certificate.NotAvailable _ when report.convexity() instanceof Convexity.ByForm(var strictly) && strictly ->
                messages.text(report.findings().isEmpty() ? "curvature.certificate.one-at-most" : "curvature.certificate.no-other");
            case Certificate.NotAvailable _ -> messages.text("curvature.certificate.not-available");
        };
    }

    private String obstacle(Certificate.Obstacle obstacle) {
        return messages.text("curvature.certificate.obstacle." + KebabCase.of(obstacle));
    }

    /// Whether the function is convex.
    public String convexity(Convexity convexity) {
        return switch (convexity) {
            case Proved(var shape, var strictly, var everywhere) -> messages.text(
                    "curvature.convexity." + (everywhere ? "" : "smooth-") + (strictly ? "strictly-" : "") + KebabCase.of(shape));
            case Composed composed -> composed(composed);
            case Refuted(double x, double y, double eigenvalue) -> messages.text("curvature.convexity.refuted",
                    Numbers.format(x, digits), Numbers.format(y, digits), Numbers.format(eigenvalue, digits));
            case Convexity.ByForm(var strictly) ->
                    messages.text(strictly ? "curvature.convexity.form-strictly" : "curvature.convexity.form");
            case Undecided _ -> messages.text("curvature.convexity.undecided");
        };
    }

    private String composed(Composed composed) {
        boolean strict = composed.isStrict();
        var shape = messages.text("curvature.shape." + (strict ? "strictly-" : "") + KebabCase.of(composed.shape()));
        var extent = messages.text("curvature.extent." + KebabCase.of(composed.extent()));
        return messages.text(!strict && composed.strictlyHere() ? "curvature.composed.strictly-here" : "curvature.composed", shape, extent);
    }

    /// A step of a derivation in a line: the term, how it curves, and the rule unless that is plain.
    public String step(Derivation step, VariableNames names) {
        return messages.text("curvature.step", Printer.print(step.term(), names), reason(step));
    }

    /// How a term curves, and the rule unless that is plain.
    public String reason(Derivation step) {
        boolean plain = step.curvature().isAffine() && step.premises().isEmpty();
        return plain ? curvature(step.curvature()) : messages.text("curvature.reason", curvature(step.curvature()), rule(step));
    }

    /// How a term curves, in a word or two.
    public String curvature(Curvature curvature) {
        return messages.text("curvature.of-term." + KebabCase.of(curvature));
    }

    /// Why a term curves as it does, in a few words.
    public String rule(Derivation step) {
        boolean mirrored = !step.curvature().isConvex() && step.curvature().isConcave();
        return messages.text("curvature.rule." + KebabCase.of(step.rule()) + (mirrored ? ".concave" : ""));
    }

    /// f at the point, no more exactly than it is known: 0 where that can't be told from it.
    public String value(CriticalPointReport.Finding finding) {
        double computed = finding.point().f();
        var known = finding.value();
        double width = known.sup() - known.inf();
        if (!(width < Double.POSITIVE_INFINITY)) {
            return Numbers.format(computed, digits);
        }
        if (known.contains(0)) {
            return Numbers.format(0, digits);
        }
        double f = Math.clamp(computed, known.inf(), known.sup());
        double certain = Math.floor(Math.log10(Math.abs(f))) + 1 - Math.ceil(Math.log10(width));
        return Numbers.format(f, (int) Math.clamp(certain, 1, digits));
    }

    /// What the neighbourhood of a degenerate point looks like, in a few words.
    public String neighbourhood(Neighbourhood neighbourhood) {
        return messages.text("curvature.neighbourhood." + KebabCase.of(neighbourhood));
    }
}

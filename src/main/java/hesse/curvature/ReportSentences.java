package hesse.curvature;

import hesse.curvature.Convexity.Proved;
import hesse.curvature.Convexity.Refuted;
import hesse.curvature.Convexity.Undecided;
import hesse.text.KebabCase;
import hesse.text.Messages;
import hesse.text.Numbers;

/// A [CriticalPointReport]'s verdicts as sentences.
public record ReportSentences(Messages messages, int digits) {

    /// Whether all critical points are found.
    public String certificate(CriticalPointReport report) {
        return switch (report.certificate()) {
            case Certificate.AllFound _ when report.findings().isEmpty() -> messages.text("curvature.certificate.none");
            case Certificate.AllFound _ -> messages.text("curvature.certificate.all-found");
            case Certificate.Undecided(var regions) -> messages.text("curvature.certificate.undecided", regions.size());
            case Certificate.NotAvailable _ -> messages.text("curvature.certificate.not-available");
        };
    }

    /// Whether the function is convex.
    public String convexity(Convexity convexity) {
        return switch (convexity) {
            case Proved(var shape, var strictly, var everywhere) -> messages.text(
                    "curvature.convexity." + (everywhere ? "" : "smooth-") + (strictly ? "strictly-" : "") + KebabCase.of(shape));
            case Refuted(double x, double y, double eigenvalue) -> messages.text("curvature.convexity.refuted",
                    Numbers.format(x, digits), Numbers.format(y, digits), Numbers.format(eigenvalue, digits));
            case Undecided _ -> messages.text("curvature.convexity.undecided");
        };
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

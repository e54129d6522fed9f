package hesse.curvature;

import hesse.curvature.CriticalPoint.Kind;
import hesse.curvature.CriticalPointReport.Finding;
import hesse.field.Cancellation;
import hesse.field.Enclosure;
import hesse.field.Field;
import hesse.field.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Makes a report of what a search found: proves its points, looks for others where it may have missed some, and says what
/// remains open.
///
/// A critical point is in the window if the place that is proved to hold it, some units in the last place wide, has a
/// point in common with the window, border included.
record Certification(Field field, Enclosure enclosure, Window window, Cancellation cancellation) {

    /// Decimals, relative to the window, to which the places of points are rounded.
    private static final int DIGITS = 9;

    CriticalPointReport of(CriticalPoints found) {
        var proof = new CompletenessProof(field, enclosure, window, cancellation);
        found.points().forEach(point -> proof.prove(point.x(), point.y()));
        proof.searchWindow(found.curve());
        var findings = findings(found, proof.roots());
        var certificate = certificate(findings, proof.undecided());
        boolean truncated = found.truncated() && !(certificate instanceof Certificate.AllFound);
        return new CriticalPointReport(findings, found.curve(), truncated, certificate,
                ConvexityProof.of(field, enclosure, window, cancellation));
    }

    private static Certificate certificate(List<Finding> findings, List<Region> undecided) {
        boolean all = undecided.isEmpty() && findings.stream().allMatch(Finding::certified);
        return all ? new Certificate.AllFound() : new Certificate.Undecided(undecided);
    }

    private Region whole() {
        return new Region(window.xMin(), window.xMax(), window.yMin(), window.yMax());
    }

    /// The proved points in the window, and those found that aren't any of the proved ones.
    private List<Finding> findings(CriticalPoints found, List<ProvedRoot> roots) {
        var findings = new ArrayList<Finding>();
        roots.stream().filter(root -> root.place().touches(whole())).forEach(root -> findings.add(finding(root, found)));
        found.points().stream().filter(point -> roots.stream().noneMatch(root -> root.isAt(point)))
                .map(this::rounded).forEach(point -> findings.add(new Finding(point, false, neighbourhood(point), value().at(point.x(), point.y()))));
        findings.sort(Comparator.comparingDouble((Finding finding) -> finding.point().x()).thenComparingDouble(finding -> finding.point().y()));
        return findings;
    }

    /// Rounding makes many points as good as the one found, most of all around degenerate ones: of those the roundest, if ∇f
    /// is no larger there.
    private CriticalPoint rounded(CriticalPoint point) {
        double x = rounded(point.x(), window.xMin(), window.xMax());
        double y = rounded(point.y(), window.yMin(), window.yMax());
        var there = field.at(x, y);
        var here = field.at(point.x(), point.y());
        boolean asGood = there.isFinite() && Math.hypot(there.fx(), there.fy()) <= Math.hypot(here.fx(), here.fy());
        return asGood ? new CriticalPoint(x, y, there.f(), Hessian.of(there), point.kind()) : point;
    }

    private static double rounded(double coordinate, double min, double max) {
        double unit = Math.pow(10, Math.floor(Math.log10(max - min)) - DIGITS);
        return Math.clamp(Math.rint(coordinate / unit) * unit, min, max) + 0.0;
    }

    private Finding finding(ProvedRoot root, CriticalPoints found) {
        var point = rounded(found.points().stream().filter(root::isAt).findFirst().orElseGet(() -> point(root)));
        boolean agrees = point.kind() == Kind.DEGENERATE || point.kind() == root.kind();
        return new Finding(point, agrees, neighbourhood(point), agrees ? value().in(root.place()) : value().at(point.x(), point.y()));
    }

    private CriticalPoint point(ProvedRoot root) {
        double x = Math.clamp(root.x(), window.xMin(), window.xMax());
        double y = Math.clamp(root.y(), window.yMin(), window.yMax());
        var jet = field.at(x, y);
        var hessian = Hessian.of(jet);
        var kind = hessian.isFinite() && hessian.definiteness().isDegenerate() ? Kind.DEGENERATE : root.kind();
        return new CriticalPoint(x, y, jet.f(), hessian, kind);
    }

    private CriticalValue value() {
        return new CriticalValue(enclosure);
    }

    private Optional<Neighbourhood> neighbourhood(CriticalPoint point) {
        return point.kind() == Kind.DEGENERATE ? Optional.of(NeighbourhoodCheck.around(point.x(), point.y(), enclosure, window)) : Optional.empty();
    }
}

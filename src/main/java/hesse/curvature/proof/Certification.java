package hesse.curvature.proof;

import hesse.curvature.Certificate;
import hesse.curvature.CriticalPoint;
import hesse.curvature.CriticalPoint.Kind;
import hesse.curvature.CriticalPointReport;
import hesse.curvature.CriticalPointReport.Finding;
import hesse.curvature.CriticalPoints;
import hesse.curvature.Hessian;
import hesse.curvature.Neighbourhood;
import hesse.curvature.Region;
import hesse.curvature.search.CriticalPointSearch;
import hesse.field.Cancellation;
import hesse.field.Enclosure;
import hesse.field.Field;
import hesse.field.Window;
import hesse.interval.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Makes a report of what a search found: proves its points, looks for others where it may have missed some, and says what
/// remains open.
///
/// A critical point is in the window if the box that is proved to hold it, some units in the last place wide, has a point
/// in common with the window, border included.
public final class Certification {

    /// Decimals, relative to the window, to which the places of points are rounded.
    private static final int DIGITS = 9;

    private final Field field;
    private final Enclosure enclosure;
    private final Window window;
    private final Cancellation cancellation;

    private Certification(Field field, Enclosure enclosure, Window window, Cancellation cancellation) {
        this.field = field;
        this.enclosure = enclosure;
        this.window = window;
        this.cancellation = cancellation;
    }

    /// Searches, proves, and looks around degenerate points. Points that the search missed and the proof met are added.
    ///
    /// @throws java.util.concurrent.CancellationException if the answer isn't wanted any more
    public static CriticalPointReport report(Field field, Window window, Cancellation cancellation) {
        return report(field, window, CriticalPointSearch.in(field, window, cancellation), cancellation);
    }

    /// The report on what [CriticalPointSearch] found in that window.
    ///
    /// @throws java.util.concurrent.CancellationException if the answer isn't wanted any more
    public static CriticalPointReport report(Field field, Window window, CriticalPoints found, Cancellation cancellation) {
        return field.enclosure().map(enclosure -> new Certification(field, enclosure, window, cancellation).report(found))
                .orElseGet(() -> CriticalPointReport.unproved(found));
    }

    private CriticalPointReport report(CriticalPoints found) {
        var proof = new CompletenessProof(field, enclosure, window, cancellation);
        var convexity = ConvexityVerdict.of(field, enclosure, window, cancellation);
        found.points().forEach(point -> proof.prove(point.x(), point.y()));
        var only = SoleExtremum.among(proof.roots(), convexity, whole());
        if (only.isPresent()) {
            return new CriticalPointReport(List.of(finding(only.get(), found)), false, false, new Certificate.AllFound(), convexity);
        }
        proof.searchWindow(found.curve());
        var findings = findings(found, proof.roots());
        var certificate = certificate(findings, proof.undecided());
        boolean truncated = found.truncated() && !(certificate instanceof Certificate.AllFound);
        return new CriticalPointReport(findings, found.curve(), truncated, certificate, convexity);
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
        roots.stream().filter(root -> root.existenceBox().touches(whole())).forEach(root -> findings.add(finding(root, found)));
        found.points().stream().filter(point -> roots.stream().noneMatch(root -> root.isAt(point)))
                .map(this::rounded).forEach(point -> findings.add(finding(point, false, value().at(point.x(), point.y()))));
        findings.sort(Comparator.comparingDouble((Finding finding) -> finding.point().x())
                .thenComparingDouble(finding -> finding.point().y()));
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
        return finding(point, agrees, agrees ? value().in(root.existenceBox()) : value().at(point.x(), point.y()));
    }

    private CriticalPoint point(ProvedRoot root) {
        double x = Math.clamp(root.x(), window.xMin(), window.xMax());
        double y = Math.clamp(root.y(), window.yMin(), window.yMax());
        var jet = field.at(x, y);
        var hessian = Hessian.of(jet);
        var kind = hessian.isFinite() && hessian.definiteness().isDegenerate() ? Kind.DEGENERATE : root.kind();
        return new CriticalPoint(x, y, jet.f(), hessian, kind);
    }

    private CriticalValueBounds value() {
        return new CriticalValueBounds(enclosure);
    }

    private Finding finding(CriticalPoint point, boolean certified, Interval value) {
        var neighbourhood = point.kind() == Kind.DEGENERATE
                ? Optional.of(NeighbourhoodCheck.around(point.x(), point.y(), enclosure, window)) : Optional.<Neighbourhood>empty();
        return new Finding(point, certified, neighbourhood, value);
    }
}

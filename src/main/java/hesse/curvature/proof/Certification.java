package hesse.curvature.proof;

import hesse.curvature.Certificate;
import hesse.curvature.Certificate.Obstacle;
import hesse.curvature.CriticalPoint;
import hesse.curvature.CriticalPoint.Kind;
import hesse.curvature.CriticalPointReport;
import hesse.curvature.CriticalPointReport.Finding;
import hesse.curvature.CriticalPoints;
import hesse.curvature.Hessian;
import hesse.curvature.HessianBounds;
import hesse.curvature.Neighbourhood;
import hesse.curvature.Region;
import hesse.curvature.search.CriticalPointSearch;
import hesse.field.Cancellation;
import hesse.field.Deadline;
import hesse.field.Enclosure;
import hesse.field.Field;
import hesse.field.HighPrecision;
import hesse.field.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes a report of what a search found: proves its points, looks for others where it may have missed some, and says what
/// remains open.
///
/// A critical point is in the window if the box that is proved to hold it, some units in the last place wide, has a point
/// in common with the window, border included.
public final class Certification {

    /// Decimals, relative to the window, to which the places of points are rounded.
    private static final int DIGITS = 9;
    /// Degenerate points are found less exactly: where a place of few decimals is as near as that, relative to the window, it is the one.
    private static final int FEW_DIGITS = 6;
    private static final double VAGUE = 1e-8;
    /// How far around a point a hole is looked for, relative to the window.
    private static final double NEAR = 1e-9;
    /// So many undecided boxes are asked what stands in the way.
    private static final int MOST_SAMPLED = 2000;

    private final Field field;
    private final Enclosure enclosure;
    private final Window window;
    private final Cancellation cancellation;
    private final Deadline deadline;
    private final CriticalEigenvalues eigenvalues;
    /// Made when it is first needed, for that takes time; null before.
    private Optional<HighPrecision> precise;

    private Certification(Field field, Enclosure enclosure, Window window, Cancellation cancellation, Deadline deadline) {
        this.deadline = deadline;
        this.field = field;
        this.enclosure = enclosure;
        this.window = window;
        this.cancellation = cancellation;
        eigenvalues = new CriticalEigenvalues(enclosure, this::precise);
    }

    /// Searches, proves, and looks around degenerate points. Points that the search missed and the proof met are added.
    ///
    /// @throws java.util.concurrent.CancellationException if the answer isn't wanted any more
    public static CriticalPointReport report(Field field, Window window, Cancellation cancellation) {
        return report(field, window, cancellation, Deadline.NEVER);
    }

    /// The same; when the deadline is over, what is known by then.
    ///
    /// @throws java.util.concurrent.CancellationException if the answer isn't wanted any more
    public static CriticalPointReport report(Field field, Window window, Cancellation cancellation, Deadline deadline) {
        return report(field, window, CriticalPointSearch.in(field, window, cancellation, deadline), cancellation, deadline);
    }

    /// The report on what [CriticalPointSearch] found in that window.
    ///
    /// @throws java.util.concurrent.CancellationException if the answer isn't wanted any more
    public static CriticalPointReport report(Field field, Window window, CriticalPoints found, Cancellation cancellation) {
        return report(field, window, found, cancellation, Deadline.NEVER);
    }

    private static CriticalPointReport report(Field field, Window window, CriticalPoints found, Cancellation cancellation,
            Deadline deadline) {
        return field.enclosure().map(enclosure -> new Certification(field, enclosure, window, cancellation, deadline).report(found))
                .orElseGet(() -> CriticalPointReport.unproved(found));
    }

    private CriticalPointReport report(CriticalPoints found) {
        var proof = new CompletenessProof(field, enclosure, window, cancellation, deadline);
        var convexity = ConvexityVerdict.of(field, enclosure, window, cancellation, deadline);
        found.points().stream().takeWhile(_ -> !deadline.isOver()).forEach(point -> proof.prove(point.x(), point.y()));
        var only = SoleExtremum.among(proof.roots(), convexity, whole());
        if (only.isPresent()) {
            return new CriticalPointReport(List.of(finding(only.get(), found)), false, false, new Certificate.AllFound(), convexity);
        }
        var curves = found.curve() ? field.expression().map(formula -> new CurveProof(enclosure, formula, window, cancellation))
                : Optional.<CurveProof>empty();
        boolean curve = curves.isPresent() && curves.get().findsLevelLine();
        proof.searchWindow(curve, !found.truncated());
        var findings = findings(curve ? found : withPointlike(found, proof), proof.roots());
        boolean segment = !curve && curves.isPresent() && curves.get().findsSegment(proof.undecidedBoxes());
        var certificate = certificate(findings, proof, curve || segment);
        boolean truncated = found.truncated() && proof.isOutOfWork();
        return new CriticalPointReport(findings, curve || segment, truncated, certificate, convexity);
    }

    /// Together with the degenerate points that are met where nothing but points is undecided.
    private CriticalPoints withPointlike(CriticalPoints found, CompletenessProof proof) {
        var known = Stream.concat(found.points().stream().map(point -> new double[] {point.x(), point.y()}),
                proof.roots().stream().map(root -> new double[] {root.x(), root.y()})).toList();
        var regions = new PointlikeRegions(field, enclosure, window);
        var more = regions.among(proof.undecided(), known);
        var kept = found.points().stream().filter(point -> !regions.isLostBeside(point, more));
        return new CriticalPoints(Stream.concat(kept, more.stream()).toList(), found.curve(), found.truncated());
    }

    private Certificate certificate(List<Finding> findings, CompletenessProof proof, boolean curve) {
        boolean all = proof.undecidedBoxes().isEmpty() && findings.stream().allMatch(Finding::certified);
        return all ? new Certificate.AllFound() : new Certificate.Undecided(proof.undecided(), obstacles(findings, proof, curve));
    }

    private Set<Obstacle> obstacles(List<Finding> findings, CompletenessProof proof, boolean curve) {
        var obstacles = EnumSet.noneOf(Obstacle.class);
        if (curve) {
            obstacles.add(Obstacle.CURVE);
        }
        if (findings.stream().anyMatch(finding -> !finding.certified() && finding.point().kind() == Kind.DEGENERATE)) {
            obstacles.add(Obstacle.DEGENERATE_POINT);
        }
        if (sample(proof.undecidedBoxes()).anyMatch(box -> !isSmooth(box))) {
            obstacles.add(Obstacle.NOT_SMOOTH);
        }
        if (obstacles.isEmpty() || proof.isOutOfWork() && !curve) {
            obstacles.add(Obstacle.WORK_LIMIT);
        }
        return obstacles;
    }

    private static Stream<Region> sample(List<Region> boxes) {
        int stride = Math.max(1, boxes.size() / MOST_SAMPLED);
        return IntStream.range(0, boxes.size()).filter(i -> i % stride == 0).mapToObj(boxes::get);
    }

    private boolean isSmooth(Region box) {
        enclosure.encloseGradient(box.xMin(), box.xMax(), box.yMin(), box.yMax());
        enclosure.encloseHessian();
        return enclosure.isSmooth();
    }

    private Region whole() {
        return new Region(window.xMin(), window.xMax(), window.yMin(), window.yMax());
    }

    /// The proved points in the window, and those found that aren't any of the proved ones.
    private List<Finding> findings(CriticalPoints found, List<ProvedRoot> roots) {
        var findings = new ArrayList<Finding>();
        roots.stream().filter(root -> root.existenceBox().touches(whole())).forEach(root -> findings.add(finding(root, found)));
        found.points().stream().filter(point -> roots.stream().noneMatch(root -> root.isAt(point)))
                .filter(point -> !isBesideHole(point)).map(this::rounded).map(this::decided)
                .forEach(point -> findings.add(unproved(point)));
        findings.sort(Comparator.comparingDouble((Finding finding) -> finding.point().x())
                .thenComparingDouble(finding -> finding.point().y()));
        return findings;
    }

    /// Whether f isn't known to be bounded around a point that couldn't be proved: at a pole, or where a formula says 0/0, the search
    /// takes rounding for slopes.
    private boolean isBesideHole(CriticalPoint point) {
        double dx = NEAR * window.width(), dy = NEAR * window.height();
        enclosure.encloseGradient(point.x() - dx, point.x() + dx, point.y() - dy, point.y() + dy);
        enclosure.encloseHessian();
        return !(enclosure.sup(Enclosure.Component.F) - enclosure.inf(Enclosure.Component.F) < Double.POSITIVE_INFINITY);
    }

    /// Rounding makes many points as good as the one found, most of all around degenerate ones: of those the roundest, if ∇f
    /// is no larger there.
    private CriticalPoint rounded(CriticalPoint point) {
        boolean vague = point.kind() == Kind.DEGENERATE;
        double x = rounded(point.x(), window.xMin(), window.xMax(), vague);
        double y = rounded(point.y(), window.yMin(), window.yMax(), vague);
        var here = field.at(point.x(), point.y());
        for (var place : vague ? new double[][] {{x, y}, {x, point.y()}, {point.x(), y}} : new double[][] {{x, y}}) {
            var there = field.at(place[0], place[1]);
            if (there.isFinite() && Math.hypot(there.fx(), there.fy()) <= Math.hypot(here.fx(), here.fy())) {
                return new CriticalPoint(place[0], place[1], there.f(), Hessian.of(there), point.kind());
            }
        }
        return point;
    }

    /// @param vague whether few decimals are meant where they are near
    private static double rounded(double coordinate, double min, double max, boolean vague) {
        double few = rounded(coordinate, min, max, FEW_DIGITS);
        return vague && Math.abs(few - coordinate) <= VAGUE * (max - min) ? few : rounded(coordinate, min, max, DIGITS);
    }

    private static double rounded(double coordinate, double min, double max, int digits) {
        double unit = Math.pow(10, Math.floor(Math.log10(max - min)) - digits);
        return Math.clamp(Math.rint(coordinate / unit) * unit, min, max) + 0.0;
    }

    /// A proved root is of the kind that is proved of it, whatever the search took it for.
    private Finding finding(ProvedRoot root, CriticalPoints found) {
        var point = rounded(found.points().stream().filter(root::isAt).findFirst().orElseGet(() -> point(root)));
        var proved = new CriticalPoint(point.x(), point.y(), point.f(), point.hessian(), root.kind());
        return new Finding(proved, true, Optional.empty(), value().in(root.existenceBox()), eigenvalues.at(proved, root));
    }

    private CriticalPoint point(ProvedRoot root) {
        double x = Math.clamp(root.x(), window.xMin(), window.xMax());
        double y = Math.clamp(root.y(), window.yMin(), window.yMax());
        var jet = field.at(x, y);
        return new CriticalPoint(x, y, jet.f(), Hessian.of(jet), root.kind());
    }

    /// Before a point is said to be degenerate it is looked at with more digits: where Newton's method converges there as only
    /// to a regular Hessian, that says what the point is.
    private CriticalPoint decided(CriticalPoint point) {
        return point.kind() != Kind.DEGENERATE ? point : precise()
                .flatMap(digits -> digits.atCriticalPointNear(point.x(), point.y()))
                .map(bounds ->
                new CriticalPoint(point.x(), point.y(), point.f(), point.hessian(), Kind.of(HessianBounds.of(bounds).definiteness())))
                .orElse(point);
    }

    private Optional<HighPrecision> precise() {
        if (precise == null) {
            precise = field.highPrecision();
        }
        return precise;
    }

    private CriticalValueBounds value() {
        return new CriticalValueBounds(enclosure);
    }

    private Finding unproved(CriticalPoint point) {
        var neighbourhood = point.kind() == Kind.DEGENERATE
                ? Optional.of(NeighbourhoodCheck.around(point.x(), point.y(), enclosure, window)) : Optional.<Neighbourhood>empty();
        return new Finding(point, false, neighbourhood, value().at(point.x(), point.y()), point.hessian().eigen());
    }
}

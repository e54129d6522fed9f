package hesse.curvature.proof;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.Certificate;
import hesse.curvature.Convexity;
import hesse.curvature.CriticalPoint;
import hesse.curvature.CriticalPointReport;
import hesse.curvature.CriticalPointReport.Finding;
import hesse.curvature.Hessian;
import hesse.field.Cancellation;
import hesse.field.Deadline;
import hesse.field.Field;
import hesse.field.Window;
import hesse.field.compiler.RandomFields;
import hesse.testing.ForAll;
import org.junit.jupiter.api.Test;

/// What is proved of random functions is never contradicted by dense sampling.
class CertificatePropertiesTest {

    private static final long SEED = 20_330;
    private static final int CASES = 30;
    private static final Window WINDOW = new Window(-2, 1.9, -1.8, 2.1);
    private static final int STARTS = 7;
    private static final int SAMPLES = 60;

    private static CriticalPointReport report(Field field) {
        return Certification.report(field, WINDOW, Cancellation.NEVER);
    }

    /// Plain Newton from many starts, an independent search: where it converges is a listed point or an undecided region.
    @Test
    void newtonConvergesToNothingThatIsNotListed() {
        ForAll.seeded(SEED).cases(CASES).check(RandomFields::draw, drawn -> {
            var report = report(drawn.field());
            for (int i = 0; i < STARTS * STARTS; i++) {
                double x = WINDOW.xMin() + WINDOW.width() * (i % STARTS + 0.5) / STARTS;
                double y = WINDOW.yMin() + WINDOW.height() * (i / STARTS + 0.5) / STARTS;
                assertKnown(drawn.field(), report, newton(drawn.field(), x, y));
            }
        });
    }

    /// Where Newton's iteration from a start ends with a negligible last step; else null.
    private static double[] newton(Field field, double x, double y) {
        double last = Double.NaN;
        for (int i = 0; i < 30; i++) {
            var jet = field.at(x, y);
            double determinant = jet.fxx() * jet.fyy() - jet.fxy() * jet.fxy();
            double dx = (jet.fxy() * jet.fy() - jet.fyy() * jet.fx()) / determinant;
            double dy = (jet.fxy() * jet.fx() - jet.fxx() * jet.fy()) / determinant;
            last = Math.hypot(dx, dy);
            x += dx;
            y += dy;
            if (last < 1e-14) {
                break;
            }
        }
        return last < 1e-14 ? new double[] {x, y} : null;
    }

    private static void assertKnown(Field field, CriticalPointReport report, double[] end) {
        // Nearer to the border rounding decides whether a point is inside.
        if (end != null && inside(end[0], end[1], 1e-9)) {
            double scale = new Hessian(field.at(end[0], end[1]).fxx(), field.at(end[0], end[1]).fxy(), field.at(end[0], end[1]).fyy())
                    .norm();
            boolean listed = report.findings().stream()
                    .anyMatch(finding -> Math.hypot(finding.point().x() - end[0], finding.point().y() - end[1]) < 1e-6);
            boolean open = report.certificate() instanceof Certificate.Undecided(var regions, _)
                    && regions.stream().anyMatch(region -> region.xMin() - 1e-6 <= end[0] && end[0] <= region.xMax() + 1e-6
                            && region.yMin() - 1e-6 <= end[1] && end[1] <= region.yMax() + 1e-6);
            // Where everything underflows, Newton's step is of zeros.
            assertTrue(listed || open || !(scale > 1e-12), () -> "at " + end[0] + ", " + end[1] + " " + report);
        }
    }

    private static boolean inside(double x, double y, double margin) {
        return x > WINDOW.xMin() + margin && x < WINDOW.xMax() - margin && y > WINDOW.yMin() + margin && y < WINDOW.yMax() - margin;
    }

    /// With all points found and none degenerate or on the border, minima and maxima less saddles are the turns of ∇f around it.
    @Test
    void provedListsAgreeWithTheWindingNumber() {
        ForAll.seeded(SEED + 1).cases(CASES).check(RandomFields::draw, drawn -> {
            var report = report(drawn.field());
            boolean regular = report.certificate() instanceof Certificate.AllFound
                    && report.findings().stream()
                    .allMatch(finding -> finding.neighbourhood().isEmpty() && inside(finding.point().x(), finding.point().y(), 1e-3));
            if (regular) {
                long index = report.findings().stream().mapToLong(CertificatePropertiesTest::index).sum();
                var turns = turns(drawn.field());
                assertTrue(Double.isNaN(turns) || Math.abs(turns - index) < 1e-6, () -> turns + " turns, " + report);
            }
        });
    }

    private static long index(Finding finding) {
        return finding.point().kind() == CriticalPoint.Kind.SADDLE ? -1 : 1;
    }

    /// NaN where the gradient turns too fast between samples to follow it.
    private static double turns(Field field) {
        int n = 4000;
        double sum = 0;
        double before = Double.NaN;
        for (int i = 0; i <= n; i++) {
            double t = 4.0 * i / n % 4;
            double s = t % 1;
            double x = t < 1 ? s : t < 2 ? 1 : t < 3 ? 1 - s : 0;
            double y = t < 1 ? 0 : t < 2 ? s : t < 3 ? 1 : 1 - s;
            var jet = field.at(WINDOW.xMin() + x * WINDOW.width(), WINDOW.yMin() + y * WINDOW.height());
            double angle = Math.atan2(jet.fy(), jet.fx());
            double turn = Math.IEEEremainder(angle - before, 2 * Math.PI);
            if (i > 0 && !(Math.abs(turn) < 1)) {
                return Double.NaN;
            }
            sum += i > 0 ? turn : 0;
            before = angle;
        }
        return sum / (2 * Math.PI);
    }

    @Test
    void convexityIsNeverContradictedBySamples() {
        ForAll.seeded(SEED + 2).cases(3 * CASES).check(RandomFields::draw, drawn -> {
            var field = drawn.field();
            var verdict = ConvexityProof.of(field, field.enclosure().orElseThrow(), WINDOW, Cancellation.NEVER, Deadline.NEVER);
            if (verdict instanceof Convexity.Proved(var shape, _, _)) {
                for (int i = 0; i < SAMPLES * SAMPLES; i++) {
                    var jet = field.at(WINDOW.xMin() + WINDOW.width() * (i % SAMPLES) / SAMPLES,
                            WINDOW.yMin() + WINDOW.height() * (i / SAMPLES) / SAMPLES);
                    var hessian = Hessian.of(jet);
                    // A tree of five levels amplifies rounding, relative to the jet's largest number, by less than 1e5.
                    double rounding = 1e-11 * (1 + hessian.norm() + Math.abs(jet.f()) + Math.abs(jet.fx()) + Math.abs(jet.fy()));
                    boolean fits = switch (shape) {
                        case CONVEX -> hessian.eigen().lambdaMin() >= -rounding;
                        case CONCAVE -> hessian.eigen().lambdaMax() <= rounding;
                        case AFFINE -> hessian.norm() <= rounding;
                    };
                    assertTrue(fits || !jet.isFinite(), () -> verdict + " but " + jet);
                }
            } else if (verdict instanceof Convexity.Refuted(double x, double y, double eigenvalue)) {
                assertFalse(Hessian.of(field.at(x, y)).eigen().lambdaMin() >= 0);
                assertTrue(WINDOW.contains(x, y) && eigenvalue < 0);
            }
        });
    }
}

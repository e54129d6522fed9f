package hesse.curvature.proof;

import hesse.curvature.Convexity;
import hesse.curvature.Convexity.Obstacle;
import hesse.curvature.Convexity.Proved;
import hesse.curvature.Convexity.Refuted;
import hesse.curvature.Convexity.Shape;
import hesse.curvature.Convexity.Undecided;
import hesse.curvature.Hessian;
import hesse.field.Cancellation;
import hesse.field.Deadline;
import hesse.field.Enclosure;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.Window;
import java.util.Arrays;
import java.util.Optional;

/// Proves or refutes that f is convex on a window (Boyd & Vandenberghe, "Convex Optimization", section 3.1.4): a point whose
/// enclosed Hessian has a negative eigenvalue refutes it; boxes that cover the window, on each of which the enclosed Hessian
/// is semidefinite, prove it.
final class ConvexityProof {

    /// Where a negative eigenvalue is looked for; its lowest is reported.
    private static final int NODES = 65;

    private final Field field;
    private final Enclosure enclosure;
    private final Window window;
    private final Cancellation cancellation;
    private final Deadline deadline;

    private ConvexityProof(Field field, Enclosure enclosure, Window window, Cancellation cancellation, Deadline deadline) {
        this.deadline = deadline;
        this.field = field;
        this.enclosure = enclosure;
        this.window = window;
        this.cancellation = cancellation;
    }

    static Convexity of(Field field, Enclosure enclosure, Window window, Cancellation cancellation, Deadline deadline) {
        return new ConvexityProof(field, enclosure, window, cancellation, deadline).verdict();
    }

    /// Whether H, or -H of a concave function, is proved to be positive definite all over the window.
    static boolean isDefinite(Shape shape, Enclosure enclosure, Window window, Cancellation cancellation, Deadline deadline) {
        var cover = new SemidefiniteCover(enclosure, window, shape == Shape.CONCAVE ? -1 : 1, cancellation, deadline);
        return cover.run() == SemidefiniteCover.Answer.DEFINITE && cover.everywhere();
    }

    private Convexity verdict() {
        var down = lowestEigenvalue(1);
        var up = lowestEigenvalue(-1);
        if (down.isPresent() && up.isPresent()) {
            return down.get();
        }
        if (down.isPresent()) {
            return shown(Shape.CONCAVE) instanceof Proved proved && proved.everywhere() ? proved : down.get();
        }
        var convex = shown(Shape.CONVEX);
        boolean both = up.isEmpty() && convex instanceof Proved && shown(Shape.CONCAVE) instanceof Proved;
        return both && convex instanceof Proved proved ? new Proved(Shape.AFFINE, false, proved.everywhere()) : convex;
    }

    private Convexity shown(Shape shape) {
        var cover = new SemidefiniteCover(enclosure, window, shape == Shape.CONCAVE ? -1 : 1, cancellation, deadline);
        return switch (cover.run()) {
            case DEFINITE -> new Proved(shape, true, cover.everywhere());
            case SEMIDEFINITE -> new Proved(shape, false, cover.everywhere());
            case NOT_SMOOTH -> new Undecided(Obstacle.NOT_SMOOTH);
            case TOO_CLOSE -> new Undecided(Obstacle.TOO_CLOSE);
            case REFUTED -> refuted(cover.x(), cover.y(), 1).<Convexity>map(r -> r).orElse(new Undecided(Obstacle.TOO_CLOSE));
        };
    }

    /// The lowest eigenvalue of sign·H among the nodes of a grid, if it is proved to be negative.
    private Optional<Refuted> lowestEigenvalue(int sign) {
        var grid = Grid.nodes(window, NODES, NODES);
        var evaluator = field.evaluator(Order.HESSIAN);
        var x = new double[NODES];
        var y = new double[NODES];
        var jets = new Jets(Order.HESSIAN, NODES);
        Arrays.setAll(x, i -> Math.clamp(grid.x(fromTheMiddle(i)), window.xMin(), window.xMax()));
        var lowest = Optional.<Refuted>empty();
        for (int j = 0; j < NODES; j++) {
            cancellation.check();
            Arrays.fill(y, Math.clamp(grid.y(fromTheMiddle(j)), window.yMin(), window.yMax()));
            evaluator.evaluate(x, y, NODES, jets);
            int i = lowestIn(jets, sign, lowest.map(Refuted::eigenvalue).orElse(0.0));
            lowest = i < 0 ? lowest : Optional.of(new Refuted(x[i], y[i], lambda(jets, i, sign)));
        }
        return lowest.flatMap(point -> refuted(point.x(), point.y(), sign));
    }

    /// The first of the points with the lowest eigenvalue of sign·H, if that is below the bound; else -1.
    private static int lowestIn(Jets jets, int sign, double bound) {
        int lowest = -1;
        double least = bound;
        for (int i = 0; i < NODES; i++) {
            double lambda = lambda(jets, i, sign);
            if (lambda < least && lambda > Double.NEGATIVE_INFINITY && Double.isFinite(jets.f[i])) {
                least = lambda;
                lowest = i;
            }
        }
        return lowest;
    }

    private static double lambda(Jets jets, int i, int sign) {
        return Hessian.lambdaMin(sign * jets.fxx[i], sign * jets.fxy[i], sign * jets.fyy[i]);
    }

    /// 0, 1, 2 ... as the middle node and those left and right of it: of equals the first one is the most central.
    private static int fromTheMiddle(int i) {
        return NODES / 2 + (i % 2 == 0 ? -i / 2 : (i + 1) / 2);
    }

    /// What the Hessian at a point refutes, if sign·H is proved to have a negative eigenvalue there.
    private Optional<Refuted> refuted(double x, double y, int sign) {
        var jet = field.at(x, y);
        double lambda = Hessian.lambdaMin(sign * jet.fxx(), sign * jet.fxy(), sign * jet.fyy());
        boolean proved = lambda < 0 && SemidefiniteCover.hasNegativeEigenvalue(enclosure, x, y, sign);
        return proved ? Optional.of(new Refuted(x, y, lambda)) : Optional.empty();
    }
}

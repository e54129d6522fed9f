package hesse.curvature.proof;

import hesse.curvature.Region;
import hesse.field.Cancellation;
import hesse.field.Deadline;
import hesse.field.Enclosure;
import hesse.field.Field;
import hesse.field.Window;
import java.util.ArrayList;
import java.util.List;

/// Branch and prune (Neumaier, "Complete search in continuous global optimization and constraint satisfaction", 2004):
/// proves the critical points that are known, then halves the window into boxes until interval Newton excludes a critical
/// point from each, but for those that belong to a proved one. What is neither when boxes have become tiny, or when the
/// allowed work is done, is undecided.
final class CompletenessProof {

    private static final int MOST_BOXES = 60_000;
    private static final int LEAST_BOXES = 5000;
    /// Operations on intervals, some tenth of a second, after which long formulas are given up.
    private static final int MOST_OPERATIONS = 10_000_000;
    /// Where curves of critical points are known to be, less work is lost on them.
    private static final int CURVE_DISCOUNT = 5;
    private static final int MOST_ROOTS = 1000;
    /// From so many undecided boxes critical points are sought once more.
    private static final int MOST_SEEKERS = 250;
    /// The least side of a box, relative to the window.
    private static final double LEAST_SIDE = 0x1p-40;
    /// A contracted box is looked at again at once if it lost so much of its area.
    private static final double WORTHWHILE = 0.6;
    /// How far outside of a box, in sides of it, a solution is worth being proved.
    private static final double MARGIN = 0.5;
    private static final int MOST_CONTRACTIONS = 4;
    /// Boxes where f isn't smooth that are as narrow, relative to the window, and as many lie along a curve of kinks, poles or borders:
    /// halving them on leaves twice as many.
    private static final double NARROW = 0x1p-9;
    private static final int MANY = 500;

    private final Window window;
    private final Cancellation cancellation;
    private final Deadline deadline;
    private final IntervalNewton newton;
    private final RootProver prover;
    private final RootSeeker seeker;
    private final List<ProvedRoot> roots = new ArrayList<>();
    private final List<Region> undecided = new ArrayList<>();
    private final BoxQueue queue = new BoxQueue();
    /// How many boxes of a size there were in which f isn't known to be smooth; the index is how often the window was halved.
    private final int[] breaks = new int[-Math.getExponent(LEAST_SIDE) + 1];
    private final int most;
    private int boxes;
    private boolean outOfWork;
    /// Whether f is smooth in the box that was looked at last, as far as it was asked.
    private boolean smooth;
    private boolean breaksAlongCurve;

    CompletenessProof(Field field, Enclosure enclosure, Window window, Cancellation cancellation, Deadline deadline) {
        this.deadline = deadline;
        this.window = window;
        this.cancellation = cancellation;
        newton = new IntervalNewton(enclosure);
        most = Math.clamp(MOST_OPERATIONS / Math.max(1, enclosure.cost()), LEAST_BOXES, MOST_BOXES);
        prover = new RootProver(newton, field, window);
        seeker = new RootSeeker(field, window);
    }

    /// Proves a critical point that is believed to be here, if it isn't proved already.
    void prove(double x, double y) {
        cancellation.check();
        prover.prove(x, y).filter(root -> roots.stream().noneMatch(root::isSameAs)).ifPresent(roots::add);
    }

    /// Looks everywhere else.
    ///
    /// @param curve  whether critical points that aren't isolated are known to be there, so that less work is done
    /// @param sparse whether all points are believed to be known, so that what is undecided is looked into
    void searchWindow(boolean curve, boolean sparse) {
        queue.add(window.xMin(), window.xMax(), window.yMin(), window.yMax());
        var box = new double[4];
        while (!queue.isEmpty()) {
            cancellation.check();
            queue.remove(box);
            boxes++;
            if (boxes > most / (curve ? CURVE_DISCOUNT : 1) || roots.size() > MOST_ROOTS || deadline.isOver()) {
                outOfWork = true;
                undecided.add(region(box));
            } else if (!isInUniquenessBox(box)) {
                examine(box);
            }
        }
        if (!curve && sparse) {
            seekInUndecided();
        }
    }

    /// Undecided boxes may hold points that are too narrow for the search; what is met there is proved.
    private void seekInUndecided() {
        int stride = Math.max(1, undecided.size() / MOST_SEEKERS);
        for (int i = stride / 2; i < undecided.size() && !deadline.isOver(); i += stride) {
            cancellation.check();
            var box = undecided.get(i);
            for (var way : RootSeeker.Way.values()) {
                seeker.from(box.xMin() / 2 + box.xMax() / 2, box.yMin() / 2 + box.yMax() / 2, way)
                        .ifPresent(place -> prove(place.x(), place.y()));
            }
        }
        undecided.removeIf(box -> roots.stream().anyMatch(root -> root.uniquenessBox().contains(box)));
    }

    /// Contracts a box as long as that is worthwhile, and halves what is left.
    private void examine(double[] box) {
        smooth = true;
        for (int i = 0; i < MOST_CONTRACTIONS; i++) {
            double area = area(box);
            if (!mayHoldSolution(box) || isInUniquenessBox(box)) {
                return;
            }
            if (!(area(box) < WORTHWHILE * area)) {
                break;
            }
        }
        halve(box);
    }

    /// Whether there may be an unknown solution in the box, which is contracted to where.
    private boolean mayHoldSolution(double[] box) {
        if (!newton.mayVanish(box[0], box[1], box[2], box[3])) {
            return false;
        }
        if (newton.vanishesEverywhere()) {
            undecided.add(region(box));
            return false;
        }
        double area = area(box);
        // What isn't smooth is kept, to be named.
        if (!newton.mayHoldKink() && !newton.contracts(box)) {
            return false;
        }
        if (area(box) < WORTHWHILE * area) {
            return true;
        }
        if (!newton.enclosesHessian()) {
            return false;
        }
        smooth = newton.isSmooth();
        if (!smooth) {
            return true;
        }
        var system = newton.linearized(box[0] / 2 + box[1] / 2, box[2] / 2 + box[3] / 2);
        return system.meanValueMayVanish() && (!system.preconditions() || mayHoldSolution(system, box));
    }

    /// The same for the preconditioned equations.
    private boolean mayHoldSolution(LinearIntervalSystem system, double[] box) {
        boolean regular = system.isRegular();
        if (regular && holdsProvedRoot(box) || !system.preconditionedMayVanish() || !system.contracts()) {
            return false;
        }
        box[0] = system.xMin();
        box[1] = system.xMax();
        box[2] = system.yMin();
        box[3] = system.yMax();
        if (regular) {
            proveNear(box);
        }
        return true;
    }

    private boolean isInUniquenessBox(double[] box) {
        for (var root : roots) {
            var its = root.uniquenessBox();
            if (box[0] >= its.xMin() && box[1] <= its.xMax() && box[2] >= its.yMin() && box[3] <= its.yMax()) {
                return true;
            }
        }
        return false;
    }

    /// Whether a proved root lies in the box, which has room for one only.
    private boolean holdsProvedRoot(double[] box) {
        for (var root : roots) {
            var its = root.existenceBox();
            if (its.xMin() >= box[0] && its.xMax() <= box[1] && its.yMin() >= box[2] && its.yMax() <= box[3]) {
                return true;
            }
        }
        return false;
    }

    /// Tries to prove the one solution that a box may have.
    private void proveNear(double[] box) {
        double dx = MARGIN * (box[1] - box[0]);
        double dy = MARGIN * (box[3] - box[2]);
        var near = new Region(box[0] - dx, box[1] + dx, box[2] - dy, box[3] + dy);
        prover.prove(box[0] / 2 + box[1] / 2, box[2] / 2 + box[3] / 2).filter(root -> near.contains(root.x(), root.y()))
                .filter(root -> roots.stream().noneMatch(root::isSameAs)).ifPresent(roots::add);
    }

    private void halve(double[] box) {
        double width = (box[1] - box[0]) / window.width();
        double height = (box[3] - box[2]) / window.height();
        double x = box[0] / 2 + box[1] / 2;
        double y = box[2] / 2 + box[3] / 2;
        if (Math.max(width, height) < LEAST_SIDE || !smooth && isAlongBreak(Math.max(width, height))) {
            undecided.add(region(box));
        } else if (width >= height) {
            queue.add(box[0], x, box[2], box[3]);
            queue.add(x, box[1], box[2], box[3]);
        } else {
            queue.add(box[0], box[1], box[2], y);
            queue.add(box[0], box[1], y, box[3]);
        }
    }

    /// Whether a box in which f isn't known to be smooth is one of so many that they lie along a curve.
    private boolean isAlongBreak(double side) {
        breaksAlongCurve |= ++breaks[-Math.getExponent(side)] > MANY && side <= NARROW;
        return breaksAlongCurve && side <= NARROW;
    }

    private static double area(double[] box) {
        return (box[1] - box[0]) * (box[3] - box[2]);
    }

    private static Region region(double[] box) {
        return new Region(box[0], box[1], box[2], box[3]);
    }

    List<ProvedRoot> roots() {
        return List.copyOf(roots);
    }

    /// Whether boxes were left because of the limits on work, roots or time.
    boolean isOutOfWork() {
        return outOfWork;
    }

    /// What is undecided, box by box.
    List<Region> undecidedBoxes() {
        return List.copyOf(undecided);
    }

    /// What is undecided, neighbours merged.
    List<Region> undecided() {
        return RegionMerger.merge(undecided, window);
    }
}

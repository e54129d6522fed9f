package hesse.curvature;

import hesse.field.Cancellation;
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
    /// Where curves of critical points are known to be, less work is lost on them.
    private static final int MOST_BOXES_WITH_CURVE = 12_000;
    /// The least side of a box, relative to the window.
    private static final double LEAST_SIDE = 0x1p-22;
    /// A contracted box is looked at again at once if it lost so much of its area.
    private static final double WORTHWHILE = 0.6;
    /// How far outside of a box, in sides of it, a solution is worth being proved.
    private static final double MARGIN = 0.5;
    private static final int MOST_CONTRACTIONS = 4;

    private final Window window;
    private final Cancellation cancellation;
    private final IntervalNewton newton;
    private final RootProver prover;
    private final List<ProvedRoot> roots = new ArrayList<>();
    private final List<Region> undecided = new ArrayList<>();
    private final BoxQueue queue = new BoxQueue();
    private int boxes;

    CompletenessProof(Field field, Enclosure enclosure, Window window, Cancellation cancellation) {
        this.window = window;
        this.cancellation = cancellation;
        newton = new IntervalNewton(enclosure);
        prover = new RootProver(newton, field, window);
    }

    /// Proves a point that is believed to be critical. Returns whether it is, or is known already.
    boolean proves(double x, double y) {
        cancellation.check();
        var proved = prover.prove(x, y);
        proved.filter(root -> roots.stream().noneMatch(known -> isSame(known, root))).ifPresent(roots::add);
        return proved.isPresent();
    }

    private static boolean isSame(ProvedRoot known, ProvedRoot root) {
        return known.place().touches(root.place());
    }

    /// Looks everywhere else.
    void searchWindow(boolean curve) {
        int most = curve ? MOST_BOXES_WITH_CURVE : MOST_BOXES;
        queue.add(window.xMin(), window.xMax(), window.yMin(), window.yMax());
        var box = new double[4];
        while (!queue.isEmpty()) {
            cancellation.check();
            queue.remove(box);
            boxes++;
            if (boxes > most) {
                undecided.add(new Region(box[0], box[1], box[2], box[3]));
            } else if (!isInRealm(box[0], box[1], box[2], box[3])) {
                examine(box[0], box[1], box[2], box[3]);
            }
        }
    }

    private boolean isInRealm(double x0, double x1, double y0, double y1) {
        for (var root : roots) {
            var realm = root.realm();
            if (x0 >= realm.xMin() && x1 <= realm.xMax() && y0 >= realm.yMin() && y1 <= realm.yMax()) {
                return true;
            }
        }
        return false;
    }

    private void examine(double x0, double x1, double y0, double y1) {
        for (int i = 0; i < MOST_CONTRACTIONS; i++) {
            if (!newton.mayVanish(x0, x1, y0, y1)) {
                return;
            }
            if (newton.vanishesEverywhere()) {
                undecided.add(new Region(x0, x1, y0, y1));
                return;
            }
            if (!newton.enclosesHessian()) {
                return;
            }
            if (!newton.isSmooth()) {
                break;
            }
            newton.developAround(x0 / 2 + x1 / 2, y0 / 2 + y1 / 2);
            if (!newton.meanValueMayVanish()) {
                return;
            }
            if (!newton.preconditions()) {
                break;
            }
            boolean regular = newton.isRegular();
            if (regular && holdsPlace(x0, x1, y0, y1) || !newton.contracts()) {
                return;
            }
            boolean worthwhile = (newton.xMax() - newton.xMin()) * (newton.yMax() - newton.yMin()) < WORTHWHILE * (x1 - x0) * (y1 - y0);
            x0 = newton.xMin();
            x1 = newton.xMax();
            y0 = newton.yMin();
            y1 = newton.yMax();
            if (regular && meets(x0, x1, y0, y1) || isInRealm(x0, x1, y0, y1)) {
                if (isInRealm(x0, x1, y0, y1)) {
                    return;
                }
            }
            if (!worthwhile) {
                break;
            }
        }
        halve(x0, x1, y0, y1);
    }

    /// Whether a proved root lies in the box, which has room for one only.
    private boolean holdsPlace(double x0, double x1, double y0, double y1) {
        for (var root : roots) {
            var place = root.place();
            if (place.xMin() >= x0 && place.xMax() <= x1 && place.yMin() >= y0 && place.yMax() <= y1) {
                return true;
            }
        }
        return false;
    }

    /// Tries to prove the one solution that a box may have; returns whether that changed what is known.
    private boolean meets(double x0, double x1, double y0, double y1) {
        double dx = MARGIN * (x1 - x0);
        double dy = MARGIN * (y1 - y0);
        var root = prover.prove(x0 / 2 + x1 / 2, y0 / 2 + y1 / 2)
                .filter(r -> r.x() >= x0 - dx && r.x() <= x1 + dx && r.y() >= y0 - dy && r.y() <= y1 + dy)
                .filter(r -> roots.stream().noneMatch(known -> isSame(known, r)));
        root.ifPresent(roots::add);
        return root.isPresent();
    }

    private void halve(double x0, double x1, double y0, double y1) {
        double width = (x1 - x0) / window.width();
        double height = (y1 - y0) / window.height();
        double x = x0 / 2 + x1 / 2;
        double y = y0 / 2 + y1 / 2;
        if (Math.max(width, height) < LEAST_SIDE) {
            undecided.add(new Region(x0, x1, y0, y1));
        } else if (width >= height) {
            queue.add(x0, x, y0, y1);
            queue.add(x, x1, y0, y1);
        } else {
            queue.add(x0, x1, y0, y);
            queue.add(x0, x1, y, y1);
        }
    }

    List<ProvedRoot> roots() {
        return List.copyOf(roots);
    }

    List<Region> undecided() {
        return List.copyOf(undecided);
    }

    int boxes() {
        return boxes;
    }
}

package hesse.contour.label;

import hesse.field.Cancellation;
import java.util.ArrayList;
import java.util.List;

/// Places the labels of level lines along them, in pixels: on long straight stretches away from other lines, spread
/// over the picture, none over another, none struck through by a line, none outside, none on short lines.
///
/// Greedy and deterministic: in each round every level gets the best place left to it, so that all levels have a label
/// before any has a second. A level whose lines have no fitting place gets none.
public final class LabelPlacer {

    /// What distance from the labels already there is worth, next to straightness with weight 1.
    private static final double SPREAD_WEIGHT = 0.6;

    private final LabelRules rules;

    public LabelPlacer(LabelRules rules) {
        this.rules = rules;
    }

    /// The labels for all levels, which keep inside a box and off each other as the rules say. Lines with a point that
    /// isn't finite get none.
    ///
    /// @throws java.util.concurrent.CancellationException if the cancellation says so
    public List<PlacedLabel> place(List<LabelRequest> requests, Bounds inside, List<Bounds> avoid, Cancellation cancellation) {
        var finder = new CandidateFinder(rules, inside, avoid, raster(requests, inside));
        var levels = new ArrayList<LabelLevel>();
        for (int level = 0; level < requests.size(); level++) {
            cancellation.check();
            levels.add(new LabelLevel(requests.get(level).lines(), finder.find(level, requests.get(level))));
        }
        return choose(levels, cancellation).stream().map(LabelCandidate::label).toList();
    }

    private static LineRaster raster(List<LabelRequest> requests, Bounds inside) {
        var raster = new LineRaster(inside);
        for (int level = 0; level < requests.size(); level++) {
            for (var line : requests.get(level).lines()) {
                raster.draw(level, line);
            }
        }
        return raster;
    }

    private List<LabelCandidate> choose(List<LabelLevel> levels, Cancellation cancellation) {
        var placed = new ArrayList<LabelCandidate>();
        for (int round = 0; round < rules.mostPerLevel(); round++) {
            for (var level : levels) {
                cancellation.check();
                var best = best(level, levels, placed);
                if (best != null) {
                    placed.add(best);
                }
            }
        }
        return placed;
    }

    /// By merit: whether lines strike through a candidate costs by far the most to know, and mostly the first is free.
    private LabelCandidate best(LabelLevel level, List<LabelLevel> all, List<LabelCandidate> placed) {
        double[] merits = level.candidates().stream().mapToDouble(candidate -> candidate.merit() + SPREAD_WEIGHT * spread(candidate, placed)).toArray();
        for (int i = largest(merits); i >= 0; i = largest(merits)) {
            var candidate = level.candidates().get(i);
            if (isAdmissible(candidate, placed) && level.isFree(i, all)) {
                return candidate;
            }
            merits[i] = Double.NEGATIVE_INFINITY;
        }
        return null;
    }

    /// The first index of the largest number, −1 if none is above −∞.
    private static int largest(double[] numbers) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] > most) {
                best = i;
                most = numbers[i];
            }
        }
        return best;
    }

    /// How far the nearest label is, in [0, 1].
    private double spread(LabelCandidate candidate, List<LabelCandidate> placed) {
        double nearest = rules.sameLevel();
        for (var other : placed) {
            nearest = Math.min(nearest, candidate.distance(other));
        }
        return rules.sameLevel() > 0 ? nearest / rules.sameLevel() : 0;
    }

    private boolean isAdmissible(LabelCandidate candidate, List<LabelCandidate> placed) {
        for (var other : placed) {
            int levels = Math.abs(other.label().level() - candidate.label().level());
            // Half of the free room belongs to each.
            double room = (levels <= 1 ? rules.nextLevel() : rules.apart()) / 2;
            if (levels == 0 && candidate.distance(other) < rules.sameLevel() || candidate.box().grown(room).overlaps(other.box().grown(room))) {
                return false;
            }
        }
        return true;
    }
}

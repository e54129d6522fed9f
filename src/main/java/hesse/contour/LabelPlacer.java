package hesse.contour;

import java.util.ArrayList;
import java.util.List;

/// Places the labels of level lines along them, in pixels: on long straight stretches away from other lines, spread
/// over the picture, none over another, none outside, none on short lines.
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

    /// The labels for all levels, which keep inside a box and off others by the rules' margin. Lines with a point that
    /// isn't finite get none.
    public List<PlacedLabel> place(List<LabelRequest> requests, Box inside, List<Box> avoid) {
        var raster = new LineRaster(inside);
        for (int level = 0; level < requests.size(); level++) {
            for (var line : requests.get(level).lines()) {
                raster.draw(level, line);
            }
        }
        var finder = new CandidateFinder(rules, inside, avoid, raster);
        var candidates = new ArrayList<List<LabelCandidate>>();
        for (int level = 0; level < requests.size(); level++) {
            candidates.add(finder.find(level, requests.get(level)));
        }
        return choose(candidates).stream().map(LabelCandidate::label).toList();
    }

    private List<LabelCandidate> choose(List<List<LabelCandidate>> candidates) {
        var placed = new ArrayList<LabelCandidate>();
        for (int round = 0; round < rules.mostPerLevel(); round++) {
            for (var ofLevel : candidates) {
                var best = best(ofLevel, placed);
                if (best != null) {
                    placed.add(best);
                }
            }
        }
        return placed;
    }

    private LabelCandidate best(List<LabelCandidate> candidates, List<LabelCandidate> placed) {
        LabelCandidate best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (var candidate : candidates) {
            double merit = candidate.merit() + SPREAD_WEIGHT * spread(candidate, placed);
            if (merit > most && isAdmissible(candidate, placed)) {
                best = candidate;
                most = merit;
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
        var roomy = candidate.box().grown(rules.margin());
        for (var other : placed) {
            boolean isSame = other.label().level() == candidate.label().level();
            if (isSame && candidate.distance(other) < rules.sameLevel() || roomy.overlaps(other.box())) {
                return false;
            }
        }
        return true;
    }
}

package hesse.contour.label;

import java.util.ArrayList;
import java.util.List;

/// Goes along the lines of a level and finds the stretches straight, free and long enough for its label.
final class CandidateFinder {

    private static final int MOST_PER_LINE = 2000;

    /// Other levels may run near a label in no more than this part of it; through it they don't run at all, see [LabelLevel].
    private static final double MOST_CROWDING = 0.12;

    /// What spoils or makes a place, next to straightness with weight 1.
    private static final double CROWDING_WEIGHT = 3;
    private static final double STEEPNESS_WEIGHT = 0.4;
    private static final double LENGTH_WEIGHT = 0.4;

    private final LabelRules rules;
    private final Bounds inside;
    private final List<OrientedBox> avoid;
    private final LineRaster raster;
    private final Baseline baseline = new Baseline();

    CandidateFinder(LabelRules rules, Bounds inside, List<Bounds> avoid, LineRaster raster) {
        this.rules = rules;
        this.inside = inside;
        this.avoid = avoid.stream().map(OrientedBox::of).toList();
        this.raster = raster;
    }

    List<LabelCandidate> find(int level, LabelRequest request) {
        var arcs = request.lines().stream().map(ArcLength::new).toList();
        double longest = arcs.stream().mapToDouble(ArcLength::length).filter(Double::isFinite).max().orElse(0);
        var found = new ArrayList<LabelCandidate>();
        for (int line = 0; line < arcs.size(); line++) {
            search(level, request, line, arcs.get(line), longest, found);
        }
        return found;
    }

    private void search(int level, LabelRequest request, int line, ArcLength arc, double longest, List<LabelCandidate> found) {
        double half = request.width() / 2 + rules.gap();
        double length = arc.length();
        boolean isLong = length >= rules.leastLength() * request.width() && length > 2 * half && length < Double.POSITIVE_INFINITY;
        if (!isLong) {
            return;
        }
        double step = Math.max(request.height() / 2, length / MOST_PER_LINE);
        double first = arc.isClosed() ? 0 : half;
        double last = arc.isClosed() ? length - step / 2 : length - half;
        for (double s = first; s <= last; s += step) {
            double from = s >= half ? s - half : s - half + length;
            var candidate = judge(request, new PlacedLabel(level, 0, 0, 0, line, from, from + 2 * half), arc, length / longest);
            if (candidate != null) {
                found.add(candidate);
            }
        }
    }

    /// The candidate whose text takes the place of a stretch of line, or null if it doesn't fit there.
    private LabelCandidate judge(LabelRequest request, PlacedLabel place, ArcLength arc, double share) {
        baseline.measure(arc, place.from(), place.to());
        if (!(baseline.chord() >= request.width())) {
            return null;
        }
        var box = new OrientedBox(baseline.x(), baseline.y(), request.width(), request.height(), baseline.angle());
        double sag = baseline.sag() / request.height();
        return sag <= rules.sag() && isFree(box) ? candidate(place, box, sag, share) : null;
    }

    private LabelCandidate candidate(PlacedLabel place, OrientedBox box, double sag, double share) {
        double crowding = raster.crowding(box, place.level());
        if (crowding > MOST_CROWDING) {
            return null;
        }
        double merit = 1 - sag / rules.sag() - CROWDING_WEIGHT * crowding
                - STEEPNESS_WEIGHT * Math.abs(box.angle()) / (Math.PI / 2) + LENGTH_WEIGHT * share;
        var label = new PlacedLabel(place.level(), box.x(), box.y(), box.angle(), place.line(), place.from(), place.to());
        return new LabelCandidate(label, box, merit);
    }

    private boolean isFree(OrientedBox box) {
        var roomy = box.grown(rules.margin());
        return roomy.isInside(inside) && avoid.stream().noneMatch(roomy::overlaps);
    }
}

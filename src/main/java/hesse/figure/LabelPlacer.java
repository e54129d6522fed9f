package hesse.figure;

import hesse.figure.Mark.Anchor;
import hesse.figure.Mark.Lettering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Puts labels beside points, inside a room, where they cover neither each other nor what has to stay clear.
public final class LabelPlacer {
    /// From the direction that is preferred to the opposite one, in radians.
    private static final double[] TURNS = {0, 0.6, -0.6, 1.2, -1.2, 1.8, -1.8, 2.4, -2.4, Math.PI};
    /// Times the clearance: where it is crowded a label may stand somewhat off.
    private static final double[] DISTANCES = {1, 2.5, 4};
    /// How densely a line is made of boxes, in pixels.
    private static final double DENSITY = 6;

    private final Box room;
    private final TextMeasure measure;
    private final List<Box> taken = new ArrayList<>();

    /// @param taken where other labels and symbols are
    public LabelPlacer(Box room, List<Box> taken, TextMeasure measure) {
        this.room = room;
        this.measure = measure;
        this.taken.addAll(taken);
    }

    /// Keeps labels off the line from (x0, y0) to (x1, y1).
    ///
    /// @param width of the line with its halo
    public void keepClear(double x0, double y0, double x1, double y1, double width) {
        int pieces = (int) Math.clamp(Math.ceil(Math.hypot(x1 - x0, y1 - y0) / DENSITY), 1, 400);
        for (int i = 0; i <= pieces; i++) {
            double t = (double) i / pieces;
            taken.add(new Box(x0 + t * (x1 - x0), y0 + t * (y1 - y0), 0, 0).inset(-width / 2));
        }
    }

    /// A label beside (x, y), as nearly as there is room beyond it along (ux, uy), a unit vector; empty where there is none.
    ///
    /// @param clearance pixels between the point and the label
    public Optional<Mark.Text> beside(double x, double y, double ux, double uy, double clearance, String text, Lettering lettering) {
        var place = places(x, y, ux, uy, clearance, measure.width(text, lettering), lettering.lineHeight()).filter(this::isFree)
                .findFirst();
        place.ifPresent(taken::add);
        return place.map(box -> new Mark.Text(box.centerX(), box.centerY(), text, Anchor.CENTER, 0, lettering));
    }

    private static Stream<Box> places(double x, double y, double ux, double uy, double clearance, double width, double height) {
        return DoubleStream.of(DISTANCES).boxed().flatMap(times -> DoubleStream.of(TURNS).mapToObj(turn ->
                beyond(x, y, ux * Math.cos(turn) - uy * Math.sin(turn), ux * Math.sin(turn) + uy * Math.cos(turn), times * clearance, width,
                        height)));
    }

    /// The box's support along the direction keeps it clear of the point.
    private static Box beyond(double x, double y, double ux, double uy, double clearance, double width, double height) {
        double distance = clearance + Math.abs(ux) * width / 2 + Math.abs(uy) * height / 2;
        return new Box(x + ux * distance - width / 2, y + uy * distance - height / 2, width, height);
    }

    private boolean isFree(Box box) {
        return room.contains(box) && taken.stream().noneMatch(box::overlaps);
    }
}

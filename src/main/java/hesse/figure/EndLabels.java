package hesse.figure;

import hesse.figure.Mark.Anchor;
import hesse.figure.Mark.Lettering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Places labels beyond the ends of lines through a point: at the first end where the label lies in the room and clear
/// of the labels placed before, and moved into the room where there is no such end.
final class EndLabels {
    private final double cx;
    private final double cy;
    private final Box room;
    private final TextMeasure measure;
    private final List<Box> taken = new ArrayList<>();

    /// Labels at lines through the point (x, y) of the plane, inside the map.
    static EndLabels around(double x, double y, PlaneProjection map, Style style, TextMeasure measure) {
        return new EndLabels(map.toPixelX(x), map.toPixelY(y), Box.of(map).inset(style.px(2)), measure);
    }

    private EndLabels(double cx, double cy, Box room, TextMeasure measure) {
        this.cx = cx;
        this.cy = cy;
        this.room = room;
        this.measure = measure;
    }

    /// Beyond ± (ux, uy) · reach from the point, with (ux, uy) a unit vector.
    Mark.Text place(String text, double ux, double uy, double reach, Lettering lettering) {
        double width = measure.width(text, lettering);
        double height = lettering.size() * Box.LINE;
        Box place = null;
        for (int end = 1; end >= -1 && place == null; end -= 2) {
            var box = beyond(end * ux, end * uy, reach, width, height);
            place = room.contains(box) && isFree(box) ? box : null;
        }
        if (place == null) {
            place = evaded(beyond(ux, uy, reach, width, height).movedInto(room));
        }
        taken.add(place);
        return new Mark.Text(place.centerX(), place.centerY(), text, Anchor.CENTER, 0, lettering);
    }

    /// Beyond (ux, uy) · reach only; empty where there is no room.
    Optional<Mark.Text> placeIfFree(String text, double ux, double uy, double reach, Lettering lettering) {
        var box = beyond(ux, uy, reach, measure.width(text, lettering), lettering.size() * Box.LINE);
        if (!room.contains(box) || !isFree(box)) {
            return Optional.empty();
        }
        taken.add(box);
        return Optional.of(new Mark.Text(box.centerX(), box.centerY(), text, Anchor.CENTER, 0, lettering));
    }

    /// The box's support along the direction keeps it clear of the end, without jumps while the line turns.
    private Box beyond(double ux, double uy, double reach, double width, double height) {
        double distance = reach + Math.abs(ux) * width / 2 + Math.abs(uy) * height / 2;
        return new Box(cx + ux * distance - width / 2, cy + uy * distance - height / 2, width, height);
    }

    private boolean isFree(Box box) {
        return taken.stream().noneMatch(box::overlaps);
    }

    /// The box, or it just above or below the labels that it hides.
    private Box evaded(Box box) {
        for (Box other : taken) {
            if (box.overlaps(other)) {
                var below = new Box(box.left(), other.bottom(), box.width(), box.height());
                return room.contains(below) ? below : new Box(box.left(), other.top() - box.height(), box.width(), box.height());
            }
        }
        return box;
    }
}

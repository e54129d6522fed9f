package hesse.figure;

import hesse.figure.Mark.Anchor;
import hesse.figure.Mark.Lettering;
import java.util.ArrayList;
import java.util.List;

/// Places labels beyond the ends of lines through a point: at the first end where the label lies in the room and clear
/// of the labels placed before, and moved into the room where there is no such end.
final class EndLabels {
    private final double cx;
    private final double cy;
    private final Box room;
    private final TextMeasure measure;
    private final List<Box> taken = new ArrayList<>();

    EndLabels(double cx, double cy, Box room, TextMeasure measure) {
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
            // The box's support along the direction keeps it clear of the end, without jumps while the line turns.
            double distance = reach + Math.abs(ux) * width / 2 + Math.abs(uy) * height / 2;
            var box = new Box(cx + end * ux * distance - width / 2, cy + end * uy * distance - height / 2, width, height);
            place = room.contains(box) && isFree(box) ? box : null;
        }
        if (place == null) {
            double distance = reach + Math.abs(ux) * width / 2 + Math.abs(uy) * height / 2;
            place = evaded(new Box(cx + ux * distance - width / 2, cy + uy * distance - height / 2, width, height).movedInto(room));
        }
        taken.add(place);
        return new Mark.Text(place.centerX(), place.centerY(), text, Anchor.CENTER, 0, lettering);
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

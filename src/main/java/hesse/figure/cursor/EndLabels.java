package hesse.figure.cursor;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Anchor;
import hesse.figure.Mark.Lettering;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Places labels beyond the ends of lines through a point: at the first end where the label lies in the room and clear
/// of the labels placed before, and where there is no such end moved into the room and off those labels.
final class EndLabels {
    private final double cx;
    private final double cy;
    private final Box room;
    private final TextMeasure measure;
    private final List<Box> taken = new ArrayList<>();

    /// Labels at lines through the point (x, y) of the plane, inside the map and clear of other labels.
    static EndLabels around(double x, double y, List<Box> taken, PlaneProjection map, Style style, TextMeasure measure) {
        var labels = new EndLabels(map.toPixelX(x), map.toPixelY(y), Box.of(map).inset(style.px(2)), measure);
        labels.taken.addAll(taken);
        return labels;
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
        double height = lettering.lineHeight();
        var box = beyond(ux, uy, reach, width, height);
        var moved = box.movedInto(room);
        var ends = Stream.of(box, beyond(-ux, -uy, reach, width, height), moved);
        var place = Stream.concat(ends, evading(moved)).filter(this::isFree).findFirst().orElse(moved);
        taken.add(place);
        return new Mark.Text(place.centerX(), place.centerY(), text, Anchor.CENTER, 0, lettering);
    }

    /// Beyond (ux, uy) · reach only; empty where there is no room.
    Optional<Mark.Text> placeIfFree(String text, double ux, double uy, double reach, Lettering lettering) {
        var box = beyond(ux, uy, reach, measure.width(text, lettering), lettering.lineHeight());
        if (!isFree(box)) {
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
        return room.contains(box) && taken.stream().noneMatch(box::overlaps);
    }

    /// The box just below or above each label placed before.
    private Stream<Box> evading(Box box) {
        return taken.stream().flatMap(other -> Stream.of(new Box(box.left(), other.bottom(), box.width(), box.height()),
                new Box(box.left(), other.top() - box.height(), box.width(), box.height())));
    }
}

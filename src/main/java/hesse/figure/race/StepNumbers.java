package hesse.figure.race;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Anchor;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The step numbers at the current iterates of a race: one for iterates that share a step and a place, and otherwise
/// apart from each other and from the iterates' rings.
final class StepNumbers {
    /// From an iterate to the middle of its number.
    private static final double DISTANCE = 20;
    private static final double BACK = 26;

    private final Box room;
    private final Style style;
    private final List<Box> symbols;
    private final List<Box> placed = new ArrayList<>();

    private StepNumbers(Box room, List<Box> symbols, Style style) {
        this.room = room;
        this.symbols = symbols;
        this.style = style;
    }

    /// @param symbols what numbers had better not cover
    static List<Mark.Text> of(List<CurrentIterate> currents, List<Box> symbols, PlaneProjection map, Style style) {
        var numbers = new StepNumbers(Box.of(map).inset(style.px(2)), symbols, style);
        var marks = new ArrayList<Mark.Text>();
        for (int i = 0; i < currents.size(); i++) {
            var current = currents.get(i);
            boolean shared = currents.subList(0, i).stream()
                    .anyMatch(other -> other.k() == current.k() && other.distance(current) <= style.px(DISTANCE) / 2);
            if ((current.k() > 0 || current.isOutside()) && !shared) {
                marks.add(numbers.place(current, i));
            }
        }
        return marks;
    }

    /// The first run is numbered above its iterate and the next below, where there is room, so that they can share a point.
    private Mark.Text place(CurrentIterate current, int index) {
        String text = Integer.toString(current.k());
        var lettering = style.onMap(style.ink());
        double width = TextMeasure.cautious().width(text, lettering);
        double height = lettering.lineHeight();
        var candidates = (current.isOutside() ? behind(current, width, height) : around(current, width, height, index % 2 == 0 ? -1 : 1))
                .toList();
        var moved = candidates.getFirst().movedInto(room);
        var box = candidates.stream().filter(candidate -> isFree(candidate) && symbols.stream().noneMatch(candidate::overlaps)).findFirst()
                .or(() -> Stream.concat(candidates.stream(), beside(moved)).filter(this::isFree).findFirst()).orElse(moved);
        placed.add(box);
        return new Mark.Text(box.centerX(), box.centerY(), text, Anchor.CENTER, 0, lettering);
    }

    private static Box centred(double x, double y, double width, double height) {
        return new Box(x - width / 2, y - height / 2, width, height);
    }

    private Stream<Box> around(CurrentIterate current, double width, double height, int side) {
        double up = style.px(DISTANCE);
        double aside = style.px(DISTANCE) - height / 2 + width / 2;
        return Stream.of(centred(current.x(), current.y() + side * up, width, height),
                centred(current.x(), current.y() - side * up, width, height),
                centred(current.x() + aside, current.y(), width, height), centred(current.x() - aside, current.y(), width, height));
    }

    /// Behind the arrow at the frame, and further back.
    private Stream<Box> behind(CurrentIterate current, double width, double height) {
        return Stream.of(1, 2, 3).map(steps -> style.px(BACK) + (steps - 1) * (width + height) / 2)
                .map(back -> centred(current.x() - back * current.outX(), current.y() - back * current.outY(), width, height)
                .movedInto(room));
    }

    /// The box itself, or right and left of the numbers placed before.
    private Stream<Box> beside(Box box) {
        return Stream.concat(Stream.of(box), placed.stream().flatMap(other -> Stream.of(
                new Box(other.right(), box.top(), box.width(), box.height()),
                new Box(other.left() - box.width(), box.top(), box.width(), box.height()))));
    }

    private boolean isFree(Box box) {
        return room.contains(box) && placed.stream().noneMatch(box::overlaps);
    }
}

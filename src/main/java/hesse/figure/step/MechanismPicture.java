package hesse.figure.step;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Picture;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.List;

/// The pictures of one step, side by side: as many as there is room for, the most telling first.
public final class MechanismPicture {
    private static final double GAP = 22;
    private static final double LARGEST = 2;

    private MechanismPicture() {}

    @FunctionalInterface
    private interface Figure {
        List<Mark> marks(PlaneStep step, Box box, Style style, TextMeasure measure, Messages words);
    }

    private record Part(double width, Figure figure) {}

    private static final List<Part> PARTS = List.of(new Part(EigenbasisFigure.WIDTH, EigenbasisFigure::marks),
            new Part(SectionFigure.WIDTH, SectionFigure::marks), new Part(LocalFigure.WIDTH, LocalFigure::marks), new Part(ModelGradientFigure.WIDTH, ModelGradientFigure::marks));

    /// One picture that fills the box; at least the first part, however narrow it is.
    public static Picture of(PlaneStep step, Box box, Style style, TextMeasure measure, Messages words) {
        var parts = fitting(box.width() / style.scale());
        double least = parts.stream().mapToDouble(Part::width).sum();
        double gaps = style.px(GAP) * (parts.size() - 1);
        double stretch = Math.min(LARGEST, (box.width() - gaps) / style.px(least));
        var marks = new ArrayList<Mark>();
        double left = box.left();
        for (var part : parts) {
            double width = style.px(part.width()) * stretch;
            marks.addAll(part.figure().marks(step, new Box(left, box.top(), width, box.height()), style, measure, words));
            left += width + style.px(GAP);
        }
        return new Picture(marks);
    }

    private static List<Part> fitting(double width) {
        int count = 1;
        double used = PARTS.getFirst().width();
        while (count < PARTS.size() && used + GAP + PARTS.get(count).width() <= width) {
            used += GAP + PARTS.get(count).width();
            count++;
        }
        return PARTS.subList(0, count);
    }
}

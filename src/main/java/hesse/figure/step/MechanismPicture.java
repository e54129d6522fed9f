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
    private interface Figure<S> {
        List<Mark> marks(S step, Box box, Style style, TextMeasure measure, Messages words);
    }

    private record Part<S>(double width, Figure<S> figure) {}

    private static final List<Part<PlaneStep>> IN_PLANE = List.of(new Part<>(EigenbasisFigure.WIDTH, EigenbasisFigure::marks),
            new Part<>(SectionFigure.WIDTH, SectionFigure::marks), new Part<>(LocalFigure.WIDTH, LocalFigure::marks),
            new Part<>(ModelGradientFigure.WIDTH, ModelGradientFigure::marks));

    /// Where the plane round the iterate shows what is peculiar to the method.
    private static final List<Part<PlaneStep>> PLANE_FIRST = List.of(IN_PLANE.get(0), IN_PLANE.get(2), IN_PLANE.get(1), IN_PLANE.get(3));

    private static final List<Part<SpaceStep>> IN_SPACE = List.of(new Part<>(EigenSharesFigure.WIDTH, EigenSharesFigure::marks),
            new Part<>(SectionFigure.WIDTH, MechanismPicture::section), new Part<>(LocalFigure.WIDTH, MechanismPicture::local),
            new Part<>(ModelGradientFigure.WIDTH, MechanismPicture::left));

    /// One picture that fills the box; at least the first part, however narrow it is.
    public static Picture of(PlaneStep step, Box box, Style style, TextMeasure measure, Messages words) {
        return of(LocalOverlay.isTelling(step.detail()) ? PLANE_FIRST : IN_PLANE, step, box, style, measure, words);
    }

    /// The same of a step among more than two variables.
    public static Picture of(SpaceStep step, Box box, Style style, TextMeasure measure, Messages words) {
        return of(IN_SPACE, step, box, style, measure, words);
    }

    private static List<Mark> section(SpaceStep step, Box box, Style style, TextMeasure measure, Messages words) {
        return step.inPlane().map(seen -> SectionFigure.marks(seen, box, style, measure, words)).orElseGet(() -> none(box, style, words));
    }

    private static List<Mark> none(Box box, Style style, Messages words) {
        return List.of(new Mark.Text(box.left(), box.top() + style.small().lineHeight() / 2, words.text("figure.step.no-plane"),
                Mark.Anchor.WEST, 0, style.smallMuted()));
    }

    /// In the plane along ∇f and the step, which is said below.
    private static List<Mark> local(SpaceStep step, Box box, Style style, TextMeasure measure, Messages words) {
        double line = 1.3 * style.small().lineHeight();
        var room = new Box(box.left(), box.top(), box.width(), Math.max(1, box.height() - line));
        return step.inPlane().map(seen -> {
            var marks = new ArrayList<>(LocalFigure.marks(seen, room, style, measure, words));
            marks.add(new Mark.Text(box.left(), box.bottom() - line / 2,
                    words.text(step.ofStep() ? "figure.step.plane.step" : "figure.step.plane.gradient"), Mark.Anchor.WEST, 0,
                    style.quantity("∇")));
            return List.copyOf(marks);
        }).orElse(List.of());
    }

    private static List<Mark> left(SpaceStep step, Box box, Style style, TextMeasure measure, Messages words) {
        var left = step.residue();
        return ModelGradientFigure.marks(0, left.slope(), left.aside(), left.against(), step.looks(), box, style, words);
    }

    private static <S> Picture of(List<Part<S>> all, S step, Box box, Style style, TextMeasure measure, Messages words) {
        var parts = fitting(all, box.width() / style.scale());
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

    private static <S> List<Part<S>> fitting(List<Part<S>> all, double width) {
        int count = 1;
        double used = all.getFirst().width();
        while (count < all.size() && used + GAP + all.get(count).width() <= width) {
            used += GAP + all.get(count).width();
            count++;
        }
        return all.subList(0, count);
    }
}

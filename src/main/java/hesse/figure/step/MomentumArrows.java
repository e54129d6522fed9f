package hesse.figure.step;

import hesse.figure.LabelPlacer;
import hesse.figure.Mark.Lettering;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.optimize.StepDetail.MomentumStep;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.List;

/// How velocity and push add up, each arrow with its name. One that would be too short to be seen beside the others is drawn once more from
/// the iterate, magnified by a factor that its name states.
final class MomentumArrows {
    /// In pixels: shorter arrows have no direction that could be seen.
    private static final double SHORT = 16;
    /// Of the length that is seen well: what a magnified arrow reaches at least.
    private static final double MAGNIFIED = 0.3;
    private static final double WIDTH = 2;
    private static final double CLEARANCE = 4;
    private static final double ARROW = 8;
    private static final double MARGIN = 2;

    private final StepDrawing figure;
    private final Style style;
    private final LabelPlacer placer;
    private final Messages words;

    private MomentumArrows(StepDrawing figure, TextMeasure measure, Messages words) {
        this.figure = figure;
        this.words = words;
        style = figure.style();
        placer = new LabelPlacer(figure.area().inset(style.px(MARGIN)), List.of(), measure);
    }

    static void draw(PlaneStep step, MomentumStep momentum, StepDrawing figure, TextMeasure measure, Messages words) {
        var arrows = new MomentumArrows(figure, measure, words);
        double keptX = momentum.kept().get(0);
        double keptY = momentum.kept().get(1);
        double pushX = momentum.push().get(0);
        double pushY = momentum.push().get(1);
        figure.arrow(0, 0, step.dx(), step.dy(), step.looks().argb(), 2.5);
        arrows.keepClear(0, 0, step.dx(), step.dy());
        arrows.keepClear(0, 0, keptX, keptY);
        arrows.keepClear(keptX, keptY, pushX, pushY);
        if (keptX == 0 && keptY == 0) {
            arrows.name(0, 0, step.dx(), step.dy(), words.text("figure.step.name.push-alone"), figure.style().ink());
            return;
        }
        arrows.part(0, 0, keptX, keptY, "velocity", figure.style().flat());
        arrows.part(keptX, keptY, pushX, pushY, "push", figure.style().foreground());
        arrows.name(0, 0, step.dx(), step.dy(), words.text("figure.step.name.step"), figure.style().ink());
    }

    private void part(double fromX, double fromY, double dx, double dy, String key, int argb) {
        double length = Math.hypot(dx, dy);
        if (!(length > 0)) {
            return;
        }
        figure.arrow(fromX, fromY, fromX + dx, fromY + dy, argb, WIDTH);
        String name = words.text("figure.step.name." + key);
        if (length * figure.scaleX() >= style.px(SHORT)) {
            name(fromX, fromY, dx, dy, name, argb);
        } else {
            double factor = factor(MAGNIFIED * figure.half() / length);
            figure.arrow(0, 0, dx * factor, dy * factor, argb, WIDTH);
            keepClear(0, 0, dx * factor, dy * factor);
            name(0, 0, dx * factor, dy * factor, words.text("figure.step.name.magnified", name, Numbers.format(factor, 1)), argb);
        }
    }

    /// The next of 1, 2, 5, 10, 20, 50, …
    private static double factor(double least) {
        double decade = Math.pow(10, Math.floor(Math.log10(least)));
        double digit = least / decade;
        return decade * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
    }

    /// Beyond the arrow's tip.
    private void name(double fromX, double fromY, double dx, double dy, String text, int argb) {
        double length = Math.hypot(dx, dy);
        if (length * figure.scaleX() >= style.px(SHORT)) {
            var lettering = new Lettering(style.small().size(), argb, style.small().face(), style.ground());
            placer.beside(figure.x(fromX + dx), figure.y(fromY + dy), dx / length, -dy / length, style.px(CLEARANCE), text, lettering)
                    .ifPresent(figure.marks()::add);
        }
    }

    private void keepClear(double fromX, double fromY, double dx, double dy) {
        placer.keepClear(figure.x(fromX), figure.y(fromY), figure.x(fromX + dx), figure.y(fromY + dy), style.px(ARROW));
    }
}

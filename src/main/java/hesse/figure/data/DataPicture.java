package hesse.figure.data;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Anchor;
import hesse.figure.Mark.Pen;
import hesse.figure.Polyline;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.map.AxesFrame;
import hesse.learning.Dataset;
import hesse.learning.example.Fit;
import hesse.learning.example.LinkTerms;
import hesse.learning.example.PlaneExamples;
import hesse.text.Messages;
import hesse.text.Numbers;
import hesse.text.Subscripts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The examples, each as large as its weight φ″ and lit up by its share of λmax, and what the model predicts: the level lines of the
/// prediction over two features, or its curve over one, for the weights at a point and, thinner, for those of the minimum.
///
/// @param a the point of the plane whose weights count, as `b`
public record DataPicture(DataLayout layout, PlaneExamples examples, double a, double b, Fit fit, int hovered, int selected) {
    private static final int SAMPLES = 160;
    private static final double GAP = 6;
    private static final double BESIDE = 3;
    /// A minimum this near to the point, relative to both, is the point.
    private static final double SAME = 1e-6;

    public List<Mark> marks(Style style, Messages messages, TextMeasure measure) {
        var map = layout.map();
        var data = layout.loss().data();
        boolean targetUp = DataLayout.targetUp(layout.loss());
        var marks = new ArrayList<>(AxesFrame.marks(map, style, Subscripts.in(data.featureNames().getFirst()),
                Subscripts.in(targetUp ? data.targetName() : data.featureNames().get(1))));
        fitted(style, marks);
        predicted(style, messages, measure, marks);
        points(data, style, marks);
        return marks;
    }

    private void fitted(Style style, List<Mark> marks) {
        if (fit instanceof Fit.Minimum(double fitA, double fitB) && Math.hypot(fitA - a, fitB - b) > SAME * (1 + Math.hypot(a, b))) {
            var pen = Pen.solid(style.muted(), style.px(1.2)).dashed(style.px(5), style.px(4));
            if (DataLayout.targetUp(layout.loss())) {
                curve(fitA, fitB, pen, marks);
            } else {
                line(new LevelLine(fitA, fitB, 0), pen, marks);
            }
        }
    }

    private void predicted(Style style, Messages messages, TextMeasure measure, List<Mark> marks) {
        if (DataLayout.targetUp(layout.loss())) {
            curve(a, b, Pen.solid(style.model(), style.px(2.4)), marks);
            return;
        }
        var taken = new ArrayList<Box>();
        for (var level : levels()) {
            var pen = Pen.solid(style.model(), style.px(level.main() ? 2.4 : 1.2));
            var line = line(new LevelLine(a, b, level.predictor()), pen, marks);
            label(line, level, messages.text(level.key(), level.number()), style, measure, taken, marks);
        }
    }

    /// A linear predictor whose line is drawn, and what is written at it.
    private record Level(double predictor, boolean main, String key, String number) {}

    private List<Level> levels() {
        return switch (examples.link()) {
            case LOGISTIC -> List.of(new Level(-Math.log(3), false, "data.level.quarter", ""), new Level(0, true, "data.level.half", ""),
                    new Level(Math.log(3), false, "data.level.three-quarters", ""));
            case SQUARED_HINGE -> List.of(new Level(-1, false, "data.level.number", "−1"), new Level(0, true, "data.level.number", "0"),
                    new Level(1, false, "data.level.number", "1"));
            case SQUARE -> numbered(1);
            case POISSON -> numbered(Math.log(2));
        };
    }

    /// Predictions 0 ± some steps.
    private List<Level> numbered(double step) {
        var levels = new ArrayList<Level>();
        for (int k = -2; k <= 2; k++) {
            levels.add(new Level(k * step, k == 0, "data.level.number",
                    Numbers.format(LinkTerms.prediction(examples.link(), k * step), 3)));
        }
        return levels;
    }


    /// The line in the space of two features on which the linear predictor of the weights at (a, b) has a value: c + p x + q y = value.
    private record LevelLine(double a, double b, double value) {}

    private Polyline line(LevelLine wanted, Pen pen, List<Mark> marks) {
        var map = layout.map();
        double[] plane = examples.inFeatures(wanted.a(), wanted.b());
        double c = plane[0] - wanted.value();
        double p = plane[1];
        double q = plane[2];
        var line = new Polyline(Box.of(map));
        var window = map.window();
        double square = p * p + q * q;
        if (square > 0) {
            // From the foot of the perpendicular from the window's middle, both ways.
            double away = (c + p * window.xCenter() + q * window.yCenter()) / square;
            double footX = window.xCenter() - away * p;
            double footY = window.yCenter() - away * q;
            double reach = (window.width() + window.height()) / Math.sqrt(square);
            line.moveTo(map.toPixelX(footX - q * reach), map.toPixelY(footY + p * reach));
            line.lineTo(map.toPixelX(footX + q * reach), map.toPixelY(footY - p * reach));
        }
        if (!line.isEmpty()) {
            marks.add(line.stroke(pen));
        }
        return line;
    }

    private void curve(double a, double b, Pen pen, List<Mark> marks) {
        var map = layout.map();
        var line = new Polyline(Box.of(map));
        double[] plane = examples.inFeatures(a, b);
        for (int i = 0; i <= SAMPLES; i++) {
            double x = map.window().xMin() + i * map.window().width() / SAMPLES;
            double y = LinkTerms.prediction(examples.link(), plane[0] + plane[1] * x);
            if (i == 0) {
                line.moveTo(map.toPixelX(x), map.toPixelY(y));
            } else {
                line.lineTo(map.toPixelX(x), map.toPixelY(y));
            }
        }
        if (!line.isEmpty()) {
            marks.add(line.stroke(pen));
        }
    }

    /// At the line's upper end, on its side away from the main one, or on the main one's lower end, just inside of the frame, unless
    /// another label or line is there.
    private void label(Polyline line, Level level, String text, Style style, TextMeasure measure, List<Box> taken, List<Mark> marks) {
        if (line.isEmpty()) {
            return;
        }
        var stroke = line.stroke(Pen.solid(0, 0));
        int end = stroke.y()[0] < stroke.y()[stroke.y().length - 1] != level.main() ? 0 : stroke.y().length - 1;
        var inside = Box.of(layout.map());
        var label = new Mark.Text(stroke.x()[end], stroke.y()[end], text, Anchor.CENTER, 0,
                new Mark.Lettering(style.px(Style.TEXT), style.model(), Mark.Face.PLAIN, style.ground()));
        var box = aside(Box.of(label, measure), level.predictor(), style).movedInto(inside);
        if (taken.stream().noneMatch(box::overlaps) && !(level.main() && isCrossed(box))) {
            taken.add(new Box(box.left() - style.px(GAP), box.top(), box.width() + 2 * style.px(GAP), box.height()));
            marks.add(new Mark.Text(box.centerX(), box.centerY(), text, Anchor.CENTER, 0, label.lettering()));
        }
    }

    /// Whether the lines beside the main one go through a box in its middle.
    private boolean isCrossed(Box box) {
        double[] plane = examples.inFeatures(a, b);
        double step = levels().stream().mapToDouble(Level::predictor).filter(predictor -> predictor > 0).min()
                .orElse(Double.POSITIVE_INFINITY);
        double right = step * layout.map().xScale() / Math.abs(plane[1]);
        double up = step * layout.map().yScale() / Math.abs(plane[2]);
        return box.width() / 2 / right + box.height() / 2 / up > 1;
    }

    /// Where the predictor is further from 0, the main line's.
    private Box aside(Box box, double predictor, Style style) {
        double[] plane = examples.inFeatures(a, b);
        boolean across = Math.abs(plane[1]) >= Math.abs(plane[2]);
        double right = across ? Math.signum(predictor * plane[1]) * (box.width() / 2 + style.px(BESIDE)) : 0;
        double down = across ? 0 : -Math.signum(predictor * plane[2]) * (box.height() / 2 + style.px(BESIDE));
        return new Box(box.left() + right, box.top() + down, box.width(), box.height());
    }

    private void points(Dataset data, Style style, List<Mark> marks) {
        double[] shares = new double[data.size()];
        examples.shares(a, b, shares);
        double heaviest = 0;
        for (int i = 0; i < shares.length; i++) {
            heaviest = Math.max(heaviest, examples.weight(i, a, b));
        }
        double full = switch (examples.link()) {
            case LOGISTIC -> 0.25;
            case SQUARED_HINGE -> 2;
            case SQUARE, POISSON -> heaviest;
        };
        double[] sizes = IntStream.range(0, shares.length).mapToDouble(i -> full > 0 ? Math.min(1, examples.weight(i, a, b) / full) : 0)
                .toArray();
        marks.addAll(new ExampleDots(layout, sizes, shares, hovered, selected).marks(style));
    }
}

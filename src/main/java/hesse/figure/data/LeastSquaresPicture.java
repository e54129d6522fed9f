package hesse.figure.data;

import hesse.field.Window;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Pen;
import hesse.figure.PlaneProjection;
import hesse.figure.Polyline;
import hesse.figure.Style;
import hesse.figure.map.AxesFrame;
import hesse.learning.example.PlaneExamples;
import hesse.learning.example.WorkingResponse;
import hesse.text.Messages;
import hesse.text.Subscripts;
import java.util.ArrayList;
import java.util.List;

/// Newton's step as weighted least squares: the working responses ζ, each as large as its weight, over the one feature, or over the fitted
/// z where there are more; the line before the step, dashed, and the line that is fitted to them, which is the one after it.
///
/// @param a where the step starts, as `b`
public record LeastSquaresPicture(PlaneExamples examples, double a, double b, int hovered) {
    private static final double SMALLEST = 5;
    private static final double LARGEST = 17;
    private static final double MARGIN = 0.15;
    /// Responses of examples with a smaller part of the largest weight don't widen the picture.
    private static final double COUNTS = 0.02;

    public List<Mark> marks(Box room, Style style, Messages messages) {
        var rows = WorkingResponse.at(examples, a, b);
        double[] step = examples.newtonStep(a, b);
        double nextA = a + step[0];
        double nextB = b + step[1];
        boolean single = examples.loss().data().width() == 1;
        double heaviest = rows.stream().mapToDouble(WorkingResponse::weight).max().orElse(0);
        if (rows.isEmpty() || !(heaviest > 0) || !Double.isFinite(nextA + nextB)) {
            return List.of();
        }
        double[] across = rows.stream()
                .mapToDouble(row -> single ? examples.loss().data().feature(row.example(), 0)
                        : examples.predictor(row.example(), nextA, nextB)).toArray();
        var window = window(rows, across, heaviest, nextA, nextB);
        var inside = AxesFrame.inside(room, style);
        var map = new PlaneProjection(window, inside.left(), inside.top(), inside.width(), inside.height());
        var name = single ? Subscripts.in(examples.loss().data().featureNames().getFirst()) : messages.text("data.least-squares.fitted");
        var marks = new ArrayList<>(AxesFrame.marks(map, style, name, messages.text("data.least-squares.axis")));
        if (single) {
            line(map, a, b, Pen.solid(style.muted(), style.px(1.4)).dashed(style.px(5), style.px(4)), marks);
            line(map, nextA, nextB, Pen.solid(style.model(), style.px(2.4)), marks);
        } else {
            diagonal(map, Pen.solid(style.model(), style.px(2.4)), marks);
        }
        for (int i = 0; i < rows.size(); i++) {
            point(rows.get(i), across[i], heaviest, map, style, marks);
        }
        return marks;
    }

    private Window window(List<WorkingResponse> rows, double[] across, double heaviest, double nextA, double nextB) {
        double[] x = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        double[] y = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            widen(x, across[i]);
            widen(y, examples.predictor(row.example(), nextA, nextB));
            widen(y, row.predictor());
            if (row.weight() >= COUNTS * heaviest) {
                widen(y, row.response());
            }
        }
        double right = MARGIN * Math.max(x[1] - x[0], 1e-3);
        double up = MARGIN * Math.max(y[1] - y[0], 1e-3);
        return new Window(x[0] - right, x[1] + right, y[0] - up, y[1] + up);
    }

    private static void widen(double[] range, double value) {
        if (Double.isFinite(value)) {
            range[0] = Math.min(range[0], value);
            range[1] = Math.max(range[1], value);
        }
    }

    private void line(PlaneProjection map, double atA, double atB, Pen pen, List<Mark> marks) {
        double[] predictor = examples.inFeatures(atA, atB);
        var line = new Polyline(Box.of(map));
        var window = map.window();
        line.moveTo(map.toPixelX(window.xMin()), map.toPixelY(predictor[0] + predictor[1] * window.xMin()));
        line.lineTo(map.toPixelX(window.xMax()), map.toPixelY(predictor[0] + predictor[1] * window.xMax()));
        if (!line.isEmpty()) {
            marks.add(line.stroke(pen));
        }
    }

    /// Where the response is what is fitted.
    private static void diagonal(PlaneProjection map, Pen pen, List<Mark> marks) {
        var line = new Polyline(Box.of(map));
        var window = map.window();
        line.moveTo(map.toPixelX(window.xMin()), map.toPixelY(window.xMin()));
        line.lineTo(map.toPixelX(window.xMax()), map.toPixelY(window.xMax()));
        if (!line.isEmpty()) {
            marks.add(line.stroke(pen));
        }
    }

    private void point(WorkingResponse row, double across, double heaviest, PlaneProjection map, Style style, List<Mark> marks) {
        double x = map.toPixelX(across);
        double y = map.toPixelY(row.response());
        if (!map.covers(x, y)) {
            return;
        }
        double size = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(row.weight() / heaviest);
        boolean classes = DataLayout.hasClasses(examples.loss());
        marks.add(ExampleLook.of(examples.loss().data().target(row.example()), classes).symbol(x, y, size, style));
        if (row.example() == hovered) {
            marks.add(new Mark.Symbol(x, y, Mark.Shape.RING, style.px(size + 8), 0, style.foreground(), style.px(2)));
        }
    }
}

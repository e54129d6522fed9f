package hesse.figure.data;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Pen;
import hesse.figure.Polyline;
import hesse.figure.Style;
import hesse.figure.map.AxesFrame;
import hesse.learning.Loss;
import hesse.learning.Model;
import hesse.learning.OutputLoss;
import hesse.learning.example.NetworkPrediction;
import hesse.text.Subscripts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The examples of a model that isn't a sum of functions of one number each, and what a network with one output makes of all others: over
/// one feature a curve, over two the lines of p = ¼, ½ and ¾.
///
/// @param weights of the model; belong to the caller and aren't modified
/// @param known   what each example does to H there, once that is known
public record ModelPicture(DataLayout layout, double[] weights, Optional<Known> known, int hovered, int selected) {

    /// @param sizes  for each example its weight as a part of the largest that there may be
    /// @param shares for each its part of λmax
    public record Known(double[] sizes, double[] shares) {}

    /// The size of all while their weights aren't known.
    private static final double USUAL = 0.2;
    private static final int SAMPLES = 160;
    private static final double[] PROBABILITIES = {0.25, 0.5, 0.75};

    public List<Mark> marks(Style style) {
        var map = layout.map();
        var data = layout.loss().data();
        boolean targetUp = DataLayout.targetUp(layout.loss());
        var marks = new ArrayList<>(AxesFrame.marks(map, style, Subscripts.in(data.featureNames().getFirst()),
                Subscripts.in(targetUp ? data.targetName() : data.featureNames().get(1))));
        if (isDrawn(layout.loss()) && layout.loss().model() instanceof Model.Network network) {
            if (targetUp) {
                curve(network, style, marks);
            } else {
                boundary(network, style, marks);
            }
        }
        double[] sizes = new double[data.size()];
        Arrays.fill(sizes, USUAL);
        var shown = known.orElseGet(() -> new Known(sizes, new double[sizes.length]));
        marks.addAll(new ExampleDots(layout, shown.sizes(), shown.shares(), hovered, selected).marks(style));
        return marks;
    }

    /// Whether there is a line of what the model makes of all other examples.
    public static boolean isDrawn(Loss loss) {
        return loss.model() instanceof Model.Network network && network.layers().getLast() == 1
                && (DataLayout.targetUp(loss) ? loss.data().width() == 1
                : network.loss() == OutputLoss.CROSS_ENTROPY && loss.data().width() == 2);
    }

    private void boundary(Model.Network network, Style style, List<Mark> marks) {
        var lines = new BoundaryLines(layout.map(), (x1, x2) -> NetworkPrediction.of(network, weights, x1, x2));
        for (double p : PROBABILITIES) {
            var line = lines.at(p);
            if (!line.isEmpty()) {
                marks.add(line.stroke(p == 0.5 ? Pen.solid(style.model(), style.px(2.4))
                        : Pen.solid(style.model(), style.px(1)).dashed(style.px(5), style.px(4))));
            }
        }
    }

    private void curve(Model.Network network, Style style, List<Mark> marks) {
        var map = layout.map();
        var line = new Polyline(Box.of(map));
        for (int i = 0; i <= SAMPLES; i++) {
            double x = map.window().xMin() + i * map.window().width() / SAMPLES;
            double pixelY = map.toPixelY(NetworkPrediction.of(network, weights, x));
            if (i == 0) {
                line.moveTo(map.toPixelX(x), pixelY);
            } else {
                line.lineTo(map.toPixelX(x), pixelY);
            }
        }
        if (!line.isEmpty()) {
            marks.add(line.stroke(Pen.solid(style.model(), style.px(2.4))));
        }
    }
}

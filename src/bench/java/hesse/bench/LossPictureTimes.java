package hesse.bench;

import hesse.export.Fonts;
import hesse.export.Graphics2DPlayer;
import hesse.export.GroundPainter;
import hesse.export.GroundSpec;
import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.Window;
import hesse.field.kernel.KernelBackend;
import hesse.figure.ColourBy;
import hesse.figure.HeightMode;
import hesse.figure.Layer;
import hesse.figure.Style;
import hesse.figure.Theme;
import hesse.figure.scale.Landscape;
import hesse.learning.Activation;
import hesse.learning.Dataset;
import hesse.learning.Link;
import hesse.learning.Loss;
import hesse.learning.Model;
import hesse.learning.OutputLoss;
import hesse.learning.Penalty;
import hesse.learning.Reduction;
import hesse.learning.data.Generator;
import hesse.learning.plane.LossField;
import hesse.learning.plane.RandomDirections;
import hesse.objective.plane.Plane;
import java.awt.image.BufferedImage;
import java.io.PrintStream;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;

/// From changed data to the picture of a loss, regions, lightness, level lines and labels, on the pixels that the map has in a window of
/// 1280 x 800 with the data beside it; on one thread, by its processor time. Nothing is left from the picture before. Beside it the jets
/// alone, exact at every pixel, and for two weights a loop written by hand.
final class LossPictureTimes {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 560;
    private static final int EXAMPLES = 200;
    private static final int UNWATCHED = 60;
    private static final int WATCHED = 41;
    /// Jets are computed on every eighth row of pixels where they take seconds; a row takes as long as any other.
    private static final int EVERY = 8;

    private final GroundPainter painter = new GroundPainter(new Graphics2DPlayer(new Fonts()));
    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
    private final KernelBackend kernels = KernelBackend.fastest();
    private int changes;

    void print(PrintStream out) {
        out.println();
        out.printf("From changed data to the picture of a loss, %d x %d pixels, medians of processor time on one thread in ms%n", WIDTH,
                HEIGHT);
        out.printf("%-40s %9s %11s %9s %9s%n", "", "picture", "jets alone", "by hand", "ratios");
        logistic(out);
        network(out, "1-16-16-1, 20 examples", List.of(1, 16, 16, 1), OutputLoss.SQUARED_ERROR, Generator.CHEBYSHEV.make(20, 0, 1));
        network(out, "2-8-1, 200 examples", List.of(2, 8, 1), OutputLoss.CROSS_ENTROPY, Generator.TWO_MOONS.make(EXAMPLES, 0.2, 1));
    }

    private void logistic(PrintStream out) {
        var window = new Window(-2, 5, -3, 4);
        var data = Generator.GAUSSIANS.make(EXAMPLES, 0.5, 1);
        var loss = new Loss(new Model.GeneralisedLinear(Link.LOGISTIC, false), data, Reduction.SUM, Penalty.NONE);
        IntFunction<Field> changed = k -> LossField.of(loss.with(moved(data, k)), Plane.ofVariables(new double[2], 0, 1), kernels);
        double picture = picture(changed, window);
        double jets = jets(changed.apply(0), window);
        double hand = EVERY * Times.inTurn(2, 5, Times::processor, () -> byHand(data, window)).getFirst().median();
        out.printf("%-40s %9.1f %11.1f %9.1f %9.3f %.3f%n", "logistic regression, 2 weights, 200 examples", picture, jets, hand,
                picture / jets, picture / hand);
    }

    private void network(PrintStream out, String name, List<Integer> layers, OutputLoss cost, Dataset data) {
        var loss = new Loss(new Model.Network(layers, Activation.TANH, cost, true), data, Reduction.MEAN, Penalty.NONE);
        double[] weights = new SplittableRandom(4).doubles(loss.dimension(), -1, 1).toArray();
        var plane = RandomDirections.through(loss, weights, 1);
        var window = new Window(-6, 6, -6, 6);
        IntFunction<Field> changed = k -> LossField.of(loss.with(moved(data, k)), plane, kernels);
        double picture = picture(changed, window);
        double jets = jets(changed.apply(0), window);
        out.printf("%-40s %9.1f %11.1f %9s %9.3f%n", name, picture, jets, "", picture / jets);
    }

    /// One example is somewhere else.
    private static Dataset moved(Dataset data, int k) {
        int example = k % data.size();
        double[] features = new double[data.width()];
        for (int column = 0; column < features.length; column++) {
            features[column] = data.feature(example, column) + 0.01 * (1 + k % 7);
        }
        return data.with(example, features, data.target(example));
    }

    private double picture(IntFunction<Field> changed, Window window) {
        return Times.inTurn(UNWATCHED, WATCHED, Times::processor,
                () -> painter.sharp(spec(changed.apply(changes++), window), image, GroundPainter.TaskRunner.SEQUENTIAL, Cancellation.NEVER))
                .getFirst().median();
    }

    private static GroundSpec spec(Field field, Window window) {
        return new GroundSpec(Landscape.of(field, window, Cancellation.NEVER), ColourBy.DEFINITENESS, HeightMode.CLIPPED,
                EnumSet.of(Layer.REGIONS, Layer.CONTOURS, Layer.CONTOUR_LABELS), Style.of(Theme.LIGHT, 1), WIDTH, HEIGHT, 1);
    }

    private static double jets(Field field, Window window) {
        var grid = Grid.pixels(window, WIDTH, HEIGHT);
        double[] x = new double[WIDTH];
        double[] y = new double[WIDTH];
        var out = new Jets(Order.HESSIAN, WIDTH);
        var evaluator = field.evaluator(Order.HESSIAN);
        return EVERY * Times.inTurn(3, 9, Times::processor, () -> {
            for (int row = 0; row < HEIGHT; row += EVERY) {
                for (int column = 0; column < WIDTH; column++) {
                    x[column] = grid.x(column);
                    y[column] = grid.y(row);
                }
                evaluator.evaluate(x, y, WIDTH, out);
            }
        }).getFirst().median();
    }

    private static void byHand(Dataset data, Window window) {
        var grid = Grid.pixels(window, WIDTH, HEIGHT);
        double[] x1 = new double[data.size()];
        double[] x2 = new double[data.size()];
        double[] t = new double[data.size()];
        for (int i = 0; i < t.length; i++) {
            x1[i] = data.feature(i, 0);
            x2[i] = data.feature(i, 1);
            t[i] = 2 * data.target(i) - 1;
        }
        var out = new Jets(Order.HESSIAN, WIDTH);
        for (int row = 0; row < HEIGHT; row += EVERY) {
            for (int column = 0; column < WIDTH; column++) {
                HandWrittenLosses.logisticRegression(x1, x2, t, grid.x(column), grid.y(row), out, column);
            }
        }
    }
}

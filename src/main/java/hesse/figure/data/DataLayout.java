package hesse.figure.data;

import hesse.field.Window;
import hesse.figure.Box;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import hesse.figure.map.AxesFrame;
import hesse.figure.map.MapExtent;
import hesse.learning.Dataset;
import hesse.learning.Link;
import hesse.learning.Loss;
import hesse.learning.Model;
import hesse.learning.OutputLoss;
import java.util.OptionalInt;

/// Where examples lie in the picture: the first two features across and up, or the only one across and the target up.
///
/// @param map from the space of features to pixels
public record DataLayout(Loss loss, PlaneProjection map) {
    /// Examples farther out have no place in the picture.
    private static final double FARTHEST = 1e90;
    /// Of features that differ by less than this, relative to their size, the differences aren't seen.
    private static final double LEAST_SPREAD = 1e-8;
    /// Beyond the outermost examples, as a part of their spread.
    private static final double MARGIN = 0.18;

    /// The layout of a room of pixels, labels included.
    public static DataLayout of(Loss loss, Window window, Box room, Style style) {
        var inside = AxesFrame.inside(room, style);
        var shown = MapExtent.of(window, inside.width() / inside.height(), !targetUp(loss));
        return new DataLayout(loss, new PlaneProjection(shown, inside.left(), inside.top(), inside.width(), inside.height()));
    }

    /// The window of all examples with some room around them; the same for data that differ a little.
    public static Window window(Loss loss) {
        var data = loss.data();
        double[] across = range(data, 0, loss);
        double[] up = targetUp(loss) ? range(data, -1, loss) : range(data, 1, loss);
        return new Window(across[0], across[1], up[0], up[1]);
    }

    /// @param column of the features, -1 for the target
    private static double[] range(Dataset data, int column, Loss loss) {
        if (column < 0 && hasClasses(loss)) {
            return new double[] {up(loss, 0) - 0.3, up(loss, 1) + 0.3};
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < data.size(); i++) {
            double value = column < 0 ? data.target(i) : data.feature(i, column);
            low = Math.min(low, Math.clamp(value, -FARTHEST, FARTHEST));
            high = Math.max(high, Math.clamp(value, -FARTHEST, FARTHEST));
        }
        if (!(low <= high)) {
            return new double[] {-2, 2};
        }
        double size = Math.max(Math.abs(low), Math.abs(high));
        double spread = high > low ? Math.max(high - low, Math.max(LEAST_SPREAD * size, 1 / FARTHEST)) : Math.max(1, Math.abs(high));
        double unit = Math.pow(10, Math.floor(Math.log10(spread))) / 2;
        double least = column < 0 && hasCounts(loss) ? -unit / 4 : Double.NEGATIVE_INFINITY;
        return new double[] {Math.max(least, Math.floor((low - MARGIN * spread) / unit) * unit),
                Math.ceil((high + MARGIN * spread) / unit) * unit};
    }

    /// Whether the target is up, because there is one feature only.
    public static boolean targetUp(Loss loss) {
        return loss.data().width() == 1;
    }

    /// Whether targets are numbers of classes.
    public static boolean hasClasses(Loss loss) {
        return switch (loss.model()) {
            case Model.GeneralisedLinear(var link, _) -> link == Link.LOGISTIC || link == Link.SQUARED_HINGE;
            case Model.Softmax _ -> true;
            case Model.Network network -> network.loss() != OutputLoss.SQUARED_ERROR;
            case Model.MatrixFactorisation _ -> false;
        };
    }

    /// Whether targets are counts, which aren't below 0.
    private static boolean hasCounts(Loss loss) {
        return loss.model() instanceof Model.GeneralisedLinear(var link, _) && link == Link.POISSON;
    }

    /// How many classes there are; 0 where targets are no classes.
    public static int classes(Loss loss) {
        return !hasClasses(loss) ? 0 : switch (loss.model()) {
            case Model.Softmax(int classes, _) -> classes;
            case Model.Network network when network.loss() == OutputLoss.SOFTMAX -> network.layers().getLast();
            default -> 2;
        };
    }

    /// How high a target stands: the labels of a squared hinge at −1 and 1, beside the margins.
    static double up(Loss loss, double target) {
        return loss.model() instanceof Model.GeneralisedLinear(var link, _) && link == Link.SQUARED_HINGE ? 2 * target - 1 : target;
    }

    public double pixelX(int example) {
        return map.toPixelX(loss.data().feature(example, 0));
    }

    public double pixelY(int example) {
        return map.toPixelY(targetUp(loss) ? up(loss, loss.data().target(example)) : loss.data().feature(example, 1));
    }

    /// The example nearest to a pixel, no farther away than this.
    public OptionalInt nearest(double x, double y, double farthest) {
        int nearest = -1;
        double distance = farthest;
        for (int i = 0; i < loss.data().size(); i++) {
            double here = Math.hypot(pixelX(i) - x, pixelY(i) - y);
            if (here <= distance) {
                distance = here;
                nearest = i;
            }
        }
        return nearest < 0 ? OptionalInt.empty() : OptionalInt.of(nearest);
    }

    /// The features of a point at a pixel; those that aren't shown as another example has them, or 0.
    ///
    /// @param like the example, -1 for none
    public double[] features(double x, double y, int like) {
        double[] row = new double[loss.data().width()];
        for (int j = 2; j < row.length; j++) {
            row[j] = like < 0 ? 0 : loss.data().feature(like, j);
        }
        row[0] = rounded(map.toPlaneX(x), map.window().width());
        if (row.length > 1) {
            row[1] = rounded(map.toPlaneY(y), map.window().height());
        }
        return row;
    }

    /// The target at a pixel: where it isn't up, the one given; a class or a count that there can be.
    public double target(double y, double otherwise) {
        if (!targetUp(loss)) {
            return otherwise;
        }
        double value = map.toPlaneY(y);
        if (hasClasses(loss)) {
            return value > (up(loss, 0) + up(loss, 1)) / 2 ? 1 : 0;
        }
        return hasCounts(loss) ? Math.max(0, Math.rint(value)) : rounded(value, map.window().height());
    }

    /// To a thousandth of what is shown, so that numbers can be read.
    private static double rounded(double value, double span) {
        double unit = Math.pow(10, Math.floor(Math.log10(span)) - 2);
        double steps = Math.rint(value / unit);
        return unit < 1 ? steps / Math.rint(1 / unit) : steps * unit;
    }
}

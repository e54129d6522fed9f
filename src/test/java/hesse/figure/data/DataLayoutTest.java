package hesse.figure.data;

import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.learning.Dataset;
import hesse.learning.Link;
import hesse.learning.Loss;
import hesse.learning.Model;
import hesse.learning.Penalty;
import hesse.learning.Reduction;
import hesse.testing.ForAll;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataLayoutTest {

    /// Whatever the features are there is a picture, and all that isn't beyond every scale lies in it.
    @Test
    void everyDataSetHasAWindow() {
        ForAll.seeded(17).cases(500).check(draw -> {
            double offset = draw.anyScale();
            double spread = draw.anyScale();
            return new double[] {offset, offset + spread, draw.anyScale(), draw.anyScale()};
        }, numbers -> {
            var window = DataLayout.window(loss(numbers));
            for (int i = 0; i < 2; i++) {
                assertTrue(Math.abs(numbers[2 * i]) > 1e90 || Math.abs(numbers[2 * i + 1]) > 1e90
                        || window.contains(numbers[2 * i], numbers[2 * i + 1]), () -> window + " without a point");
            }
        });
        DataLayout.window(loss(1e300, -1e300, 1e300, 1e308));
        DataLayout.window(loss(1e16, 0, 1e16 + 2, 0));
        DataLayout.window(loss(0, 1e-320, 0, 0));
    }

    private static Loss loss(double... features) {
        var data = new Dataset(List.of("x1", "x2"), "class", features, new double[] {0, 1});
        return new Loss(new Model.GeneralisedLinear(Link.LOGISTIC, false), data, Reduction.SUM,
                new Penalty(0, new Penalty.Penalised.All()));
    }
}

package hesse.learning.objective;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.testing.ForAll;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Softmax of a batch, example by example.
class OutputCostTest {

    /// An example's outputs, a row each, with the class that is right.
    private record Example(double[] outputs, int label) {
        Answer answer() {
            int classes = outputs.length;
            double[][] columns = IntStream.range(0, classes).mapToObj(k -> new double[] {outputs[k], 0}).toArray(double[][]::new);
            double[][] first = new double[classes][2];
            double[][] second = new double[classes][2];
            double both = new OutputCost.OfSoftmax(classes).evaluate(columns, new double[] {label, 0}, first, second);
            return new Answer(both - Math.log(classes), column(first), column(second));
        }

        private static double[] column(double[][] rows) {
            return IntStream.range(0, rows.length).mapToDouble(k -> rows[k][0]).toArray();
        }
    }

    private record Answer(double value, double[] first, double[] second) {}

    @Test
    void derivativesAreThoseOfTheLogarithmOfTheSum() {
        ForAll.seeded(95).cases(500).check(draw -> {
            double scale = draw.pick(List.of(0.1, 3.0, 200.0));
            double[] outputs = IntStream.range(0, draw.integer(2, 12)).mapToDouble(_ -> scale * draw.real(-1, 1)).toArray();
            return new Example(outputs, draw.integer(0, outputs.length - 1));
        }, example -> {
            var answer = example.answer();
            double[] outputs = example.outputs();
            for (int k = 0; k < outputs.length; k++) {
                double o = outputs[k];
                double inverse = IntStream.range(0, outputs.length).mapToDouble(j -> Math.exp(outputs[j] - o)).sum();
                assertEquals(1 / inverse, answer.second()[k], 1e-14 / inverse);
                // 1 − p without cancellation.
                double others = inverse - 1 > 0.5 ? 1 - 1 / inverse
                        : IntStream.range(0, outputs.length).filter(j -> outputs[j] != o).mapToDouble(j -> Math.exp(outputs[j] - o))
                        .sum() / inverse;
                assertEquals(k == example.label() ? -others : 1 / inverse, answer.first()[k],
                        1e-14 * (k == example.label() ? others : 1 / inverse));
            }
            double right = outputs[example.label()];
            assertEquals(Math.log(IntStream.range(0, outputs.length).mapToDouble(j -> Math.exp(outputs[j] - right)).sum()), answer.value(),
                    1e-12 * (1 + Math.abs(answer.value())));
        });
    }

    /// What overflows is shown as what it is.
    @Test
    void infiniteOutputs() {
        var wrong = new Example(new double[] {Double.POSITIVE_INFINITY, 0, 1}, 1).answer();
        assertEquals(Double.POSITIVE_INFINITY, wrong.value());
        assertArrayEquals(new double[] {1, 0, 0}, wrong.second());
        assertArrayEquals(new double[] {1, -1, 0}, wrong.first());
        var undefined = new Example(new double[] {Double.NaN, 0, 1}, 1).answer();
        assertTrue(Double.isNaN(undefined.value()) && Double.isNaN(undefined.first()[1]) && Double.isNaN(undefined.second()[2]));
    }
}

package hesse.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeightNamesTest {

    private static List<String> names(Model model, int width, int size) {
        var features = IntStream.rangeClosed(1, width).mapToObj(i -> "x" + i).toList();
        var data = new Dataset(features, "y", new double[width * size], new double[size]);
        var loss = new Loss(model, data, Reduction.MEAN, new Penalty(0, new Penalty.Penalised.All()));
        return IntStream.range(0, loss.dimension()).mapToObj(i -> WeightNames.of(loss, i)).toList();
    }

    @Test
    void ofTwoWeightsAndOfGeneralisedLinearModelsTheyAreNumbered() {
        assertEquals(List.of("w₀", "w₁", "w₂"), names(new Model.GeneralisedLinear(Link.LOGISTIC, true), 2, 1));
        assertEquals(List.of("w₁", "w₂"), names(new Model.GeneralisedLinear(Link.LOGISTIC, false), 2, 1));
        assertEquals(List.of("w₁", "w₂"),
                names(new Model.Network(List.of(1, 1, 1), Activation.TANH, OutputLoss.SQUARED_ERROR, false), 1, 1));
    }

    /// Layer, receiving unit, unit before it.
    @Test
    void ofNetworksTheyAreFoundByLayerAndUnits() {
        assertEquals(List.of("w[1][1,1]", "w[1][1,2]", "w[1][2,1]", "w[1][2,2]", "w[1][3,1]", "w[1][3,2]", "b[1][1]", "b[1][2]", "b[1][3]",
                "w[2][1,1]", "w[2][1,2]", "w[2][1,3]", "b[2][1]"),
                names(new Model.Network(List.of(2, 3, 1), Activation.TANH, OutputLoss.SQUARED_ERROR, true), 2, 1));
        assertEquals(List.of("w[1][1,1]", "w[2][1,1]", "w[3][1,1]"),
                names(new Model.Network(List.of(1, 1, 1, 1), Activation.IDENTITY, OutputLoss.SQUARED_ERROR, false), 1, 1));
    }

    @Test
    void ofOtherModelsByClassOrFactor() {
        assertEquals(List.of("b[1]", "w[1,1]", "w[1,2]", "b[2]", "w[2,1]", "w[2,2]"), names(new Model.Softmax(2, true), 2, 1));
        assertEquals(List.of("w[1,1]", "w[1,2]", "w[2,1]", "w[2,2]"), names(new Model.Softmax(2, false), 2, 1));
        assertEquals(List.of("u[1,1]", "u[2,1]", "v[1,1]", "v[2,1]", "v[3,1]"), names(new Model.MatrixFactorisation(1), 3, 2));
    }
}

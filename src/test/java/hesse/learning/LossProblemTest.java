package hesse.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LossProblemTest {

    private static Loss loss(Model model, double... targets) {
        return new Loss(model, new Dataset(List.of("x"), "y", new double[targets.length], targets), Reduction.SUM, Penalty.NONE);
    }

    private static void assertProblem(String sentence, int example, Loss loss) {
        var problem = LossProblem.of(loss);
        assertEquals(sentence, problem.map(found -> found.sentence(new Messages(Locale.ROOT))).orElse(""));
        assertEquals(example < 0 ? OptionalInt.empty() : OptionalInt.of(example),
                problem.map(LossProblem::example).orElse(OptionalInt.empty()));
    }

    @Test
    void whatDoesntFit() {
        var logistic = new Model.GeneralisedLinear(Link.LOGISTIC, true);
        var network = new Model.Network(List.of(2, 3, 1), Activation.TANH, OutputLoss.SQUARED_ERROR, true);
        assertProblem("", -1, loss(logistic, 0, 1, 1));
        assertProblem("There are no examples.", -1, loss(logistic));
        assertProblem("The label is 2, but this loss takes 0 and 1.", 1, loss(logistic, 0, 2, 1));
        assertProblem("The label is -1, but this loss takes 0 and 1.", 0,
                loss(new Model.GeneralisedLinear(Link.SQUARED_HINGE, true), -1, 1));
        assertProblem("The label is 0.5, but this loss takes whole numbers from 0 to 2.", 1, loss(new Model.Softmax(3, true), 0, 0.5));
        assertProblem("All examples are of class 1; there is nothing to tell apart.", -1, loss(logistic, 1, 1));
        assertProblem("The target is -3, but a Poisson loss takes counts 0, 1, 2 and so on.", 0,
                loss(new Model.GeneralisedLinear(Link.POISSON, true), -3));
        assertProblem("The first layer has 2 units, but the data have 1 features.", -1, loss(network, 0));
        assertProblem("The model has 3000001 weights, but losses can have at most 100000.", -1,
                loss(new Model.Network(List.of(1, 1_000_000, 1), Activation.TANH, OutputLoss.SQUARED_ERROR, true), 0));
        assertProblem("There is no weight 7 to penalise; the last one is 1.", -1,
                new Loss(logistic, loss(logistic, 0, 1).data(), Reduction.SUM,
                new Penalty(1, new Penalty.Penalised.Some(Set.of(0, 7)))));
    }
}

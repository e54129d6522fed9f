package hesse.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.Definiteness;
import hesse.document.ExplorationJson.ReadResult;
import hesse.field.Cancellation;
import hesse.field.Window;
import hesse.figure.scale.Landscape;
import hesse.learning.objective.LossObjective;
import hesse.learning.plane.LossField;
import hesse.objective.Evaluation;
import hesse.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The losses that come with the program, each with its data.
class LearningScenesTest {
    private static final Messages MESSAGES = new Messages(Locale.ROOT);
    /// As for functions.
    private static final int LONGEST_SENTENCE = 145;

    static Stream<LearningScene> scenes() {
        return Catalogue.load().scenes().stream();
    }

    @Test
    void noTwoItemsHaveTheSameId() {
        var ids = Catalogue.load().items().stream().map(CatalogueItem::id).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everySceneHasItsTexts(LearningScene scene) {
        for (var key : List.of(scene.nameKey(), scene.teachesKey(), scene.groupKey(), scene.sourceKey(), scene.lineKey(),
                scene.synonymsKey())) {
            assertTrue(MESSAGES.has(key), "messages.properties needs " + key);
        }
        var teaches = MESSAGES.text(scene.teachesKey());
        assertTrue(teaches.length() <= LONGEST_SENTENCE && teaches.endsWith("."), teaches.length() + ": " + teaches);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everyRaceStartsInTheWindowWhereTheLossIsFinite(LearningScene scene) {
        assertTrue(scene.window().contains(scene.start().x(), scene.start().y()));
        assertTrue(LossField.of(scene.source().loss(), scene.source().plane()).at(scene.start().x(), scene.start().y()).isFinite());
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void aSceneIsKeptInAFileWithItsData(LearningScene scene) {
        var opened = scene.initial();
        var read = assertInstanceOf(ReadResult.Read.class, ExplorationJson.read(ExplorationJson.write(opened)));
        assertEquals(opened, read.exploration());
        assertEquals(Panes.DATA, opened.view().panes());
        assertEquals(Panes.BOTH, Catalogue.load().named("peaks").orElseThrow().open(opened).view().panes(), "a formula has no data");
    }

    /// Where the Hessian jumps, a sketch of the field finds saddles that aren't there.
    @Test
    void theSquaredHingeIsConvexWhereverItIsLookedAt() {
        var hinge = scenes().filter(scene -> scene.id().equals("squared_hinge")).findFirst().orElseThrow();
        for (double side : new double[] {2, 5, 9}) {
            var window = new Window(-side, side + 1, -side, side);
            var classes = Landscape.of(LossField.of(hinge.source().loss(), hinge.source().plane()), window, Cancellation.NEVER).classes();
            assertTrue(classes.contains(Definiteness.POSITIVE_DEFINITE) && !classes.contains(Definiteness.INDEFINITE),
                    side + ": " + classes);
        }
    }

    /// As its race is to show: iteratively reweighted least squares beside gradient descent.
    @Test
    void logisticRegressionTakesNewtonSixStepsAndGradientDescentMoreThanAHundred() {
        var scene = scenes().filter(item -> item.id().equals("logistic_overlap")).findFirst().orElseThrow();
        int newton = steps(scene, at -> at.hessian().copy().solve(at.gradient().copy()));
        int gradientDescent = steps(scene, at -> at.gradient().scale(scene.stepSize()));
        assertEquals(6, newton);
        assertTrue(gradientDescent > 100 && gradientDescent <= scene.initial().race().stepLimit(),
                () -> "gradient descent takes " + gradientDescent);
    }

    private static int steps(LearningScene scene, Function<Evaluation, SimpleMatrix> step) {
        var loss = LossObjective.of(scene.source().loss());
        var w = new SimpleMatrix(new double[] {scene.start().x(), scene.start().y()});
        int k = 0;
        for (; k < 1000 && loss.at(w).gradient().normF() > 1e-8; k++) {
            w = w.minus(step.apply(loss.at(w)));
        }
        return k;
    }
}

package hesse.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueSearchTest {

    private static final Messages MESSAGES = new Messages(Locale.ROOT);

    private final Catalogue catalogue = Catalogue.load();

    @ParameterizedTest
    @CsvSource(textBlock = """
            rosenbrock,   rosenbrock
            ROSEN sliders,banana
            levy,         levy13
            Lévy,         levy13
            holder,       holder_table
            monkey,       monkey
            camel6,       camel6
            six-hump,     camel6
            x^4+y^4,      quartic
            atan2,        angle
            peano,        peano
            ridge,        ridge
            """)
    void theBestMatchComesFirst(String words, String first) {
        assertEquals(first, ids(words).getFirst());
    }

    @Test
    void noWordsFindEverything() {
        assertEquals(catalogue.entries(), catalogue.search("  ", MESSAGES));
    }

    @Test
    void everyWordMustOccur() {
        assertEquals(List.of(), ids("rosenbrock qqq"));
        assertTrue(ids("saddle").containsAll(List.of("saddle", "himmelblau", "monkey")));
        assertTrue(ids("machine").containsAll(List.of("logistic_l2", "tiny_net")));
    }

    @Test
    void aNameBeatsASentence() {
        var found = ids("saddle");
        assertTrue(found.indexOf("monkey") < found.indexOf("himmelblau"), found.toString());
        assertEquals("saddle", found.getFirst());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            IRLS,                 logistic_overlap
            Fisher information,   logistic_overlap
            Tikhonov,             l2_and_damping
            sharpness,            net_t4
            progressive,          net_t4
            softmax,              net_penguins
            random directions,    net_moons
            svm,                  squared_hinge
            multicollinearity,    ridge_regression
            """)
    void whatPeopleCallItFindsAScene(String words, String first) {
        assertEquals(first, catalogue.searchItems(words, MESSAGES).getFirst().id());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            learning rate,        STEP_SIZE
            Clairaut,             MIXED_DERIVATIVES
            trust region,         NEWTON
            not differentiable,   KINKS
            """)
    void whatPeopleCallATopicFindsIt(String words, Topic topic) {
        assertTrue(catalogue.searchItems(words, MESSAGES)
                .containsAll(catalogue.items().stream().filter(item -> item.topics().contains(topic)).toList()));
    }

    @Test
    void aWordThatOccursNowhereIsTakenForOneLikeIt() {
        assertEquals(Optional.of("himmelblau"), catalogue.respelled("Himelblau", MESSAGES));
        assertEquals(Optional.of("rosenbrock saddle"), catalogue.respelled("rosenbrok saddle", MESSAGES));
        assertEquals(Optional.empty(), catalogue.respelled("rosenbrock saddle", MESSAGES), "nothing to be respelled");
        assertEquals(Optional.empty(), catalogue.respelled("qqqqqqqq", MESSAGES));
    }

    private List<String> ids(String words) {
        return catalogue.search(words, MESSAGES).stream().map(CatalogueEntry::id).toList();
    }
}

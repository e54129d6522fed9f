package hesse.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.text.Messages;
import java.util.List;
import java.util.Locale;
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

    private List<String> ids(String words) {
        return catalogue.search(words, MESSAGES).stream().map(CatalogueEntry::id).toList();
    }
}

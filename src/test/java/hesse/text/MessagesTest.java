package hesse.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Messages messages = new Messages(Locale.ROOT);

    @Test
    void argumentsStandWhereThePatternSays() {
        assertEquals("The field “race.step” is missing.", messages.text("document.file.missing", "race.step"));
    }

    /// A brace or an apostrophe that a person typed is an argument like any other.
    @Test
    void argumentsAreNotPatterns() {
        assertEquals("The field “{0} '{'” is missing.", messages.text("document.file.missing", "{0} '{'"));
    }

    @Test
    void textsBeyondAsciiAreReadAsWritten() {
        assertEquals("Lévy N. 13", messages.text("catalogue.levy13.name"));
    }

    @Test
    void sentencesFollowOneAnother() {
        assertEquals("", messages.sentences(List.of()));
        assertEquals("Searching …", messages.sentences(List.of("Searching …")));
        assertEquals("One. Two. Three.", messages.sentences(List.of("One.", "Two.", "Three.")));
    }

    @Test
    void anUnknownKeyIsAnError() {
        assertFalse(messages.has("no.such.key"));
        assertThrows(MissingResourceException.class, () -> messages.text("no.such.key"));
    }

    @Test
    void aLanguageWithoutABundleOfItsOwnReadsTheOne() {
        assertTrue(new Messages(Locale.JAPANESE).has("app.title"));
    }
}

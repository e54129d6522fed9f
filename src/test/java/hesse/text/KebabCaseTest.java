package hesse.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("the default locale is changed")
class KebabCaseTest {
    private enum Sample { ONE, STEP_LIMIT, THIN_ICE_2 }

    @Test
    void isLowerCaseWithHyphens() {
        assertEquals("one", KebabCase.of(Sample.ONE));
        assertEquals("step-limit", KebabCase.of(Sample.STEP_LIMIT));
        assertEquals("thin-ice-2", KebabCase.of(Sample.THIN_ICE_2));
    }

    /// In Turkish the small I has no dot.
    @Test
    void isTheSameInEveryLanguage() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr"));
            assertEquals("thin-ice-2", KebabCase.of(Sample.THIN_ICE_2));
        } finally {
            Locale.setDefault(before);
        }
    }
}

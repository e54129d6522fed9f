package hesse.text;

import java.util.Locale;

/// Constants as keys of texts, ids, style sheets and files spell them.
public final class KebabCase {
    private KebabCase() {}

    /// "step-limit" for `STEP_LIMIT`.
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

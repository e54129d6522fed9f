package hesse.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of the program in one language, from the bundle `hesse/messages`: whole sentences, with places for what varies.
///
/// Texts are [MessageFormat] patterns; a lone apostrophe is therefore written twice.
public final class Messages {
    private final ResourceBundle bundle;

    public Messages(Locale locale) {
        bundle = ResourceBundle.getBundle("hesse.messages", locale);
    }

    /// The text under the key, with its arguments filled in; strings as they are, so format numbers first.
    ///
    /// @throws java.util.MissingResourceException if there is no such key
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }

    /// Whole sentences one after the other, as the language joins them.
    public String sentences(List<String> sentences) {
        return sentences.stream().reduce((before, after) -> text("text.sentences", before, after)).orElse("");
    }

    /// The bundle itself, for libraries that look texts up on their own; they see patterns.
    public ResourceBundle bundle() {
        return bundle;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}

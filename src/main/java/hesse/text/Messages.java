package hesse.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of the program in one language, from the bundle `hesse/messages`: whole sentences, with places for what varies.
///
/// The bundle is read when the first text is asked for: a command that succeeds needs none.
///
/// Texts are [MessageFormat] patterns; a lone apostrophe is therefore written twice.
public final class Messages {
    private final Locale locale;
    /// Null before it is read; whoever reads it first, all threads read the same.
    private volatile ResourceBundle bundle;

    public Messages(Locale locale) {
        this.locale = locale;
    }

    /// The text under the key, with its arguments filled in; strings as they are, so format numbers first.
    ///
    /// @throws java.util.MissingResourceException if there is no such key
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle().getString(key), Locale.ROOT).format(arguments);
    }

    /// Whole sentences one after the other, as the language joins them.
    public String sentences(List<String> sentences) {
        return sentences.stream().reduce((before, after) -> text("text.sentences", before, after)).orElse("");
    }

    /// The bundle itself, for libraries that look texts up on their own; they see patterns.
    public ResourceBundle bundle() {
        var read = bundle;
        if (read == null) {
            read = ResourceBundle.getBundle("hesse.messages", locale);
            bundle = read;
        }
        return read;
    }

    public boolean has(String key) {
        return bundle().containsKey(key);
    }
}

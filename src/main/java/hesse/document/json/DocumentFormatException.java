package hesse.document.json;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Why a JSON text can't be read, as a message key with its arguments; caught where the reading began.
public final class DocumentFormatException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Optional<String> place;
    private final transient List<Object> others;

    private DocumentFormatException(String key, Optional<String> place, Object... others) {
        super(key + " " + place.orElse("") + " " + Arrays.toString(others), null, false, false);
        this.key = key;
        this.place = place;
        this.others = List.of(others);
    }

    /// The text as a whole is wrong.
    public static DocumentFormatException of(String key, Object... arguments) {
        return new DocumentFormatException(key, Optional.empty(), arguments);
    }

    /// A field is wrong.
    ///
    /// @param place the field, like `race.step`: the sentence's first argument
    public static DocumentFormatException at(String place, String key, Object... others) {
        return new DocumentFormatException(key, Optional.of(place), others);
    }

    /// The same about a file in which the field stands somewhere else.
    public DocumentFormatException moved(UnaryOperator<String> place) {
        return new DocumentFormatException(key, this.place.map(place), others.toArray());
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return Stream.concat(place.stream(), others.stream()).toList();
    }
}

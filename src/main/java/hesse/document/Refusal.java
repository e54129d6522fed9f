package hesse.document;

import java.util.Arrays;
import java.util.List;

/// Why a JSON text can't be read, as a message key with its arguments; caught where the reading began.
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> arguments;

    Refusal(String key, Object... arguments) {
        super(key + " " + Arrays.toString(arguments), null, false, false);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String key() {
        return key;
    }

    List<Object> arguments() {
        return arguments;
    }
}

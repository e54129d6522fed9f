package hesse.cli.input;

import java.util.List;

/// What is wrong with a row of a table of points: a key of the bundle and what its text is about.
final class MalformedRowException extends Exception {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<String> arguments;

    MalformedRowException(String key, String... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}

package hesse.table;

import java.util.List;

/// What is wrong with a row of a table of points: a key of the bundle and what its text is about.
public final class MalformedRowException extends Exception {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<String> arguments;

    public MalformedRowException(String key, String... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}

package hesse.expression.notation;

/// What the notations must know of names; the grammar tells them.
public interface Vocabulary {
    /// Whether the name, in capitals or not, is that of a function.
    boolean isFunction(String name);

    /// Whether it is that of a function that takes exactly one argument.
    boolean takesOneArgument(String name);
}

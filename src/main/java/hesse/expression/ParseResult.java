package hesse.expression;

/// What [Parser#parse] answers: the tree, or what is wrong with the text and where.
public sealed interface ParseResult {

    record Parsed(Expression expression) implements ParseResult {}

    record Refused(SyntaxError error) implements ParseResult {}
}

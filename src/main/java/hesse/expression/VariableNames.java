package hesse.expression;

import hesse.expression.Expression.Variable;

/// What the two variables are called: `x` and `y`, or `w1` and `w2` as in machine learning.
public enum VariableNames {
    XY("x", "y", "x", "y"), WEIGHTS("w1", "w2", "w_1", "w_2");

    private final String x;
    private final String y;
    private final String latexX;
    private final String latexY;

    VariableNames(String x, String y, String latexX, String latexY) {
        this.x = x;
        this.y = y;
        this.latexX = latexX;
        this.latexY = latexY;
    }

    /// The names in a text that is a formula: weights if it speaks of weights alone.
    public static VariableNames in(String formula) {
        try {
            var variables = Lexer.tokens(formula).stream()
                    .filter(token -> token instanceof Token.Operand(Variable _, _, _))
                    .map(token -> Character.toLowerCase(formula.charAt(token.start()))).toList();
            return !variables.isEmpty() && variables.stream().allMatch(letter -> letter == 'w') ? WEIGHTS : XY;
        } catch (SyntaxException _) {
            return XY;
        }
    }

    /// As the parser reads it.
    public String of(Variable variable) {
        return variable == Variable.X ? x : y;
    }

    public String latex(Variable variable) {
        return variable == Variable.X ? latexX : latexY;
    }
}

package hesse.expression;

import hesse.text.KebabCase;
import java.util.List;

/// A mistake in a formula's text, for a person to read under the column where it stands.
///
/// The span [start, end) is in UTF-16 units and lies inside the text; at the end of the text it is empty, with both
/// ends at the text's length. The arguments fill the pattern of the message under [#key()].
public record SyntaxError(Problem problem, int start, int end, List<String> arguments) {
    public SyntaxError {
        arguments = List.copyOf(arguments);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span runs forwards from 0, but was [" + start + ", " + end + ")");
        }
        if (arguments.size() != problem.argumentCount()) {
            throw new IllegalArgumentException(problem + " takes " + problem.argumentCount() + " arguments, but was given " + arguments);
        }
    }

    /// The key of the message that says what is wrong and what was expected.
    public String key() {
        return problem.key();
    }

    /// Everything that can be wrong. The comment of a constant with arguments says which they are.
    public enum Problem {
        EMPTY(0),
        /// The limit.
        TOO_LONG(1),
        /// The limit.
        TOO_DEEP(1),
        /// The limit.
        TOO_LARGE(1),

        /// The character, or its code point if it can't be seen.
        UNEXPECTED_CHARACTER(1),
        /// The opening bracket, and the one of another kind where it is closed.
        OTHER_BRACKET(2),
        EQUATION(0),
        /// The sign or word that belongs to a choice between two values.
        INCOMPLETE_CHOICE(1),
        /// The command of LaTeX.
        UNKNOWN_COMMAND(1),
        /// What stands where a command of LaTeX takes something in braces.
        COMMAND_WITHOUT_BRACES(1),
        SUM(0),
        /// The two words.
        WORDS(2),
        /// The word in its brackets.
        REMARK(1),
        /// The point and the name behind it.
        MEMBER(1),
        /// The text of the number.
        MALFORMED_NUMBER(1),
        /// The text of the number.
        NUMBER_TOO_LARGE(1),
        /// The text of the number.
        NUMBER_TOO_SMALL(1),
        ADJACENT_NUMBERS(0),

        /// The operator.
        MISSING_OPERAND_BEFORE(1),
        /// The operator.
        MISSING_OPERAND_AFTER(1),
        EMPTY_PARENTHESES(0),
        UNCLOSED_PARENTHESIS(0),
        UNCLOSED_BAR(0),
        UNOPENED_PARENTHESIS(0),
        COMMA_OUTSIDE_CALL(0),

        MISSING_ARGUMENT(0),
        /// The function, and how many arguments there are.
        TAKES_ONE_ARGUMENT(2),
        /// The function, and how many arguments there are.
        TAKES_TWO_ARGUMENTS(2),
        /// The function, and how many arguments there are.
        TAKES_TWO_OR_MORE_ARGUMENTS(2),
        /// The function, and how many arguments there are.
        TAKES_ONE_OR_TWO_ARGUMENTS(2),
        /// The function, and how many arguments there are.
        TAKES_THREE_ARGUMENTS(2),
        /// The function, and a call of it as an example.
        FUNCTION_WITHOUT_PARENTHESES(2),
        /// The function, and a call of it as an example.
        POWER_BEFORE_ARGUMENT(2),
        /// The name.
        UNKNOWN_FUNCTION(1),
        /// The name, and the known spellings close to it.
        MISSPELT_FUNCTION(2);

        private final int argumentCount;

        Problem(int argumentCount) {
            this.argumentCount = argumentCount;
        }

        public int argumentCount() {
            return argumentCount;
        }

        public String key() {
            return "expression.error." + KebabCase.of(this);
        }
    }
}

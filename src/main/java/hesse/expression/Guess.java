package hesse.expression;

import hesse.text.KebabCase;

/// A place of a formula that people read in two ways, read here by one stated rule.
///
/// The span [start, end) is in UTF-16 units of the formula's text and not empty. The other text is the whole formula rewritten so that it
/// says the other reading without any doubt.
///
/// @param part the least part of the tree that was read there, the very node; where [Kind#isOfTheName()], a call
/// @param from of a product, the factor at which the place begins, the very node, if other factors stand before it; else the part
public record Guess(Kind kind, int start, int end, Expression part, Expression from, String otherText) {
    public Guess {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a span runs forwards from 0, but was [" + start + ", " + end + ")");
        }
    }

    /// What there is to doubt, and the rule; the message under [#key()] says it to people.
    public enum Kind {
        /// `1/2x` is (1/2) x: a product without a sign binds as one with a sign. Else 1/(2x).
        PRODUCT_AFTER_DIVISION,
        /// `e^2x` is e² x: an exponent is one factor. Else e^(2x).
        PRODUCT_AFTER_POWER,
        /// `x^1/2` is (x¹)/2: an exponent is one factor. Else x^(1/2). Only after 1, for `x^2/2` is read in one way.
        QUOTIENT_AFTER_POWER,
        /// `sin x/2` is (sin x)/2: an argument without parentheses ends at the first operator. Else sin(x/2).
        ARGUMENT_BEFORE_OPERATOR,
        /// `cos x (1 + y)` is cos(x) (1 + y): it ends before a parenthesis, too, if a variable stands before that. Else cos(x (1 + y)).
        ARGUMENT_BEFORE_PARENTHESIS,
        /// `sin x y` is sin(x y): it goes on through names without a sign. Else sin(x) y.
        ARGUMENT_OF_SEVERAL_NAMES,
        /// `√2x` is √2 x: a root is of one factor. Else √(2x).
        PRODUCT_AFTER_ROOT,
        /// `log(x)` is the natural logarithm. Else log10(x).
        LOGARITHM_BASE,
        /// `log(8, 2)` is the logarithm of 8 to the base 2. Else that of 2 to the base 8.
        LOGARITHM_ARGUMENTS,
        /// `sin^-1(x)` is the inverse, arcsin. Else 1/sin(x).
        INVERSE_FUNCTION,
        /// `σ(x)` is a function, the logistic one. Else σ times x.
        FUNCTION_BEFORE_PARENTHESIS,
        /// `x2` beside x and y is a name. Else x².
        NAME_LIKE_POWER;

        /// Whether the doubt is only what the name of the function means.
        public boolean isOfTheName() {
            return switch (this) {
                case LOGARITHM_BASE, INVERSE_FUNCTION, FUNCTION_BEFORE_PARENTHESIS -> true;
                case PRODUCT_AFTER_DIVISION, PRODUCT_AFTER_POWER, QUOTIENT_AFTER_POWER, NAME_LIKE_POWER, ARGUMENT_BEFORE_OPERATOR,
                        ARGUMENT_BEFORE_PARENTHESIS, ARGUMENT_OF_SEVERAL_NAMES,
                        PRODUCT_AFTER_ROOT, LOGARITHM_ARGUMENTS -> false;
            };
        }

        /// The key of a sentence about the reading that was taken and the other one; its argument is what stands at the place.
        public String key() {
            return "expression.guess." + KebabCase.of(this);
        }
    }
}

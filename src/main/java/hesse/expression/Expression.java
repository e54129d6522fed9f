package hesse.expression;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// A formula in two variables, as an immutable tree.
///
/// Trees made by [Parser] obey its limits on size and depth ([Parser#MAX_DEPTH]), so recursion over them is safe. The
/// nodes with operands compare and hash themselves for the same reason: what a record brings along takes several
/// frames for each level, and overflows a stack of 512 KB on a tree 250 deep. As a string a tree is the formula that
/// [Printer] writes.
public sealed interface Expression {

    /// A non-negative, finite number as written; a negative one is a [Negation] of it.
    record Literal(double value) implements Expression {
        public Literal {
            if (!(value >= 0) || Double.isInfinite(value) || 1 / value < 0) {
                throw new IllegalArgumentException("a literal is finite and not negative, but was " + value);
            }
        }
    }

    /// A named constant.
    enum Constant implements Expression {
        PI("pi", Math.PI), E("e", Math.E);

        private final String spelling;
        private final double value;

        Constant(String spelling, double value) {
            this.spelling = spelling;
            this.value = value;
        }

        public String spelling() {
            return spelling;
        }

        public double value() {
            return value;
        }
    }

    /// One of the two independent variables, whatever they are called: see [VariableNames].
    enum Variable implements Expression {
        X("x"), Y("y");

        private final String spelling;

        Variable(String spelling) {
            this.spelling = spelling;
        }

        public String spelling() {
            return spelling;
        }
    }

    /// A name without a fixed meaning: constant over the plane, set by a slider.
    record Parameter(String name) implements Expression {}

    /// Unary minus.
    record Negation(Expression operand) implements Expression {
        @Override
        public boolean equals(Object other) {
            return other instanceof Negation that && operand.equals(that.operand);
        }

        @Override
        public int hashCode() {
            return 31 * operand.hashCode() + 1;
        }

        @Override
        public String toString() {
            return Printer.print(this);
        }
    }

    /// `left operator right`.
    record Binary(Operator operator, Expression left, Expression right) implements Expression {
        @Override
        public boolean equals(Object other) {
            return other instanceof Binary that && operator == that.operator && left.equals(that.left) && right.equals(that.right);
        }

        @Override
        public int hashCode() {
            return (31 * operator.hashCode() + left.hashCode()) * 31 + right.hashCode();
        }

        @Override
        public String toString() {
            return Printer.print(this);
        }
    }

    /// A function applied to as many arguments as [Function#arity()] says.
    record Call(Function function, List<Expression> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
            if (arguments.size() != function.arity()) {
                throw new IllegalArgumentException(function + " takes " + function.arity() + " arguments, but was given "
                        + arguments.size());
            }
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Call that) || function != that.function) {
                return false;
            }
            for (int i = 0; i < arguments.size(); i++) {
                if (!arguments.get(i).equals(that.arguments.get(i))) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int hashCode() {
            int hash = function.hashCode();
            for (var argument : arguments) {
                hash = 31 * hash + argument.hashCode();
            }
            return hash;
        }

        @Override
        public String toString() {
            return Printer.print(this);
        }
    }

    /// The five binary operators, with their spelling.
    enum Operator {
        PLUS("+"), MINUS("-"), TIMES("*"), DIVIDE("/"), POWER("^");

        private final String spelling;

        Operator(String spelling) {
            this.spelling = spelling;
        }

        public String spelling() {
            return spelling;
        }
    }

    /// The names of all parameters, in the order of their first occurrence from left to right.
    default SequencedSet<String> parameters() {
        var names = new LinkedHashSet<String>();
        collectParameters(this, names);
        return names;
    }

    /// Whether one of the variables occurs.
    default boolean hasVariables() {
        return switch (this) {
            case Variable _ -> true;
            case Literal _, Constant _, Parameter _ -> false;
            case Negation(var operand) -> operand.hasVariables();
            case Binary(_, var left, var right) -> left.hasVariables() || right.hasVariables();
            case Call call -> call.arguments().stream().anyMatch(Expression::hasVariables);
        };
    }

    private static void collectParameters(Expression expression, SequencedSet<String> into) {
        switch (expression) {
            case Literal _, Constant _, Variable _ -> { }
            case Parameter(var name) -> into.add(name);
            case Negation(var operand) -> collectParameters(operand, into);
            case Binary(_, var left, var right) -> {
                collectParameters(left, into);
                collectParameters(right, into);
            }
            case Call call -> {
                for (var argument : call.arguments()) {
                    collectParameters(argument, into);
                }
            }
        }
    }
}

package hesse.expression.simplification;

import hesse.expression.Expression.Variable;
import java.util.function.Predicate;

/// Which variables a part of a formula contains.
record Dependence(boolean onX, boolean onY) {

    static Dependence of(Predicate<Variable> contains) {
        return new Dependence(contains.test(Variable.X), contains.test(Variable.Y));
    }

    boolean on(Variable variable) {
        return switch (variable) {
            case X -> onX;
            case Y -> onY;
        };
    }
}

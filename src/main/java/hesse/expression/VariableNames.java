package hesse.expression;

import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import hesse.expression.notation.LatexNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What the variables are called in a formula: the two that are the coordinates of the plane, `x` and `y`, `x1` and `x2`, `w1` and `w2`,
/// `u` and `v`, or any other two names, and all that the function has, which may be more.
///
/// In a tree the plane's two are the [Variable]s; a variable beyond them is a [Parameter], which has a value while the plane is looked at.
/// The plane may also lie aslant in the space of all variables: then x and y are names of coordinates in it, all variables are parameters,
/// and neither x nor y occurs in the formula.
///
/// Names are as the parser reads them, without an underscore before a number: `w_1`, `w₁` and `w[1]` are w1.
///
/// @param all in the order in which gradient and Hessian have them, 2 to [#MOST]; both of x and y among them, or neither
public record VariableNames(String x, String y, List<String> all) {
    public static final VariableNames XY = new VariableNames("x", "y");
    public static final VariableNames WEIGHTS = new VariableNames("w1", "w2");

    /// So many variables at most.
    public static final int MOST = 12;

    public VariableNames {
        if (x.isBlank() || x.equals(y)) {
            throw new IllegalArgumentException("two variables have two names, but were " + x + " and " + y);
        }
        all = List.copyOf(all);
        boolean names = all.stream().noneMatch(String::isBlank) && all.stream().distinct().count() == all.size();
        if (!names || all.size() < 2 || all.size() > MOST || all.contains(x) != all.contains(y)) {
            throw new IllegalArgumentException("variables " + all + " in a plane of " + x + " and " + y);
        }
    }

    /// The variables of a function that has no others.
    public VariableNames(String x, String y) {
        this(x, y, List.of(x, y));
    }

    /// The names in a text that is a formula, as [Reading] chooses them; x and y if it is none.
    public static VariableNames in(String formula) {
        return switch (Reading.of(formula, Optional.empty())) {
            case Reading.Understood understood -> understood.variables();
            case Reading.Refused _ -> XY;
        };
    }

    /// The same variables with other two as the plane's.
    public VariableNames withPlane(String newX, String newY) {
        return new VariableNames(newX, newY, all);
    }

    /// With another variable beyond the plane's two.
    public VariableNames with(String another) {
        var more = new ArrayList<>(all);
        more.add(another);
        return new VariableNames(x, y, more);
    }

    /// Without some of the variables beyond the plane's two, which have values then; the plane's two always stay.
    public VariableNames without(Collection<String> fixed) {
        return isAslant() ? this
                : new VariableNames(x, y, all.stream().filter(name -> name.equals(x) || name.equals(y) || !fixed.contains(name)).toList());
    }

    /// Whether the function has variables beyond the plane's two.
    public boolean isBeyondThePlane() {
        return all.size() > 2;
    }

    /// Whether x and y are coordinates in a plane that lies aslant, and not variables of the function.
    public boolean isAslant() {
        return !all.contains(x);
    }

    /// How a variable of the function stands in a tree.
    ///
    /// @param name one of all
    public Expression leaf(String name) {
        return name.equals(x) ? Variable.X : name.equals(y) ? Variable.Y : new Parameter(name);
    }

    /// As the parser reads it.
    public String of(Variable variable) {
        return variable == Variable.X ? x : y;
    }

    public String latex(Variable variable) {
        return latex(of(variable));
    }

    /// Any of the names in LaTeX.
    public static String latex(String name) {
        var stem = name.replaceFirst("[0-9]$", "");
        return stem.length() == 1 && name.length() == 2 ? stem + "_" + name.charAt(1) : LatexNames.of(name);
    }
}

package hesse.cli.command;

import hesse.cli.output.Fact;
import hesse.cli.output.Table;
import hesse.curvature.Definiteness;
import hesse.curvature.Hessian;
import hesse.curvature.HessianBounds;
import hesse.field.Evaluator;
import hesse.field.Field;
import hesse.field.Jets;
import hesse.field.Limits;
import hesse.field.Order;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A table of points with what the field and its Hessian are there. Points are evaluated in blocks.
///
/// Numbers that rounding left outside of what interval arithmetic knows are moved there. Where f is NaN, so is everything.
/// Where f or a derivative isn't finite, the class is UNDEF and eigenvalues and angles are NaN; angles are also NaN where
/// every direction is an eigenvector. Where f is 0/0 and its limit is proved, a fact `removable` after the rows has the point, the
/// limit and the bound of its error; the first thousand undefined points are looked at.
public final class JetTable {
    private static final List<String> VALUES = List.of("f", "fx", "fy", "fxx", "fxy", "fyy", "lambda_min", "lambda_max", "angle_min",
            "angle_max");

    /// The columns of a table without errors.
    public static final List<String> COLUMNS = columns(false);

    private static final int BLOCK = 4096;
    private static final int MOST_ASKED = 1000;
    private static final Hessian UNDEFINED = new Hessian(Double.NaN, Double.NaN, Double.NaN);

    private final Field field;
    private final Evaluator evaluator;
    private final Limits limits;
    /// Points where the function is 0/0, each with the limit.
    private final List<double[]> removable = new ArrayList<>();
    private final LostValues lost = new LostValues();
    private final Table table;
    private final boolean errors;
    private int asked;
    private final double[] x = new double[BLOCK];
    private final double[] y = new double[BLOCK];
    private final Jets jets = new Jets(Order.HESSIAN, BLOCK);
    private int count;

    /// @param errors whether the columns are those with errors
    public JetTable(Field field, Table table, boolean errors) {
        this.field = field;
        evaluator = field.evaluator(Order.HESSIAN);
        limits = field.limits();
        this.table = table;
        this.errors = errors;
    }

    /// The columns of a table.
    ///
    /// @param errors whether for each value comes how far it may be off
    static List<String> columns(boolean errors) {
        var columns = new ArrayList<>(List.of("x", "y"));
        columns.addAll(VALUES);
        columns.add("class");
        if (errors) {
            VALUES.forEach(value -> columns.add(value + "_error"));
        }
        return List.copyOf(columns);
    }

    public void add(double pointX, double pointY) throws IOException {
        x[count] = pointX;
        y[count++] = pointY;
        if (count == BLOCK) {
            evaluate();
        }
    }

    /// Writes and sends what was added.
    void flush() throws IOException {
        evaluate();
        table.flush();
    }

    public void end() throws IOException {
        evaluate();
        if (!removable.isEmpty()) {
            table.fact("removable", new Fact.Vectors(removable));
        }
        table.end();
    }

    /// Of the points so far.
    LostValues lost() {
        return lost;
    }

    private void evaluate() throws IOException {
        int rows = count;
        count = 0;
        evaluator.evaluate(x, y, rows, jets);
        for (int i = 0; i < rows; i++) {
            write(i);
        }
    }

    private void write(int i) throws IOException {
        var bounds = field.bounds(x[i], y[i]);
        var jet = bounds.nearest(jets.at(i).whereDefined());
        if (Double.isNaN(jet.f()) && asked < MOST_ASKED) {
            asked++;
            double atX = x[i];
            double atY = y[i];
            limits.at(atX, atY).ifPresent(limit -> removable.add(new double[] {atX, atY, limit.value(), limit.error()}));
        }
        lost.look(x[i], y[i], jet, bounds);
        var known = HessianBounds.of(bounds);
        var eigenvalues = known.eigenvalues();
        var eigen = eigenvalues.nearest((jet.isFinite() ? Hessian.of(jet) : UNDEFINED).eigen());
        table.number(x[i]);
        table.number(y[i]);
        numbers(jet.f(), jet.fx(), jet.fy(), jet.fxx(), jet.fxy(), jet.fyy(),
                eigen.lambdaMin(), eigen.lambdaMax(), eigen.angleMin(), eigen.angleMax());
        table.text(code(HessianBounds.definiteness(jet, bounds)));
        if (errors) {
            double angle = known.angleError(eigen);
            var off = bounds.errors(jet);
            numbers(off.f(), off.fx(), off.fy(), off.fxx(), off.fxy(), off.fyy(),
                    eigenvalues.minError(eigen), eigenvalues.maxError(eigen), angle, angle);
        }
        table.endRow();
    }

    private void numbers(double... values) throws IOException {
        for (double value : values) {
            table.number(value);
        }
    }

    /// What tables call the class.
    static String code(Definiteness definiteness) {
        return switch (definiteness) {
            case POSITIVE_DEFINITE -> "PD";
            case NEGATIVE_DEFINITE -> "ND";
            case INDEFINITE -> "INDEF";
            case POSITIVE_SEMIDEFINITE -> "PSD";
            case NEGATIVE_SEMIDEFINITE -> "NSD";
            case ZERO -> "ZERO";
            case NOT_DECIDED -> "NOT_DECIDED";
            case UNDEFINED -> "UNDEF";
        };
    }
}

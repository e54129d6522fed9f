package hesse.cli.command;

import hesse.cli.output.Fact;
import hesse.cli.output.Table;
import hesse.curvature.Definiteness;
import hesse.curvature.Hessian;
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
/// Where f is NaN, so is everything. Where f or a derivative isn't finite, the class is UNDEF and eigenvalues and angles
/// are NaN; angles are also NaN where every direction is an eigenvector. Where f is 0/0 and its limit is proved, a fact
/// `removable` after the rows has the point, the limit and the bound of its error; the first thousand
/// undefined points are looked at.
public final class JetTable {
    public static final List<String> COLUMNS = List.of("x", "y", "f", "fx", "fy", "fxx", "fxy", "fyy", "lambda_min", "lambda_max",
            "angle_min", "angle_max", "class");

    private static final int BLOCK = 4096;
    private static final int MOST_ASKED = 1000;
    private static final Hessian UNDEFINED = new Hessian(Double.NaN, Double.NaN, Double.NaN);

    private final Evaluator evaluator;
    private final Limits limits;
    /// Points where the function is 0/0, each with the limit.
    private final List<double[]> removable = new ArrayList<>();
    private final Table table;
    private int asked;
    private final double[] x = new double[BLOCK];
    private final double[] y = new double[BLOCK];
    private final Jets jets = new Jets(Order.HESSIAN, BLOCK);
    private int count;

    public JetTable(Field field, Table table) {
        evaluator = field.evaluator(Order.HESSIAN);
        limits = field.limits();
        this.table = table;
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

    private void evaluate() throws IOException {
        int rows = count;
        count = 0;
        evaluator.evaluate(x, y, rows, jets);
        for (int i = 0; i < rows; i++) {
            write(i);
        }
    }

    private void write(int i) throws IOException {
        var jet = jets.at(i).whereDefined();
        if (Double.isNaN(jet.f()) && asked < MOST_ASKED) {
            asked++;
            double atX = x[i], atY = y[i];
            limits.at(atX, atY).ifPresent(limit -> removable.add(new double[] {atX, atY, limit.value(), limit.error()}));
        }
        var hessian = jet.isFinite() ? Hessian.of(jet) : UNDEFINED;
        var eigen = hessian.eigen();
        table.number(x[i]);
        table.number(y[i]);
        table.number(jet.f());
        table.number(jet.fx());
        table.number(jet.fy());
        table.number(jet.fxx());
        table.number(jet.fxy());
        table.number(jet.fyy());
        table.number(eigen.lambdaMin());
        table.number(eigen.lambdaMax());
        table.number(eigen.angleMin());
        table.number(eigen.angleMax());
        table.text(code(hessian.definiteness()));
        table.endRow();
    }

    /// What tables call the class.
    private static String code(Definiteness definiteness) {
        return switch (definiteness) {
            case POSITIVE_DEFINITE -> "PD";
            case NEGATIVE_DEFINITE -> "ND";
            case INDEFINITE -> "INDEF";
            case POSITIVE_SEMIDEFINITE -> "PSD";
            case NEGATIVE_SEMIDEFINITE -> "NSD";
            case ZERO -> "ZERO";
            case UNDEFINED -> "UNDEF";
        };
    }
}

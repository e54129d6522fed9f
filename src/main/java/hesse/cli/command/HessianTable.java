package hesse.cli.command;

import hesse.cli.output.Format;
import hesse.cli.output.Table;
import hesse.expression.VariableNames;
import hesse.expression.symbolic.GradientAndHessian;
import hesse.objective.formula.FormulaObjective;
import hesse.objective.SymmetricEigen;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.ejml.simple.SimpleMatrix;

/// A table of points of more than two variables with f, its gradient, the entries of H on and above the diagonal, H's eigenvalues in
/// ascending order, how many of them are proved to be positive and negative, and the class.
///
/// What isn't defined is NaN, and the class UNDEF then.
final class HessianTable {
    private final FormulaObjective objective;
    private final Table table;

    HessianTable(FormulaObjective objective, VariableNames names, Format format, OutputStream out) throws IOException {
        this.objective = objective;
        table = format.table(out, columns(names.all()));
    }

    private static List<String> columns(List<String> names) {
        var columns = new ArrayList<>(names);
        columns.add("f");
        names.forEach(name -> columns.add(GradientAndHessian.name(name)));
        for (int i = 0; i < names.size(); i++) {
            for (int j = i; j < names.size(); j++) {
                columns.add(GradientAndHessian.name(names.get(i), names.get(j)));
            }
        }
        for (int i = 1; i <= names.size(); i++) {
            columns.add("lambda_" + i);
        }
        columns.addAll(List.of("positive", "negative", "class"));
        return columns;
    }

    void add(double... x) throws IOException {
        var at = objective.at(new SimpleMatrix(x.length, 1, true, x));
        var gradient = at.gradient();
        var hessian = at.hessian();
        numbers(x);
        table.number(at.value());
        for (int i = 0; i < x.length; i++) {
            table.number(gradient.get(i));
        }
        for (int i = 0; i < x.length; i++) {
            for (int j = i; j < x.length; j++) {
                table.number(hessian.get(i, j));
            }
        }
        numbers(hessian.hasUncountable() ? DoubleStream.generate(() -> Double.NaN).limit(x.length).toArray()
                : SymmetricEigen.of(hessian).values());
        var inertia = objective.inertia(x);
        table.integer(inertia.positive());
        table.integer(inertia.negative());
        table.text(JetTable.code(inertia.definiteness()));
        table.endRow();
    }

    private void numbers(double... values) throws IOException {
        for (double value : values) {
            table.number(value);
        }
    }

    void end() throws IOException {
        table.end();
    }
}

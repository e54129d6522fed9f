package hesse.cli.command;

import hesse.cli.output.Format;
import hesse.cli.output.Table;
import hesse.learning.objective.LossObjective;
import hesse.objective.EuclideanNorm;
import hesse.objective.Evaluation;
import hesse.objective.Inertia;
import hesse.objective.SymmetricEigen;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/// A loss of any number of weights at some of them, a row each: the ends of the spectrum and how many eigenvalues are known to be positive
/// and negative. UNDEF where something isn't finite; NOT_DECIDED where rounding errors hide the sign that would decide.
final class LossPointTable {
    private static final List<String> COLUMNS = List.of("point", "f", "gradient_norm", "lambda_min", "lambda_max", "positive", "negative",
            "class");
    /// Weights; there are too many eigenvalues beyond.
    static final int MOST_WEIGHTS = 1_600;

    private LossPointTable() {}

    static void write(LossObjective objective, List<double[]> weights, Format format, OutputStream out) throws IOException {
        var table = format.table(out, COLUMNS);
        for (int point = 0; point < weights.size(); point++) {
            double[] w = weights.get(point);
            table.integer(point);
            write(objective.at(new SimpleMatrix(w.length, 1, true, w)), table);
            table.endRow();
        }
        table.end();
    }

    private static void write(Evaluation at, Table table) throws IOException {
        var hessian = at.hessian();
        double value = at.value();
        double gradient = EuclideanNorm.of(at.gradient());
        table.number(value);
        table.number(gradient);
        if (hessian.hasUncountable() || !Double.isFinite(value) || !Double.isFinite(gradient)) {
            table.number(Double.NaN);
            table.number(Double.NaN);
            table.integer(0);
            table.integer(0);
            table.text("UNDEF");
            return;
        }
        var eigen = SymmetricEigen.of(hessian);
        var inertia = at.inertia(hessian);
        table.number(eigen.least());
        table.number(eigen.largest());
        table.integer(inertia.positive());
        table.integer(inertia.negative());
        table.text(name(inertia));
    }

    private static String name(Inertia inertia) {
        if (inertia.positive() > 0 && inertia.negative() > 0) {
            return "INDEF";
        }
        return inertia.isRegular() ? inertia.negative() == 0 ? "PD" : "ND" : "NOT_DECIDED";
    }
}

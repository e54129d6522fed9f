package hesse.cli.command;

import hesse.cli.input.InvalidInputException;
import hesse.cli.input.MisuseException;
import hesse.cli.input.VectorReader;
import hesse.cli.option.FormatOption;
import hesse.cli.option.LossOptions;
import hesse.cli.option.StandardOptions;
import hesse.learning.objective.LossObjective;
import hesse.objective.Evaluation;
import hesse.objective.SymmetricEigen;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A loss at any number of weights: value, gradient, Hessian and its eigenvalues, or products with vectors.
@Command
public final class LossCommand implements TerminalCommand {
    /// Up to so many weights the matrix and its eigenvalues are shown unasked.
    private static final int MATRIX_UNASKED = 50;
    private static final int MOST_FOR_EIGENVALUES = 1_600;

    enum Quantity { F, G, H, EIG }

    @Mixin
    private StandardOptions standard;

    @Mixin
    private LossOptions loss;

    @Option(names = "--show", paramLabel = "f,g,H,eig", descriptionKey = "cli.option.show")
    private String show;

    @Option(names = "--times", paramLabel = "FILE.csv", descriptionKey = "cli.option.times")
    private String vectors;

    @Option(names = "--gauss-newton", descriptionKey = "cli.option.gauss-newton")
    private boolean gaussNewton;

    @Mixin
    private FormatOption format;

    @Override
    public void run(Context context) throws IOException {
        if (!loss.isGiven() || !loss.hasWeights()) {
            throw misused(context, "cli.loss.missing");
        }
        if (vectors != null && show != null) {
            throw misused(context, "cli.loss.two");
        }
        var chosen = loss.choose(context.messages(), context.notes());
        var objective = LossObjective.of(chosen);
        var shown = shown(objective, context);
        var weights = loss.weights(chosen, context.in(), context.messages());
        if (vectors == null) {
            write(objective, weights, shown, context);
        } else {
            writeProducts(objective, weights, VectorReader.weights(vectors, objective.dimension(), context.in(), context.messages()),
                    context);
        }
    }

    /// What is asked for, or as much as is no burden.
    private Set<Quantity> shown(LossObjective objective, Context context) {
        if (show == null) {
            return objective.dimension() <= MATRIX_UNASKED ? EnumSet.allOf(Quantity.class) : EnumSet.of(Quantity.F, Quantity.G);
        }
        var quantities = EnumSet.noneOf(Quantity.class);
        for (var word : show.split(",", -1)) {
            quantities.add(List.of(Quantity.values()).stream().filter(quantity -> quantity.name().equalsIgnoreCase(word.strip()))
                    .findFirst()
                    .orElseThrow(() -> misused(context, "cli.show.unknown", word.strip())));
        }
        int most = quantities.contains(Quantity.EIG) ? MOST_FOR_EIGENVALUES : quantities.contains(Quantity.H)
                ? LossObjective.MOST_WEIGHTS_FOR_HESSIAN : Integer.MAX_VALUE;
        if (objective.dimension() > most) {
            throw new InvalidInputException(context.messages()
                    .text("cli.loss.large", Integer.toString(objective.dimension()), Integer.toString(most)));
        }
        return quantities;
    }

    private void write(LossObjective objective, List<double[]> weights, Set<Quantity> shown, Context context) throws IOException {
        var table = new LossTable(format.format().table(context.out(), LossTable.QUANTITIES));
        for (int point = 0; point < weights.size(); point++) {
            var at = objective.at(vector(weights.get(point)));
            if (shown.contains(Quantity.F)) {
                table.value(point, "f", at.value());
            }
            if (shown.contains(Quantity.G)) {
                table.entries(point, "g", at.gradient().copy().getDDRM().getData());
            }
            if (shown.contains(Quantity.H) || shown.contains(Quantity.EIG)) {
                var matrix = gaussNewton ? gaussNewton(at, objective.dimension()) : at.hessian();
                if (shown.contains(Quantity.H)) {
                    table.triangle(point, gaussNewton ? "G" : "H", matrix);
                }
                if (shown.contains(Quantity.EIG)) {
                    table.entries(point, "eig", eigenvalues(matrix));
                }
            }
        }
        table.end();
    }

    private void writeProducts(LossObjective objective, List<double[]> weights, List<double[]> directions, Context context)
            throws IOException {
        var table = new LossTable(format.format().table(context.out(), LossTable.PRODUCTS));
        for (int point = 0; point < weights.size(); point++) {
            var at = objective.at(vector(weights.get(point)));
            for (int k = 0; k < directions.size(); k++) {
                var v = vector(directions.get(k));
                var product = gaussNewton ? at.gaussNewtonTimes(v).orElseThrow() : at.hessianTimes(v);
                table.product(point, gaussNewton ? "GN" : "H", k, directions.get(k), product);
            }
        }
        table.end();
    }

    private static ConstMatrix<SimpleMatrix> gaussNewton(Evaluation at, int n) {
        var matrix = new SimpleMatrix(n, n);
        var unit = SimpleMatrix.identity(n);
        for (int j = 0; j < n; j++) {
            matrix.setColumn(j, at.gaussNewtonTimes(unit.getColumn(j)).orElseThrow());
        }
        return matrix.plus(matrix.transpose()).divide(2);
    }

    /// NaN where an entry isn't finite.
    private static double[] eigenvalues(ConstMatrix<SimpleMatrix> matrix) {
        return matrix.hasUncountable() ? IntStream.range(0, matrix.getNumRows()).mapToDouble(_ -> Double.NaN).toArray()
                : SymmetricEigen.of(matrix).values();
    }

    private static SimpleMatrix vector(double[] numbers) {
        return new SimpleMatrix(numbers.length, 1, true, numbers);
    }

    private static MisuseException misused(Context context, String key, Object... arguments) {
        return new MisuseException(context.messages().text(key, arguments));
    }
}

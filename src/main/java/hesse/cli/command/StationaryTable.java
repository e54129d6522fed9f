package hesse.cli.command;

import hesse.cli.output.Fact;
import hesse.cli.output.Format;
import hesse.cli.output.Table;
import hesse.curvature.Convexity;
import hesse.objective.stationary.StationaryPoint;
import hesse.objective.stationary.StationarySearch.Found;
import hesse.text.KebabCase;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A table of stationary points of n variables: the ends of H's spectrum, how many eigenvalues are known to be positive and negative, the
/// type, whether point and type are proved, and how far the point may be off. Variables come first, weights last, as there are many.
final class StationaryTable {
    private static final List<String> ANSWERS = List.of("f", "gradient_norm", "lambda_min", "lambda_max", "positive", "negative", "type",
            "certified", "error");

    private final Format format;
    private final OutputStream out;

    StationaryTable(Format format, OutputStream out) {
        this.format = format;
        this.out = out;
    }

    /// @param limited whether the time was over, where it has a limit
    void ofFunction(Found found, List<String> names, long seed, Optional<Boolean> limited) throws IOException {
        var columns = new ArrayList<>(names);
        columns.addAll(ANSWERS);
        var table = format.table("points", out, columns);
        for (var point : found.points()) {
            coordinates(point, table);
            answers(point, table);
            table.endRow();
        }
        end(found, Optional.empty(), seed, limited, table);
    }

    /// @param convexity what the loss's form proves
    void ofLoss(Found found, int dimension, Optional<Convexity.Proved> convexity, long seed, Optional<Boolean> limited) throws IOException {
        var columns = new ArrayList<>(ANSWERS);
        IntStream.range(0, dimension).forEach(i -> columns.add("w" + i));
        var table = format.table("points", out, columns);
        for (var point : found.points()) {
            answers(point, table);
            coordinates(point, table);
            table.endRow();
        }
        end(found, convexity, seed, limited, table);
    }

    private static void coordinates(StationaryPoint point, Table table) throws IOException {
        for (double coordinate : point.x()) {
            table.number(coordinate);
        }
    }

    private static void answers(StationaryPoint point, Table table) throws IOException {
        table.number(point.f());
        table.number(point.gradientNorm());
        table.number(point.eigenvalues()[0]);
        table.number(point.eigenvalues()[point.eigenvalues().length - 1]);
        table.integer(point.inertia().positive());
        table.integer(point.inertia().negative());
        table.text(KebabCase.of(point.kind()));
        table.flag(point.certified());
        table.number(point.error());
    }

    /// A search proves nothing about what it didn't find; but a strictly convex function has one stationary point at most.
    private static void end(Found found, Optional<Convexity.Proved> convexity, long seed, Optional<Boolean> limited, Table table)
            throws IOException {
        boolean only = found.points().size() == 1 && convexity.filter(Convexity.Proved::strictly).isPresent();
        table.fact("complete", new Fact.Word(only ? "proved" : "unknown"));
        table.fact("truncated", new Fact.Flag(found.truncated()));
        table.fact("starts", new Fact.Number(found.done()));
        table.fact("converged", new Fact.Number(found.converged()));
        table.fact("seed", new Fact.Number(seed));
        if (convexity.isPresent()) {
            Verdict.writeConvexity(convexity.get(), table);
        }
        if (limited.isPresent()) {
            table.fact("time_limit_reached", new Fact.Flag(limited.get()));
        }
        table.end();
    }
}

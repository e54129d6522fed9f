package hesse.cli.command;

import hesse.cli.output.Fact;
import hesse.cli.output.Format;
import hesse.cli.output.Table;
import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.objective.Objective;
import hesse.objective.plane.Plane;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.StopReason;
import hesse.optimize.Stopping;
import hesse.optimize.Trajectory;
import hesse.optimize.basin.Basins;
import hesse.optimize.basin.Ends;
import hesse.optimize.factory.MethodFactory;
import hesse.text.KebabCase;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/// A table of starts on a plane of n variables, with where among all of them the run from there ends and with what value. Ends are
/// numbered as they are found.
final class PlaneBasinTable {
    private static final List<String> COLUMNS = List.of("x", "y", "index", "f", "iterations", "reason");

    private final Objective objective;
    private final Plane plane;
    private final ConfiguredMethod method;
    private final Stopping stopping;
    private final Ends ends;

    /// @param resolution ends nearer than this are one
    PlaneBasinTable(Objective objective, Plane plane, ConfiguredMethod method, Stopping stopping, double resolution) {
        this.objective = objective;
        this.plane = plane;
        this.method = method;
        this.stopping = stopping;
        ends = new Ends(resolution, Basins.MOST_ENDS);
    }

    /// Row by row as they are computed, on all cores.
    void write(Grid cells, Format format, OutputStream out) throws IOException {
        var table = format.table("starts", out, COLUMNS);
        for (int row = 0; row < cells.rows(); row++) {
            double b = cells.y(row);
            var runs = IntStream.range(0, cells.columns()).parallel().mapToObj(column -> run(cells.x(column), b)).toList();
            for (int column = 0; column < cells.columns(); column++) {
                write(cells.x(column), b, runs.get(column), table);
            }
            table.flush();
        }
        table.fact("points", new Fact.Vectors(ends.points()));
        table.fact("method", new Fact.Word(method.name().spelling()));
        table.end();
    }

    /// Where a run ends is kept and not its way.
    private record Run(double[] end, double f, int steps, StopReason reason) {

        static Run of(Trajectory trajectory) {
            var last = trajectory.last();
            return new Run(last.x().copy().getDDRM().getData(), last.f(), last.k(), trajectory.reason());
        }
    }

    private Run run(double a, double b) {
        return Run.of(MethodFactory.method(method).run(objective, new SimpleMatrix(plane.at(a, b)), stopping, Cancellation.NEVER));
    }

    private void write(double a, double b, Run run, Table table) throws IOException {
        table.number(a);
        table.number(b);
        table.integer(run.reason == StopReason.CONVERGED ? ends.indexOf(run.end) : Basins.NONE);
        table.number(run.f);
        table.integer(run.steps);
        table.text(KebabCase.of(run.reason));
        table.endRow();
    }
}

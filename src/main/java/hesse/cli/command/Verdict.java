package hesse.cli.command;

import hesse.cli.output.Fact.Flag;
import hesse.cli.output.Fact.Number;
import hesse.cli.output.Fact.Vectors;
import hesse.cli.output.Fact.Word;
import hesse.cli.output.Table;
import hesse.curvature.Certificate;
import hesse.curvature.Convexity;
import hesse.curvature.CriticalPointReport;
import hesse.curvature.Region;
import hesse.text.KebabCase;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/// What a report on critical points says about the whole window, as facts of a table.
final class Verdict {
    private Verdict() {}

    static void write(CriticalPointReport report, Table table) throws IOException {
        switch (report.certificate()) {
            case Certificate.AllFound() -> table.fact("complete", new Word("proved"));
            case Certificate.Undecided(var regions, var obstacles) -> {
                table.fact("complete", new Word("undecided"));
                table.fact("undecided_because", new Word(obstacles.stream().map(KebabCase::of).collect(Collectors.joining(" "))));
                table.fact("undecided_region", new Vectors(regions.stream().map(Verdict::vector).toList()));
            }
            case Certificate.NotAvailable() -> table.fact("complete", new Word("unknown"));
        }
        table.fact("not_isolated", new Flag(report.curve()));
        table.fact("truncated", new Flag(report.truncated()));
        writeConvexity(report.convexity(), table);
    }

    static void writeConvexity(Convexity convexity, Table table) throws IOException {
        switch (convexity) {
            case Convexity.Composed composed -> {
                boolean strictly = composed.isStrict() || composed.strictlyHere();
                table.fact("convexity", new Word((strictly ? "strictly-" : "") + KebabCase.of(composed.shape())));
                table.fact("convexity_on", new Word(KebabCase.of(composed.extent())));
                table.fact("convexity_by", new Word("composition"));
            }
            case Convexity.Proved(var shape, var strictly, var everywhere) ->
                table.fact("convexity",
                        new Word((strictly ? "strictly-" : "") + KebabCase.of(shape) + (everywhere ? "" : "-where-smooth")));
            case Convexity.ByForm(var strictly) -> {
                table.fact("convexity", new Word((strictly ? "strictly-" : "") + "convex"));
                table.fact("convexity_on", new Word("plane"));
                table.fact("convexity_by", new Word("form"));
            }
            case Convexity.Refuted(var x, var y, var eigenvalue) -> {
                table.fact("convexity", new Word("not-convex"));
                table.fact("negative_eigenvalue", new Number(eigenvalue));
                table.fact("negative_eigenvalue_at", new Vectors(List.of(new double[] {x, y})));
            }
            case Convexity.Undecided(var obstacle) -> {
                table.fact("convexity", new Word("undecided"));
                table.fact("obstacle", new Word(KebabCase.of(obstacle)));
            }
        }
    }

    /// In the order of `--window`.
    private static double[] vector(Region region) {
        return new double[] {region.xMin(), region.xMax(), region.yMin(), region.yMax()};
    }
}

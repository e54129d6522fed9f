package hesse.cli;

import hesse.curvature.Certificate;
import hesse.curvature.Convexity;
import hesse.curvature.CriticalPointReport;
import hesse.curvature.Region;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a report on critical points says about the whole window, as facts of a table.
final class Verdict {
    private Verdict() {}

    static void write(CriticalPointReport report, Table table) throws IOException {
        switch (report.certificate()) {
            case Certificate.AllFound() -> table.fact("complete", "proved");
            case Certificate.Undecided(var regions) -> {
                table.fact("complete", "undecided");
                table.fact("undecided_regions", regions(regions));
            }
            case Certificate.NotAvailable() -> table.fact("complete", "unknown");
        }
        table.fact("not_isolated", report.curve());
        table.fact("truncated", report.truncated());
        switch (report.convexity()) {
            case Convexity.Proved(var shape, var strictly) -> table.fact("convexity", (strictly ? "strictly-" : "") + spelt(shape));
            case Convexity.Refuted(var x, var y, var eigenvalue) -> {
                table.fact("convexity", "not-convex");
                table.fact("negative_eigenvalue", numbers(eigenvalue));
                table.fact("negative_eigenvalue_at", numbers(x, y));
            }
            case Convexity.Undecided(var obstacle) -> {
                table.fact("convexity", "undecided");
                table.fact("obstacle", spelt(obstacle));
            }
        }
    }

    private static String spelt(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Each as xmin,xmax,ymin,ymax, as `--window` reads them, with blanks between.
    private static String regions(List<Region> regions) {
        return regions.stream().map(region -> numbers(region.xMin(), region.xMax(), region.yMin(), region.yMax()))
                .collect(Collectors.joining(" "));
    }

    private static String numbers(double... values) {
        var digits = new SeventeenDigits();
        return Arrays.stream(values).mapToObj(digits::text).collect(Collectors.joining(","));
    }
}

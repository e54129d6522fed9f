package hesse.cli.command;

import hesse.cli.output.Fact;
import hesse.cli.output.Format;
import hesse.cli.output.Table;
import hesse.objective.spectrum.Spectrum;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalDouble;

/// What is known of a spectrum, as a table: eigenvalues, or Ritz values where there are too many, each with how far it may be off; or
/// the density on a grid. Facts say of how many dimensions it is, how it was found, and how many eigenvalues are negative.
final class SpectrumTable {
    private static final List<String> VALUES = List.of("i", "eigenvalue", "error");
    private static final List<String> DENSITY = List.of("t", "density");
    /// A density that begins and ends so many widths outside has nothing beyond.
    private static final double MARGIN = 4;

    private final Spectrum spectrum;
    private final Format format;
    private final OutputStream out;

    SpectrumTable(Spectrum spectrum, Format format, OutputStream out) {
        this.spectrum = spectrum;
        this.format = format;
        this.out = out;
    }

    /// A row for each value, ascending; Ritz values of one run are numbered as they come.
    void values() throws IOException {
        var table = format.table("eigenvalues", out, VALUES);
        switch (spectrum) {
            case Spectrum.Exact exact -> {
                for (int i = 0; i < exact.eigenvalues().length; i++) {
                    row(table, i, exact.eigenvalues()[i], exact.rounding());
                }
            }
            case Spectrum.Estimated estimated -> {
                for (int i = 0; i < estimated.ends().values().size(); i++) {
                    var ritz = estimated.ends().values().get(i);
                    row(table, i, ritz.value(), ritz.bound());
                }
            }
        }
        facts(table);
        table.end();
    }

    private static void row(Table table, int i, double value, double error) throws IOException {
        table.integer(i);
        table.number(value);
        table.number(error);
        table.endRow();
    }

    /// @param points 2 or more
    /// @param sigma  the width of the Gaussians; if it isn't given, what the estimate resolves
    void density(int points, OptionalDouble sigma, int steps) throws IOException {
        var measure = spectrum.measure();
        double width = sigma.orElse(measure.resolution(steps));
        double from = measure.least() - MARGIN * width;
        double range = measure.largest() + MARGIN * width - from;
        var table = format.table("density", out, DENSITY);
        for (int i = 0; i < points; i++) {
            double t = from + range * i / (points - 1);
            table.number(t);
            table.number(measure.density(t, width));
            table.endRow();
        }
        facts(table);
        table.fact("sigma", new Fact.Number(width));
        table.end();
    }

    private void facts(Table table) throws IOException {
        var negative = spectrum.negative();
        table.fact("dimension", new Fact.Number(spectrum.dimension()));
        table.fact("found", new Fact.Word(switch (spectrum) {
            case Spectrum.Exact _ -> "exact";
            case Spectrum.Estimated _ -> "lanczos";
        }));
        table.fact("negative", new Fact.Number(negative.atLeast()));
        table.fact("negative_all", new Fact.Flag(negative.all()));
        if (spectrum instanceof Spectrum.Estimated(_, var settings, _, _)) {
            table.fact("steps", new Fact.Number(settings.steps()));
            table.fact("probes", new Fact.Number(settings.probes()));
            table.fact("seed", new Fact.Number(settings.seed()));
        }
    }
}

package hesse.curvature.proof;

import static hesse.testing.ReferenceFunctions.number;

import hesse.curvature.Certificate;
import hesse.curvature.CriticalPointReport;
import hesse.curvature.search.CriticalPointSearch;
import hesse.document.Catalogue;
import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Window;
import hesse.field.compiler.CompiledField;
import hesse.testing.Csv;
import hesse.testing.ReferenceFunctions;

/// Prints what the reports on the reference windows and on the catalogue's say and how long they take when warm.
final class CertificateTable {

    private static final int WARMING_RUNS = 5;

    private CertificateTable() {}

    public static void main(String[] arguments) {
        System.out.println("function           points certified undecided   search ms   report ms   verdicts");
        for (var row : Csv.rows("/golden/critical_summary.csv")) {
            print(row.get("id"), ReferenceFunctions.named(row.get("id")),
                    new Window(number(row, "win_xmin"), number(row, "win_xmax"), number(row, "win_ymin"), number(row, "win_ymax")));
        }
        System.out.println("the catalogue's windows");
        for (var entry : Catalogue.load().entries()) {
            var formula = entry.read();
            print(entry.id(), CompiledField.of(formula.expression(), formula.values()), entry.window());
        }
    }

    private static void print(String id, Field field, Window window) {
        long search = 0;
        long whole = 0;
        CriticalPointReport report = null;
        for (int run = 0; run <= WARMING_RUNS; run++) {
            long start = System.nanoTime();
            var found = CriticalPointSearch.in(field, window, Cancellation.NEVER);
            search = System.nanoTime() - start;
            report = Certification.report(field, window, found, Cancellation.NEVER);
            whole = System.nanoTime() - start - search;
        }
        System.out.printf("%-18s %6d %9d %9d %11.1f %11.1f   %s; %s %s%n", id, report.findings().size(),
                report.findings().stream().filter(CriticalPointReport.Finding::certified).count(),
                report.certificate() instanceof Certificate.Undecided(var regions, _) ? regions.size() : 0, search / 1e6, whole / 1e6,
                report.certificate() instanceof Certificate.Undecided(var regions, _) && regions.size() < 4 ? report.certificate()
                : report.certificate().getClass().getSimpleName(),
                report.convexity(), report.findings().stream().flatMap(f -> f.neighbourhood().stream()).toList());
    }
}

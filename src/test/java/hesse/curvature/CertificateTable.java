package hesse.curvature;

import static hesse.testing.ReferenceFunctions.number;

import hesse.field.Cancellation;
import hesse.field.Window;
import hesse.testing.Csv;
import hesse.testing.ReferenceFunctions;

/// Prints what the reports on the reference windows say and how long they take when warm:
/// `java -cp target/test-classes:target/classes hesse.curvature.CertificateTable`.
final class CertificateTable {

    private static final int WARMING_RUNS = 5;

    private CertificateTable() {}

    public static void main(String[] arguments) {
        for (var row : Csv.rows("/golden/critical_summary.csv")) {
            var field = ReferenceFunctions.named(row.get("id"));
            var window = new Window(number(row, "win_xmin"), number(row, "win_xmax"), number(row, "win_ymin"), number(row, "win_ymax"));
            long search = 0, proof = 0;
            CompletenessProof p = null;
            for (int run = 0; run <= WARMING_RUNS; run++) {
                long t0 = System.nanoTime();
                var found = CriticalPointSearch.in(field, window, Cancellation.NEVER);
                long t1 = System.nanoTime();
                p = new CompletenessProof(field, field.enclosure().orElseThrow(), window, Cancellation.NEVER);
                for (var point : found.points()) {
                    p.proves(point.x(), point.y());
                }
                p.searchWindow(found.curve());
                search = t1 - t0;
                proof = System.nanoTime() - t1;
            }
            System.out.printf("%-18s expected %2s proved %2d undecided %4d boxes %6d search %6.1f ms proof %6.1f ms %s%n", row.get("id"), row.get("n_total"),
                    p.roots().size(), p.undecided().size(), p.boxes(), search / 1e6, proof / 1e6, row.get("how"));
        }
    }
}

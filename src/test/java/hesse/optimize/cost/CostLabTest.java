package hesse.optimize.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Cancellation;
import hesse.testing.ForAll;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostLabTest {
    private static final List<Integer> SIZES = List.of(2, 10, 100, 1000);

    /// Of the pretended machine, in nanoseconds: so slow that few runs fill the time for which the lab measures.
    private static final int TICK = 100;

    /// A machine on which every task takes a known time: d^p ticks.
    private long now;

    private Workload pretended(CostTask task, int dimension) {
        return new Workload() {
            @Override
            public void run(Cancellation cancellation) {
                cancellation.check();
                now += TICK * Math.round(Math.pow(dimension, task.timeOrder()));
            }

            @Override
            public long bytes() {
                return Math.round(Math.pow(dimension, task.memoryOrder()));
            }
        };
    }

    private CostReport whole() {
        var report = CostReport.EMPTY;
        var measurements = new CostLab(() -> now, SIZES, this::pretended).measurements(Cancellation.NEVER);
        while (measurements.hasNext()) {
            report = report.with(measurements.next());
        }
        return report;
    }

    @Test
    void everyTaskIsMeasuredInEverySizeTheSmallOnesFirst() {
        var expected = new ArrayList<CostMeasurement>();
        for (int d : SIZES) {
            for (var task : CostTask.values()) {
                expected.add(new CostMeasurement(task, d, Math.pow(d, task.timeOrder()) * TICK * 1e-9,
                        Math.round(Math.pow(d, task.memoryOrder()))));
            }
        }
        var measured = whole().measurements();
        assertEquals(expected.size(), measured.size());
        assertEquals(expected.size(), new CostLab(() -> now, SIZES, this::pretended).count());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i).task(), measured.get(i).task());
            assertEquals(expected.get(i).dimension(), measured.get(i).dimension());
            assertEquals(expected.get(i).seconds(), measured.get(i).seconds(), 1e-12 * expected.get(i).seconds());
            assertEquals(expected.get(i).bytes(), measured.get(i).bytes());
        }
    }

    @Test
    void theBestTimeCounts() {
        int[] runs = new int[1];
        Workload disturbed = new Workload() {
            @Override
            public void run(Cancellation cancellation) {
                now += 10_000_000 + runs[0]++ % 4 * 7_000_000L;
            }

            @Override
            public long bytes() {
                return 8;
            }
        };
        var measurement = new CostLab(() -> now, List.of(3), (_, _) -> disturbed).measurements(Cancellation.NEVER).next();
        assertEquals(new CostMeasurement(CostTask.HESSIAN, 3, 0.01, 8), measurement);
    }

    @Test
    void itStopsWhenItIsntWanted() {
        boolean[] unwanted = new boolean[1];
        var measurements = new CostLab(() -> now, SIZES, this::pretended).measurements(() -> unwanted[0]);
        measurements.next();
        unwanted[0] = true;
        assertThrows(CancellationException.class, measurements::next);
    }

    @Test
    void afterTheLastThereIsNone() {
        var measurements = new CostLab(() -> now, List.of(), this::pretended).measurements(Cancellation.NEVER);
        assertFalse(measurements.hasNext());
        assertThrows(NoSuchElementException.class, measurements::next);
    }

    @Test
    void fitsFindTheLawThatPointsFollow() {
        ForAll.seeded(31).cases(200).check(draw -> new PowerLaw(Math.pow(10, draw.real(-9, 9)), draw.real(-4, 4)), law -> {
            double[] d = {2, 30, 400, 5000};
            var fitted = PowerLaw.fitted(d, Arrays.stream(d).map(law::at).toArray());
            assertEquals(law.exponent(), fitted.exponent(), 1e-12);
            assertEquals(law.factor(), fitted.factor(), 1e-10 * law.factor());
            assertEquals(law.at(1e6), fitted.at(1e6), 1e-9 * law.at(1e6));
        });
    }

    @Test
    void exponentsAreThoseOfTheUpperSizes() {
        var report = whole();
        for (var task : CostTask.values()) {
            assertEquals(task.timeOrder(), report.fitted(task).orElseThrow().exponent(), 1e-9);
            assertEquals(Math.pow(1e6, task.timeOrder()) * TICK * 1e-9, report.time(task).orElseThrow().at(1e6),
                    1e-9 * TICK * Math.pow(1e6, task.timeOrder()));
        }
        var bent = IntStream.of(1, 2, 4, 8, 100, 1000, 10_000, 100_000)
                .mapToObj(d -> new CostMeasurement(CostTask.BFGS, d, d < 100 ? 1e-5 : 1e-9 * d * d, 8L * d * d)).toList();
        assertEquals(2, new CostReport(bent).fitted(CostTask.BFGS).orElseThrow().exponent(), 1e-12);
    }

    @Test
    void nothingFollowsFromNothing() {
        var words = new CostWords(new Messages(Locale.ENGLISH));
        assertEquals(Optional.empty(), CostReport.EMPTY.time(CostTask.HESSIAN));
        assertEquals(Optional.empty(), CostReport.EMPTY.memory(CostTask.HESSIAN));
        assertEquals(Optional.empty(), CostReport.EMPTY.with(new CostMeasurement(CostTask.HESSIAN, 2, 1, 1)).fitted(CostTask.HESSIAN));
        assertEquals(List.of(), words.sentences(CostReport.EMPTY));
        assertEquals("counted 3", words.exponent(CostTask.CHOLESKY, CostReport.EMPTY));
    }

    /// From a machine of five thousand million multiplications and additions a second.
    @Test
    void sentencesSayWhatAMillionWeightsMean() {
        int d = 4000;
        var report = new CostReport(List.of(new CostMeasurement(CostTask.HESSIAN, d, 3.2, 8L * d * d),
                new CostMeasurement(CostTask.CHOLESKY, d, 4.1, 8L * d * d), new CostMeasurement(CostTask.L_BFGS, d, 0.8e-3, 160L * d)));
        assertEquals(List.of("H alone: 8 TB, and about 2 days to form it.", "Cholesky: about 2 years on this machine.",
                "L-BFGS with ten pairs: 160 MB, about 200 ms a step."), new CostWords(new Messages(Locale.ENGLISH)).sentences(report));
    }

    @ParameterizedTest
    @CsvSource({"3.14159e-9, 3.14 ns, 3 ns", "1e-6, 1 µs, 1 µs", "0.000123456, 123 µs, 120 µs", "0.0499, 49.9 ms, 50 ms",
            "4.126, 4.13 s, 4 s", "119, 119 s, 120 s",
        "7000, 117 min, 120 min", "172799, 48 h, 50 h", "2.5e5, 2.89 days, 3 days", "6.7e7, 2.12 years, 2 years",
        "4e8, 12.7 years, 13 years"})
    void timesAreInUnitsThatPeopleKnow(double seconds, String measured, String far) {
        var words = new CostWords(new Messages(Locale.ENGLISH));
        assertEquals(measured, words.time(seconds));
        assertEquals(far, words.farTime(seconds));
    }

    @ParameterizedTest
    @CsvSource({"32, 32 B", "8000, 8 kB", "999600, 1 MB", "1.28e8, 128 MB", "8e12, 8 TB", "3e18, 3000 PB"})
    void memoryIsInPowersOfAThousand(double bytes, String text) {
        assertEquals(text, new CostWords(new Messages(Locale.ENGLISH)).memory(bytes));
    }

    @Test
    void theRealOneHasPositiveTimesAndGrowingMemory() {
        var report = CostReport.EMPTY;
        long[] clock = new long[1];
        // A clock that makes each measurement short: every look at it is 30 ms later.
        var measurements = new CostLab(() -> clock[0] += 30_000_000, List.of(2, 5), Workload::of).measurements(Cancellation.NEVER);
        while (measurements.hasNext()) {
            report = report.with(measurements.next());
        }
        for (var task : CostTask.values()) {
            assertTrue(report.of(task).getFirst().bytes() < report.of(task).getLast().bytes());
            assertTrue(report.of(task).getFirst().seconds() > 0);
        }
    }
}

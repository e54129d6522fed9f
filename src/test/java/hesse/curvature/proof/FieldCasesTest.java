package hesse.curvature.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.Certificate;
import hesse.curvature.CriticalPointReport;
import hesse.curvature.CriticalPointReport.Finding;
import hesse.field.Cancellation;
import hesse.field.Window;
import hesse.testing.Csv;
import hesse.testing.ReferenceFunctions;
import hesse.text.KebabCase;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Functions that people ask about, from public questions and test sets (`field/critical.csv`), with what an independent search
/// found: multi-start Newton, polished to 40 digits, and the winding number on the border.
class FieldCasesTest {

    private static final Pattern COUNTS = Pattern.compile("(\\d+) points \\{([^}]*)}");

    /// Where the search of the table missed points or was misled by flat ground; by hand.
    private static final Map<String, String> BY_HAND = Map.ofEntries(
            Map.entry("K-K12b", "degenerate 1"), Map.entry("K-K35", "degenerate 1, minimum 3, saddle 1"),
            Map.entry("K-K37", "minimum 3, saddle 2"), Map.entry("K-K72", "maximum 1"),
            Map.entry("K-K77", "minimum 52"), Map.entry("K-K85", "degenerate 6, minimum 2"), Map.entry("K-K102", "minimum 1"),
            Map.entry("K-Q17", "saddle 1"), Map.entry("K-Q19", ""),
            Map.entry("K-Q20", ""), Map.entry("K-Q21", ""), Map.entry("K-Q24", ""), Map.entry("K-Q25", ""), Map.entry("K-Q27", ""),
            Map.entry("K-Q54", "maximum 4, minimum 5, saddle 9"), Map.entry("K-S04", "minimum 1, saddle 1"),
            Map.entry("K-S07", "degenerate 12, minimum 52"),
            Map.entry("K-S08", ""), Map.entry("K-S10", "maximum 9, minimum 8, saddle 16"),
            Map.entry("K-N07", "maximum 1, minimum 1, saddle 1"));

    /// More points than are looked for: of these only what is said of them is asked.
    private static final List<String> NOT_COUNTED = List.of("K-K29", "K-K73b", "K-K99", "K-S01", "K-S02", "K-S03", "K-S25");

    /// What stands in the way of a proof that the list is complete; of all others it is proved.
    private static final Map<String, String> IN_THE_WAY = Map.ofEntries(
            Map.entry("K-K12b", "degenerate-point"), Map.entry("K-K29", "work-limit"), Map.entry("K-K35", "degenerate-point"),
            Map.entry("K-K72", "curve"), Map.entry("K-K73b", "work-limit"),
            Map.entry("K-K77", "curve not-smooth"), Map.entry("K-K85", "degenerate-point"), Map.entry("K-K99", "work-limit"),
            Map.entry("K-K101", "not-smooth"), Map.entry("K-Q01", "not-smooth"),
            Map.entry("K-Q17", "not-smooth"), Map.entry("K-Q19", "not-smooth"),
            Map.entry("K-Q20", "curve not-smooth"), Map.entry("K-Q21", "curve"), Map.entry("K-Q24", "curve"), Map.entry("K-Q25", "curve"),
            Map.entry("K-Q27", "curve"), Map.entry("K-Q40", "not-smooth"), Map.entry("K-Q54", "not-smooth"),
            Map.entry("K-S01", "work-limit"), Map.entry("K-S02", "work-limit"), Map.entry("K-S03", "work-limit"),
            Map.entry("K-S04", "not-smooth"), Map.entry("K-S07", "degenerate-point not-smooth"),
            Map.entry("K-S08", "curve"), Map.entry("K-S25", "not-smooth work-limit"), Map.entry("K-N05", "not-smooth"));

    private static final List<String> CURVES = List.of("K-K72", "K-K77", "K-Q20", "K-Q21", "K-Q24", "K-Q25", "K-Q27", "K-S08");

    static Stream<String> cases() {
        return Csv.rows("/field/critical.csv").stream().map(row -> row.get("id"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void pointsAreFoundAndTheRestIsProvedOrNamed(String id) {
        var row = Csv.rows("/field/critical.csv").stream().filter(candidate -> candidate.get("id").equals(id)).findFirst().orElseThrow();
        var sides = Arrays.stream(row.get("window").split(",")).mapToDouble(Double::parseDouble).toArray();
        var report = Certification.report(ReferenceFunctions.field(row.get("formula")), new Window(sides[0], sides[1], sides[2], sides[3]),
                Cancellation.NEVER);
        if (!NOT_COUNTED.contains(id)) {
            assertEquals(expected(id, row.get("expected")), counts(report));
        }
        assertEquals(IN_THE_WAY.getOrDefault(id, "proved"), verdict(report));
        assertEquals(CURVES.contains(id), report.curve());
        assertTrue(report.certificate() instanceof Certificate.AllFound
                == (report.findings().stream().allMatch(Finding::certified) && !IN_THE_WAY.containsKey(id)));
    }

    private static String expected(String id, String text) {
        var byHand = BY_HAND.get(id);
        if (byHand != null) {
            return byHand;
        }
        var matcher = COUNTS.matcher(text);
        assertTrue(matcher.find(), text);
        return Arrays.stream(matcher.group(2).split(",")).filter(part -> !part.isBlank())
                .map(part -> part.strip().replace("'", "").replace(":", ""))
                .sorted().collect(Collectors.joining(", "));
    }

    private static String counts(CriticalPointReport report) {
        var counts = report.findings().stream()
                .collect(Collectors.groupingBy(finding -> KebabCase.of(finding.point().kind()), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining(", "));
    }

    private static String verdict(CriticalPointReport report) {
        return switch (report.certificate()) {
            case Certificate.AllFound() -> "proved";
            case Certificate.Undecided(_, var obstacles) -> obstacles.stream().map(KebabCase::of).collect(Collectors.joining(" "));
            case Certificate.NotAvailable() -> "not available";
        };
    }
}

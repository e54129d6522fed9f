package hesse.optimize.cost;

import hesse.text.Messages;
import hesse.text.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Times and memory in units that people know, and what follows for a million weights.
public final class CostWords {
    private static final int MEASURED_DIGITS = 3;
    private static final int FAR_DIGITS = 2;
    private static final int EXPONENT_DIGITS = 3;

    private final Messages messages;

    public CostWords(Messages messages) {
        this.messages = messages;
    }

    /// @param from the shortest time for which the unit is used
    private record Unit(double seconds, double from, String key) {
        private static final List<Unit> ALL = List.of(new Unit(86_400 * 365.25, 2 * 86_400 * 365.25, "years"),
                new Unit(86_400, 2 * 86_400, "days"),
                new Unit(3600, 7200, "hours"), new Unit(60, 120, "minutes"), new Unit(1, 1, "seconds"),
                new Unit(1e-3, 1e-3, "milliseconds"),
                new Unit(1e-6, 1e-6, "microseconds"), new Unit(1e-9, 0, "nanoseconds"));
    }

    /// A time that was measured: "0.31 ms", "4.1 s".
    public String time(double seconds) {
        var unit = unit(seconds);
        return messages.text("cost.time." + unit.key(), Numbers.format(seconds / unit.seconds(), MEASURED_DIGITS));
    }

    /// A unit of time itself: "1 h", "1 year".
    public String round(double seconds) {
        var unit = Unit.ALL.stream().filter(one -> seconds >= one.seconds()).findFirst().orElseThrow();
        double shown = seconds / unit.seconds();
        return shown == 1 && messages.has("cost.time." + unit.key() + ".one") ? messages.text("cost.time." + unit.key() + ".one")
                : messages.text("cost.time." + unit.key(), Numbers.format(shown, MEASURED_DIGITS));
    }

    /// A time that was carried on far beyond: one digit, or two if the first is a 1.
    public String farTime(double seconds) {
        var unit = unit(seconds);
        var shown = BigDecimal.valueOf(seconds / unit.seconds());
        var two = shown.round(new MathContext(2));
        int digits = two.unscaledValue().toString().startsWith("1") ? 2 : 1;
        return messages.text("cost.time." + unit.key(),
                Numbers.format(shown.round(new MathContext(digits)).doubleValue(), MEASURED_DIGITS));
    }

    private static Unit unit(double seconds) {
        return Unit.ALL.stream().filter(one -> seconds >= one.from()).findFirst().orElseThrow();
    }

    /// "160 MB": powers of 1000.
    public String memory(double bytes) {
        return memory(bytes, MEASURED_DIGITS);
    }

    /// Memory that was carried on far beyond.
    public String farMemory(double bytes) {
        return memory(bytes, FAR_DIGITS);
    }

    private String memory(double bytes, int digits) {
        var units = List.of("bytes", "kilobytes", "megabytes", "gigabytes", "terabytes", "petabytes");
        int i = 0;
        double shown = bytes;
        while (shown >= 999.5 && i + 1 < units.size()) {
            shown /= 1000;
            i++;
        }
        return messages.text("cost.memory." + units.get(i), Numbers.format(shown, digits));
    }

    /// The fitted exponent beside the one that counting gives: "d^2.94, counted 3"; what is known of it before two sizes are measured.
    public String exponent(CostTask task, CostReport report) {
        return report.fitted(task)
                .map(law -> messages.text("cost.exponent", Numbers.format(law.exponent(), EXPONENT_DIGITS), task.timeOrder()))
                .orElse(messages.text("cost.exponent.counted", task.timeOrder()));
    }

    public String name(CostTask task) {
        return messages.text(task.nameKey());
    }

    /// What follows for a million weights from what was measured so far, a sentence each.
    public List<String> sentences(CostReport report) {
        return Arrays.stream(CostTask.values()).flatMap(task -> sentence(task, report)).toList();
    }

    private Stream<String> sentence(CostTask task, CostReport report) {
        Optional<PowerLaw> time = report.time(task);
        Optional<PowerLaw> memory = report.memory(task);
        return time.flatMap(seconds -> memory.map(bytes -> messages.text("cost.sentence." + task.spelling(),
                farTime(seconds.at(CostReport.MILLION)), farMemory(bytes.at(CostReport.MILLION))))).stream();
    }
}

package hesse.cli.option;

import hesse.cli.input.MisuseException;
import hesse.document.CatalogueEntry;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import hesse.optimize.MethodParameter;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/// The method and the values of its parameters.
public final class MethodOptions {

    @Option(names = "--method", paramLabel = "METHOD", descriptionKey = "cli.option.method")
    private MethodName method;

    @Option(names = "--set", paramLabel = "KEY=VALUE", descriptionKey = "cli.option.set")
    private List<Setting> settings = new ArrayList<>();

    @Option(names = "--step-size", paramLabel = "ETA", descriptionKey = "cli.option.step-size")
    private Double stepSize;

    /// A parameter's key with a value.
    public record Setting(String key, double value) {}

    /// @throws MisuseException if no method is given
    void requireMethod(Messages messages) {
        if (method == null) {
            throw misused(messages, "cli.method.missing");
        }
    }

    /// The method with the values given here; of those that aren't, the step size that suits the catalogue's function, if it is one, and
    /// for the rest what they are at first.
    ///
    /// @throws MisuseException if the method has no such parameter or the value isn't allowed
    ConfiguredMethod configured(Optional<CatalogueEntry> entry, Messages messages) {
        var configured = ConfiguredMethod.of(method);
        var suited = entry.map(CatalogueEntry::stepSize).map(configured::suitedTo).orElse(configured);
        var all = new ArrayList<>(settings);
        Optional.ofNullable(stepSize).map(value -> new Setting(MethodParameter.STEP_SIZE.key(), checkedStepSize(value, messages)))
                .ifPresent(all::add);
        for (var setting : all) {
            if (all.stream().filter(other -> other.key().equals(setting.key())).count() > 1) {
                throw misused(messages, "cli.set.twice", setting.key());
            }
            suited = with(suited, setting, messages);
        }
        return suited;
    }

    private double checkedStepSize(double value, Messages messages) {
        if (method.parameter(MethodParameter.STEP_SIZE.key()).isEmpty()) {
            throw misused(messages, "cli.step-size.unused", method.spelling());
        }
        if (!MethodParameter.STEP_SIZE.allows(value)) {
            throw misused(messages, "cli.step-size.positive");
        }
        return value;
    }

    private ConfiguredMethod with(ConfiguredMethod configured, Setting setting, Messages messages) {
        var parameter = method.parameter(setting.key()).orElseThrow(() -> method.parameters().isEmpty()
                ? misused(messages, "cli.set.none", method.spelling(), setting.key())
                : misused(messages, "cli.set.unknown", method.spelling(), setting.key(), keys()));
        if (!parameter.allows(setting.value())) {
            var range = parameter.allowed();
            throw parameter.whole()
                    ? misused(messages, "cli.set.whole", setting.key(), plain(range.min()), plain(range.max()), plain(setting.value()))
                    : misused(messages, "cli.set.range", setting.key(), allowed(range, messages), plain(setting.value()));
        }
        return configured.with(parameter, setting.value());
    }

    /// "more than 0 and less than 1".
    private static String allowed(MethodParameter.Range range, Messages messages) {
        String low = range.min() == Double.MIN_VALUE ? messages.text("cli.set.above", plain(0))
                : messages.text("cli.set.least", plain(range.min()));
        if (range.max() == Double.MAX_VALUE) {
            return low;
        }
        String high = range.max() == Math.nextDown(1.0) ? messages.text("cli.set.below", plain(1))
                : messages.text("cli.set.most", plain(range.max()));
        return messages.text("cli.set.both", low, high);
    }

    private static String plain(double value) {
        return value == (int) value ? Integer.toString((int) value) : Double.toString(value);
    }

    private String keys() {
        return method.parameters().stream().map(MethodParameter::key).collect(Collectors.joining(", "));
    }

    private static MisuseException misused(Messages messages, String key, Object... arguments) {
        return new MisuseException(messages.text(key, arguments));
    }
}

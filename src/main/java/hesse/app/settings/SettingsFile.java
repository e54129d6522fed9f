package hesse.app.settings;

import hesse.figure.Theme;
import hesse.figure.chart.ChartScale;
import hesse.figure.chart.ConvergenceChart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Keeps [Settings] from one start to the next, in a `.properties` file. A value that is missing or can't be read leaves the
/// setting as it is, and a file that can't be written loses nothing but itself: settings are never worth a failed start.
public final class SettingsFile {
    private static final String RECENT = "recent-";
    private static final String FUNCTION = "function:";
    private static final String FILE = "file:";

    private static final double LARGEST_PANEL = 4000;

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /// The file in the folder where this system keeps the settings of programs.
    ///
    /// @param environment as [System#getenv()]
    /// @param system      its name, as in the property `os.name`
    /// @param home        the user's folder
    public static SettingsFile ofUser(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        Path folder = name.contains("win") && environment.containsKey("APPDATA") ? Path.of(environment.get("APPDATA"), "Hesse")
                : name.contains("mac") ? home.resolve("Library/Application Support/Hesse")
                : Optional.ofNullable(environment.get("XDG_CONFIG_HOME")).filter(value -> !value.isBlank()).map(Path::of)
                        .orElse(home.resolve(".config")).resolve("hesse");
        return new SettingsFile(folder.resolve("settings.properties"));
    }

    /// Sets what the file says.
    public void readInto(Settings settings) {
        var kept = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            return;
        }
        constant(kept, "theme", Theme.values()).ifPresent(settings.theme()::set);
        number(kept, "text-scale", Settings.SMALLEST_TEXT, Settings.LARGEST_TEXT, settings.textScale()::set);
        constant(kept, "inspector", PanelChoice.values()).ifPresent(settings.inspector()::set);
        constant(kept, "race-bar", PanelChoice.values()).ifPresent(settings.raceBar()::set);
        constant(kept, "race-view", RaceView.values()).ifPresent(settings.raceView()::set);
        constant(kept, "data-picture", DataPicture.values()).ifPresent(settings.dataPicture()::set);
        text(kept, "race-view-wide", value -> settings.raceViewWide().set(Boolean.parseBoolean(value)));
        constant(kept, "chart-quantity", ConvergenceChart.Quantity.values()).ifPresent(settings.chartQuantity()::set);
        constant(kept, "chart-scale", ChartScale.values()).ifPresent(settings.chartScale()::set);
        text(kept, "formulas", value -> settings.formulas().set(Boolean.parseBoolean(value)));
        number(kept, "playback-speed", Settings.SLOWEST, Settings.FASTEST, settings.playbackSpeed()::set);
        number(kept, "inspector-width", Settings.LEAST_INSPECTOR_WIDTH, LARGEST_PANEL, settings.inspectorWidth()::set);
        number(kept, "race-height", Settings.LEAST_RACE_HEIGHT, LARGEST_PANEL, settings.raceHeight()::set);
        number(kept, "second-view-share", 0, 1, settings.secondViewShare()::set);
        text(kept, "folded-sections",
                value -> settings.foldedSections()
                .set(Arrays.stream(value.split(",")).filter(id -> !id.isBlank()).collect(Collectors.toUnmodifiableSet())));
        text(kept, "export-folder", value -> folder(value).ifPresent(settings.exportFolder()::set));
        constant(kept, "export-subject", Settings.ExportSubject.values()).ifPresent(settings.exportSubject()::set);
        number(kept, "export-scale", 1, Settings.LARGEST_EXPORT_SCALE, value -> settings.exportScale().set((int) value));
        text(kept, "first-hint", value -> settings.firstHint().set(Boolean.parseBoolean(value)));
        settings.setRecents(recents(kept));
        settings.placement().set(placement(kept));
    }

    /// Writes the file beside its place and moves it there.
    ///
    /// @throws IOException if that fails; an older file is as it was then
    public void write(Settings settings) throws IOException {
        var kept = new Properties();
        kept.setProperty("theme", settings.theme().get().name());
        kept.setProperty("text-scale", Double.toString(settings.textScale().get()));
        kept.setProperty("inspector", settings.inspector().get().name());
        kept.setProperty("race-bar", settings.raceBar().get().name());
        kept.setProperty("race-view", settings.raceView().get().name());
        kept.setProperty("data-picture", settings.dataPicture().get().name());
        kept.setProperty("race-view-wide", Boolean.toString(settings.raceViewWide().get()));
        kept.setProperty("chart-quantity", settings.chartQuantity().get().name());
        kept.setProperty("chart-scale", settings.chartScale().get().name());
        kept.setProperty("formulas", Boolean.toString(settings.formulas().get()));
        kept.setProperty("playback-speed", Double.toString(settings.playbackSpeed().get()));
        kept.setProperty("inspector-width", Double.toString(settings.inspectorWidth().get()));
        kept.setProperty("race-height", Double.toString(settings.raceHeight().get()));
        kept.setProperty("second-view-share", Double.toString(settings.secondViewShare().get()));
        kept.setProperty("folded-sections", String.join(",", settings.foldedSections().get()));
        kept.setProperty("export-folder", settings.exportFolder().get().toString());
        kept.setProperty("export-subject", settings.exportSubject().get().name());
        kept.setProperty("export-scale", Integer.toString(settings.exportScale().get()));
        kept.setProperty("first-hint", Boolean.toString(settings.firstHint().get()));
        var recents = settings.recents().get();
        for (int i = 0; i < recents.size(); i++) {
            kept.setProperty(RECENT + i, switch (recents.get(i)) {
                case Recent.OfFunction(var id) -> FUNCTION + id;
                case Recent.OfFile(var file) -> FILE + file;
            });
        }
        settings.placement().get().ifPresent(place -> {
            kept.setProperty("window-x", Double.toString(place.x()));
            kept.setProperty("window-y", Double.toString(place.y()));
            kept.setProperty("window-width", Double.toString(place.width()));
            kept.setProperty("window-height", Double.toString(place.height()));
            kept.setProperty("window-maximized", Boolean.toString(place.maximized()));
        });
        Files.createDirectories(file.getParent());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (var writer = Files.newBufferedWriter(part)) {
            kept.store(writer, "Hesse");
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void text(Properties kept, String key, Consumer<String> set) {
        Optional.ofNullable(kept.getProperty(key)).ifPresent(set);
    }

    private static <T extends Enum<T>> Optional<T> constant(Properties kept, String key, T[] values) {
        return Arrays.stream(values).filter(value -> value.name().equals(kept.getProperty(key))).findFirst();
    }

    private static void number(Properties kept, String key, double least, double largest, DoubleConsumer set) {
        number(kept, key).ifPresent(value -> {
            if (value >= least && value <= largest) {
                set.accept(value);
            }
        });
    }

    private static OptionalDouble number(Properties kept, String key) {
        try {
            double value = Double.parseDouble(kept.getProperty(key, ""));
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }

    private static Optional<Path> folder(String text) {
        return path(text).filter(Files::isDirectory);
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static List<Recent> recents(Properties kept) {
        return IntStream.range(0, Settings.MOST_RECENTS).mapToObj(i -> kept.getProperty(RECENT + i, ""))
                .flatMap(text -> recent(text).stream()).toList();
    }

    private static Optional<Recent> recent(String text) {
        if (text.startsWith(FUNCTION)) {
            return Optional.of(new Recent.OfFunction(text.substring(FUNCTION.length())));
        }
        return text.startsWith(FILE) ? path(text.substring(FILE.length())).map(Recent.OfFile::new) : Optional.empty();
    }

    private static Optional<WindowPlacement> placement(Properties kept) {
        var sides = Stream.of("window-x", "window-y", "window-width", "window-height").map(key -> number(kept, key)).toList();
        return sides.stream().allMatch(OptionalDouble::isPresent)
                ? Optional.of(new WindowPlacement(sides.get(0).getAsDouble(), sides.get(1).getAsDouble(), sides.get(2).getAsDouble(),
                        sides.get(3).getAsDouble(), Boolean.parseBoolean(kept.getProperty("window-maximized"))))
                : Optional.empty();
    }
}

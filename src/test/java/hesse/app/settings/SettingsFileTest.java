package hesse.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hesse.figure.Theme;
import hesse.figure.chart.ChartScale;
import hesse.figure.chart.ConvergenceChart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What a person set stays set.
@Execution(ExecutionMode.SAME_THREAD)
class SettingsFileTest {
    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("new/settings.properties");
    }

    @Test
    void everySettingIsReadBackButPresentationMode() throws IOException {
        var set = new Settings(folder);
        set.theme().set(Theme.DARK);
        set.textScale().set(1.3);
        set.presentation().set(true);
        set.inspector().set(PanelChoice.HIDDEN);
        set.raceBar().set(PanelChoice.SHOWN);
        set.raceView().set(RaceView.SHARPNESS);
        set.raceViewWide().set(true);
        set.dataPicture().set(DataPicture.SPECTRUM);
        set.chartQuantity().set(ConvergenceChart.Quantity.DIGITS);
        set.chartScale().set(ChartScale.LINEAR);
        set.formulas().set(true);
        set.playbackSpeed().set(16);
        set.inspectorWidth().set(400);
        set.raceHeight().set(250.5);
        set.secondViewShare().set(0.25);
        set.fold("inspector-layers", true);
        set.fold("inspector-window", true);
        set.exportSubject().set(Settings.ExportSubject.MAP);
        set.exportScale().set(4);
        set.firstHint().set(false);
        set.remember(new Recent.OfFunction("saddle"));
        set.remember(new Recent.OfFile(folder.resolve("a = b: c.json")));
        set.placement().set(Optional.of(new WindowPlacement(-10, 20, 1234.5, 800, true)));
        new SettingsFile(file).write(set);
        var read = new Settings(Path.of("elsewhere"));
        new SettingsFile(file).readInto(read);
        set.presentation().set(false);
        assertEquals(values(set), values(read));
    }

    @Test
    void withoutAFileAllStaysAsItIs() {
        var settings = new Settings(folder);
        var before = values(settings);
        new SettingsFile(file).readInto(settings);
        assertEquals(before, values(settings));
    }

    @Test
    void whatCantBeReadIsLeftAloneAndTheRestIsRead() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                theme=PURPLE
                text-scale=1e9
                inspector=
                playback-speed=fast
                export-scale=0
                export-folder=/no/such/folder
                window-x=1
                window-y=NaN
                window-width=3
                window-height=4
                recent-0=function
                recent-1=file:\\u0000
                recent-7=function:peaks
                race-bar=HIDDEN
                """);
        var settings = new Settings(folder);
        new SettingsFile(file).readInto(settings);
        var expected = new Settings(folder);
        expected.raceBar().set(PanelChoice.HIDDEN);
        expected.remember(new Recent.OfFunction("peaks"));
        assertEquals(values(expected), values(settings));
    }

    @Test
    void aFileThatIsNoneChangesNothing() throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[] {'\\', 'u', 'x', (byte) 0xFF, 0});
        var settings = new Settings(folder);
        new SettingsFile(file).readInto(settings);
        assertEquals(values(new Settings(folder)), values(settings));
    }

    @Test
    void aFileThatCantBeWrittenIsSaidAndTheOldOneStays() throws IOException {
        var settings = new Settings(folder);
        new SettingsFile(file).write(settings);
        var old = Files.readAllLines(file);
        Files.createDirectory(file.resolveSibling("settings.properties.part"));
        settings.theme().set(Theme.DARK);
        assertThrows(IOException.class, () -> new SettingsFile(file).write(settings));
        assertEquals(old, Files.readAllLines(file));
    }

    @Test
    void whatWasOpenedLastIsKeptOnceAndNotForEver() {
        var settings = new Settings(folder);
        for (int i = 0; i < 2 * Settings.MOST_RECENTS; i++) {
            settings.remember(new Recent.OfFunction("f" + i));
            settings.remember(new Recent.OfFunction("again"));
        }
        var expected = new ArrayList<Recent>(List.of(new Recent.OfFunction("again")));
        for (int i = 1; i < Settings.MOST_RECENTS; i++) {
            expected.add(new Recent.OfFunction("f" + (2 * Settings.MOST_RECENTS - i)));
        }
        assertEquals(expected, settings.recents().get());
    }

    @Test
    void itLiesWhereTheSystemKeepsSettings() throws IOException {
        for (var system : List.of("Linux", "Mac OS X", "Windows 11")) {
            var environment = Map.of("APPDATA", folder.resolve("roaming").toString(), "XDG_CONFIG_HOME", folder.resolve("xdg").toString());
            SettingsFile.ofUser(environment, system, folder.resolve("home")).write(new Settings(folder));
        }
        SettingsFile.ofUser(Map.of(), "Linux", folder.resolve("home")).write(new Settings(folder));
        for (var place : List.of("xdg/hesse", "home/Library/Application Support/Hesse", "roaming/Hesse", "home/.config/hesse")) {
            assertEquals(true, Files.exists(folder.resolve(place).resolve("settings.properties")), place);
        }
    }

    private static List<Object> values(Settings settings) {
        return Arrays.<Object>asList(settings.theme().get(), settings.textScale().get(), settings.presentation().get(),
                settings.inspector().get(),
                settings.raceBar().get(), settings.raceView().get(), settings.raceViewWide().get(), settings.dataPicture().get(),
                settings.chartQuantity().get(), settings.chartScale().get(), settings.formulas().get(), settings.playbackSpeed().get(),
                settings.exportFolder().get(),
                settings.inspectorWidth().get(), settings.raceHeight().get(), settings.secondViewShare().get(),
                settings.foldedSections().get(),
                settings.exportSubject().get(), settings.exportScale().get(), settings.firstHint().get(), settings.recents().get(),
                settings.placement().get());
    }
}

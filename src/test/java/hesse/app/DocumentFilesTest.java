package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.app.settings.Settings;
import hesse.app.state.ExplorationModel;
import hesse.document.Catalogue;
import hesse.document.Exploration;
import hesse.document.ExplorationJson;
import hesse.document.Point;
import hesse.testing.ThreadTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Saving explorations to files and opening them, without the dialogs that ask for a file.
@ThreadTest
class DocumentFilesTest {
    @TempDir
    Path folder;

    private final Catalogue catalogue = Catalogue.load();
    private final ExplorationModel model = new ExplorationModel(catalogue.initial());
    private final List<String> said = new ArrayList<>();
    private final DocumentFiles files = new DocumentFiles(WindowFixture.MESSAGES, model, new Settings(Path.of(".")), said::add, null);

    @Test
    void whatIsSavedOpensAsItWas() {
        var file = folder.resolve("one.hesse.json");
        model.change(e -> catalogue.named("quad_turned").orElseThrow().open(e).withFrozenCursor(Optional.of(new Point(0.1, -1e-9))));
        var saved = model.get();
        files.write(file);
        assertEquals(List.of(WindowFixture.MESSAGES.text("files.saved", file.toString())), said);
        model.change(catalogue.named("saddle").orElseThrow()::open);
        var between = model.get();
        files.read(file);
        assertEquals(saved, model.get());
        model.undo();
        assertEquals(between, model.get(), "opening is one step of the history");
    }

    @Test
    void aFailedSaveLeavesNothingBehindAndSaysWhy() throws IOException {
        files.write(folder.resolve("missing").resolve("one.hesse.json"));
        assertEquals(1, said.size());
        assertTrue(said.getFirst().startsWith("Could not write"), said.getFirst());
        var kept = Files.createDirectories(folder.resolve("kept").resolve("full")).getParent();
        files.write(kept);
        assertEquals(2, said.size());
        try (Stream<Path> left = Files.walk(folder)) {
            assertEquals(List.of("kept", "full"), left.skip(1).map(path -> path.getFileName().toString()).toList());
        }
    }

    @Test
    void whatIsNoExplorationIsRefusedWithASentence() throws IOException {
        Exploration before = model.get();
        var foreign = List.of("", "not JSON", "{}", "[1, 2]", "{\"format\": \"hesse\"}", "\u0000\uffff",
                ExplorationJson.write(before).replace("\"version\"", "\"verse\""));
        for (var text : foreign) {
            said.clear();
            files.read(Files.writeString(folder.resolve("foreign.json"), text));
            assertEquals(1, said.size(), text);
            assertNotEquals("", said.getFirst());
            assertEquals(before, model.get(), text);
        }
        said.clear();
        files.read(folder.resolve("missing.json"));
        assertTrue(said.getFirst().startsWith("Could not read"), said.getFirst());
        files.read(Files.write(folder.resolve("huge.json"), new byte[4 * ExplorationJson.MAX_LENGTH + 1]));
        assertEquals(WindowFixture.MESSAGES.text("document.file.tooLarge", Integer.toString(ExplorationJson.MAX_LENGTH)), said.getLast());
        assertEquals(before, model.get());
    }
}

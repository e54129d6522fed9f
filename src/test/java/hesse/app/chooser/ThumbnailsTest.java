package hesse.app.chooser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.app.FxThread;
import hesse.app.background.Workers;
import hesse.app.chooser.ChooserRow.FileChoice;
import hesse.app.chooser.ChooserRow.FunctionChoice;
import hesse.document.Catalogue;
import hesse.document.ExplorationJson;
import hesse.export.Fonts;
import hesse.export.Graphics2DPlayer;
import hesse.export.GroundPainter;
import hesse.field.Cancellation;
import hesse.field.kernel.KernelBackend;
import hesse.figure.Theme;
import hesse.testing.HangGuard;
import hesse.testing.ThreadTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Small pictures of maps: how they are painted, and for how long they are kept.
@ThreadTest
class ThumbnailsTest {
    private final Catalogue catalogue = Catalogue.load();
    private final ThumbnailPainter painter = new ThumbnailPainter(new GroundPainter(new Graphics2DPlayer(new Fonts())),
            KernelBackend.plain());
    private final Workers workers = new Workers();
    private final List<Thumbnail> painted = new ArrayList<>();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        workers.close();
    }

    @Test
    void theyArePaintedInTheOrderOfTheRequestAndKept() throws Exception {
        var thumbnails = FxThread.call(() -> new Thumbnails(painter, workers, painted::add));
        var wanted = List.of(of("peaks", Theme.LIGHT, 1), of("saddle", Theme.LIGHT, 1), of("peaks", Theme.DARK, 1));
        request(thumbnails, wanted, 3);
        assertEquals(wanted, FxThread.call(() -> List.copyOf(painted)));
        var image = FxThread.call(() -> thumbnails.image(wanted.getFirst()).orElseThrow());
        assertEquals(Thumbnail.WIDTH, image.getWidth());
        assertEquals(Thumbnail.HEIGHT, image.getHeight());
        var more = List.of(of("cusp", Theme.LIGHT, 1), wanted.getFirst());
        request(thumbnails, more, 4);
        assertEquals(more.getFirst(), FxThread.call(() -> painted.getLast()), "only what is missing is painted");
        assertEquals(image, FxThread.call(() -> thumbnails.image(wanted.getFirst()).orElseThrow()));
    }

    /// Pictures so large that three of them have room.
    @Test
    void thoseThatWereNotAskedForLongestMakeRoomForOthers() throws Exception {
        double scale = Math.sqrt(Thumbnails.MOST_PIXELS / 3.2 / Thumbnail.WIDTH / Thumbnail.HEIGHT);
        var all = List.of("sphere", "saddle", "trough", "quartic").stream().map(id -> of(id, Theme.LIGHT, scale)).toList();
        var thumbnails = FxThread.call(() -> new Thumbnails(painter, workers, painted::add));
        request(thumbnails, all, 3);
        assertEquals(all.subList(0, 3), FxThread.call(() -> List.copyOf(painted)), "what there is no room for isn't painted");
        request(thumbnails, List.of(all.get(3), all.get(0)), 4);
        assertEquals(List.of(true, false, true, true),
                FxThread.call(() -> all.stream().map(thumbnail -> thumbnails.image(thumbnail).isPresent()).toList()));
    }

    @Test
    void aFilesPictureIsThatOfWhatItHolds() throws IOException {
        var entry = catalogue.named("cusp").orElseThrow();
        var file = Files.writeString(folder.resolve("cusp.json"), ExplorationJson.write(entry.initial()));
        var fromFile = painter.paint(new Thumbnail(new FileChoice(file, FileTime.fromMillis(0)), Theme.DARK, 1.5), Cancellation.NEVER)
                .orElseThrow();
        var fromCatalogue = painter.paint(new Thumbnail(new FunctionChoice(entry), Theme.DARK, 1.5), Cancellation.NEVER).orElseThrow();
        assertEquals(189, fromFile.width());
        assertEquals(126, fromFile.height());
        assertArrayEquals(fromCatalogue.argb(), fromFile.argb());
        for (var broken : List.of(folder.resolve("missing.json"), Files.writeString(folder.resolve("foreign.json"), "{}"), folder)) {
            assertTrue(painter.paint(new Thumbnail(new FileChoice(broken, FileTime.fromMillis(0)), Theme.DARK, 1), Cancellation.NEVER)
                    .isEmpty(), broken::toString);
        }
    }

    /// A dome has the colour of domes everywhere but on its lines, a bowl that of bowls.
    @Test
    void theyAreColouredAsTheMapIs() {
        assertTrue(share("quad_max", argb -> red(argb) > blue(argb)) > 0.95);
        assertTrue(share("sphere", argb -> blue(argb) > red(argb)) > 0.95);
        assertFalse(share("saddle", argb -> red(argb) > blue(argb)) > 0.05);
    }

    private double share(String id, java.util.function.IntPredicate colour) {
        var pixels = painter.paint(of(id, Theme.LIGHT, 1), Cancellation.NEVER).orElseThrow().argb();
        // Lines are grey.
        var coloured = IntStream.of(pixels).filter(argb -> red(argb) != blue(argb)).toArray();
        return IntStream.of(coloured).filter(colour).count() / (double) coloured.length;
    }

    private static int red(int argb) {
        return argb >> 16 & 0xFF;
    }

    private static int blue(int argb) {
        return argb & 0xFF;
    }

    private void request(Thumbnails thumbnails, List<Thumbnail> wanted, int paintedThen) throws Exception {
        FxThread.call(() -> {
            thumbnails.request(wanted);
            return null;
        });
        HangGuard.until(paintedThen + " pictures", () -> size() == paintedThen);
    }

    private int size() {
        try {
            return FxThread.call(painted::size);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private Thumbnail of(String id, Theme theme, double scale) {
        return new Thumbnail(new FunctionChoice(catalogue.named(id).orElseThrow()), theme, scale);
    }
}

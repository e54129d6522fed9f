package hesse.app.chooser;

import hesse.app.background.ConflatedTask;
import hesse.app.background.TaskPriority;
import hesse.app.background.Workers;
import hesse.app.picture.PixelImage;
import hesse.field.Cancellation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/// Thumbnails that are painted in the background, one after the other while nothing interactive is under way, and kept as long as
/// there is room for them. On the JavaFX thread only.
final class Thumbnails {
    /// All of them together, in pixels of four bytes: more than the whole catalogue on a screen of twice the usual resolution.
    static final long MOST_PIXELS = 6_000_000;

    private record Painted(Thumbnail thumbnail, Optional<PixelImage> image) {}

    private final ThumbnailPainter painter;
    private final Consumer<Thumbnail> onPainted;
    private final ConflatedTask<List<Thumbnail>, Painted> task;
    /// The least recently asked for comes first.
    private final SequencedMap<Thumbnail, Optional<Image>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long pixels;

    /// @param onPainted called with each thumbnail when it is there
    Thumbnails(ThumbnailPainter painter, Workers workers, Consumer<Thumbnail> onPainted) {
        this.painter = painter;
        this.onPainted = onPainted;
        task = new ConflatedTask<>(workers, TaskPriority.BACKGROUND, this::paint, this::keep);
    }

    /// The picture, if it is painted and there is something to be seen.
    Optional<Image> image(Thumbnail thumbnail) {
        return kept.getOrDefault(thumbnail, Optional.empty());
    }

    /// Asks for pictures in this order, in place of those that were asked for before. What there is no room for is left out.
    void request(List<Thumbnail> mostWantedFirst) {
        var missing = new ArrayList<Thumbnail>();
        long room = MOST_PIXELS;
        for (var thumbnail : mostWantedFirst) {
            room -= thumbnail.pixels();
            if (room < 0) {
                break;
            }
            // To ask for it keeps it, too.
            if (kept.get(thumbnail) == null) {
                missing.add(thumbnail);
            }
        }
        task.request(List.copyOf(missing));
    }

    private void paint(List<Thumbnail> wanted, Cancellation cancellation, Consumer<Painted> publish) {
        for (var thumbnail : wanted) {
            cancellation.check();
            publish.accept(new Painted(thumbnail, painter.paint(thumbnail, cancellation)));
        }
    }

    private void keep(Painted painted) {
        var thumbnail = painted.thumbnail();
        if (kept.put(thumbnail, painted.image().map(PixelImage::shown)) == null) {
            pixels += thumbnail.pixels();
        }
        while (pixels > MOST_PIXELS) {
            pixels -= kept.pollFirstEntry().getKey().pixels();
        }
        onPainted.accept(thumbnail);
    }
}

package hesse.app.map;

import hesse.app.background.Haste;
import hesse.app.background.Latest;
import hesse.app.background.Workers;
import hesse.app.picture.PixelImage;
import hesse.export.GroundJob;
import hesse.export.GroundPainter;
import hesse.field.Cancellation;
import hesse.figure.Picture;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;

/// Pictures of the ground for one view: a coarse one at once, the sharp one with its lines right after.
///
/// Three images take turns, one on screen and two in the works, so that nothing is allocated while the size stays.
public final class GroundImages {
    private static final int COARSE_STEP = 6;

    private final GroundPainter painter;
    private final Workers workers;
    private final Consumer<PlacedImage> onImage;
    private final Latest<GroundJob, PlacedImage> latest;
    private final Deque<PixelImage> free = new ArrayDeque<>();
    private PixelImage onScreen;
    /// What the last sharp picture shows, but for the symbols over it.
    private volatile GroundJob sharpened;

    /// @param haste   of the coarse picture, if that is urgent; of the sharp one too, if it is patient
    /// @param onImage called on the JavaFX thread; the image stays as it is until the next one is shown
    public GroundImages(GroundPainter painter, Workers workers, Haste haste, Consumer<PlacedImage> onImage) {
        this.painter = painter;
        this.workers = workers;
        this.onImage = onImage;
        latest = new Latest<>(workers, haste, this::paint, this::show);
    }

    public void request(GroundJob job) {
        latest.request(job);
    }

    /// True until the newest request's sharp picture is shown.
    public ReadOnlyBooleanProperty busyProperty() {
        return latest.busyProperty();
    }

    /// The coarse picture is finished even if it isn't wanted any more, so that pictures keep coming during a gesture.
    private void paint(GroundJob job, Cancellation cancellation, Consumer<PlacedImage> publish) {
        var shown = job.withSymbols(List.of());
        // Where only labels give way to symbols, the picture before is better than a coarse one.
        if (!shown.equals(sharpened)) {
            paintCoarsely(job, cancellation, publish);
        }
        var sharp = take(job);
        try {
            var lines = painter.sharp(job, sharp.drawable(), workers::runAll, cancellation);
            sharpened = shown;
            publish.accept(new PlacedImage(sharp, job, true, lines));
        } catch (java.util.concurrent.CancellationException cancelled) {
            give(sharp);
            throw cancelled;
        }
    }

    private void paintCoarsely(GroundJob job, Cancellation cancellation, Consumer<PlacedImage> publish) {
        sharpened = null;
        var coarse = take(job);
        Cancellation heededLater = () -> cancellation.requested() && false;
        painter.coarse(job, Math.max(1, (int) Math.rint(COARSE_STEP * job.pixelScale())), coarse.argb(), heededLater);
        publish.accept(new PlacedImage(coarse, job, false, Picture.EMPTY));
    }

    private void show(PlacedImage placed) {
        onImage.accept(placed);
        if (onScreen != null && onScreen != placed.image()) {
            give(onScreen);
        }
        onScreen = placed.image();
    }

    private synchronized PixelImage take(GroundJob job) {
        while (!free.isEmpty()) {
            var image = free.poll();
            if (image.width() == job.width() && image.height() == job.height()) {
                return image;
            }
        }
        return new PixelImage(job.width(), job.height());
    }

    private synchronized void give(PixelImage image) {
        free.add(image);
    }
}

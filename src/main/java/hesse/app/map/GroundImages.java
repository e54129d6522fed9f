package hesse.app.map;

import hesse.app.background.ConflatedTask;
import hesse.app.background.TaskPriority;
import hesse.app.background.Workers;
import hesse.app.picture.PixelImage;
import hesse.export.GroundPainter;
import hesse.export.GroundSpec;
import hesse.export.SharpGround;
import hesse.field.Cancellation;
import hesse.figure.Picture;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;

/// Pictures of the ground for one view: a coarse one at once, the sharp one with its lines right after.
///
/// Images take turns, so that nothing is allocated while the size stays: one is on screen, two are in the works, and one may have
/// arrived that its view doesn't show yet.
public final class GroundImages {
    private static final int COARSE_STEP = 6;

    private final GroundPainter painter;
    private final Workers workers;
    private final Consumer<PlacedImage> onImage;
    private final ConflatedTask<GroundSpec, PlacedImage> task;
    private final Deque<PixelImage> free = new ArrayDeque<>();
    private PixelImage onScreen;
    private PixelImage arrived;
    /// The last picture, null if it is a coarse one.
    private volatile SharpGround sharpened;

    /// @param priority of the task that paints
    /// @param onImage  called on the JavaFX thread; the image stays as it is until the next one arrives, or once it is [#shown()], until
    ///                 another one is
    public GroundImages(GroundPainter painter, Workers workers, TaskPriority priority, Consumer<PlacedImage> onImage) {
        this.painter = painter;
        this.workers = workers;
        this.onImage = onImage;
        task = new ConflatedTask<>(workers, priority, this::paint, this::show);
    }

    public void request(GroundSpec spec) {
        task.request(spec);
    }

    /// True until the newest request's sharp picture is shown.
    public ReadOnlyBooleanProperty busyProperty() {
        return task.busyProperty();
    }

    /// The coarse picture is finished even if it isn't wanted any more, so that pictures keep coming during a gesture.
    private void paint(GroundSpec spec, Cancellation cancellation, Consumer<PlacedImage> publish) {
        // Where only labels give way to symbols, the picture before is better than a coarse one.
        if (sharpened == null || !sharpened.isGroundOf(spec)) {
            paintCoarsely(spec, cancellation, publish);
        }
        var image = take(spec);
        try {
            sharpened = sharp(spec, image, cancellation);
            publish.accept(new PlacedImage(image, spec, true, sharpened.lines()));
        } catch (CancellationException cancelled) {
            give(image);
            throw cancelled;
        }
    }

    private SharpGround sharp(GroundSpec spec, PixelImage image, Cancellation cancellation) {
        return sharpened == null ? painter.sharp(spec, image.drawable(), workers::runAll, cancellation)
                : painter.labelled(spec, sharpened, image.drawable(), workers::runAll, cancellation);
    }

    private void paintCoarsely(GroundSpec spec, Cancellation cancellation, Consumer<PlacedImage> publish) {
        sharpened = null;
        var coarse = take(spec);
        Cancellation heededLater = () -> cancellation.requested() && false;
        painter.coarse(spec, Math.max(1, (int) Math.rint(COARSE_STEP * spec.pixelScale())), coarse.argb(), heededLater);
        publish.accept(new PlacedImage(coarse, spec, false, Picture.EMPTY));
    }

    private void show(PlacedImage placed) {
        if (arrived != null && arrived != onScreen) {
            give(arrived);
        }
        arrived = placed.image();
        onImage.accept(placed);
    }

    /// The view shows the image that arrived last, and no other any more. On the JavaFX thread.
    public void shown() {
        if (onScreen != null && onScreen != arrived) {
            give(onScreen);
        }
        onScreen = arrived;
    }

    private synchronized PixelImage take(GroundSpec spec) {
        while (!free.isEmpty()) {
            var image = free.poll();
            if (image.width() == spec.width() && image.height() == spec.height()) {
                return image;
            }
        }
        return new PixelImage(spec.width(), spec.height());
    }

    private synchronized void give(PixelImage image) {
        free.add(image);
    }
}

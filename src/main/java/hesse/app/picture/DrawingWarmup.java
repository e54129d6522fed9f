package hesse.app.picture;

import hesse.field.Cancellation;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;

/// Has the toolkit's painter compiled, by pictures of the window that aren't shown: cold it took as long over the frames after
/// a formula was typed as all else together. Run it in the background.
public final class DrawingWarmup implements Runnable {
    /// Each takes the JavaFX thread for a frame or two.
    private static final int PICTURES = 10;

    private final Node root;
    private final Cancellation cancellation;
    private WritableImage image;

    /// @param root         of the window
    /// @param cancellation stops it between two pictures
    public DrawingWarmup(Node root, Cancellation cancellation) {
        this.root = root;
        this.cancellation = cancellation;
    }

    /// @throws CancellationException if the cancellation is requested
    @Override
    public void run() {
        for (int i = 0; i < PICTURES; i++) {
            cancellation.check();
            await(CompletableFuture.runAsync(this::paint, Platform::runLater));
        }
    }

    private void paint() {
        var bounds = root.getLayoutBounds();
        boolean fits = image != null && image.getWidth() >= bounds.getWidth() && image.getHeight() >= bounds.getHeight();
        image = root.snapshot(null, fits ? image : null);
    }

    private static void await(CompletableFuture<Void> painted) {
        try {
            painted.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}

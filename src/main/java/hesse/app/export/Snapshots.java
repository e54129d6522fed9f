package hesse.app.export;

import java.awt.image.BufferedImage;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;

/// The toolkit's own pictures of what it shows. JavaFX thread only.
final class Snapshots {
    private Snapshots() {}

    static BufferedImage of(Node node, double scale) {
        var bounds = node.getLayoutBounds();
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setViewport(new Rectangle2D(0, 0, bounds.getWidth() * scale, bounds.getHeight() * scale));
        return opaque(node.snapshot(parameters, null));
    }

    static BufferedImage opaque(WritableImage image) {
        return SwingFXUtils.fromFXImage(image,
                new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB));
    }
}

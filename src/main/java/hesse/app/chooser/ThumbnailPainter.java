package hesse.app.chooser;

import hesse.app.chooser.ChooserRow.Choice;
import hesse.app.chooser.ChooserRow.FileChoice;
import hesse.app.chooser.ChooserRow.FunctionChoice;
import hesse.app.picture.PixelImage;
import hesse.app.state.FunctionCompiler;
import hesse.app.state.Pipeline;
import hesse.document.Exploration;
import hesse.document.ExplorationJson;
import hesse.export.GroundPainter;
import hesse.export.GroundPainter.TaskRunner;
import hesse.export.GroundSpec;
import hesse.field.Cancellation;
import hesse.field.kernel.KernelBackend;
import hesse.figure.Layer;
import hesse.figure.Style;
import hesse.figure.scale.Landscape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Paints thumbnails: the ground that the map would show, made smaller. For one thread at a time, and not JavaFX's.
final class ThumbnailPainter {
    /// The map that is made smaller has so many pixels a pixel of the thumbnail.
    private static final double REDUCTION = 2;
    private static final Set<Layer> LAYERS = EnumSet.of(Layer.REGIONS, Layer.HATCHING, Layer.CONTOURS, Layer.DET_ZERO);

    private final GroundPainter painter;
    private final FunctionCompiler compiler;

    /// @param kernels compute the functions
    ThumbnailPainter(GroundPainter painter, KernelBackend kernels) {
        this.painter = painter;
        compiler = new FunctionCompiler(kernels);
    }

    /// @return empty for a file that isn't readable any more
    /// @throws java.util.concurrent.CancellationException if the picture isn't wanted any more
    Optional<PixelImage> paint(Thumbnail thumbnail, Cancellation cancellation) {
        return exploration(thumbnail.choice()).map(exploration -> paint(exploration, thumbnail, cancellation));
    }

    private PixelImage paint(Exploration exploration, Thumbnail thumbnail, Cancellation cancellation) {
        var image = new PixelImage(thumbnail.width(), thumbnail.height());
        var field = compiler.compile(exploration.source().function());
        var window = Pipeline.shownWindow(exploration, Thumbnail.WIDTH / Thumbnail.HEIGHT);
        var view = exploration.view();
        var layers = EnumSet.copyOf(LAYERS);
        layers.retainAll(view.layers());
        var spec = new GroundSpec(Landscape.of(field, window, cancellation), view.colourBy(), view.height(), layers,
                Style.of(thumbnail.theme(), 1), image.width(), image.height(), thumbnail.pixelScale() / REDUCTION);
        painter.sharp(spec, image.drawable(), TaskRunner.SEQUENTIAL, cancellation);
        return image;
    }

    private static Optional<Exploration> exploration(Choice choice) {
        return switch (choice) {
            case FunctionChoice(var item) -> Optional.of(item.initial());
            case FileChoice(var file, _) -> read(file);
        };
    }

    private static Optional<Exploration> read(Path file) {
        try {
            return Files.size(file) <= 4L * ExplorationJson.MAX_LENGTH
                    && ExplorationJson.read(Files.readString(file)) instanceof ExplorationJson.ReadResult.Read(var exploration)
                    ? Optional.of(exploration) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}

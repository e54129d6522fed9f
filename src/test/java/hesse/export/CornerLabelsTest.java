package hesse.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.contour.label.OrientedBox;
import hesse.document.Catalogue;
import hesse.field.Cancellation;
import hesse.field.compiler.CompiledField;
import hesse.field.compiler.CompiledField;
import hesse.figure.ColourBy;
import hesse.figure.Layer;
import hesse.figure.Mark;
import hesse.figure.Style;
import hesse.figure.Theme;
import hesse.figure.scale.Landscape;
import hesse.figure.scale.Landscape;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The labels of the monkey saddle, whose lines come together in all four corners.
class CornerLabelsTest {
    private final Graphics2DPlayer player = new Graphics2DPlayer(new Fonts());

    private List<Mark.Text> labels(int width, int height, double scale) {
        var entry = Catalogue.load().entries().stream().filter(each -> each.id().equals("monkey")).findFirst().orElseThrow();
        var field = CompiledField.of(entry.read().expression(), entry.read().values());
        var landscape = Landscape.of(field, entry.window(), Cancellation.NEVER);
        var spec = new GroundSpec(landscape, ColourBy.DEFINITENESS, entry.height(),
                EnumSet.of(Layer.REGIONS, Layer.CONTOURS, Layer.CONTOUR_LABELS, Layer.DET_ZERO), Style.of(Theme.LIGHT, scale), width,
                height, 1);
        var lines = new GroundLines(spec);
        lines.tasks(player::textWidth, Cancellation.NEVER).forEach(Runnable::run);
        return lines.picture().marks().stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast).toList();
    }

    private OrientedBox box(Mark.Text label) {
        return new OrientedBox(label.x(), label.y(), player.textWidth(label.text(), label.lettering()), label.lettering().size(),
                label.angle());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5})
    void noneIsCutByTheFrameAndNoneCrowdsAnother(double scale) {
        int width = 620;
        int height = 480;
        var labels = labels(width, height, scale);
        double text = labels.getFirst().lettering().size();
        for (var label : labels) {
            var box = box(label);
            // The halo, and half a line of text besides.
            var roomy = new OrientedBox(box.x(), box.y(), box.width() + text, box.height() + text, box.angle());
            assertTrue(roomy.isInside(new hesse.contour.label.Bounds(0, 0, width, height)),
                    label.text() + " is cut at " + label.x() + ", " + label.y());
            for (var other : labels) {
                double apart = Math.hypot(label.x() - other.x(), label.y() - other.y());
                assertTrue(label == other || apart > 2.5 * text, label.text() + " and " + other.text() + " are " + apart + " pixels apart");
            }
        }
        assertTrue(labels.stream().map(Mark.Text::text).distinct().count() >= 9,
                "only " + labels.stream().map(Mark.Text::text).distinct().toList());
    }

    /// Within 40 pixels of a label there is no other.
    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5})
    void cornersAreNotCrowded(double scale) {
        var labels = labels(620, 480, scale);
        for (var label : labels) {
            assertEquals(1, labels.stream().filter(other -> Math.hypot(label.x() - other.x(), label.y() - other.y()) < 40).count(),
                    "around " + label.text());
        }
    }
}

package hesse.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.contour.label.OrientedBox;
import hesse.curvature.search.CriticalPointSearch;
import hesse.document.Catalogue;
import hesse.document.CatalogueEntry;
import hesse.field.Cancellation;
import hesse.field.compiler.CompiledField;
import hesse.figure.Box;
import hesse.figure.ColourBy;
import hesse.figure.Layer;
import hesse.figure.Mark;
import hesse.figure.Picture;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import hesse.figure.Theme;
import hesse.figure.map.ContourMarks;
import hesse.figure.map.CriticalPointMarks;
import hesse.figure.scale.Landscape;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The labels of the ground's level lines, for every function of the catalogue.
class GroundLabelsTest {
    private static final long SEED = 1709;
    private static final int WIDTH = 620;
    private static final int HEIGHT = 480;
    private static final Set<Layer> LAYERS = EnumSet.of(Layer.REGIONS, Layer.CONTOURS, Layer.CONTOUR_LABELS, Layer.DET_ZERO);
    private static final Style STYLE = Style.of(Theme.LIGHT, 1);

    private final Graphics2DPlayer player = new Graphics2DPlayer(new Fonts());

    /// A function's ground and the symbols over it.
    private record Example(String name, GroundSpec spec) {}

    /// Every sixth under the symbols of its critical points, which take long to find, the others under some that lie anywhere.
    private static List<Example> grounds() {
        var grounds = new ArrayList<Example>();
        var random = new SplittableRandom(SEED);
        for (var entry : Catalogue.load().entries()) {
            var symbols = grounds.size() % 6 == 0 ? critical(entry) : anywhere(random);
            grounds.add(new Example(entry.id(), spec(entry).withSymbols(symbols)));
        }
        return grounds;
    }

    private static CompiledField field(CatalogueEntry entry) {
        return CompiledField.of(entry.read().expression(), entry.read().values());
    }

    private static GroundSpec spec(CatalogueEntry entry) {
        return new GroundSpec(Landscape.of(field(entry), entry.window(), Cancellation.NEVER), ColourBy.DEFINITENESS, entry.height(),
                LAYERS, STYLE, WIDTH, HEIGHT, 1);
    }

    private static List<Box> critical(CatalogueEntry entry) {
        var points = CriticalPointSearch.in(field(entry), entry.window(), Cancellation.NEVER).points();
        return CriticalPointMarks.boxes(points, new PlaneProjection(entry.window(), 0, 0, WIDTH, HEIGHT), STYLE);
    }

    private static List<Box> anywhere(SplittableRandom random) {
        return Stream.generate(() -> new Box(random.nextDouble(WIDTH), random.nextDouble(HEIGHT), 15, 15)).limit(12).toList();
    }

    private Picture lines(GroundSpec spec) {
        var lines = new GroundLines(spec);
        lines.tasks(player::textWidth, Cancellation.NEVER).forEach(Runnable::run);
        return lines.picture();
    }

    private List<OrientedBox> labels(Picture picture) {
        return picture.marks().stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast)
                .map(text -> new OrientedBox(text.x(), text.y(), player.textWidth(text.text(), text.lettering()), text.lettering().size(),
                text.angle())).toList();
    }

    @Test
    void noLabelIsOnAnotherOrOnASymbolOrLeavesTheMap() {
        int placed = 0;
        for (var ground : grounds()) {
            var picture = lines(ground.spec());
            var labels = labels(picture);
            for (int i = 0; i < labels.size(); i++) {
                assertTrue(labels.get(i).isInside(new hesse.contour.label.Bounds(0, 0, WIDTH, HEIGHT)),
                        ground.name() + ": " + labels.get(i) + " leaves the map");
                for (int j = 0; j < i; j++) {
                    assertFalse(labels.get(i).overlaps(labels.get(j)), ground.name() + ": " + labels.get(i) + " is on " + labels.get(j));
                }
            }
            assertFalse(ContourMarks.isAnyLabelOn(ground.spec().symbols(), picture, player::textWidth),
                    ground.name() + ": a label is on a symbol");
            placed += labels.size();
        }
        // Labels haven't just vanished.
        assertTrue(placed > 700, placed + " labels");
    }

    @Test
    void aLabelGivesWayToASymbolThatComesLater() {
        var spec = spec(Catalogue.load().named("himmelblau").orElseThrow());
        var bare = lines(spec);
        var label = labels(bare).getFirst();
        var symbols = List.of(new Box(label.x() - 3, label.y() - 3, 6, 6));
        assertTrue(ContourMarks.isAnyLabelOn(symbols, bare, player::textWidth));
        assertFalse(ContourMarks.isAnyLabelOn(List.of(new Box(-50, -50, 10, 10)), bare, player::textWidth));
        var moved = lines(spec.withSymbols(symbols));
        assertFalse(ContourMarks.isAnyLabelOn(symbols, moved, player::textWidth));
        assertEquals(spec, spec.withSymbols(symbols).withSymbols(List.of()));
    }
}

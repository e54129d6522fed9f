package hesse.app.surface;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.app.FxThread;
import hesse.app.picture.CanvasPlayer;
import hesse.app.picture.FontBook;
import hesse.field.Cancellation;
import hesse.figure.Orbit;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.Theme;
import hesse.figure.scale.HeightScale;
import hesse.figure.surface.OrbitProjection;
import hesse.figure.surface.SurfaceAxes;
import hesse.figure.surface.SurfaceBox;
import hesse.figure.surface.SurfaceSample;
import hesse.testing.HangGuard;
import hesse.testing.ThreadTest;
import hesse.text.Messages;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.collections.ObservableFloatArray;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SubScene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.paint.Color;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// With a 3-D pipeline.
@Tag("display")
@ThreadTest
class SurfaceDisplayTest {
    private static final double WIDTH = 700;
    private static final double HEIGHT = 600;
    private static final String SADDLE = "(x^2 - y^2)/20";

    private static SurfaceView view() {
        var view = new SurfaceView(new Messages(Locale.ROOT), new CanvasPlayer(new FontBook(), TextMeasure.cautious()));
        new Scene(view, WIDTH, HEIGHT);
        view.resize(WIDTH, HEIGHT);
        view.showSample(Examples.sample(SADDLE));
        view.layout();
        return view;
    }

    private static List<MeshView> meshes(Parent parent) {
        var found = new ArrayList<MeshView>();
        for (var child : parent.getChildrenUnmodifiable()) {
            switch (child) {
                case MeshView mesh -> found.add(mesh);
                case SubScene scene -> found.addAll(meshes(scene.getRoot()));
                case Group group -> found.addAll(meshes(group));
                default -> { }
            }
        }
        return found;
    }

    private static OrbitProjection projection(Orbit orbit) {
        return new OrbitProjection(SurfaceBox.of(Examples.FIVE), orbit, WIDTH, HEIGHT, SurfaceAxes.margin(Style.of(Theme.LIGHT, 1)));
    }

    @Test
    void meshesAreUpdatedInPlaceAcrossAHundredFunctions() throws Exception {
        FxThread.call(() -> {
            var view = view();
            view.showCursor(Examples.cursor(SADDLE, 1, 1));
            view.showRaces(Examples.races(40));
            view.snapshot(1);
            var before = meshes(view).stream().map(MeshView::getMesh).toList();
            var surface = before.subList(0, 3).stream().map(TriangleMesh.class::cast).toList();
            var points = surface.stream().map(TriangleMesh::getPoints).toList();
            for (int k = 1; k <= 100; k++) {
                var formula = "sin(x + " + k + ") + 0.01*log(y + " + k % 7 + ")";
                var sample = Examples.sample(formula);
                view.showSample(sample);
                view.showCursor(Examples.cursor(formula, 1, 0.04 * k));
                if (k % 20 == 0) {
                    view.snapshot(1);
                }
                assertPoints(sample, points);
            }
            assertEquals(before, meshes(view).stream().map(MeshView::getMesh).toList());
            for (int band = 0; band < 3; band++) {
                assertSame(points.get(band), surface.get(band).getPoints());
            }
            return null;
        });
    }

    /// Bands share the nodes where they meet.
    private static void assertPoints(SurfaceSample sample, List<ObservableFloatArray> bands) {
        float[] expected = sample.vertices().points();
        int first = 0;
        for (var band : bands) {
            assertArrayEquals(Arrays.copyOfRange(expected, first, first + band.size()), band.toArray(null));
            first += band.size() - 3 * sample.columns();
        }
        assertEquals(expected.length, first + 3 * sample.columns());
    }

    /// However long a frame takes: no two bands come in the same one, and together they are the whole surface.
    @Test
    void aNewSurfaceComesBandByBand() throws Exception {
        var frames = new ArrayList<Integer>();
        var whole = new CompletableFuture<Void>();
        var surface = FxThread.call(() -> {
            var mesh = new SurfaceMesh();
            var frame = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    frames.add(meshes((Parent) mesh.node()).size());
                }
            };
            frame.start();
            mesh.show(SurfaceSample.of(Examples.field(SADDLE), Examples.FIVE, new HeightScale.Linear(-2, 2), 161, 161, Cancellation.NEVER));
            mesh.completeProperty().subscribe(complete -> {
                if (complete) {
                    frame.stop();
                    whole.complete(null);
                }
            });
            assertFalse(whole.isDone());
            return mesh;
        });
        whole.get(HangGuard.LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        var sizes = FxThread.call(() -> List.copyOf(frames));
        for (int k = 1; k < sizes.size(); k++) {
            assertTrue(sizes.get(k) - sizes.get(k - 1) <= 1, sizes::toString);
        }
        var faces = FxThread.call(() -> meshes((Parent) surface.node()).stream()
                .mapToInt(view -> ((TriangleMesh) view.getMesh()).getFaces().size() / 9).sum());
        assertEquals(2 * 160 * 160, faces);
    }

    /// Growing tubes, shrinking samples and holes that come and go are all drawn; a fault of the renderer would leave
    /// the surface out.
    @Test
    void everythingThatChangesSizeIsDrawn() throws Exception {
        FxThread.call(() -> {
            var view = view();
            view.showDrape(Examples.plain(0xFF3366CC));
            for (int nodes : new int[] {61, 31, 91, 5}) {
                for (var formula : List.of("x/5", "log(x)", "sqrt(20 - x^2 - y^2) - 1", "x/5")) {
                    view.showRaces(Examples.races(2 * nodes));
                    view.showSample(SurfaceSample.of(Examples.field(formula), Examples.FIVE, new HeightScale.Linear(-2, 2), nodes, nodes,
                            Cancellation.NEVER));
                    view.showCursor(Examples.cursor(formula, 2, 1));
                    assertTrue(bluish(view.snapshot(1)) > 1000, nodes + " nodes of " + formula);
                }
            }
            return null;
        });
    }

    private static int bluish(Image picture) {
        int count = 0;
        for (int y = 0; y < picture.getHeight(); y += 2) {
            for (int x = 0; x < picture.getWidth(); x += 2) {
                var color = picture.getPixelReader().getColor(x, y);
                count += Math.abs(color.getHue() - 220) < 8 && color.getSaturation() > 0.5 ? 1 : 0;
            }
        }
        return count;
    }

    /// The hue exactly, the lightness nearly.
    @Test
    void drapeKeepsItsColour() throws Exception {
        FxThread.call(() -> {
            var view = view();
            view.showSample(SurfaceSample.of(Examples.field("0"), Examples.FIVE, new HeightScale.Linear(-1, 1), 31, 31,
                    Cancellation.NEVER));
            var drape = Color.rgb(0x33, 0x66, 0xCC);
            view.showDrape(Examples.plain(0xFF3366CC));
            var seen = view.snapshot(1).getPixelReader().getColor((int) WIDTH / 2, (int) HEIGHT / 2);
            assertEquals(drape.getHue(), seen.getHue(), 2);
            assertEquals(drape.getBrightness(), seen.getBrightness(), 0.06);
            return null;
        });
    }

    @Test
    void samePictureWithOtherPixelsIsShownAgain() throws Exception {
        FxThread.call(() -> {
            var view = view();
            int[] pixels = new int[64 * 64];
            Arrays.fill(pixels, 0xFF3366CC);
            var buffer = new PixelBuffer<>(64, 64, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            var picture = new WritableImage(buffer);
            view.showDrape(picture);
            var before = view.snapshot(1).getPixelReader().getColor((int) WIDTH / 2, (int) HEIGHT / 2);
            Arrays.fill(pixels, 0xFFCC6633);
            buffer.updateBuffer(_ -> null);
            view.showDrape(picture);
            var after = view.snapshot(1).getPixelReader().getColor((int) WIDTH / 2, (int) HEIGHT / 2);
            assertEquals(220, before.getHue(), 3);
            assertEquals(20, after.getHue(), 3);
            return null;
        });
    }

    @Test
    void pictureHasNorthUpAndEastRight() throws Exception {
        FxThread.call(() -> {
            var view = view();
            view.showSample(SurfaceSample.of(Examples.field("0"), Examples.FIVE, new HeightScale.Linear(-1, 1), 31, 31,
                    Cancellation.NEVER));
            var picture = Examples.plain(0xFF3366CC);
            for (int y = 0; y < 32; y++) {
                for (int x = 32; x < 64; x++) {
                    picture.getPixelWriter().setArgb(x, y, 0xFFCC6633);
                }
            }
            view.showDrape(picture);
            var seen = view.snapshot(1).getPixelReader();
            var p = projection(Orbit.INITIAL);
            for (double x : new double[] {-0.5, 0.5}) {
                for (double y : new double[] {-0.5, 0.5}) {
                    double z = SurfaceBox.HEIGHT / 2;
                    var color = seen.getColor((int) p.pixelX(x, y, z), (int) p.pixelY(x, y, z));
                    assertEquals(x > 0 && y > 0 ? 20 : 220, color.getHue(), 3, "at " + x + ", " + y);
                }
            }
            return null;
        });
    }

    @Test
    void snapshotShowsMoreWhenItIsLarger() throws Exception {
        FxThread.call(() -> {
            var view = view();
            view.showDrape(Examples.plain(0xFF3366CC));
            var picture = view.snapshot(3);
            assertEquals(3 * WIDTH, picture.getWidth());
            assertTrue(bluish(picture) > 8 * bluish(view.snapshot(1)));
            var colours = new HashSet<Integer>();
            for (int x = 0; x < picture.getWidth(); x++) {
                colours.add(picture.getPixelReader().getArgb(x, (int) picture.getHeight() / 2));
            }
            assertTrue(colours.size() > 20, colours.size() + " colours");
            return null;
        });
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double x, double y, MouseButton button, int clicks, boolean shift) {
        boolean primary = button == MouseButton.PRIMARY && type != MouseEvent.MOUSE_MOVED;
        return new MouseEvent(type, x, y, x, y, button, clicks, shift, false, false, false, primary, false,
                button == MouseButton.SECONDARY, false, false, true, null);
    }

    private static void drag(SurfaceView view, MouseButton button, boolean shift, double right, double down) {
        Event.fireEvent(view, mouse(MouseEvent.MOUSE_PRESSED, 350, 300, button, 1, shift));
        Event.fireEvent(view, mouse(MouseEvent.MOUSE_DRAGGED, 350 + right, 300 + down, button, 1, shift));
        Event.fireEvent(view, mouse(MouseEvent.MOUSE_RELEASED, 350 + right, 300 + down, button, 1, shift));
        Event.fireEvent(view, mouse(MouseEvent.MOUSE_CLICKED, 350 + right, 300 + down, button, 1, shift));
    }

    @Test
    void hoveringTellsThePointOfThePlane() throws Exception {
        FxThread.call(() -> {
            var view = view();
            var told = new ArrayList<Double>();
            var left = new ArrayList<String>();
            view.setOnHover((x, y) -> told.addAll(List.of(x, y)));
            view.setOnLeave(() -> left.add("left"));
            var p = projection(Orbit.INITIAL);
            var box = p.box();
            double z = SurfaceBox.HEIGHT * Examples.sample(SADDLE).heightAt(1.5, -3);
            double px = p.pixelX(box.toBoxX(1.5), box.toBoxY(-3), z);
            double py = p.pixelY(box.toBoxX(1.5), box.toBoxY(-3), z);
            Event.fireEvent(view, mouse(MouseEvent.MOUSE_MOVED, px, py, MouseButton.NONE, 0, false));
            assertEquals(1.5, told.get(0), 1e-3);
            assertEquals(-3, told.get(1), 1e-3);
            assertTrue(left.isEmpty());
            Event.fireEvent(view, mouse(MouseEvent.MOUSE_MOVED, 2, 2, MouseButton.NONE, 0, false));
            Event.fireEvent(view, mouse(MouseEvent.MOUSE_MOVED, 3, 3, MouseButton.NONE, 0, false));
            assertEquals(List.of("left"), left);
            assertEquals(2, told.size());
            return null;
        });
    }

    @Test
    void dragsTurnAndPanAndClicksStart() throws Exception {
        FxThread.call(() -> {
            var view = view();
            var told = new ArrayList<Orbit>();
            var starts = new ArrayList<Double>();
            view.setOnOrbit(told::add);
            view.setOnStart((x, y) -> starts.add(x));
            drag(view, MouseButton.PRIMARY, false, 50, 20);
            var turned = view.orbitProperty().get();
            assertEquals(Orbit.INITIAL.turned(Math.toRadians(-20), Math.toRadians(8)), turned);
            drag(view, MouseButton.SECONDARY, false, 60, -30);
            assertEquals(turned.panned(0.1, 0.05), view.orbitProperty().get());
            drag(view, MouseButton.PRIMARY, true, -60, 30);
            assertEquals(0, view.orbitProperty().get().panX(), 1e-12);
            assertEquals(List.of(3, 0), List.of(told.size(), starts.size()));
            drag(view, MouseButton.PRIMARY, false, 1, 2);
            assertEquals(List.of(3, 1), List.of(told.size(), starts.size()));
            Event.fireEvent(view, mouse(MouseEvent.MOUSE_CLICKED, 350, 300, MouseButton.PRIMARY, 2, false));
            assertEquals(Orbit.INITIAL, view.orbitProperty().get());
            assertEquals(1, starts.size());
            return null;
        });
    }

    @Test
    void startOfTheRacesCanBeDragged() throws Exception {
        FxThread.call(() -> {
            var view = view();
            var p = projection(Orbit.INITIAL);
            double z = SurfaceBox.HEIGHT * Examples.sample(SADDLE).heightAt(0, 0);
            var race = Examples.races(10).getFirst();
            race.x()[0] = 0;
            race.y()[0] = 0;
            view.showRaces(List.of(race));
            var starts = new ArrayList<Double>();
            view.setOnStart((x, y) -> starts.add(x));
            double px = p.pixelX(0, 0, z);
            double py = p.pixelY(0, 0, z);
            Event.fireEvent(view, mouse(MouseEvent.MOUSE_PRESSED, px + 2, py, MouseButton.PRIMARY, 1, false));
            Event.fireEvent(view, mouse(MouseEvent.MOUSE_DRAGGED, px + 40, py, MouseButton.PRIMARY, 1, false));
            assertEquals(1, starts.size());
            assertTrue(starts.getFirst() > 0.1);
            assertEquals(Orbit.INITIAL, view.orbitProperty().get());
            return null;
        });
    }

    @Test
    void wheelZoomsAtThePointer() throws Exception {
        FxThread.call(() -> {
            var view = view();
            var hovered = new ArrayList<Double>();
            view.setOnHover((x, y) -> hovered.addAll(List.of(x, y)));
            Event.fireEvent(view, mouse(MouseEvent.MOUSE_MOVED, 300, 350, MouseButton.NONE, 0, false));
            Event.fireEvent(view, new ScrollEvent(ScrollEvent.SCROLL, 300, 350, 300, 350, false, false, false, false, false, false,
                    0, 40, 0, 40, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
            Event.fireEvent(view, mouse(MouseEvent.MOUSE_MOVED, 300, 350, MouseButton.NONE, 0, false));
            assertEquals(Math.pow(2, 0.25), view.orbitProperty().get().zoom(), 1e-12);
            assertEquals(hovered.get(0), hovered.get(2), 1e-6);
            assertEquals(hovered.get(1), hovered.get(3), 1e-6);
            return null;
        });
    }

    @Test
    void cursorOutsideTheWindowOrWithoutAValueIsNotShown() throws Exception {
        FxThread.call(() -> {
            var view = view();
            var plain = pixels(view.snapshot(1));
            view.showCursor(Examples.cursor(SADDLE, 7, 0));
            assertEquals(plain, pixels(view.snapshot(1)));
            view.showCursor(Examples.cursor("log(x)", -1, 0));
            assertEquals(plain, pixels(view.snapshot(1)));
            view.showCursor(Examples.cursor(SADDLE, 1, 0));
            assertNotEquals(plain, pixels(view.snapshot(1)));
            view.showCursor(null);
            assertEquals(plain, pixels(view.snapshot(1)));
            return null;
        });
    }

    @Test
    void racesAreDrawnAgainOnlyIfTheyLookDifferent() throws Exception {
        FxThread.call(() -> {
            var view = view();
            var plain = pixels(view.snapshot(1));
            view.showRaces(Examples.races(60));
            var first = pixels(view.snapshot(1));
            assertNotEquals(plain, first);
            view.showRaces(Examples.races(60));
            assertEquals(first, pixels(view.snapshot(1)));
            var shorter = Examples.races(60).stream().map(race -> new SurfaceRace(race.x(), race.y(), 5, race.style())).toList();
            view.showRaces(shorter);
            assertNotEquals(first, pixels(view.snapshot(1)));
            view.showRaces(List.of());
            assertEquals(plain, pixels(view.snapshot(1)));
            return null;
        });
    }

    private static List<Integer> pixels(Image picture) {
        var found = new ArrayList<Integer>();
        for (int y = 0; y < picture.getHeight(); y += 3) {
            for (int x = 0; x < picture.getWidth(); x += 3) {
                found.add(picture.getPixelReader().getArgb(x, y));
            }
        }
        return found;
    }

    @Test
    void undefinedFunctionIsSaidToBe() throws Exception {
        FxThread.call(() -> {
            var view = view();
            var plain = pixels(view.snapshot(1));
            view.showSample(Examples.sample("log(-1 - x^2)"));
            var undefined = pixels(view.snapshot(1));
            assertNotEquals(plain, undefined);
            assertFalse(undefined.stream().allMatch(undefined.getFirst()::equals));
            return null;
        });
    }
}

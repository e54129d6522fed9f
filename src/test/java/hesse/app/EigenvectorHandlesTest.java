package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.document.Catalogue;
import hesse.document.spectrum.SpectralFormula;
import hesse.document.spectrum.Spectrum;
import hesse.testing.ThreadTest;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A quadratic function whose eigenvectors are taken by hand.
@ThreadTest
class EigenvectorHandlesTest {

    @RegisterExtension
    final WindowFixture window = WindowFixture.whole();

    @Test
    void theEndsOfTheEigenvectorsAreDragged() {
        assertFalse(window.onFx(() -> window.lookup("#eigenvector-1").query().getParent().isVisible()), "Himmelblau has none");
        var entry = Catalogue.load().named("quad_turned").orElseThrow();
        window.change(entry::open);
        var before = window.model().get();
        assertEquals(new Spectrum(1, 6, 0.5), spectrum());
        window.drag("eigenvector-2", window.onScreen(-1, 6), window.onScreen(-1, 5), window.onScreen(0, 5));
        assertEquals(new Spectrum(1, 5, 0), spectrum());
        assertEquals(before.window(), window.model().get().window(), "the map isn't panned");
        assertEquals(before.race(), window.model().get().race(), "nor started anew");
        var dragged = window.model().get();
        window.keys(KeyCode.DOWN);
        assertEquals(dragged.race(), window.model().get().race(), "the handle keeps its keys");
        assertTrue(spectrum().second() < SpectralFormula.of(dragged.source()).orElseThrow().spectrum().second(), spectrum()::toString);
        window.keys(KeyCode.LEFT);
        assertEquals(0.087, spectrum().angle());
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(dragged.source(), window.model().get().source());
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before.source(), window.model().get().source(), "a drag is one step of the history");
    }

    @Test
    void theCentreIsDragged() {
        window.change(Catalogue.load().named("quad_turned").orElseThrow()::open);
        var before = window.model().get();
        window.drag("eigenvector-centre", window.onScreen(0, 0), window.onScreen(1, 1), window.onScreen(2, -1));
        var dragged = window.model().get();
        var centre = SpectralFormula.of(dragged.source()).orElseThrow().centre();
        assertEquals(2, centre.x(), 0.05);
        assertEquals(-1, centre.y(), 0.05);
        assertEquals(new Spectrum(1, 6, 0.5), spectrum(), "H doesn't know the centre");
        assertEquals(before.window(), dragged.window(), "the map isn't panned");
        assertEquals(before.race(), dragged.race(), "nor the race started anew");
        window.keys(KeyCode.UP);
        assertTrue(SpectralFormula.of(window.model().get().source()).orElseThrow().centre().y() > centre.y());
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(dragged.source(), window.model().get().source());
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before.source(), window.model().get().source(), "a drag is one step of the history");
    }

    private Spectrum spectrum() {
        return SpectralFormula.of(window.model().get().source()).orElseThrow().spectrum();
    }
}

package hesse.figure.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.Definiteness;
import hesse.figure.ColourVision;
import hesse.figure.ColourVision.Vision;
import hesse.figure.Theme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClassPaletteTest {
    private static final List<Definiteness> CLASSES = List.of(Definiteness.POSITIVE_DEFINITE, Definiteness.NEGATIVE_DEFINITE,
            Definiteness.INDEFINITE, Definiteness.ZERO);
    private static final int STEPS = 64;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void classesAtEqualHeightDifferForEverybody(Theme theme) {
        var palette = new ClassPalette(theme);
        for (var vision : Vision.values()) {
            for (int i = 0; i <= STEPS; i++) {
                double height = (double) i / STEPS;
                for (int a = 0; a < CLASSES.size(); a++) {
                    for (int b = 0; b < a; b++) {
                        double difference = ColourVision.difference(palette.colour(CLASSES.get(a), height),
                                palette.colour(CLASSES.get(b), height), vision);
                        assertTrue(difference >= 15,
                                difference + " between " + CLASSES.get(a) + " and " + CLASSES.get(b) + " at " + height + ", " + vision);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void higherIsLighter(Theme theme) {
        var palette = new ClassPalette(theme);
        for (var definiteness : CLASSES) {
            for (int i = 1; i <= STEPS; i++) {
                double below = ColourVision.lightness(palette.colour(definiteness, (i - 1.0) / STEPS));
                double above = ColourVision.lightness(palette.colour(definiteness, (double) i / STEPS));
                assertTrue(above > below, definiteness + " at " + i + " of " + STEPS);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aRampSpansALightnessThatShowsRelief(Theme theme) {
        var palette = new ClassPalette(theme);
        for (var definiteness : CLASSES) {
            double span = ColourVision.lightness(palette.colour(definiteness, 1)) - ColourVision.lightness(palette.colour(definiteness, 0));
            assertTrue(span >= 22, definiteness + " spans " + span);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void bowlsAreBlueDomesVermilionSaddlesMint(Theme theme) {
        var palette = new ClassPalette(theme);
        for (double height : new double[] {0, 0.5, 1}) {
            assertEquals(256, ColourVision.hue(palette.colour(Definiteness.POSITIVE_DEFINITE, height)), 4);
            assertEquals(44, ColourVision.hue(palette.colour(Definiteness.NEGATIVE_DEFINITE, height)), 4);
            assertEquals(160, ColourVision.hue(palette.colour(Definiteness.INDEFINITE, height)), 4);
            assertTrue(ColourVision.chroma(palette.colour(Definiteness.ZERO, height)) < 0.01);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void degenerateClassesShareAColourAndHeightsAreClamped(Theme theme) {
        var palette = new ClassPalette(theme);
        assertEquals(palette.colour(Definiteness.ZERO, 0.3), palette.colour(Definiteness.POSITIVE_SEMIDEFINITE, 0.3));
        assertEquals(palette.colour(Definiteness.ZERO, 0.3), palette.colour(Definiteness.NEGATIVE_SEMIDEFINITE, 0.3));
        assertEquals(palette.colour(Definiteness.INDEFINITE, 0), palette.colour(Definiteness.INDEFINITE, -7));
        assertEquals(palette.colour(Definiteness.INDEFINITE, 1), palette.colour(Definiteness.INDEFINITE, Double.POSITIVE_INFINITY));
        assertEquals(palette.undefined(), palette.colour(Definiteness.UNDEFINED, 0.5));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theHatchShowsOnItsGroundAndTheGroundIsNoClass(Theme theme) {
        var palette = new ClassPalette(theme);
        assertTrue(ColourVision.difference(palette.undefined(), palette.undefinedHatch(), Vision.NORMAL) >= 10);
        for (var definiteness : CLASSES) {
            for (int i = 0; i <= STEPS; i++) {
                double difference = ColourVision.difference(palette.undefined(), palette.colour(definiteness, (double) i / STEPS),
                        Vision.NORMAL);
                assertTrue(difference >= 7, definiteness + " at " + i + ": " + difference);
            }
        }
    }
}

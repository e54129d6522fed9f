package hesse.figure;

import hesse.curvature.Definiteness;
import hesse.curvature.DefinitenessRow;
import hesse.field.Jets;
import hesse.field.Order;
import java.util.Arrays;

/// Turns a block of jets into colours and pattern codes of [Hatch].
sealed interface Colouring {

    /// The derivatives it needs.
    Order order();

    /// Fills `grounds[0 .. count)` and `codes[0 .. count)`; allocates nothing.
    ///
    /// @return whether any of the codes is a pattern
    boolean colour(Jets jets, int count, int[] grounds, byte[] codes);

    static Colouring of(Shading shading) {
        return shading.showsClasses() ? new Classes(shading) : new Scalars(shading);
    }

    /// Class as hue, height as lightness.
    final class Classes implements Colouring {
        private final int[] ramps;
        private final byte[] patterns;
        private final boolean hatched;
        private final HeightSteps heights;
        private final DefinitenessRow row = new DefinitenessRow();
        private int[] classes = {};
        private int[] steps = {};

        private Classes(Shading shading) {
            var palette = new ClassPalette(shading.theme());
            ramps = Arrays.stream(Definiteness.values()).flatMapToInt(definiteness -> Arrays.stream(palette.ramp(definiteness))).toArray();
            hatched = shading.hatchClasses();
            patterns = patterns(hatched);
            heights = HeightSteps.of(shading.heights(), ClassPalette.STEPS);
        }

        private static byte[] patterns(boolean hatched) {
            byte[] patterns = new byte[Definiteness.values().length];
            for (var definiteness : Definiteness.values()) {
                patterns[definiteness.ordinal()] = hatched || definiteness == Definiteness.UNDEFINED ? Hatch.code(definiteness) : Hatch.NONE;
            }
            return patterns;
        }

        @Override
        public Order order() {
            return Order.HESSIAN;
        }

        @Override
        public boolean colour(Jets jets, int count, int[] grounds, byte[] codes) {
            reserve(count);
            boolean undefined = row.classify(jets, count, classes);
            heights.of(jets.f, count, steps);
            for (int i = 0; i < count; i++) {
                grounds[i] = ramps[classes[i] * ClassPalette.STEPS + steps[i]];
            }
            if (undefined || hatched) {
                for (int i = 0; i < count; i++) {
                    codes[i] = patterns[classes[i]];
                }
            }
            return undefined || hatched;
        }

        private void reserve(int count) {
            if (classes.length < count) {
                classes = new int[count];
                steps = new int[count];
            }
        }
    }

    /// One number as a colour.
    final class Scalars implements Colouring {
        private final ColourBy colourBy;
        private final Steps steps;
        private final Palette palette;
        private final int undefined;

        private Scalars(Shading shading) {
            colourBy = shading.colourBy();
            steps = new Steps(Palette.STEPS, isHeight() ? shading.heights()::value : shading.range()::value);
            palette = palette(shading);
            undefined = new ClassPalette(shading.theme()).undefined();
        }

        private boolean isHeight() {
            return colourBy == ColourBy.DEFINITENESS || colourBy == ColourBy.HEIGHT;
        }

        private static Palette palette(Shading shading) {
            return switch (shading.colourBy()) {
                case DEFINITENESS -> Palette.neutral(shading.theme());
                case HEIGHT -> Palette.sequential(shading.theme());
                case LAMBDA_MIN, LAMBDA_MAX, LOG_CONDITION, DETERMINANT, GRADIENT_NORM -> Palette.of(shading.range(), shading.theme());
            };
        }

        @Override
        public Order order() {
            return Quantity.order(colourBy);
        }

        @Override
        public boolean colour(Jets jets, int count, int[] grounds, byte[] codes) {
            int patterned = Hatch.NONE;
            for (int i = 0; i < count; i++) {
                double value = Quantity.of(colourBy, jets, i);
                boolean defined = !Double.isNaN(value);
                grounds[i] = defined ? palette.step(steps.of(value)) : undefined;
                codes[i] = defined ? Hatch.NONE : Hatch.code(Definiteness.UNDEFINED);
                patterned |= codes[i];
            }
            return patterned != Hatch.NONE;
        }
    }
}

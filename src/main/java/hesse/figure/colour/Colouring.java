package hesse.figure.colour;

import hesse.curvature.Definiteness;
import hesse.curvature.DefinitenessRow;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.PixelLoops;
import hesse.figure.ColourBy;

/// Turns blocks of jets into colours and patterns of [Hatch]. Owns scratch memory: one thread at a time.
sealed interface Colouring {

    /// The derivatives it needs.
    Order order();

    /// Sets `argb[at .. at + count)` to grounds, and `patterns[column .. column + count)` if any of them isn't
    /// [Hatch#NONE]; allocates nothing.
    ///
    /// @param jets of `count` points of the grid from a column on
    /// @return whether there are patterns
    boolean colour(Grid grid, int row, int column, Jets jets, int count, int[] argb, int at, byte[] patterns);

    /// @param field whose jets it will be given
    static Colouring of(Shading shading, Field field) {
        return shading.showsClasses() ? new Classes(shading, field) : new Scalars(shading);
    }

    /// Class as hue, height as lightness.
    final class Classes implements Colouring {
        /// By code.
        private final int[] colours;
        private final byte[] patternOf;
        private final boolean hatched;
        private final HeightQuantizer heights;
        private final DefinitenessRow row;
        private final PixelLoops loops;
        private int[] codes = {};

        private Classes(Shading shading, Field field) {
            loops = field.pixelLoops();
            colours = new ClassPalette(shading.theme()).colours();
            hatched = shading.hatchesClasses();
            patternOf = patterns(hatched);
            heights = HeightQuantizer.of(shading.heights(), ClassPalette.STEPS, loops);
            row = new DefinitenessRow(field);
        }

        private static byte[] patterns(boolean hatched) {
            byte[] patterns = new byte[Definiteness.values().length];
            for (var definiteness : Definiteness.values()) {
                patterns[definiteness.ordinal()] = hatched || DefinitenessRow.isPatterned(definiteness) ? Hatch.code(definiteness)
                        : Hatch.NONE;
            }
            return patterns;
        }

        @Override
        public Order order() {
            return Order.CURVATURE;
        }

        @Override
        public boolean colour(Grid grid, int atRow, int column, Jets jets, int count, int[] argb, int at, byte[] patterns) {
            if (codes.length < count) {
                codes = new int[count];
            }
            boolean patterned = row.classify(grid, atRow, column, jets, count, codes);
            heights.add(jets.f, count, codes);
            loops.lookUp(colours, codes, count, argb, at);
            if (patterned || hatched) {
                for (int i = 0; i < count; i++) {
                    patterns[column + i] = patternOf[codes[i] >> PixelLoops.SHIFT];
                }
            }
            return patterned || hatched;
        }
    }

    /// One number as a colour.
    final class Scalars implements Colouring {
        private final ColourBy colourBy;
        private final Quantizer steps;
        private final Palette palette;
        private final int undefined;

        private Scalars(Shading shading) {
            colourBy = shading.colourBy();
            steps = new Quantizer(Palette.STEPS, isHeight() ? shading.heights()::value : shading.range()::value);
            palette = palette(shading);
            undefined = new ClassPalette(shading.theme()).undefined();
        }

        private boolean isHeight() {
            return switch (colourBy) {
                case DEFINITENESS, HEIGHT, BASINS -> true;
                case LAMBDA_MIN, LAMBDA_MAX, LOG_CONDITION, DETERMINANT, GRADIENT_NORM -> false;
            };
        }

        private static Palette palette(Shading shading) {
            return switch (shading.colourBy()) {
                case DEFINITENESS, BASINS -> Palette.neutral(shading.theme());
                case HEIGHT -> Palette.sequential(shading.theme());
                case LAMBDA_MIN, LAMBDA_MAX, LOG_CONDITION, DETERMINANT, GRADIENT_NORM -> Palette.of(shading.range(), shading.theme());
            };
        }

        @Override
        public Order order() {
            return colourBy.order();
        }

        @Override
        public boolean colour(Grid grid, int row, int column, Jets jets, int count, int[] argb, int at, byte[] patterns) {
            int patterned = Hatch.NONE;
            for (int i = 0; i < count; i++) {
                double value = colourBy.value(jets, i);
                boolean defined = !Double.isNaN(value);
                argb[at + i] = defined ? palette.step(steps.of(value)) : undefined;
                patterns[column + i] = defined ? Hatch.NONE : Hatch.code(Definiteness.UNDEFINED);
                patterned |= patterns[column + i];
            }
            return patterned != Hatch.NONE;
        }
    }
}

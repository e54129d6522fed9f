package hesse.field.kernel;

import static hesse.field.function.Vectors.SPECIES;
import static hesse.field.function.Vectors.WIDTH;
import static jdk.incubator.vector.VectorOperators.BITWISE_BLEND;
import static jdk.incubator.vector.VectorOperators.D2I;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.L2I;
import static jdk.incubator.vector.VectorOperators.LSHR;

import hesse.field.Jets;
import hesse.field.PixelLoops;
import hesse.field.PlainPixelLoops;
import hesse.field.QuantizerTable;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/// The [PixelLoops] in vector instructions; what is left over of a block is the plain ones'.
///
/// Doubles are clamped as whole numbers, by their bits: their minima and maxima take five instructions because of NaN and
/// −0. Three loops are as fast as one that does it all, since what they hand on stays in the first-level cache.
///
/// The vector module's methods only are called in the loops: those are inlined wherever the loops are. Where a caller has
/// nearly always seen the plain loops these are inlined as something rare, a method of ours that returns a vector isn't,
/// and the vector stays an object for good.
final class VectorPixelLoops implements PixelLoops {

    private static final VectorSpecies<Long> LONGS = VectorSpecies.of(long.class, SPECIES.vectorShape());
    /// As many integers as there are doubles in a vector.
    private static final VectorSpecies<Integer> INTEGERS = VectorSpecies.of(int.class, VectorShape.forBitSize(WIDTH * Integer.SIZE));

    private static final long SIGN = Long.MIN_VALUE;
    /// Brings the two leading bits of a long to where a code has its class.
    private static final int TO_CLASS = Long.SIZE - 2 - SHIFT;
    private static final int CLASS = 3 << SHIFT;

    private final PlainPixelLoops plain = new PlainPixelLoops();
    private int[] places = {};

    /// Whether this machine has instructions for all that the loops do, as it has where vectors are long; without them a
    /// point would take a thousand nanoseconds.
    static boolean serve() {
        return WIDTH >= 4;
    }

    private static int whole(int count) {
        return count - count % WIDTH;
    }

    @Override
    public boolean classify(Jets jets, int count, double clear, double least, int[] codes) {
        double[] f = jets.f, fxx = jets.fxx, fxy = jets.fxy, fyy = jets.fyy;
        int whole = whole(count);
        for (int i = 0; i < whole; i += WIDTH) {
            var a = DoubleVector.fromArray(SPECIES, fxx, i);
            var b = DoubleVector.fromArray(SPECIES, fxy, i);
            var c = DoubleVector.fromArray(SPECIES, fyy, i);
            var square = b.mul(b);
            var determinant = a.mul(c).sub(square);
            var squares = a.mul(a).add(square.add(square)).add(c.mul(c));
            var required = DoubleVector.fromArray(SPECIES, f, i).mul(0).add(least);
            // Not a mask for the whole block: one that two ways into a loop's end meet in becomes an object.
            if (!determinant.abs().sub(squares.mul(clear)).compare(GT, required).allTrue()) {
                return false;
            }
            var indefinite = determinant.reinterpretAsLongs();
            var negative = a.reinterpretAsLongs().and(indefinite.not());
            var signs = negative.lanewise(LSHR, 1).lanewise(BITWISE_BLEND, indefinite, SIGN);
            ((IntVector) signs.lanewise(LSHR, TO_CLASS).and(CLASS).convertShape(L2I, INTEGERS, 0)).intoArray(codes, i);
        }
        return plain.classify(jets, whole, count, clear, least, codes);
    }

    @Override
    public void addEvenSteps(double[] values, int count, double low, double factor, int last, int[] codes) {
        int whole = whole(count);
        for (int i = 0; i < whole; i += WIDTH) {
            var steps = (IntVector) DoubleVector.fromArray(SPECIES, values, i).sub(low).mul(factor).add(0.5).convertShape(D2I, INTEGERS, 0);
            steps.min(last).max(0).add(IntVector.fromArray(INTEGERS, codes, i)).intoArray(codes, i);
        }
        plain.addEvenSteps(values, whole, count, low, factor, last, codes);
    }

    @Override
    public void addSteps(double[] values, int count, QuantizerTable table, int[] codes) {
        if (places.length < count) {
            places = new int[count];
        }
        int whole = whole(count);
        addSteps(values, whole, table, table.entries(), places, codes);
        plain.addSteps(values, whole, count, table, codes);
    }

    private static void addSteps(double[] values, int count, QuantizerTable table, long[] entries, int[] places, int[] codes) {
        double low = table.low(), scale = table.scale();
        long most = table.mostBits();
        int drop = table.drop(), shift = table.shift();
        for (int i = 0; i < count; i += WIDTH) {
            var rising = DoubleVector.fromArray(SPECIES, values, i).sub(low).mul(scale).add(1).reinterpretAsLongs();
            var key = rising.max(QuantizerTable.ONE).min(most).sub(QuantizerTable.ONE).lanewise(LSHR, drop);
            ((IntVector) key.lanewise(LSHR, shift).convertShape(L2I, INTEGERS, 0)).intoArray(places, i);
            var steps = LongVector.fromArray(LONGS, entries, 0, places, i).add(key).lanewise(LSHR, QuantizerTable.STEP_SHIFT);
            ((IntVector) steps.convertShape(L2I, INTEGERS, 0)).add(IntVector.fromArray(INTEGERS, codes, i)).intoArray(codes, i);
        }
    }

    @Override
    public void lookUp(int[] table, int[] codes, int count, int[] to, int at) {
        int whole = whole(count);
        for (int i = 0; i < whole; i += WIDTH) {
            IntVector.fromArray(INTEGERS, table, 0, codes, i).intoArray(to, at + i);
        }
        plain.lookUp(table, codes, whole, count, to, at);
    }
}

package hesse.field.function;

import static hesse.field.function.Exponential.ROUNDING;
import static hesse.field.function.VeltkampSplitting.SPLITTING;
import static hesse.field.function.Vectors.SPECIES;
import static hesse.field.function.Vectors.WIDTH;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;

/// The steps of [GeneralPower] in vectors, in four loops: the steps wait for each other,
/// and a loop of fewer has more numbers under way at a time.
public final class VectorGeneralPower implements BlockLoop {

    private final double[] ratios = Blocks.allocate();
    private final double[] logs = Blocks.allocate();
    private final double[] logRests = Blocks.allocate();
    private final double[] products = Blocks.allocate();
    private final double[] powers = Blocks.allocate();

    @Override
    public void run(double[] to, int at, double[][] operands, double[] constants, int n) {
        double[] bases = operands[0], exponents = operands[1];
        divide(bases, ratios, logRests, n);
        takeLogarithms(bases, ratios, logs, logRests, n);
        exponentiate(exponents, logs, logRests, products, powers, n);
        finish(bases, exponents, products, powers, n);
        System.arraycopy(powers, 0, to, at, n);
    }

    private static void divide(double[] bases, double[] ratios, double[] ratiosLow, int n) {
        for (int i = 0; i < n; i += WIDTH) {
            var a = DoubleVector.fromArray(SPECIES, bases, i);
            var bits = a.reinterpretAsLongs().add(GeneralPower.ONE_BIASED);
            var m = bits.and(Logarithm.FRACTION).add(GeneralPower.LEAST_MANTISSA).reinterpretAsDoubles();
            var isUpper = m.compare(VectorOperators.GT, GeneralPower.MIDDLE);
            var c = DoubleVector.broadcast(SPECIES, 1).blend(1.5, isUpper);
            // The ratio s and its first bits.
            var difference = m.sub(c);
            var divisor = m.add(c);
            var reciprocal = DoubleVector.broadcast(SPECIES, 1).div(divisor);
            var s = difference.mul(reciprocal);
            var large = s.mul(SPLITTING);
            var first = large.sub(large.sub(s));
            large = divisor.mul(SPLITTING);
            var firstDivisor = large.sub(large.sub(divisor));
            var last = difference.sub(first.mul(firstDivisor)).sub(first.mul(m.sub(firstDivisor.sub(c)))).mul(reciprocal);
            s.intoArray(ratios, i);
            last.intoArray(ratiosLow, i);
        }
    }

    private static void takeLogarithms(double[] bases, double[] ratios, double[] logs, double[] logRests, int n) {
        for (int i = 0; i < n; i += WIDTH) {
            var bits = DoubleVector.fromArray(SPECIES, bases, i).reinterpretAsLongs().add(GeneralPower.ONE_BIASED);
            var k = bits.lanewise(VectorOperators.LSHR, Logarithm.EXPONENT_SHIFT).or(Logarithm.EXPONENT_AS_NUMBER).reinterpretAsDoubles()
                    .sub(Logarithm.BIAS);
            var isUpper = bits.and(Logarithm.FRACTION).add(GeneralPower.LEAST_MANTISSA).reinterpretAsDoubles()
                    .compare(VectorOperators.GT, GeneralPower.MIDDLE);
            var s = DoubleVector.fromArray(SPECIES, ratios, i);
            var last = DoubleVector.fromArray(SPECIES, logRests, i);
            var large = s.mul(SPLITTING);
            var first = large.sub(large.sub(s));
            // 3 + s² + s⁴ p(s²)
            var z = s.mul(s);
            var z2 = z.mul(z);
            var p = z.mul(GeneralPower.L2).add(GeneralPower.L1).add(z.mul(GeneralPower.L4).add(GeneralPower.L3)
                    .add(z.mul(GeneralPower.L6).add(GeneralPower.L5).mul(z2)).mul(z2));
            var beyond = z2.mul(p).add(last.mul(first.add(s)));
            var square = first.mul(first);
            var factor = square.add(3).add(beyond);
            large = factor.mul(SPLITTING);
            var firstFactor = large.sub(large.sub(factor));
            // Its product with s.
            var product = first.mul(firstFactor);
            var productRest = last.mul(firstFactor).add(beyond.sub(firstFactor.sub(3).sub(square)).mul(s));
            var sum = product.add(productRest);
            large = sum.mul(SPLITTING);
            var sumHigh = large.sub(large.sub(sum));
            var sumLow = productRest.sub(sumHigh.sub(product));
            // log a
            var centre = DoubleVector.zero(SPECIES).blend(GeneralPower.LOG_CENTRE_HIGH, isUpper);
            var centreLow = DoubleVector.zero(SPECIES).blend(GeneralPower.LOG_CENTRE_LOW, isUpper);
            var mainPart = sumHigh.mul(GeneralPower.TWO_THIRDS_HIGH);
            var logLow = sumHigh.mul(GeneralPower.TWO_THIRDS_LOW).add(sumLow.mul(GeneralPower.TWO_THIRDS)).add(centreLow);
            var whole = k.mul(Exponential.LN2_HIGH);
            var logarithm = mainPart.add(logLow).add(centre).add(whole);
            large = logarithm.mul(SPLITTING);
            var log = large.sub(large.sub(logarithm));
            var logRest = logLow.sub(log.sub(whole).sub(centre).sub(mainPart)).add(k.mul(Exponential.LN2_LOW));
            log.intoArray(logs, i);
            logRest.intoArray(logRests, i);
        }
    }

    private static void exponentiate(double[] bs, double[] logs, double[] logRests, double[] products, double[] powers, int n) {
        for (int i = 0; i < n; i += WIDTH) {
            var b = DoubleVector.fromArray(SPECIES, bs, i);
            var log = DoubleVector.fromArray(SPECIES, logs, i);
            var large = b.mul(SPLITTING);
            var firstB = large.sub(large.sub(b));
            var exponent = firstB.mul(log);
            var more = b.sub(firstB).mul(log).add(b.mul(DoubleVector.fromArray(SPECIES, logRests, i)));
            exponent.intoArray(products, i);
            var q = exponent.mul(Exponential.LOG2_E).add(ROUNDING).sub(ROUNDING);
            var high = exponent.sub(q.mul(Exponential.LN2_HIGH));
            var low = q.mul(Exponential.LN2_LOW).sub(more);
            var r = high.sub(low);
            var r2 = r.mul(r);
            var r4 = r2.mul(r2);
            var e = r.mul(Exponential.P1).add(Exponential.P0).add(r.mul(Exponential.P3).add(Exponential.P2).mul(r2))
                    .add(r.mul(Exponential.P5).add(Exponential.P4).add(r.mul(Exponential.P7).add(Exponential.P6).mul(r2))
                            .add(r.mul(Exponential.P9).add(Exponential.P8).add(r2.mul(Exponential.P10)).mul(r4)).mul(r4));
            var one = high.add(1);
            var ofReduced = one.add(high.sub(one.sub(1)).add(r2.mul(e).sub(low)));
            var power = q.add(Exponential.BIASED).reinterpretAsLongs().lanewise(VectorOperators.LSHL, Exponential.EXPONENT_SHIFT);
            ofReduced.mul(power.reinterpretAsDoubles()).intoArray(powers, i);
        }
    }

    /// Asks one by one for what the steps couldn't compute.
    private static void finish(double[] as, double[] bs, double[] products, double[] powers, int n) {
        for (int i = 0; i < n; i += WIDTH) {
            var a = DoubleVector.fromArray(SPECIES, as, i);
            var b = DoubleVector.fromArray(SPECIES, bs, i);
            var product = DoubleVector.fromArray(SPECIES, products, i);
            if (!a.compare(VectorOperators.GE, Double.MIN_NORMAL).and(a.compare(VectorOperators.LE, Double.MAX_VALUE))
                    .and(b.abs().compare(VectorOperators.LE, GeneralPower.LARGEST_EXPONENT))
                    .and(product.abs().compare(VectorOperators.LE, Exponential.LARGEST_NORMAL)).allTrue()) {
                oneByOne(as, bs, products, powers, i);
            }
        }
    }

    private static void oneByOne(double[] as, double[] bs, double[] products, double[] powers, int start) {
        for (int i = start; i < start + WIDTH; i++) {
            if (!GeneralPower.isInRange(as[i], bs[i], products[i])) {
                powers[i] = GeneralPower.outOfRange(as[i], bs[i]);
            }
        }
    }
}

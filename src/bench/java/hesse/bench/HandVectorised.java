package hesse.bench;

import static jdk.incubator.vector.VectorOperators.COS;
import static jdk.incubator.vector.VectorOperators.EXP;
import static jdk.incubator.vector.VectorOperators.SIN;

import hesse.field.Jets;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// Three of the loops of [HandWritten] in vector instructions, with the vector mathematics of the JDK. The count must be a
/// multiple of the lanes.
final class HandVectorised {

    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final double TURN = 2 * Math.PI;

    private HandVectorised() {}

    static void himmelblau(double[] xs, double[] ys, int count, Jets out) {
        for (int i = 0; i < count; i += SPECIES.length()) {
            var x = DoubleVector.fromArray(SPECIES, xs, i);
            var y = DoubleVector.fromArray(SPECIES, ys, i);
            var x2 = x.mul(x);
            var y2 = y.mul(y);
            var a = x2.add(y).sub(11);
            var b = x.add(y2).sub(7);
            a.mul(a).add(b.mul(b)).intoArray(out.f, i);
            x.mul(a).mul(4).add(b.mul(2)).intoArray(out.fx, i);
            a.mul(2).add(y.mul(b).mul(4)).intoArray(out.fy, i);
            a.mul(4).add(x2.mul(8)).add(2).intoArray(out.fxx, i);
            x.add(y).mul(4).intoArray(out.fxy, i);
            b.mul(4).add(2).add(y2.mul(8)).intoArray(out.fyy, i);
        }
    }

    static void rastrigin(double[] xs, double[] ys, int count, Jets out) {
        for (int i = 0; i < count; i += SPECIES.length()) {
            var x = DoubleVector.fromArray(SPECIES, xs, i);
            var y = DoubleVector.fromArray(SPECIES, ys, i);
            var cx = x.mul(TURN).lanewise(COS);
            var cy = y.mul(TURN).lanewise(COS);
            x.mul(x).add(20).sub(cx.mul(10)).add(y.mul(y)).sub(cy.mul(10)).intoArray(out.f, i);
            x.mul(2).add(x.mul(TURN).lanewise(SIN).mul(10 * TURN)).intoArray(out.fx, i);
            y.mul(2).add(y.mul(TURN).lanewise(SIN).mul(10 * TURN)).intoArray(out.fy, i);
            cx.mul(10 * TURN * TURN).add(2).intoArray(out.fxx, i);
            DoubleVector.zero(SPECIES).intoArray(out.fxy, i);
            cy.mul(10 * TURN * TURN).add(2).intoArray(out.fyy, i);
        }
    }

    static void peaks(double[] xs, double[] ys, int count, Jets out) {
        for (int i = 0; i < count; i += SPECIES.length()) {
            var x = DoubleVector.fromArray(SPECIES, xs, i);
            var y = DoubleVector.fromArray(SPECIES, ys, i);
            var x2 = x.mul(x);
            var y2 = y.mul(y);
            var e1 = x2.add(y.add(1).mul(y.add(1))).neg().lanewise(EXP);
            var e2 = x2.add(y2).neg().lanewise(EXP);
            var c = x.add(1).mul(x.add(1)).add(y2).neg().lanewise(EXP).mul(-1.0 / 3);
            var d = x.neg().add(1);
            var g = d.mul(d).mul(3);
            var gx = d.mul(-6);
            var z = x.mul(-2);
            var a = g.mul(e1);
            var ax = gx.add(z.mul(g)).mul(e1);
            var axx = x2.mul(4).sub(2).mul(g).add(z.mul(gx).mul(2)).add(6).mul(e1);
            var v = y.add(1).mul(-2);
            var y3 = y2.mul(y);
            var h = x.mul(0.2).sub(x2.mul(x)).sub(y3.mul(y2)).mul(10);
            var hx = x2.mul(-30).add(2);
            var hy = y3.mul(y).mul(-50);
            var u = x.add(1).mul(-2);
            var w = y.mul(-2);
            a.sub(h.mul(e2)).add(c).intoArray(out.f, i);
            ax.sub(hx.add(z.mul(h)).mul(e2)).add(u.mul(c)).intoArray(out.fx, i);
            v.mul(a).sub(hy.add(w.mul(h)).mul(e2)).add(w.mul(c)).intoArray(out.fy, i);
            axx.sub(x.mul(-60).add(z.mul(hx).mul(2)).add(z.mul(z).sub(2).mul(h)).mul(e2)).add(u.mul(u).sub(2).mul(c))
                    .intoArray(out.fxx, i);
            v.mul(ax).sub(z.mul(hy).add(w.mul(hx)).add(z.mul(w).mul(h)).mul(e2)).add(u.mul(w).mul(c)).intoArray(out.fxy, i);
            v.mul(v).sub(2).mul(a).sub(y3.mul(-200).add(w.mul(hy).mul(2)).add(w.mul(w).sub(2).mul(h)).mul(e2))
                    .add(w.mul(w).sub(2).mul(c)).intoArray(out.fyy, i);
        }
    }
}

package hesse.bench;

import hesse.field.Jets;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;

/// The functions in Hipparchus' automatic differentiation, 2 parameters and order 2, as its users write them.
final class WithHipparchus {

    /// A function in Hipparchus' arithmetic.
    @FunctionalInterface
    public interface Formula {
        DerivativeStructure at(DerivativeStructure x, DerivativeStructure y);
    }

    private static final DSFactory FACTORY = new DSFactory(2, 2);

    private WithHipparchus() {}

    static JetLoop loop(Formula formula) {
        return (x, y, count, out) -> {
            for (int i = 0; i < count; i++) {
                store(formula.at(FACTORY.variable(0, x[i]), FACTORY.variable(1, y[i])), out, i);
            }
        };
    }

    private static void store(DerivativeStructure f, Jets out, int i) {
        out.f[i] = f.getValue();
        out.fx[i] = f.getPartialDerivative(1, 0);
        out.fy[i] = f.getPartialDerivative(0, 1);
        out.fxx[i] = f.getPartialDerivative(2, 0);
        out.fxy[i] = f.getPartialDerivative(1, 1);
        out.fyy[i] = f.getPartialDerivative(0, 2);
    }

    static DerivativeStructure himmelblau(DerivativeStructure x, DerivativeStructure y) {
        return x.square().add(y).subtract(11).square().add(x.add(y.square()).subtract(7).square());
    }

    static DerivativeStructure rosenbrock(DerivativeStructure x, DerivativeStructure y) {
        return x.negate().add(1).square().add(y.subtract(x.square()).square().multiply(100));
    }

    static DerivativeStructure peaks(DerivativeStructure x, DerivativeStructure y) {
        var x2 = x.square();
        var y2 = y.square();
        var first = x.negate().add(1).square().multiply(3).multiply(x2.negate().subtract(y.add(1).square()).exp());
        var second = x.divide(5).subtract(x.pow(3)).subtract(y.pow(5)).multiply(10).multiply(x2.negate().subtract(y2).exp());
        return first.subtract(second).subtract(x.add(1).square().negate().subtract(y2).exp().divide(3));
    }

    static DerivativeStructure rastrigin(DerivativeStructure x, DerivativeStructure y) {
        return x.square().subtract(x.multiply(2 * Math.PI).cos().multiply(10)).add(20)
                .add(y.square()).subtract(y.multiply(2 * Math.PI).cos().multiply(10));
    }

    static DerivativeStructure ackley(DerivativeStructure x, DerivativeStructure y) {
        var radius = x.square().add(y.square()).multiply(0.5).sqrt();
        var waves = x.multiply(2 * Math.PI).cos().add(y.multiply(2 * Math.PI).cos()).multiply(0.5);
        return radius.multiply(-0.2).exp().multiply(-20).subtract(waves.exp()).add(20).add(Math.E);
    }

    static DerivativeStructure goldsteinPrice(DerivativeStructure x, DerivativeStructure y) {
        var x2 = x.square();
        var y2 = y.square();
        var xy = x.multiply(y);
        var p = x.multiply(-14).add(19).add(x2.multiply(3)).subtract(y.multiply(14)).add(xy.multiply(6)).add(y2.multiply(3));
        var q = x.multiply(-32).add(18).add(x2.multiply(12)).add(y.multiply(48)).subtract(xy.multiply(36)).add(y2.multiply(27));
        var a = x.add(y).add(1).square().multiply(p).add(1);
        return a.multiply(x.multiply(2).subtract(y.multiply(3)).square().multiply(q).add(30));
    }

    static DerivativeStructure sixHumpCamel(DerivativeStructure x, DerivativeStructure y) {
        var x2 = x.square();
        var y2 = y.square();
        var first = x2.multiply(-2.1).add(4).add(x2.square().divide(3)).multiply(x2);
        return first.add(x.multiply(y)).add(y2.multiply(4).subtract(4).multiply(y2));
    }

    static DerivativeStructure styblinskiTang(DerivativeStructure x, DerivativeStructure y) {
        return quartic(x).add(quartic(y)).multiply(0.5);
    }

    private static DerivativeStructure quartic(DerivativeStructure t) {
        var t2 = t.square();
        return t2.square().subtract(t2.multiply(16)).add(t.multiply(5));
    }

    static DerivativeStructure easom(DerivativeStructure x, DerivativeStructure y) {
        var bump = x.subtract(Math.PI).square().add(y.subtract(Math.PI).square()).negate().exp();
        return x.cos().multiply(y.cos()).multiply(bump).negate();
    }

    static DerivativeStructure gaussianMixture(DerivativeStructure x, DerivativeStructure y) {
        var a = x.square().add(y.square()).negate().exp();
        var b = x.subtract(2).square().add(y.subtract(1).square()).divide(-0.5).exp().multiply(0.8);
        var c = x.add(1.5).square().add(y.add(1).square().multiply(2)).negate().exp().multiply(0.6);
        return a.add(b).add(c).negate();
    }

    static DerivativeStructure logisticLoss(DerivativeStructure x, DerivativeStructure y) {
        return softplus(x.negate().subtract(y.multiply(2))).add(softplus(x.multiply(-2).add(y))).add(softplus(x.negate().subtract(y)))
                .add(x.multiply(x).add(y.multiply(y)).multiply(0.05));
    }

    private static DerivativeStructure softplus(DerivativeStructure u) {
        return u.exp().log1p();
    }

    static DerivativeStructure tanhNet(DerivativeStructure x, DerivativeStructure y) {
        return x.multiply(y).tanh().subtract(0.5).pow(2).add(x.multiply(x).add(y.multiply(y)).multiply(0.05));
    }

    static DerivativeStructure robustLoss(DerivativeStructure x, DerivativeStructure y) {
        return x.add(y).subtract(1).pow(2).add(1).pow(0.3).add(x.subtract(y.multiply(2)).pow(2).add(1).pow(0.3));
    }

    static DerivativeStructure anglesAndRoots(DerivativeStructure x, DerivativeStructure y) {
        return x.multiply(y).atan().add(x.add(y).divide(5).tan()).add(x.square().add(y.square()).add(1).cbrt());
    }
}

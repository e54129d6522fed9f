package hesse.optimize.factory;

import hesse.optimize.ConfiguredMethod;
import hesse.optimize.Method;
import hesse.optimize.conjugate.LinearCg;
import hesse.optimize.conjugate.NewtonCg;
import hesse.optimize.conjugate.NonlinearCg;
import hesse.optimize.firstorder.AdaGrad;
import hesse.optimize.firstorder.Adam;
import hesse.optimize.firstorder.ArmijoDescent;
import hesse.optimize.firstorder.BarzilaiBorwein;
import hesse.optimize.firstorder.ExactLineSearch;
import hesse.optimize.firstorder.GradientDescent;
import hesse.optimize.firstorder.InverseCurvature;
import hesse.optimize.firstorder.NesterovMomentum;
import hesse.optimize.firstorder.PolyakMomentum;
import hesse.optimize.firstorder.RmsProp;
import hesse.optimize.firstorder.WolfeDescent;
import hesse.optimize.secant.Bfgs;
import hesse.optimize.secant.LimitedMemoryBfgs;
import hesse.optimize.secant.SymmetricRankOne;
import hesse.optimize.secondorder.CubicNewton;
import hesse.optimize.secondorder.DampedNewton;
import hesse.optimize.secondorder.Dogleg;
import hesse.optimize.secondorder.Hybrid;
import hesse.optimize.secondorder.LevenbergMarquardt;
import hesse.optimize.secondorder.Newton;
import hesse.optimize.secondorder.SaddleFreeNewton;
import hesse.optimize.secondorder.ShiftedNewton;
import hesse.optimize.secondorder.TrustRegion;
import java.util.List;
import java.util.Optional;

/// Makes methods.
public final class MethodFactory {
    private MethodFactory() {}

    /// The method before its first step.
    public static Method method(ConfiguredMethod configured) {
        return new Values(configured).method();
    }

    private record Values(ConfiguredMethod configured) {

        Method method() {
            return switch (configured.name()) {
                case GRADIENT_DESCENT -> new GradientDescent(of("eta"));
                case EXACT_LINE_SEARCH -> new ExactLineSearch();
                case ARMIJO -> new ArmijoDescent(of("eta"), of("c1"), of("shrink"));
                case WOLFE -> new WolfeDescent(of("eta"), of("c1"), of("c2"));
                case BARZILAI_BORWEIN -> new BarzilaiBorwein(of("eta"), whole("variant"), Optional.empty());
                case INVERSE_CURVATURE -> new InverseCurvature();
                case POLYAK_MOMENTUM -> new PolyakMomentum(of("eta"), of("beta"), Optional.empty());
                case NESTEROV -> new NesterovMomentum(of("eta"), of("beta"), Optional.empty());
                case ADAGRAD -> new AdaGrad(of("eta"), of("eps"), Optional.empty());
                case RMSPROP -> new RmsProp(of("eta"), of("rho"), of("eps"), Optional.empty());
                case ADAM -> new Adam(of("eta"), of("beta1"), of("beta2"), of("eps"), Optional.empty());
                case NEWTON -> new Newton();
                case DAMPED_NEWTON -> new DampedNewton(of("c1"));
                case LEVENBERG_MARQUARDT -> new LevenbergMarquardt(of("mu"), isOn("adapt"));
                case TRUST_REGION -> new TrustRegion(of("delta"), isOn("adapt"));
                case DOGLEG -> new Dogleg(of("delta"));
                case SADDLE_FREE_NEWTON -> new SaddleFreeNewton(of("damping"));
                case SHIFTED_NEWTON -> new ShiftedNewton(of("floor"), of("c1"));
                case CUBIC_NEWTON -> new CubicNewton(of("M"), isOn("adapt"));
                case HYBRID -> new Hybrid(of("theta"), of("c1"));
                case BFGS -> new Bfgs(of("c1"), of("c2"), isOn("scale"), Optional.empty());
                case L_BFGS -> new LimitedMemoryBfgs(whole("m"), of("c1"), of("c2"), isOn("scale"), List.of());
                case SR1 -> new SymmetricRankOne(of("delta"), Optional.empty());
                case NONLINEAR_CG -> new NonlinearCg(of("c1"), of("c2"), Optional.empty());
                case LINEAR_CG -> new LinearCg(Optional.empty());
                case NEWTON_CG -> new NewtonCg(of("c1"));
            };
        }

        private double of(String key) {
            return configured.value(key);
        }

        private int whole(String key) {
            return (int) of(key);
        }

        private boolean isOn(String key) {
            return of(key) != 0;
        }
    }
}

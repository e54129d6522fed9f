package hesse.field;

import static hesse.field.FusedOperation.AB_PLUS_C;
import static hesse.field.FusedOperation.AB_PLUS_CD;
import static hesse.field.FusedOperation.AB_PLUS_K;
import static hesse.field.FusedOperation.KA_PLUS_B;
import static hesse.field.FusedOperation.KA_PLUS_BC;
import static hesse.field.FusedOperation.KA_PLUS_L;
import static hesse.field.FusedOperation.KA_PLUS_LB;

import hesse.field.Term.Number;
import hesse.field.Term.Plain;
import hesse.field.Term.Product;
import hesse.field.Term.Scaled;
import java.util.Map;
import java.util.Optional;

/// The instruction for a sum of two terms with one operation more, where there is a kernel for it.
final class LongerSums {

    private static final Map<Kernel, Kernel> PLUS_CONSTANT = Map.of(
            KA_PLUS_B, FusedSum.KA_PLUS_B_PLUS_L,
            KA_PLUS_LB, FusedSum.KA_PLUS_LB_PLUS_M,
            KA_PLUS_BC, FusedSum.KA_PLUS_BC_PLUS_L,
            AB_PLUS_C, FusedSum.AB_PLUS_C_PLUS_K,
            AB_PLUS_CD, FusedSum.AB_PLUS_CD_PLUS_K);

    private static final Map<Kernel, Kernel> PLUS_SCALED = Map.of(
            KA_PLUS_L, FusedSum.KA_PLUS_L_PLUS_MB,
            KA_PLUS_B, FusedSum.KA_PLUS_B_PLUS_LC,
            KA_PLUS_LB, FusedSum.KA_PLUS_LB_PLUS_MC,
            KA_PLUS_BC, FusedSum.KA_PLUS_BC_PLUS_LD,
            AB_PLUS_K, FusedSum.AB_PLUS_K_PLUS_LC,
            AB_PLUS_C, FusedSum.AB_PLUS_C_PLUS_KD,
            AB_PLUS_CD, FusedSum.AB_PLUS_CD_PLUS_KE);

    private static final Map<Kernel, Kernel> PLUS_PRODUCT = Map.of(
            KA_PLUS_L, FusedSum.KA_PLUS_L_PLUS_BC,
            KA_PLUS_B, FusedSum.KA_PLUS_B_PLUS_CD,
            KA_PLUS_LB, FusedSum.KA_PLUS_LB_PLUS_CD,
            KA_PLUS_BC, FusedSum.KA_PLUS_BC_PLUS_DE,
            AB_PLUS_K, FusedSum.AB_PLUS_K_PLUS_CD,
            AB_PLUS_C, FusedSum.AB_PLUS_C_PLUS_DE,
            AB_PLUS_CD, FusedSum.AB_PLUS_CD_PLUS_EF);

    private static final Map<Kernel, Kernel> TIMES_CONSTANT = Map.of(
            KA_PLUS_L, FusedSum.KA_PLUS_L_TIMES_M,
            KA_PLUS_B, FusedSum.KA_PLUS_B_TIMES_L,
            KA_PLUS_LB, FusedSum.KA_PLUS_LB_TIMES_M,
            KA_PLUS_BC, FusedSum.KA_PLUS_BC_TIMES_L,
            AB_PLUS_K, FusedSum.AB_PLUS_K_TIMES_L,
            AB_PLUS_C, FusedSum.AB_PLUS_C_TIMES_K,
            AB_PLUS_CD, FusedSum.AB_PLUS_CD_TIMES_K);

    private LongerSums() {}

    /// The sum plus a term, in this order.
    static Optional<Instruction> plus(Instruction sum, Term term) {
        return switch (term) {
            case Number(double k) -> longer(sum, PLUS_CONSTANT, new double[] {k});
            case Plain(int a) -> longer(sum, PLUS_SCALED, new double[] {1}, a);
            case Scaled(double k, int a) -> longer(sum, PLUS_SCALED, new double[] {k}, a);
            case Product(int a, int b) -> longer(sum, PLUS_PRODUCT, new double[0], a, b);
        };
    }

    static Optional<Instruction> minus(Instruction sum, Term term) {
        return switch (term) {
            case Number(double k) -> plus(sum, new Number(-k));
            case Plain(int a) -> plus(sum, new Scaled(-1, a));
            case Scaled(double k, int a) -> plus(sum, new Scaled(-k, a));
            case Product _ -> Optional.empty();
        };
    }

    /// The sum times a constant.
    static Optional<Instruction> times(Instruction sum, double k) {
        return longer(sum, TIMES_CONSTANT, new double[] {k});
    }

    private static Optional<Instruction> longer(Instruction sum, Map<Kernel, Kernel> kernels, double[] constants, int... operands) {
        var base = normal(sum);
        return Optional.ofNullable(kernels.get(base.kernel())).map(kernel -> base.extended(kernel, constants, operands));
    }

    /// Fewer kinds of sums: a + b as 1 b + a, k - a as (-1) a + k, which is the same bits.
    private static Instruction normal(Instruction sum) {
        int[] operands = sum.operands();
        if (sum.kernel() == BinaryOperation.ADD || sum.kernel() == BinaryOperation.SUBTRACT) {
            double sign = sum.kernel() == BinaryOperation.ADD ? 1 : -1;
            return Instruction.of(KA_PLUS_B, sum.target(), new double[] {sign}, operands[1], operands[0]);
        }
        if (sum.kernel() == FusedOperation.A_PLUS_K || sum.kernel() == FusedOperation.K_MINUS_A) {
            double sign = sum.kernel() == FusedOperation.A_PLUS_K ? 1 : -1;
            return Instruction.of(KA_PLUS_L, sum.target(), new double[] {sign, sum.constants()[0]}, operands);
        }
        return sum;
    }
}

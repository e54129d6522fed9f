package hesse.field;

import hesse.field.Term.Number;
import hesse.field.Term.Plain;
import hesse.field.Term.Product;
import hesse.field.Term.Scaled;
import java.util.Optional;

/// The instruction for a sum of two terms with one operation more, where there is a kernel for it.
final class LongerSums {

    private LongerSums() {}

    /// The sum plus a term, in this order.
    static Optional<Instruction> plus(Instruction sum, Term term) {
        var base = normal(sum);
        return switch (term) {
            case Number(double k) -> plusConstant(base.kernel()).map(kernel -> base.extended(kernel, new double[] {k}));
            case Plain(int a) -> plus(base, new Scaled(1, a));
            case Scaled(double k, int a) -> plusScaled(base.kernel()).map(kernel -> base.extended(kernel, new double[] {k}, a));
            case Product(int a, int b) -> plusProduct(base.kernel()).map(kernel -> base.extended(kernel, new double[0], a, b));
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
        var base = normal(sum);
        return timesConstant(base.kernel()).map(kernel -> base.extended(kernel, new double[] {k}));
    }

    /// Fewer kinds of sums: a + b as 1 b + a, which is the same bits.
    private static Instruction normal(Instruction sum) {
        return switch (sum.kernel()) {
            case BinaryOperation.ADD -> swapped(sum, 1);
            case BinaryOperation.SUBTRACT -> swapped(sum, -1);
            case FusedOperation.A_PLUS_K -> new Instruction(FusedOperation.KA_PLUS_L, sum.target(), sum.operands(), new double[] {1, sum.constants()[0]});
            case FusedOperation.K_MINUS_A -> new Instruction(FusedOperation.KA_PLUS_L, sum.target(), sum.operands(), new double[] {-1, sum.constants()[0]});
            default -> sum;
        };
    }

    private static Instruction swapped(Instruction sum, double sign) {
        int[] operands = sum.operands();
        return new Instruction(FusedOperation.KA_PLUS_B, sum.target(), new int[] {operands[1], operands[0]}, new double[] {sign});
    }

    private static Optional<Kernel> plusConstant(Kernel sum) {
        return Optional.ofNullable(switch (sum) {
            case FusedOperation.KA_PLUS_B -> FusedSum.KA_PLUS_B_PLUS_L;
            case FusedOperation.KA_PLUS_LB -> FusedSum.KA_PLUS_LB_PLUS_M;
            case FusedOperation.KA_PLUS_BC -> FusedSum.KA_PLUS_BC_PLUS_L;
            case FusedOperation.AB_PLUS_C -> FusedSum.AB_PLUS_C_PLUS_K;
            case FusedOperation.AB_PLUS_CD -> FusedSum.AB_PLUS_CD_PLUS_K;
            default -> null;
        });
    }

    private static Optional<Kernel> plusScaled(Kernel sum) {
        return Optional.ofNullable(switch (sum) {
            case FusedOperation.KA_PLUS_L -> FusedSum.KA_PLUS_L_PLUS_MB;
            case FusedOperation.KA_PLUS_B -> FusedSum.KA_PLUS_B_PLUS_LC;
            case FusedOperation.KA_PLUS_LB -> FusedSum.KA_PLUS_LB_PLUS_MC;
            case FusedOperation.KA_PLUS_BC -> FusedSum.KA_PLUS_BC_PLUS_LD;
            case FusedOperation.AB_PLUS_K -> FusedSum.AB_PLUS_K_PLUS_LC;
            case FusedOperation.AB_PLUS_C -> FusedSum.AB_PLUS_C_PLUS_KD;
            case FusedOperation.AB_PLUS_CD -> FusedSum.AB_PLUS_CD_PLUS_KE;
            default -> null;
        });
    }

    private static Optional<Kernel> plusProduct(Kernel sum) {
        return Optional.ofNullable(switch (sum) {
            case FusedOperation.KA_PLUS_L -> FusedSum.KA_PLUS_L_PLUS_BC;
            case FusedOperation.KA_PLUS_B -> FusedSum.KA_PLUS_B_PLUS_CD;
            case FusedOperation.KA_PLUS_LB -> FusedSum.KA_PLUS_LB_PLUS_CD;
            case FusedOperation.KA_PLUS_BC -> FusedSum.KA_PLUS_BC_PLUS_DE;
            case FusedOperation.AB_PLUS_K -> FusedSum.AB_PLUS_K_PLUS_CD;
            case FusedOperation.AB_PLUS_C -> FusedSum.AB_PLUS_C_PLUS_DE;
            case FusedOperation.AB_PLUS_CD -> FusedSum.AB_PLUS_CD_PLUS_EF;
            default -> null;
        });
    }

    private static Optional<Kernel> timesConstant(Kernel sum) {
        return Optional.ofNullable(switch (sum) {
            case FusedOperation.KA_PLUS_L -> FusedSum.KA_PLUS_L_TIMES_M;
            case FusedOperation.KA_PLUS_B -> FusedSum.KA_PLUS_B_TIMES_L;
            case FusedOperation.KA_PLUS_LB -> FusedSum.KA_PLUS_LB_TIMES_M;
            case FusedOperation.KA_PLUS_BC -> FusedSum.KA_PLUS_BC_TIMES_L;
            case FusedOperation.AB_PLUS_K -> FusedSum.AB_PLUS_K_TIMES_L;
            case FusedOperation.AB_PLUS_C -> FusedSum.AB_PLUS_C_TIMES_K;
            case FusedOperation.AB_PLUS_CD -> FusedSum.AB_PLUS_CD_TIMES_K;
            default -> null;
        });
    }
}

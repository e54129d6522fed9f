package hesse.field.program;

import static hesse.field.kernel.FusedOperation.AB_PLUS_C;
import static hesse.field.kernel.FusedOperation.AB_PLUS_CD;
import static hesse.field.kernel.FusedOperation.AB_PLUS_K;
import static hesse.field.kernel.FusedOperation.KA_PLUS_B;
import static hesse.field.kernel.FusedOperation.KA_PLUS_BC;
import static hesse.field.kernel.FusedOperation.KA_PLUS_L;
import static hesse.field.kernel.FusedOperation.KA_PLUS_LB;

import hesse.field.kernel.BinaryOperation;
import hesse.field.kernel.FusedOperation;
import hesse.field.kernel.FusedSum;
import hesse.field.kernel.Kernel;
import hesse.field.program.Term.Number;
import hesse.field.program.Term.Plain;
import hesse.field.program.Term.Product;
import hesse.field.program.Term.Scaled;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The instruction for a sum of two terms with one operation more, where there is a kernel for it: there are kernels for the
/// kinds that came up in more than a few of 170 formulas.
final class LongSumSelector {

    private static final Map<Kernel, Kernel> PLUS_CONSTANT = Map.of(
            KA_PLUS_L, FusedSum.KA_PLUS_L_PLUS_M,
            KA_PLUS_B, FusedSum.KA_PLUS_B_PLUS_L,
            KA_PLUS_LB, FusedSum.KA_PLUS_LB_PLUS_M,
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
            AB_PLUS_C, FusedSum.AB_PLUS_C_PLUS_DE,
            AB_PLUS_CD, FusedSum.AB_PLUS_CD_PLUS_EF);

    private static final Map<Kernel, Kernel> TIMES_CONSTANT = Map.of(
            KA_PLUS_L, FusedSum.KA_PLUS_L_TIMES_M,
            KA_PLUS_B, FusedSum.KA_PLUS_B_TIMES_L,
            KA_PLUS_LB, FusedSum.KA_PLUS_LB_TIMES_M,
            KA_PLUS_BC, FusedSum.KA_PLUS_BC_TIMES_L,
            AB_PLUS_C, FusedSum.AB_PLUS_C_TIMES_K,
            AB_PLUS_CD, FusedSum.AB_PLUS_CD_TIMES_K);

    private LongSumSelector() {}

    /// The sum plus a term, in this order.
    static Optional<Instruction> plus(Instruction sum, Term term) {
        return switch (term) {
            case Number(var k) -> longer(sum, PLUS_CONSTANT, List.of(k));
            case Plain(int a) -> longer(sum, PLUS_SCALED, List.of(Coefficient.ONE), a);
            case Scaled(var k, int a) -> longer(sum, PLUS_SCALED, List.of(k), a);
            case Product(int a, int b) -> longer(sum, PLUS_PRODUCT, List.of(), a, b);
        };
    }

    static Optional<Instruction> minus(Instruction sum, Term term) {
        return switch (term) {
            case Number(var k) -> plus(sum, new Number(k.negated()));
            case Plain(int a) -> plus(sum, new Scaled(Coefficient.MINUS_ONE, a));
            case Scaled(var k, int a) -> plus(sum, new Scaled(k.negated(), a));
            case Product _ -> Optional.empty();
        };
    }

    /// A term minus the sum.
    static Optional<Instruction> less(Term term, Instruction sum) {
        return switch (term) {
            case Plain(int a) -> less(Coefficient.ONE, a, sum);
            case Scaled(var k, int a) -> less(k, a, sum);
            case Number _, Product _ -> Optional.empty();
        };
    }

    private static Optional<Instruction> less(Coefficient k, int a, Instruction sum) {
        var first = Instruction.of(sum.kernel(), sum.target(), List.of(k), a);
        return sum.kernel() == AB_PLUS_CD
                ? Optional.of(first.extended(FusedSum.KA_LESS_BC_PLUS_DE, sum.constants(), sum.operands())) : Optional.empty();
    }

    /// The sum times a constant.
    static Optional<Instruction> times(Instruction sum, Coefficient k) {
        return longer(sum, TIMES_CONSTANT, List.of(k));
    }

    /// The sum times a constant, plus a constant.
    static Optional<Instruction> timesPlus(Instruction sum, Coefficient k, Coefficient l) {
        return sum.kernel() == KA_PLUS_LB
                ? Optional.of(sum.extended(FusedSum.KA_PLUS_LB_TIMES_M_PLUS_N, List.of(k, l))) : Optional.empty();
    }

    private static Optional<Instruction> longer(Instruction sum, Map<Kernel, Kernel> kernels, List<Coefficient> constants,
            int... operands) {
        var base = normal(sum);
        return Optional.ofNullable(kernels.get(base.kernel())).map(kernel -> base.extended(kernel, constants, operands));
    }

    /// Fewer kinds of sums: a + b as 1 b + a, k - a as (-1) a + k, which is the same bits.
    private static Instruction normal(Instruction sum) {
        int[] operands = sum.operands();
        if (sum.kernel() == BinaryOperation.ADD || sum.kernel() == BinaryOperation.SUBTRACT) {
            var sign = sum.kernel() == BinaryOperation.ADD ? Coefficient.ONE : Coefficient.MINUS_ONE;
            return Instruction.of(KA_PLUS_B, sum.target(), List.of(sign), operands[1], operands[0]);
        }
        if (sum.kernel() == FusedOperation.A_PLUS_K || sum.kernel() == FusedOperation.K_MINUS_A) {
            var sign = sum.kernel() == FusedOperation.A_PLUS_K ? Coefficient.ONE : Coefficient.MINUS_ONE;
            return Instruction.of(KA_PLUS_L, sum.target(), List.of(sign, sum.constants().getFirst()), operands);
        }
        return sum;
    }
}

package hesse.field.program;

import static hesse.field.kernel.FusedOperation.AB_MINUS_C;
import static hesse.field.kernel.FusedOperation.AB_MINUS_CD;
import static hesse.field.kernel.FusedOperation.AB_PLUS_C;
import static hesse.field.kernel.FusedOperation.AB_PLUS_CD;
import static hesse.field.kernel.FusedOperation.AB_PLUS_K;
import static hesse.field.kernel.FusedOperation.A_MINUS_BC;
import static hesse.field.kernel.FusedOperation.A_PLUS_K;
import static hesse.field.kernel.FusedOperation.KA_MINUS_BC;
import static hesse.field.kernel.FusedOperation.KA_PLUS_B;
import static hesse.field.kernel.FusedOperation.KA_PLUS_BC;
import static hesse.field.kernel.FusedOperation.KA_PLUS_L;
import static hesse.field.kernel.FusedOperation.KA_PLUS_LB;
import static hesse.field.kernel.FusedOperation.K_MINUS_A;
import static hesse.field.kernel.FusedOperation.K_MINUS_AB;

import hesse.field.kernel.BinaryOperation;
import hesse.field.kernel.Kernel;
import hesse.field.program.Term.Number;
import hesse.field.program.Term.Plain;
import hesse.field.program.Term.Product;
import hesse.field.program.Term.Scaled;
import java.util.List;

/// The instruction for a sum or difference of any two terms.
final class SumSelector {

    private record Pair(Term left, Term right) {}

    private SumSelector() {}

    static Instruction add(int target, Term left, Term right) {
        return switch (new Pair(left, right)) {
            case Pair(Number(var k), Plain(int a)) -> with(A_PLUS_K, target, k, a);
            case Pair(Number(var l), Scaled(var k, int a)) -> Instruction.of(KA_PLUS_L, target, List.of(k, l), a);
            case Pair(Number(var k), Product(int a, int b)) -> with(AB_PLUS_K, target, k, a, b);
            case Pair(Plain(int a), Plain(int b)) -> Instruction.of(BinaryOperation.ADD, target, a, b);
            case Pair(Plain(int b), Scaled(var k, int a)) -> with(KA_PLUS_B, target, k, a, b);
            case Pair(Plain(int c), Product(int a, int b)) -> Instruction.of(AB_PLUS_C, target, a, b, c);
            case Pair(Scaled(var k, int a), Scaled(var l, int b)) -> Instruction.of(KA_PLUS_LB, target, List.of(k, l), a, b);
            case Pair(Scaled(var k, int a), Product(int b, int c)) -> with(KA_PLUS_BC, target, k, a, b, c);
            case Pair(Product(int a, int b), Product(int c, int d)) -> Instruction.of(AB_PLUS_CD, target, a, b, c, d);
            case Pair(Plain _, Number _), Pair(Scaled _, Number _), Pair(Scaled _, Plain _),
                    Pair(Product _, Number _), Pair(Product _, Plain _), Pair(Product _, Scaled _) -> add(target, right, left);
            case Pair(Number _, Number _) -> throw new IllegalStateException("sums of constants fold");
        };
    }

    static Instruction subtract(int target, Term left, Term right) {
        return switch (new Pair(left, right)) {
            case Pair(_, Number(var k)) -> add(target, left, new Number(k.negated()));
            case Pair(_, Scaled(var k, int a)) -> add(target, left, new Scaled(k.negated(), a));
            case Pair(Number(var k), Plain(int a)) -> with(K_MINUS_A, target, k, a);
            case Pair(Number(var k), Product(int a, int b)) -> with(K_MINUS_AB, target, k, a, b);
            case Pair(Plain(int a), Plain(int b)) -> Instruction.of(BinaryOperation.SUBTRACT, target, a, b);
            case Pair(Plain(int a), Product(int b, int c)) -> Instruction.of(A_MINUS_BC, target, a, b, c);
            case Pair(Scaled(var k, int a), Plain(int b)) -> Instruction.of(KA_PLUS_LB, target, List.of(k, Coefficient.MINUS_ONE), a, b);
            case Pair(Scaled(var k, int a), Product(int b, int c)) -> with(KA_MINUS_BC, target, k, a, b, c);
            case Pair(Product(int a, int b), Plain(int c)) -> Instruction.of(AB_MINUS_C, target, a, b, c);
            case Pair(Product(int a, int b), Product(int c, int d)) -> Instruction.of(AB_MINUS_CD, target, a, b, c, d);
        };
    }

    private static Instruction with(Kernel kernel, int target, Coefficient k, int... operands) {
        return new Instruction(kernel, target, operands, List.of(k));
    }
}

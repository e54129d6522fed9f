package hesse.field;

import static hesse.field.BinaryOperation.ADD;
import static hesse.field.BinaryOperation.SUBTRACT;
import static hesse.field.FusedOperation.ADD_CONSTANT;
import static hesse.field.FusedOperation.DIFFERENCE_OF_PRODUCTS;
import static hesse.field.FusedOperation.MULTIPLY_ADD;
import static hesse.field.FusedOperation.MULTIPLY_ADD_CONSTANT;
import static hesse.field.FusedOperation.MULTIPLY_SUBTRACT;
import static hesse.field.FusedOperation.SCALE_ADD;
import static hesse.field.FusedOperation.SCALE_ADD_CONSTANT;
import static hesse.field.FusedOperation.SCALE_ADD_PRODUCT;
import static hesse.field.FusedOperation.SCALE_ADD_SCALED;
import static hesse.field.FusedOperation.SCALE_SUBTRACT;
import static hesse.field.FusedOperation.SCALE_SUBTRACT_PRODUCT;
import static hesse.field.FusedOperation.SUBTRACT_FROM_CONSTANT;
import static hesse.field.FusedOperation.SUBTRACT_PRODUCT;
import static hesse.field.FusedOperation.SUBTRACT_PRODUCT_FROM_CONSTANT;
import static hesse.field.FusedOperation.SUM_OF_PRODUCTS;

import hesse.field.Term.Number;
import hesse.field.Term.Plain;
import hesse.field.Term.Product;
import hesse.field.Term.Scaled;

/// The instruction for a sum or difference of any two terms.
final class FusedSums {

    private record Pair(Term left, Term right) {}

    private FusedSums() {}

    static Instruction add(int target, Term left, Term right) {
        return switch (new Pair(left, right)) {
            case Pair(Number(double k), Plain(int a)) -> instruction(ADD_CONSTANT, target, k, 0, a);
            case Pair(Number(double l), Scaled(double k, int a)) -> instruction(SCALE_ADD_CONSTANT, target, k, l, a);
            case Pair(Number(double k), Product(int a, int b)) -> instruction(MULTIPLY_ADD_CONSTANT, target, k, 0, a, b);
            case Pair(Plain(int a), Plain(int b)) -> Instruction.of(ADD, target, a, b);
            case Pair(Plain(int b), Scaled(double k, int a)) -> instruction(SCALE_ADD, target, k, 0, a, b);
            case Pair(Plain(int c), Product(int a, int b)) -> instruction(MULTIPLY_ADD, target, 0, 0, a, b, c);
            case Pair(Scaled(double k, int a), Scaled(double l, int b)) -> instruction(SCALE_ADD_SCALED, target, k, l, a, b);
            case Pair(Scaled(double k, int a), Product(int b, int c)) -> instruction(SCALE_ADD_PRODUCT, target, k, 0, a, b, c);
            case Pair(Product(int a, int b), Product(int c, int d)) -> instruction(SUM_OF_PRODUCTS, target, 0, 0, a, b, c, d);
            case Pair(Plain _, Number _), Pair(Scaled _, Number _), Pair(Scaled _, Plain _),
                    Pair(Product _, Number _), Pair(Product _, Plain _), Pair(Product _, Scaled _) -> add(target, right, left);
            case Pair(Number _, Number _) -> throw new IllegalStateException("sums of constants fold");
        };
    }

    static Instruction subtract(int target, Term left, Term right) {
        return switch (new Pair(left, right)) {
            case Pair(_, Number(double k)) -> add(target, left, new Number(-k));
            case Pair(_, Scaled(double k, int a)) -> add(target, left, new Scaled(-k, a));
            case Pair(Number(double k), Plain(int a)) -> instruction(SUBTRACT_FROM_CONSTANT, target, k, 0, a);
            case Pair(Number(double k), Product(int a, int b)) -> instruction(SUBTRACT_PRODUCT_FROM_CONSTANT, target, k, 0, a, b);
            case Pair(Plain(int a), Plain(int b)) -> Instruction.of(SUBTRACT, target, a, b);
            case Pair(Plain(int a), Product(int b, int c)) -> instruction(SUBTRACT_PRODUCT, target, 0, 0, a, b, c);
            case Pair(Scaled(double k, int a), Plain(int b)) -> instruction(SCALE_SUBTRACT, target, k, 0, a, b);
            case Pair(Scaled(double k, int a), Product(int b, int c)) -> instruction(SCALE_SUBTRACT_PRODUCT, target, k, 0, a, b, c);
            case Pair(Product(int a, int b), Plain(int c)) -> instruction(MULTIPLY_SUBTRACT, target, 0, 0, a, b, c);
            case Pair(Product(int a, int b), Product(int c, int d)) -> instruction(DIFFERENCE_OF_PRODUCTS, target, 0, 0, a, b, c, d);
        };
    }

    private static Instruction instruction(FusedOperation operation, int target, double k, double l, int... operands) {
        return new Instruction(operation, target, operands, k, l);
    }
}

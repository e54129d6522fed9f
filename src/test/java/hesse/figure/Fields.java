package hesse.figure;

import hesse.expression.ParseResult;
import hesse.expression.Parser;
import hesse.field.Field;
import hesse.field.compiler.CompiledField;
import hesse.field.kernel.KernelBackend;
import java.util.Map;

/// Fields and windows for tests of pictures.
public final class Fields {
    public static final String HIMMELBLAU = "(x^2 + y - 11)^2 + (x + y^2 - 7)^2";
    public static final String ROSENBROCK = "(1 - x)^2 + 100*(y - x^2)^2";
    public static final String GOLDSTEIN_PRICE = "(1 + (x + y + 1)^2*(19 - 14*x + 3*x^2 - 14*y + 6*x*y + 3*y^2))"
            + "*(30 + (2*x - 3*y)^2*(18 - 32*x + 12*x^2 + 48*y - 36*x*y + 27*y^2))";
    public static final String PEAKS = "3*(1 - x)^2*exp(-x^2 - (y + 1)^2) - 10*(x/5 - x^3 - y^5)*exp(-x^2 - y^2)"
            + " - exp(-(x + 1)^2 - y^2)/3";

    private Fields() {}

    public static Field of(String formula) {
        return of(formula, KernelBackend.plain());
    }

    public static Field of(String formula, KernelBackend backend) {
        return switch (Parser.parse(formula)) {
            case ParseResult.Parsed parsed -> CompiledField.of(parsed.expression(), Map.of(), backend);
            case ParseResult.Refused refused -> throw new IllegalArgumentException(refused.toString());
        };
    }
}

package hesse.expression;

import static hesse.expression.Callable.ANY;
import static hesse.expression.Callable.composed;

import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Operator;
import hesse.expression.notation.Vocabulary;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Every name that can be called, in any notation: the functions, their other spellings, and combinations of them. Capitals make no
/// difference.
final class Callables implements Vocabulary {
    /// Words for signs, as Mathematica's `Plus[x, y]`.
    private static final Set<String> SIGNS =
            Set.of("add", "plus", "subtract", "minus", "multiply", "times", "divide", "and", "or", "not");
    private static final Set<Function> BARE = EnumSet.of(Function.SIN, Function.COS, Function.TAN, Function.COT, Function.SEC, Function.CSC,
            Function.ASIN, Function.ACOS, Function.ATAN, Function.ACOT, Function.ASEC, Function.ACSC,
            Function.SINH, Function.COSH, Function.TANH, Function.COTH, Function.SECH, Function.CSCH,
            Function.ASINH, Function.ACOSH, Function.ATANH, Function.ACOTH, Function.ASECH, Function.ACSCH,
            Function.EXP, Function.LOG, Function.LOG10, Function.LOG2, Function.SQRT, Function.CBRT, Function.ABS, Function.SIGN);

    /// Their names, not before a bracket, are as well a parameter's or a part of one.
    private static final Set<Function> BRACKETED = EnumSet.of(Function.EXPM1, Function.LOG1P, Function.LOGADDEXP, Function.ROOT,
            Function.HEAVISIDE,
            Function.CEIL, Function.ROUND, Function.TRUNC, Function.FRAC, Function.MOD, Function.LOGIT, Function.SINC, Function.ERF,
            Function.ERFC,
            Function.GAMMA, Function.POLYGAMMA, Function.IF);

    private static final Map<String, Function> SYNONYMS = Map.ofEntries(Map.entry("tg", Function.TAN), Map.entry("ctg", Function.COT),
            Map.entry("cotg", Function.COT),
            Map.entry("arctg", Function.ATAN), Map.entry("arcctg", Function.ACOT), Map.entry("arccosec", Function.ACSC),
            Map.entry("ld", Function.LOG2),
            Map.entry("signum", Function.SIGN), Map.entry("sen", Function.SIN), Map.entry("arcsen", Function.ASIN),
            Map.entry("√", Function.SQRT), Map.entry("∛", Function.CBRT), Map.entry("fabs", Function.ABS));

    private static final Map<String, Function> BRACKETED_SYNONYMS = Map.ofEntries(Map.entry("arctan2", Function.ATAN2),
            Map.entry("magnitude", Function.ABS),
            Map.entry("cubicroot", Function.CBRT), Map.entry("nroot", Function.ROOT), Map.entry("logisticsigmoid", Function.SIGMOID),
            Map.entry("cuberoot", Function.CBRT), Map.entry("nthroot", Function.ROOT), Map.entry("surd", Function.ROOT),
            Map.entry("logistic", Function.SIGMOID), Map.entry("expit", Function.SIGMOID), Map.entry("σ", Function.SIGMOID),
            Map.entry("sigma", Function.SIGMOID), Map.entry("γ", Function.GAMMA), Map.entry("tgamma", Function.GAMMA),
            Map.entry("unitstep", Function.HEAVISIDE),
            Map.entry("heavisidetheta", Function.HEAVISIDE), Map.entry("ceiling", Function.CEIL), Map.entry("fix", Function.TRUNC),
            Map.entry("int", Function.FLOOR),
            Map.entry("rint", Function.ROUND), Map.entry("ramp", Function.RELU), Map.entry("maximum", Function.MAX),
            Map.entry("minimum", Function.MIN),
            Map.entry("fmax", Function.MAX), Map.entry("fmin", Function.MIN), Map.entry("fractionalpart", Function.FRAC),
            Map.entry("sh", Function.SINH),
            Map.entry("ch", Function.COSH), Map.entry("th", Function.TANH));

    static final Callables ALL = new Callables();

    private final Map<String, Callable> named = new HashMap<>();

    private Callables() {
        for (var function : Function.values()) {
            function.spellings().forEach(spelling -> named.put(spelling, callable(function, false)));
        }
        SYNONYMS.forEach((name, function) -> named.put(name, callable(function, false)));
        BRACKETED_SYNONYMS.forEach((name, function) -> named.put(name, callable(function, true)));
        named.put("∜",
                new Callable(Optional.empty(), 1, 1, true, false,
                        (trees, a, at) -> trees.call(Function.ROOT, at, a.getFirst(), trees.number(4, at))));
        addCombinations();
        addOperators();
    }

    private static Callable callable(Function function, boolean bracketed) {
        return switch (function) {
            case MIN, MAX, LOGADDEXP -> Callable.nesting(function);
            case LOG -> new Callable(Optional.of(function), 1, 2, true, false, Callables::logarithm);
            case HEAVISIDE -> new Callable(Optional.of(function), 1, 2, false, true, Callables::step);
            case ATAN -> new Callable(Optional.of(function), 1, 2, true, false,
                    (trees, a, at) -> trees.call(a.size() == 1 ? Function.ATAN : Function.ATAN2, a, at));
            case IF -> new Callable(Optional.of(function), 2, ANY, false, true, Callables::choice);
            default -> Callable.of(function, BARE.contains(function), bracketed || BRACKETED.contains(function));
        };
    }

    private void addCombinations() {
        for (var name : List.of("where", "ifelse", "iif", "piecewise", "cond", "which", "ite")) {
            named.put(name, composed(2, ANY, Callables::choice));
        }
        named.put("exp2", composed(1, 1, (trees, a, at) -> trees.binary(Operator.POWER, trees.number(2, at), a.getFirst(), at)));
        named.put("exp10", composed(1, 1, (trees, a, at) -> trees.binary(Operator.POWER, trees.number(10, at), a.getFirst(), at)));
        for (var name : List.of("pow", "power")) {
            named.put(name, composed(2, 2, (trees, a, at) -> trees.binary(Operator.POWER, a.getFirst(), a.getLast(), at)));
        }
        for (var name : List.of("square", "sqr")) {
            named.put(name, composed(1, 1, (trees, a, at) -> trees.binary(Operator.POWER, a.getFirst(), trees.number(2, at), at)));
        }
        named.put("boole", composed(1, 1, (_, a, _) -> a.getFirst()));
        named.put("sincpi",
                composed(1, 1,
                        (trees, a, at) ->
                        trees.call(Function.SINC, at, trees.binary(Operator.TIMES, trees.leaf(Constant.PI, at), a.getFirst(), at))));
        named.put("digamma", composed(1, 1, (trees, a, at) -> trees.call(Function.POLYGAMMA, at, trees.number(0, at), a.getFirst())));
        named.put("reciprocal", composed(1, 1, (trees, a, at) -> trees.binary(Operator.DIVIDE, trees.number(1, at), a.getFirst(), at)));
        for (var name : List.of("norm", "length")) {
            named.put(name, composed(2, 2, (trees, a, at) -> trees.call(Function.HYPOT, a, at)));
        }
        for (var name : List.of("clamp", "clip")) {
            named.put(name,
                    composed(3, 3,
                            (trees, a, at) -> trees.call(Function.MIN, at, trees.call(Function.MAX, at, a.get(0), a.get(1)), a.get(2))));
        }
        for (var name : List.of("degrees", "rad2deg")) {
            named.put(name, composed(1, 1, (trees, a, at) ->
                    trees.binary(Operator.DIVIDE, trees.binary(Operator.TIMES, a.getFirst(), trees.number(180, at), at),
                            trees.leaf(Constant.PI, at), at)));
        }
        for (var name : List.of("radians", "deg2rad")) {
            named.put(name, composed(1, 1, (trees, a, at) -> Postfix.degrees(trees, a.getFirst(), at)));
        }
        named.put("factorial", composed(1, 1, (trees, a, at) -> Postfix.factorial(trees, a.getFirst(), at)));
        for (var name : List.of("fmod", "rem", "remainder")) {
            named.put(name, composed(2, 2, Callables::remainder));
        }
    }

    private void addOperators() {
        named.put("sum", composed(2, ANY, (trees, a, at) -> folded(trees, Operator.PLUS, a, at)));
        named.put("prod", composed(2, ANY, (trees, a, at) -> folded(trees, Operator.TIMES, a, at)));
        named.put("mean",
                composed(2, ANY,
                        (trees, a, at) ->
                        trees.binary(Operator.DIVIDE, folded(trees, Operator.PLUS, a, at), trees.number(a.size(), at), at)));
        named.put("add", composed(2, 2, (trees, a, at) -> trees.binary(Operator.PLUS, a.get(0), a.get(1), at)));
        named.put("plus", named.get("add"));
        named.put("subtract", composed(2, 2, (trees, a, at) -> trees.binary(Operator.MINUS, a.get(0), a.get(1), at)));
        named.put("multiply", composed(2, 2, (trees, a, at) -> trees.binary(Operator.TIMES, a.get(0), a.get(1), at)));
        named.put("minus", named.get("subtract"));
        named.put("times", named.get("multiply"));
        named.put("divide", composed(2, 2, (trees, a, at) -> trees.binary(Operator.DIVIDE, a.get(0), a.get(1), at)));
        named.put("and", composed(2, 2, (trees, a, at) -> trees.binary(Operator.TIMES, a.get(0), a.get(1), at)));
        named.put("or", Callable.nesting(Function.MAX));
        named.put("not", composed(1, 1, (trees, a, at) -> trees.call(Function.EQUAL, at, a.getFirst(), trees.number(0, at))));
    }

    /// To the base of the second argument; the bases 2 and 10 have functions of their own.
    static TreeBuilder.Part logarithm(TreeBuilder trees, List<TreeBuilder.Part> arguments, Token at) throws SyntaxException {
        var u = arguments.getFirst();
        if (arguments.size() == 1) {
            return trees.call(Function.LOG, at, u);
        }
        var base = arguments.getLast();
        return switch (base.expression()) {
            case Expression.Literal(var value) when value == 2 -> trees.call(Function.LOG2, at, u);
            case Expression.Literal(var value) when value == 10 -> trees.call(Function.LOG10, at, u);
            case Constant constant when constant == Constant.E -> trees.call(Function.LOG, at, u);
            default -> trees.binary(Operator.DIVIDE, trees.call(Function.LOG, at, u), trees.call(Function.LOG, at, base), at);
        };
    }

    private static TreeBuilder.Part folded(TreeBuilder trees, Operator operator, List<TreeBuilder.Part> arguments, Token at)
            throws SyntaxException {
        var whole = arguments.getFirst();
        for (var argument : arguments.subList(1, arguments.size())) {
            whole = trees.binary(operator, whole, argument, at);
        }
        return whole;
    }

    /// NumPy's second argument is the value at 0.
    private static TreeBuilder.Part step(TreeBuilder trees, List<TreeBuilder.Part> arguments, Token at) throws SyntaxException {
        var u = arguments.getFirst();
        var step = trees.call(Function.HEAVISIDE, at, u);
        return arguments.size() == 1 ? step
                : trees.call(Function.IF, at, trees.call(Function.EQUAL, at, u, trees.number(0, at)), arguments.getLast(), step);
    }

    /// Conditions and values in turn, then what holds else; if nothing does, there is no value, which 0/0 has neither.
    private static TreeBuilder.Part choice(TreeBuilder trees, List<TreeBuilder.Part> arguments, Token at) throws SyntaxException {
        int pairs = arguments.size() / 2;
        var otherwise = arguments.size() % 2 == 1 ? arguments.getLast() : null;
        for (int i = pairs - 1; i >= 0; i--) {
            var value = arguments.get(2 * i + 1);
            boolean always = otherwise == null && arguments.get(2 * i).expression() instanceof Expression.Literal(var truth) && truth == 1;
            if (otherwise == null && !always) {
                otherwise = trees.binary(Operator.DIVIDE, trees.number(0, at), trees.number(0, at), at);
            }
            otherwise = always ? value : trees.call(Function.IF, at, arguments.get(2 * i), value, otherwise);
        }
        return otherwise;
    }

    /// With the sign of the dividend, unlike [Function#MOD].
    private static TreeBuilder.Part remainder(TreeBuilder trees, List<TreeBuilder.Part> arguments, Token at) throws SyntaxException {
        var u = arguments.get(0);
        var v = arguments.get(1);
        var whole = trees.call(Function.TRUNC, at, trees.binary(Operator.DIVIDE, u, v, at));
        return trees.binary(Operator.MINUS, u, trees.binary(Operator.TIMES, v, whole, at), at);
    }

    Optional<Callable> named(String name) {
        return Optional.ofNullable(named.get(name.toLowerCase(Locale.ROOT)));
    }

    /// Every name, in no particular order.
    Set<String> names() {
        return named.keySet();
    }

    /// The names of combinations, in the order of the alphabet; without words for signs, as `minus`, which whoever misspelt a function
    /// did not mean.
    Stream<String> combinations() {
        return named.entrySet().stream().filter(entry -> entry.getValue().function().isEmpty()).map(Map.Entry::getKey)
                .filter(name -> !SIGNS.contains(name)).sorted();
    }

    @Override
    public boolean isFunction(String name) {
        return named.containsKey(name.toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean takesOneArgument(String name) {
        return named(name).filter(callable -> callable.most() == 1).isPresent();
    }
}

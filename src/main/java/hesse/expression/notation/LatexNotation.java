package hesse.expression.notation;

import hesse.expression.lexeme.Brackets;
import hesse.expression.lexeme.Characters;
import hesse.expression.lexeme.Lexeme;
import hesse.expression.lexeme.Lexeme.Command;
import hesse.expression.lexeme.Lexeme.Flaw;
import hesse.expression.lexeme.Lexeme.Number;
import hesse.expression.lexeme.Lexeme.Sign;
import hesse.expression.lexeme.Lexeme.Unreadable;
import hesse.expression.lexeme.Lexeme.Word;
import hesse.expression.lexeme.Symbol;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// LaTeX: `\frac{x^2}{y}`, `\sqrt[3]{x}`, `\left|x\right|`, `\operatorname{sgn}`, `\begin{cases}`; a fraction or a root takes the next
/// group in braces, or else the next character, as TeX does.
///
/// One pass; what waits for its braces to close lies on a stack.
final class LatexNotation implements Notation {

    /// What a group in braces is to the command before it.
    private enum Role { PLAIN, NUMERATOR, DENOMINATOR, RADICAND, NUMBERED_RADICAND }

    @Override
    public List<Lexeme> plain(List<Lexeme> lexemes) {
        boolean latex = lexemes.stream().anyMatch(lexeme -> lexeme instanceof Command || lexeme.is(Symbol.OPEN_CURLY));
        return latex ? PowersOfTen.joined(new Pass(new InfixFractions()
                .plain(new OppositeFractions().plain(new ArrayCases().plain(lexemes)))).all()) : lexemes;
    }

    private static final class Pass {
        private final List<Lexeme> in;
        private final List<Lexeme> out = new ArrayList<>();
        private final Deque<Role> groups = new ArrayDeque<>();
        /// The numbers of roots whose radicands aren't complete.
        private final Deque<List<Lexeme>> indices = new ArrayDeque<>();
        private Role expected = Role.PLAIN;
        private int at;

        Pass(List<Lexeme> in) {
            this.in = new ArrayList<>(in);
        }

        List<Lexeme> all() {
            while (at < in.size()) {
                var lexeme = in.get(at++);
                if (expected == Role.PLAIN || lexeme.is(Symbol.OPEN_CURLY) || isTransparent(lexeme)) {
                    next(lexeme);
                } else {
                    argument(lexeme);
                }
            }
            return out;
        }

        private static boolean isTransparent(Lexeme lexeme) {
            return lexeme instanceof Command(var name, _, _) && LatexCommands.isNothing(name);
        }

        private void next(Lexeme lexeme) {
            switch (lexeme) {
                case Command command -> command(command);
                case Sign sign when sign.symbol() == Symbol.OPEN_CURLY -> {
                    if (!greekInBraces()) {
                        groups.push(expected);
                        expected = Role.PLAIN;
                        out.add(sign);
                    }
                }
                case Sign sign when sign.symbol() == Symbol.CLOSE_CURLY -> {
                    out.add(sign);
                    finish(groups.isEmpty() ? Role.PLAIN : groups.pop(), sign);
                }
                case Sign _, Number _, Word _, Unreadable _ -> out.add(lexeme);
            }
        }

        /// `{\lambda}` is the letter λ, `\lambda` the word.
        private boolean greekInBraces() {
            boolean exponent = !out.isEmpty() && (out.getLast().is(Symbol.POWER) || out.getLast().is(Symbol.SUBSCRIPT));
            if (expected == Role.PLAIN && !exponent && at + 1 < in.size() && in.get(at) instanceof Command(var name, int start, int end)
                    && in.get(at + 1).is(Symbol.CLOSE_CURLY)) {
                var letter = LatexCommands.greekLetter(name);
                letter.ifPresent(text -> out.add(new Word(text, start, end)));
                at += letter.isPresent() ? 2 : 0;
                return letter.isPresent();
            }
            return false;
        }

        /// The one character that stands for a group.
        private void argument(Lexeme lexeme) {
            var first = first(lexeme);
            if (first instanceof Unreadable) {
                out.add(first);
                expected = Role.PLAIN;
                return;
            }
            var role = expected;
            expected = Role.PLAIN;
            out.add(first.implied(Symbol.OPEN_ROUND));
            out.add(first);
            out.add(first.implied(Symbol.CLOSE_ROUND));
            finish(role, first);
        }

        /// Its first character; the rest is put back.
        private Lexeme first(Lexeme lexeme) {
            return switch (lexeme) {
                case Number(var digits, int start, int end) when digits.length() > 1 && Characters.isDigit(digits.charAt(0))
                        && Characters.isDigit(digits.charAt(1)) -> {
                    in.set(--at, new Number(digits.substring(1), start + 1, end));
                    yield new Number(digits.substring(0, 1), start, start + 1);
                }
                case Word(var text, int start, int end) when text.length() > 1 && text.indexOf('_') < 0 -> {
                    in.set(--at, Characters.isDigit(text.charAt(1)) ? new Number(text.substring(1), start + 1, end)
                            : new Word(text.substring(1), start + 1, end));
                    yield new Word(text.substring(0, 1), start, start + 1);
                }
                case Command(var name, int start, int end) -> LatexCommands.name(name).<Lexeme>map(text -> new Word(text, start, end))
                        .orElseGet(() -> new Unreadable(Flaw.COMMAND_ARGUMENT, "\\" + name, start, end));
                case Number _, Word _ -> lexeme;
                case Sign(_, var spelling, int start, int end) -> new Unreadable(Flaw.COMMAND_ARGUMENT, spelling, start, end);
                case Unreadable _ -> lexeme;
            };
        }

        private void finish(Role role, Lexeme last) {
            switch (role) {
                case PLAIN -> { }
                case NUMERATOR -> {
                    out.add(last.implied(Symbol.DIVIDE));
                    expected = Role.DENOMINATOR;
                }
                case DENOMINATOR, RADICAND -> out.add(last.implied(Symbol.CLOSE_ROUND));
                case NUMBERED_RADICAND -> {
                    out.add(last.implied(Symbol.COMMA));
                    out.addAll(indices.pop());
                    out.add(last.implied(Symbol.CLOSE_ROUND));
                }
            }
        }

        private void command(Command command) {
            var name = command.name();
            var sign = LatexCommands.sign(name);
            if (sign.isPresent()) {
                out.add(new Sign(sign.get(), "\\" + name, command.start(), command.end()));
            } else if (name.equals("left") || name.equals("right")) {
                fence(name.equals("left"));
            } else if (LatexCommands.isUpright(name)) {
                upright(command);
            } else if (!LatexCommands.isNothing(name)) {
                construct(command, name);
            }
        }

        private void construct(Command command, String name) {
            switch (name) {
                case "frac", "dfrac", "tfrac", "cfrac" -> {
                    out.add(command.implied(Symbol.OPEN_ROUND));
                    expected = Role.NUMERATOR;
                }
                case "sqrt" -> root(command);
                case "lfloor", "lceil" -> {
                    out.add(new Word(name.substring(1), command.start(), command.end()));
                    out.add(command.implied(name.equals("lfloor") ? Symbol.OPEN_FLOOR : Symbol.OPEN_CEILING));
                }
                case "circ" -> degree(command);
                case "tag", "label" -> at = at < in.size() && in.get(at).is(Symbol.OPEN_CURLY)
                        ? Math.min(Brackets.matching(in, at) + 1, in.size()) : at;
                case "begin", "end" -> environment(command, name.equals("begin"));
                default -> {
                    out.add(LatexCommands.name(name).<Lexeme>map(text -> new Word(text, command.start(), command.end()))
                            .orElseGet(() -> new Unreadable(Flaw.COMMAND, "\\" + name, command.start(), command.end())));
                    if (LatexCommands.isFactor(name) && isParenthesis(at)) {
                        out.add(command.implied(Symbol.TIMES));
                    }
                }
            }
        }

        private boolean isParenthesis(int index) {
            int next = index;
            while (next < in.size() && isTransparent(in.get(next))) {
                next++;
            }
            return next < in.size() && (in.get(next).is(Symbol.OPEN_ROUND) || in.get(next).is(Symbol.OPEN_CURLY));
        }

        /// `^\circ` and `^{\circ}`: what follows the operand is the sign alone.
        private void degree(Command command) {
            if (!out.isEmpty() && out.getLast().is(Symbol.OPEN_CURLY) && at < in.size() && in.get(at).is(Symbol.CLOSE_CURLY)) {
                out.removeLast();
                groups.pop();
                at++;
            }
            if (!out.isEmpty() && out.getLast().is(Symbol.POWER)) {
                out.removeLast();
            }
            out.add(command.implied(Symbol.DEGREE));
        }

        private void root(Command command) {
            var index = new ArrayList<Lexeme>();
            if (at < in.size() && in.get(at).is(Symbol.OPEN_SQUARE)) {
                int close = Brackets.matching(in, at);
                index.addAll(in.subList(Math.min(at + 1, close), close));
                at = Math.min(close + 1, in.size());
            }
            boolean cube = index.size() == 1 && index.getFirst() instanceof Number(var digits, _, _) && digits.equals("3");
            boolean square = index.isEmpty();
            out.add(new Word(square ? "sqrt" : cube ? "cbrt" : "root", command.start(), command.end()));
            out.add(command.implied(Symbol.OPEN_ROUND));
            if (!square && !cube) {
                boolean nested = index.stream().anyMatch(piece -> piece instanceof Command(var name, _, _) && name.equals("sqrt"));
                indices.push(nested ? List.of(new Unreadable(Flaw.COMMAND_ARGUMENT, "\\sqrt", command.start(), command.end()))
                        : new LatexNotation().plain(index));
            }
            expected = square || cube ? Role.RADICAND : Role.NUMBERED_RADICAND;
        }

        /// Bars whose side is known; a fence that is a point isn't there.
        private void fence(boolean left) {
            if (at < in.size()
                    && (in.get(at).is(Symbol.BAR)
                            || in.get(at) instanceof Command(var name, _, _)
                            && LatexCommands.sign(name).filter(Symbol.BAR::equals).isPresent())) {
                out.add(in.get(at++).implied(left ? Symbol.OPEN_BAR : Symbol.CLOSE_BAR));
            } else if (at < in.size() && in.get(at).is(Symbol.PERIOD)) {
                at++;
            }
        }

        /// The word in the braces, put together from its letters, or, if there is more than a word, the group as it is.
        private void upright(Command command) {
            at += command.name().equals("operatorname") && at < in.size() && in.get(at).is(Symbol.TIMES) ? 1 : 0;
            if (at >= in.size() || !in.get(at).is(Symbol.OPEN_CURLY)) {
                return;
            }
            int close = Brackets.matching(in, at);
            var word = new StringBuilder();
            for (var piece : in.subList(at + 1, close)) {
                switch (piece) {
                    case Word(var text, _, _) -> word.append(text);
                    case Number(var digits, _, _) when !word.isEmpty() -> word.append(digits);
                    case Command(var name, _, _) when name.equals("_") -> word.append('_');
                    case Command(var name, _, _) when LatexCommands.isNothing(name) -> { }
                    case Number _, Command _, Sign _, Unreadable _ -> {
                        return;
                    }
                }
            }
            if (!word.isEmpty()) {
                out.add(new Word(word.toString(), command.start(), close < in.size() ? in.get(close).end() : command.end()));
            }
            at = Math.min(close + 1, in.size());
        }

        private void environment(Command command, boolean begins) {
            int close = at < in.size() && in.get(at).is(Symbol.OPEN_CURLY) ? Brackets.matching(in, at) : at;
            boolean cases = close > at
                    && in.subList(at, close).stream().anyMatch(piece -> piece instanceof Word(var text, _, _) && text.endsWith("cases"));
            at = Math.min(close > at ? close + 1 : at, in.size());
            if (cases) {
                out.add(command.implied(begins ? Symbol.OPEN_CASES : Symbol.CLOSE_CASES));
            }
        }
    }
}

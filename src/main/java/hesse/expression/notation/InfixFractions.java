package hesse.expression.notation;

import hesse.expression.lexeme.Brackets;
import hesse.expression.lexeme.Lexeme;
import hesse.expression.lexeme.Lexeme.Command;
import hesse.expression.lexeme.Lexeme.Flaw;
import hesse.expression.lexeme.Lexeme.Unreadable;
import hesse.expression.lexeme.Symbol;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// TeX's `{x \over y}`: a fraction of all that stands before and behind it between its brackets, or else between the signs that part
/// formulas. TeX itself knows no brackets but `{}`; what people mean by `(x \over 2)` is the same.
final class InfixFractions implements Notation {

    @Override
    public List<Lexeme> plain(List<Lexeme> lexemes) {
        return lexemes.stream().anyMatch(InfixFractions::isOver) ? new Pass(lexemes).all() : lexemes;
    }

    private static boolean isOver(Lexeme lexeme) {
        return isCommand(lexeme, "over");
    }

    private static boolean isCommand(Lexeme lexeme, String name) {
        return lexeme instanceof Command(var named, _, _) && named.equals(name);
    }

    private static final class Pass {
        private final List<Lexeme> in;
        private final List<Lexeme> out = new ArrayList<>();
        /// The brackets that are open, the innermost first.
        private final Deque<Group> groups = new ArrayDeque<>();
        private int at;

        /// @param start where its numerator begins, were there one
        /// @param over  whether it is a denominator that is being read
        private record Group(int start, boolean over) {}

        Pass(List<Lexeme> in) {
            this.in = in;
            groups.push(new Group(0, false));
        }

        List<Lexeme> all() {
            while (at < in.size()) {
                next(in.get(at++));
            }
            while (!groups.isEmpty()) {
                finish(in.getLast());
            }
            return out;
        }

        private void next(Lexeme lexeme) {
            if (isOver(lexeme)) {
                over(lexeme);
            } else if (isCommand(lexeme, "left")) {
                open(lexeme, true);
            } else if (isCommand(lexeme, "right")) {
                close(lexeme, true);
            } else if (lexeme.opens()) {
                open(lexeme, false);
            } else if (lexeme.closes()) {
                close(lexeme, false);
            } else if (parts(lexeme)) {
                finish(lexeme);
                out.add(lexeme);
                takeNameOfEnvironment(lexeme);
                groups.push(new Group(out.size(), false));
            } else {
                out.add(lexeme);
            }
        }

        /// `\begin{cases}` is one sign.
        private void takeNameOfEnvironment(Lexeme lexeme) {
            if (isCommand(lexeme, "begin") || isCommand(lexeme, "end")) {
                int end = at < in.size() && in.get(at).opens() ? Math.min(Brackets.matching(in, at) + 1, in.size()) : at;
                out.addAll(in.subList(at, end));
                at = end;
            }
        }

        /// Between this and the next such sign a formula is complete.
        private static boolean parts(Lexeme lexeme) {
            return List.of(Symbol.EQUALS, Symbol.COMMA, Symbol.SEMICOLON, Symbol.PERIOD, Symbol.DOLLAR, Symbol.AMPERSAND).stream()
                    .anyMatch(lexeme::is)
                    || isCommand(lexeme, "\\") || isCommand(lexeme, "begin") || isCommand(lexeme, "end");
        }

        /// Whatever follows a `\left` belongs to it.
        private void open(Lexeme lexeme, boolean fence) {
            out.add(lexeme);
            takeFence(fence);
            groups.push(new Group(out.size(), false));
        }

        private void close(Lexeme lexeme, boolean fence) {
            finish(lexeme);
            out.add(lexeme);
            takeFence(fence);
            if (groups.isEmpty()) {
                groups.push(new Group(out.size(), false));
            }
        }

        private void takeFence(boolean fence) {
            if (fence && at < in.size()) {
                out.add(in.get(at++));
            }
        }

        private void over(Lexeme lexeme) {
            var group = groups.pop();
            groups.push(new Group(group.start, true));
            if (group.over) {
                out.add(new Unreadable(Flaw.COMMAND_ARGUMENT, "\\over", lexeme.start(), lexeme.end()));
                return;
            }
            var first = group.start < out.size() ? out.get(group.start) : lexeme;
            out.add(group.start, first.implied(Symbol.OPEN_ROUND));
            out.add(lexeme.implied(Symbol.CLOSE_ROUND));
            out.add(lexeme.implied(Symbol.DIVIDE));
            out.add(lexeme.implied(Symbol.OPEN_ROUND));
        }

        private void finish(Lexeme last) {
            if (groups.pop().over) {
                out.add(last.implied(Symbol.CLOSE_ROUND));
            }
        }
    }
}

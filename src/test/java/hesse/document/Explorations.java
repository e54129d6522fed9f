package hesse.document;

import hesse.expression.Expression;
import hesse.expression.Reading;
import hesse.expression.VariableNames;
import hesse.field.Window;
import java.util.LinkedHashMap;
import java.util.Optional;

/// Small explorations that tests tell apart by a number.
final class Explorations {
    private Explorations() {}

    private static final Formula X =
            new Formula("x", Expression.Variable.X, VariableNames.XY, Reading.Origin.WRITTEN, new LinkedHashMap<>(), Optional.empty());

    static Exploration numbered(int n) {
        var window = new Window(n, n + 1, 0, 1);
        return new Exploration(X, window, window, View.INITIAL, Race.INITIAL, Optional.empty());
    }
}

package hesse.curvature.search;

import hesse.field.Evaluator;
import hesse.field.Field;
import hesse.field.Order;
import java.util.concurrent.atomic.LongAdder;

/// Counts the points at which a field is evaluated.
record CountingField(Field field, LongAdder counter) implements Field {

    CountingField(Field field) {
        this(field, new LongAdder());
    }

    @Override
    public Evaluator evaluator(Order order) {
        var evaluator = field.evaluator(order);
        return (x, y, count, out) -> {
            counter.add(count);
            evaluator.evaluate(x, y, count, out);
        };
    }

    long points() {
        return counter.sum();
    }
}

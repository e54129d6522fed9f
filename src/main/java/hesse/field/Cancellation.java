package hesse.field;

import java.util.concurrent.CancellationException;

/// Asked by long computations, at least once a row or iteration, whether to stop because the answer isn't wanted any more.
@FunctionalInterface
public interface Cancellation {

    Cancellation NEVER = () -> false;

    boolean requested();

    /// @throws CancellationException if the answer isn't wanted any more
    default void check() {
        if (requested()) {
            throw new CancellationException();
        }
    }
}

package hesse.expression.simplification;

/// The work on one formula has passed its limit; caught where the work began.
public final class WorkLimitExceeded extends RuntimeException {
    private static final long serialVersionUID = 1;

    WorkLimitExceeded() {
        super("more steps than the budget", null, false, false);
    }
}

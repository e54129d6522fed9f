package hesse.app.background;

/// How a [ConflatedTask] shares the cores with the others: what each waits for is decided by [PriorityGate], whenever a
/// computation asks its cancellation.
public enum TaskPriority {
    /// Answers a gesture, first with a coarse value. Until that is painted, all other [#INTERACTIVE] work past its own first
    /// value waits (for a limited time), and [#BACKGROUND] work waits until the last value has arrived.
    INTERACTIVE,
    /// Neither waits nor makes others wait.
    NORMAL,
    /// Waits, whenever its cancellation is asked, while any [#INTERACTIVE] work is unfinished.
    BACKGROUND
}

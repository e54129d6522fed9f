package hesse.app.background;

/// How soon the values of a [Latest] are wanted, when there is more to compute than there are cores.
public enum Haste {
    /// What people wait for after a gesture: until its first value is on screen, its own further values and all [#PATIENT]
    /// work stand still, and patient work until its last one is there. The first value has to come soon and must not wait for
    /// others; further ones wait for the painting of the first only for a while.
    URGENT,
    /// Neither stands still nor lets others stand.
    ORDINARY,
    /// What may come later. It stands still whenever its cancellation is asked while something urgent isn't finished.
    PATIENT
}

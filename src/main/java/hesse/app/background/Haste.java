package hesse.app.background;

/// How soon the values of a [Latest] are wanted, when there is more to compute than there are cores.
public enum Haste {
    /// What people wait for after a gesture: until its first value has arrived, all [#PATIENT] work stands still. For
    /// short computations only, and such as don't wait for others.
    URGENT,
    /// Neither stands still nor lets others stand.
    ORDINARY,
    /// What may come later. It stands still whenever its cancellation is asked while urgent work is under way.
    PATIENT
}

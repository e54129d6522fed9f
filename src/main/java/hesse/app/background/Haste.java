package hesse.app.background;

/// How soon the values of a [Latest] are wanted, when there is more to compute than there are cores.
public enum Haste {
    /// What people wait for after a gesture: until its first value is on screen, all [#PATIENT] work stands still, and
    /// its own further values too. The first value has to come soon and must not wait for others.
    URGENT,
    /// Neither stands still nor lets others stand.
    ORDINARY,
    /// What may come later. It stands still whenever its cancellation is asked while urgent work is under way.
    PATIENT
}

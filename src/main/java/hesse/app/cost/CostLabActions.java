package hesse.app.cost;

/// What the lab's buttons and keys do with what was measured.
interface CostLabActions {

    /// The picture as a file.
    void export();

    /// The picture on the clipboard.
    void copy();

    /// The table on the clipboard, as CSV.
    void copyTable();
}

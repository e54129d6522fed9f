package hesse.document.loss;

import hesse.learning.data.ColumnChoice;
import hesse.learning.data.ReadDataset;
import hesse.learning.data.UnreadableDataException;

/// Where the CSV files are that a loss names.
@FunctionalInterface
interface DataSource {

    /// @param name as it stands in the loss
    ReadDataset read(String name, ColumnChoice choice) throws UnreadableDataException;
}

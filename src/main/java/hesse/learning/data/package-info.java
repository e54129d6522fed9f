/// Where data sets come from and go to: CSV, generators, and what ships with the program.
///
/// [hesse.learning.data.DatasetReader] reads CSV as spreadsheets write it or people paste it, [hesse.learning.data.DatasetWriter] writes
/// it; [hesse.learning.data.Generator] makes data of a seed; [hesse.learning.data.ShippedData] are files under assets. What can't be read
/// is an [hesse.learning.data.UnreadableDataException] with a sentence for people, and nothing else changes.
package hesse.learning.data;

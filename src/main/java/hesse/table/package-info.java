/// Tables of text as spreadsheets and programs write them: CSV with commas, semicolons, tabs or blanks, decimal points or commas.
///
/// [hesse.table.Lines] reads lines in bounded memory, [hesse.table.Separator] cuts one into fields, [hesse.table.DecimalReader] reads a
/// field as a number. What is wrong is a [hesse.table.MalformedRowException] with a text of the bundle; whoever reads the table adds where.
package hesse.table;

/// What people give a command, read: numbers, points from CSV files, names of variables, mistakes in formulas.
///
/// [hesse.cli.input.PointReader] reads points row by row, [hesse.cli.input.Constants] the numbers of an option. Whatever is wrong with the
/// input is an [hesse.cli.input.InvalidInputException] with a sentence from the bundle that says where; what is missing or too much on the
/// command line is a [hesse.cli.input.MisuseException].
package hesse.cli.input;

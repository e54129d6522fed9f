/// What people give a command, read: numbers, points from CSV files, mistakes in formulas.
///
/// [hesse.cli.input.PointReader] reads points row by row, [hesse.cli.input.Constants] a number on the command line. Whatever
/// is wrong with the input is an [hesse.cli.input.InvalidInputException] with a sentence from the bundle that says where.
package hesse.cli.input;

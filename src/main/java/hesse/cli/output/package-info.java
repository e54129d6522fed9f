/// What a command answers, as text for people and programs.
///
/// A [hesse.cli.output.Format] makes a [hesse.cli.output.Table] on a stream: first rows, cell by cell, then
/// [hesse.cli.output.Fact]s about the whole. Numbers have 17 significant digits, so that they are read back as they were.
package hesse.cli.output;

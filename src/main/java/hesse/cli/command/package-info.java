/// The commands, a class each: its options, filled in by picocli, and `run`, which writes its answer.
///
/// A [hesse.cli.command.TerminalCommand] is given a [hesse.cli.command.Context] and nothing else.
package hesse.cli.command;

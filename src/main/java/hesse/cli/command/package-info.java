/// The commands, a class each: its options, filled in by picocli, and `run`, which writes its answer.
///
/// A [hesse.cli.command.TerminalCommand] is given a [hesse.cli.command.Context] and nothing else. Its options are those of `option`, its
/// points come from `input`, and its rows, which a class named after them makes ([hesse.cli.command.JetTable]), go to `output`.
package hesse.cli.command;

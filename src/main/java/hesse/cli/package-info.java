/// Terminal commands: the catalogue, jets at points, critical points, trajectories and symbolic derivatives as CSV, JSON
/// or text.
///
/// [hesse.cli.Terminal] is the only way in; each command is a class of its own. Results go to standard output and
/// nothing else does; what is to be said goes to standard error. Whatever is wrong with the input is a
/// [hesse.cli.Refused] with a sentence from the bundle.
package hesse.cli;

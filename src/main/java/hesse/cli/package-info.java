/// Terminal commands: the catalogue, jets at points, critical points, trajectories and symbolic derivatives as CSV, JSON
/// or text.
///
/// [hesse.cli.Terminal] is the only way in. It has picocli fill in the options (`option`) of one of the commands (`command`),
/// which reads what it needs (`input`), asks the same packages as the window does, and writes its answer (`output`). Results
/// go to standard output and nothing else does; what is to be said goes to standard error, with an exit code.
package hesse.cli;

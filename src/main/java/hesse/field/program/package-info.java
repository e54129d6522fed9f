/// From a graph to straight-line code: which instructions compute the wanted nodes, and in which registers.
///
/// [hesse.field.program.ProgramSpec] says which nodes are wanted and which ones are given, for points anywhere or for the rows of a
/// grid; [hesse.field.program.Program#of] selects instructions (fusing an operation into its only user's loop), allocates
/// registers and returns an immutable program. Numbers that are the same for all points of a run are
/// [hesse.field.program.Coefficient]s of the instructions. Nothing is computed here.
package hesse.field.program;

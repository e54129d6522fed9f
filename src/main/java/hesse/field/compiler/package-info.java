/// The way from a formula to a field: call [hesse.field.compiler.CompiledField#of], and from then on use it as the
/// [hesse.field.Field] that it is.
///
/// The graph is made at once, programs and enclosures when they are first asked for; parameters are constants in it, so a
/// changed parameter means a new field.
package hesse.field.compiler;

/// Options that several commands share, as picocli fills them in: which function, with which parameters, in which format.
///
/// [hesse.cli.option.FunctionOptions] chooses an expression, [hesse.cli.option.FieldOptions] a function that can be evaluated;
/// each is a mixin of the commands that need no more.
package hesse.cli.option;

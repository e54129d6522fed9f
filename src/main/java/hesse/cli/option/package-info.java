/// Groups of options that several commands share, each with what it means.
///
/// [hesse.cli.option.FunctionOptions] chooses an expression, [hesse.cli.option.FieldOptions] a function that can be evaluated,
/// [hesse.cli.option.LossOptions] a loss with weights, and [hesse.cli.option.SubjectOptions] one of the two. Where: a
/// [hesse.cli.option.WindowOption], the points of [hesse.cli.option.GridOptions], or a plane of weights, [hesse.cli.option.PlaneOptions].
/// [hesse.cli.option.RunOptions] say what runs there.
package hesse.cli.option;

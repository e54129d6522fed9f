/// Runs programs: on points anywhere, and on the rows of grids.
///
/// [hesse.field.evaluation.PointEvaluator] takes points as they come. For a grid a
/// [hesse.field.evaluation.GridProgram] computes what depends on x alone once a column and on y alone once a row;
/// [hesse.field.evaluation.GridRowEvaluator] fills whole rows and [hesse.field.evaluation.GridBlockEvaluator] shows the registers
/// block by block. All give the same bits. Each owns its registers: one thread at a time; nothing is allocated per row.
package hesse.field.evaluation;

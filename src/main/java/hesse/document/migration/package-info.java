/// The steps from each version of the exploration's files to the next, one class a step, named after what the next version knows.
///
/// Each is a [hesse.document.json.FormatMigration]; [hesse.document.ExplorationJson] has them in their order.
package hesse.document.migration;

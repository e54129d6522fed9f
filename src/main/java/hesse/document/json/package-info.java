/// JSON files that people may have touched: read strictly, with a sentence that names the place of whatever is wrong, and in
/// every version that was ever written.
///
/// [hesse.document.json.FormatVersions] brings a file of any version to the newest by [hesse.document.json.FormatMigration]s;
/// [hesse.document.json.JsonTree] has a value as a tree, and [hesse.document.json.JsonFields] reads its fields. What is wrong is a
/// [hesse.document.json.DocumentFormatException].
package hesse.document.json;

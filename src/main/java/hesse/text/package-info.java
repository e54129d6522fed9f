/// What people read: [hesse.text.Messages] are all words, from one bundle a language; [hesse.text.Numbers] writes numbers,
/// [hesse.text.FileErrors] says why a file can't be read or written, [hesse.text.Spelling] what a mistyped word may have meant, and
/// [hesse.text.KebabCase] is how constants are spelt in keys, ids and files. [hesse.text.ProgramVersion] is the program's name with its
/// version. Code asks for whole sentences and gives them what varies; it
/// never joins pieces of one.
package hesse.text;

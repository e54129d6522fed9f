/// Words and numbers as people read them: the one resource bundle and the formatting of numbers; and how constants are spelt in
/// keys.
package hesse.text;

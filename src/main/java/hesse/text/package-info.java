/// Words and numbers as people read them: the one resource bundle and the formatting of numbers.
package hesse.text;

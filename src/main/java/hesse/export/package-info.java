/// Pictures as files.
package hesse.export;

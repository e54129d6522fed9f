/// The immutable state of everything on screen, and the catalogue of functions.
package hesse.document;

/// The JavaFX window. Everything here runs on the JavaFX thread unless it says otherwise.
package hesse.app;

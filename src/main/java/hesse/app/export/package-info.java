/// Screenshots: the map, the surface or the window as PNG, to a file or to the clipboard.
package hesse.app.export;

/// Pictures as files. The one package of the core that knows Java2D: pictures arrive here as values.
package hesse.export;

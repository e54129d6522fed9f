/// Small controls that several panels share.
package hesse.app.control;

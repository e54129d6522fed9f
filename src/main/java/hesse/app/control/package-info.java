/// Small controls that several panels share. They know nothing of the exploration: values go in by methods or properties, and changes
/// come out by handlers. Every control of the window has its [hesse.app.control.Tip].
package hesse.app.control;

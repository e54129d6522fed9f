package hesse.cli.command;

import hesse.text.Messages;
import java.io.InputStream;
import java.io.OutputStream;

/// What every command is given: where points may come from, where results go, and the words. Nothing else writes to the
/// output.
public record Context(InputStream in, OutputStream out, Messages messages) {}

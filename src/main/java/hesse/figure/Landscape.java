package hesse.figure;

import hesse.field.Field;
import hesse.field.Window;

/// A field seen through a window, with the statistics that pictures of it are scaled by.
public record Landscape(Field field, Window window, Survey survey) {}

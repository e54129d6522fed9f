package hesse.cli.option;

import hesse.document.CatalogueEntry;
import hesse.expression.Expression;
import java.util.Optional;

/// The function that a command is about.
///
/// @param text as typed, or as in the catalogue
/// @param entry where it is one of the catalogue's
public record ChosenFunction(String text, Expression expression, Optional<CatalogueEntry> entry) {}

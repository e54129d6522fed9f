package hesse.learning.data;

import hesse.learning.Dataset;
import java.util.List;

/// A data set as it was read.
///
/// @param source  what the input was called, empty if it was no file
/// @param lines   where each example stood, from 1; its number if there are no lines; belongs to this and isn't modified
/// @param column  where the targets stood, from 1; 0 if there are no columns
/// @param notices sentences on what is odd without being wrong
public record ReadDataset(Dataset data, String source, long[] lines, int column, List<String> notices) {}

package hesse.learning.data;

import hesse.learning.Dataset;
import java.util.List;

/// A data set as it was read.
///
/// @param lines   where each example stood, from 1; belongs to this and isn't modified
/// @param notices sentences on what is odd without being wrong
public record ReadDataset(Dataset data, long[] lines, List<String> notices) {}

package hesse.document.loss;

import hesse.learning.Loss;
import java.util.List;

/// A loss as it was read.
///
/// @param notices sentences on what is odd without being wrong
public record ReadLoss(Loss loss, List<String> notices) {}

package hesse.document;

import hesse.text.KebabCase;

/// What functions of the catalogue are chosen for in a lecture, in the order in which a course meets it.
public enum Topic {
    BOWLS, EIGENVECTORS, NARROW_VALLEYS, STEP_SIZE, SADDLES, DEGENERATE_POINTS, CONVEX, NEWTON, MANY_MINIMA, CONNECTED_MINIMA,
    BIFURCATIONS, PLATEAUS, MIXED_DERIVATIVES, KINKS, HOLES, MACHINE_LEARNING, SEVERAL_VARIABLES, TEST_FUNCTIONS;

    public String nameKey() {
        return "catalogue.topic." + KebabCase.of(this);
    }

    /// The key of what else people call it when they search.
    public String synonymsKey() {
        return nameKey() + ".synonyms";
    }
}

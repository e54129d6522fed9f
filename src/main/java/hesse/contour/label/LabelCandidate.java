package hesse.contour.label;

/// A place where a label could lie, and how good it is for itself, other labels left aside.
record LabelCandidate(PlacedLabel label, OrientedBox box, double merit) {

    double distance(LabelCandidate other) {
        double dx = label.x() - other.label.x();
        double dy = label.y() - other.label.y();
        return Math.sqrt(dx * dx + dy * dy);
    }
}

package hesse.contour;

/// A place where a label could lie, and how good it is for itself, other labels left aside.
record LabelCandidate(PlacedLabel label, TiltedBox box, double merit) {

    double distance(LabelCandidate other) {
        return Math.hypot(label.x() - other.label.x(), label.y() - other.label.y());
    }
}

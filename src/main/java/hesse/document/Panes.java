package hesse.document;

/// Which views share the room: one of map and surface or both, or the map and the data of a loss.
public enum Panes { MAP, BOTH, SURFACE, DATA }

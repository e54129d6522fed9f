package hesse.document;

/// Which of the two views share the room.
public enum Panes { MAP, BOTH, SURFACE }

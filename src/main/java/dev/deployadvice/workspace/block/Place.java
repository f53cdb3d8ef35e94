package dev.deployadvice.workspace.block;

/** Where the checker is: the pointer so far, the surface, and the report it writes to. */
record Place(String pointer, Surface surface, Report report) {

  Place child(String field) {
    return new Place(pointer + "/" + field, surface, report);
  }

  Place child(int index) {
    return new Place(pointer + "/" + index, surface, report);
  }
}

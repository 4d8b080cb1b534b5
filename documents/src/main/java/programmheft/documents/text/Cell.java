package programmheft.documents.text;

/** What a line is known to hold because of the column it stood in. */
enum Cell {
    /** It was no cell: its words must tell. */
    NONE,
    /** The names of the columns. */
    HEADER,
    /** Where all that follows is, up to the next such line. */
    STAGE,
    /** What goes on beside what was told so far: the clocks begin anew. */
    BESIDE,
    /** Where all that follows on the same day is, up to the next such line. */
    STAGE_OF_DAY,
    /** The name of a section, or who leads it: no item, and no part of one. */
    SECTION,
    /** A part of the item above: a row without a clock of its own. */
    PART,
    /** Where the item above is. */
    PLACE,
    /** Who appears in the item above. */
    PEOPLE,
    /** Anything else about the item above, such as what it costs. */
    NOTE
}

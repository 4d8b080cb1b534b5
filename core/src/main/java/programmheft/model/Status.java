package programmheft.model;

/** Where an item, an event or a person's appearance stands. */
public enum Status {
    PLANNED,
    /** Not certain yet: "angefragt", "vorläufig". */
    TENTATIVE,
    CANCELLED,
    /** Takes place, but no place is left: "ausgebucht". */
    FULLY_BOOKED,
    /** Put off to a day not known yet. */
    POSTPONED
}

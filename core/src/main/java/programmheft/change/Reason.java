package programmheft.change;

/** Why two things of two editions are held to be the same one, from the surest reason to the weakest. */
public enum Reason {
    /** Both documents state the same id. */
    ID,
    /** Same title, and the same people, start or room, and nothing else that says so. */
    TITLE,
    /** Much of title, people, time, room and neighbours is alike, and nothing else is more so. */
    LIKENESS,
    /** It stands where the other one stood, and both neighbours are the same. */
    PLACE
}

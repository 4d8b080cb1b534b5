package programmheft.model;

/** What a speaker does in an item. */
public enum Role {
    SPEAKER,
    MODERATOR,
    PANELIST,
    /** Receives the guests or stands for the item without a word of content. */
    HOST,
    GREETING,
    GUIDE,
    PERFORMER
}

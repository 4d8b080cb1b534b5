package programmheft.model;

/** The kind of an item, by the field's standard session formats. The word printed in the document is kept beside it. */
public enum Format {
    REGISTRATION,
    OPENING,
    GREETING,
    KEYNOTE,
    TALK,
    /** A short talk that starts a discussion. */
    IMPULSE,
    PANEL,
    DISCUSSION,
    WORKSHOP,
    /** A block that holds several contributions. */
    SESSION,
    THEMED_ROOM,
    MARKETPLACE,
    TOUR,
    EXCURSION,
    NETWORKING,
    BREAK,
    MEAL,
    SOCIAL,
    AWARD,
    FILM,
    CONCERT,
    MEETING,
    CLOSING,
    /** "18:00 Ende": says when the item before it ends. */
    END_MARKER,
    OTHER;

    /** Tells whether an item of this format lasts; an end marker is a moment. */
    public boolean takesTime() {
        return this != END_MARKER;
    }

    /** Tells whether somebody is expected to speak, so that a programme without a name is worth a remark. */
    public boolean expectsSpeakers() {
        return switch (this) {
            case GREETING, KEYNOTE, TALK, IMPULSE, PANEL -> true;
            case REGISTRATION,
                    OPENING,
                    DISCUSSION,
                    WORKSHOP,
                    SESSION,
                    THEMED_ROOM,
                    MARKETPLACE,
                    TOUR,
                    EXCURSION,
                    NETWORKING,
                    BREAK,
                    MEAL,
                    SOCIAL,
                    AWARD,
                    FILM,
                    CONCERT,
                    MEETING,
                    CLOSING,
                    END_MARKER,
                    OTHER -> false;
        };
    }

    /** Tells whether nobody needs to be anywhere. */
    public boolean isPause() {
        return this == BREAK || this == MEAL;
    }
}

package programmheft.ical;

import programmheft.model.Status;

/** How a calendar says where an entry stands. */
final class Standing {
    private Standing() {}

    /** Returns the value of STATUS. What is put off to no known day does not take place on this one. */
    static String word(Status status) {
        return switch (status) {
            case PLANNED, FULLY_BOOKED -> "CONFIRMED";
            case TENTATIVE -> "TENTATIVE";
            case CANCELLED, POSTPONED -> "CANCELLED";
        };
    }

    static boolean takesPlace(Status status) {
        return !word(status).equals("CANCELLED");
    }

    /** Returns the value of TRANSP. */
    static String transparency(boolean keepsBusy) {
        return keepsBusy ? "OPAQUE" : "TRANSPARENT";
    }
}

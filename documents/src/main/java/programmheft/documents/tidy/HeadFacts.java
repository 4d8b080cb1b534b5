package programmheft.documents.tidy;

/** The names of the facts that the head states once. */
final class HeadFacts {
    private HeadFacts() {}

    static String of(Key key) {
        return switch (key) {
            case ID -> "id";
            case SUBTITLE -> "subtitle";
            case MOTTO -> "motto";
            case SERIES -> "series";
            case PLACE -> "place/venue";
            case ADDRESS -> "place/address";
            case FORM -> "place/form";
            case ACCESS -> "access";
            case REGISTRATION -> "access/registration";
            case DATES -> "dates";
            case BEGINS -> "begins";
            case ENDS -> "ends";
            case ZONE -> "zone";
            case LANGUAGE -> "languages";
            case ATTENDANCE -> "attendance";
            case STATUS -> "status";
            default -> throw new IllegalArgumentException("'%s' is repeated or not of the head".formatted(key));
        };
    }
}

package programmheft.documents.facts;

import java.util.Locale;
import java.util.Optional;
import programmheft.model.Access;
import programmheft.model.ClockTime;
import programmheft.model.DayDate;
import programmheft.model.Format;
import programmheft.model.Place;
import programmheft.model.Role;

/** The words of the list: its own set of formats is smaller than that of the model. */
final class Words {
    private Words() {}

    static String format(Format format) {
        return switch (format) {
            case THEMED_ROOM -> "themed-room";
            case MARKETPLACE -> "networking";
            case END_MARKER -> "closing";
            case REGISTRATION,
                    OPENING,
                    GREETING,
                    KEYNOTE,
                    TALK,
                    IMPULSE,
                    PANEL,
                    DISCUSSION,
                    WORKSHOP,
                    SESSION,
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
                    OTHER -> format.name().toLowerCase(Locale.ROOT);
        };
    }

    /** Who is named in a service or at a christening does not speak as at a talk. */
    static String role(Role role, Format format) {
        return role == Role.SPEAKER && format == Format.OTHER
                ? "other"
                : role.name().toLowerCase(Locale.ROOT);
    }

    static String mode(Place place) {
        return place.online() ? (place.onSite() ? "hybrid" : "online") : "on-site";
    }

    static String access(Access access) {
        return access.registration().isPresent() ? "registration" : access.invitation() ? "invitation" : "open";
    }

    /** Returns an ISO date, {@code --10-15} without a year, {@code 2022} for a year alone, or {@code day 2}. */
    static String day(DayDate day) {
        if (day instanceof DayDate.YearOpen open) {
            return open.day().toString();
        }
        if (day instanceof DayDate.Within within) {
            return within.year().toString();
        }
        return day instanceof DayDate.Numbered numbered
                ? "day " + numbered.number()
                : day.date().orElseThrow().toString();
    }

    /** Returns the time of day alone: after midnight it is still the clock that the document prints. */
    static Optional<String> clock(Optional<ClockTime> time) {
        return time.map(some -> some.toString().substring(0, 5));
    }
}

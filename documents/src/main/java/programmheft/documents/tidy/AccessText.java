package programmheft.documents.tidy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import programmheft.model.Access;
import programmheft.model.DayDate;

/** The value of a line {@code Zugang: Einladung, Anmeldung bis 30. August 2019}; the place to register stands apart. */
final class AccessText {
    private AccessText() {}

    static Access parse(String read) {
        boolean open = false;
        boolean invitation = false;
        String rest = read;
        while (!rest.isEmpty() && !isRegistration(rest)) {
            List<String> parts = Components.split(rest, 2);
            switch (parts.get(0)) {
                case "offen", "open" -> open = true;
                case "Einladung", "auf Einladung", "invitation", "by invitation" -> invitation = true;
                default -> throw Misread.value();
            }
            rest = parts.size() > 1 ? parts.get(1) : "";
        }
        if ((open && invitation) || (!open && !invitation && rest.isEmpty())) {
            throw Misread.value();
        }
        return new Access(open, invitation, registration(rest));
    }

    private static boolean isRegistration(String rest) {
        return rest.startsWith("Anmeldung") || rest.startsWith("registration");
    }

    private static Optional<Access.Registration> registration(String read) {
        if (read.isEmpty()) {
            return Optional.empty();
        }
        String until = read.replaceFirst("^(?:Anmeldung|registration)", "").strip();
        if (until.isEmpty()) {
            return Optional.of(new Access.Registration(Optional.empty(), Optional.empty()));
        }
        if (!until.startsWith("bis ") && !until.startsWith("until ")) {
            throw Misread.value();
        }
        LocalDate day = DateText.parseFull(until.substring(until.indexOf(' ')).strip());
        return Optional.of(new Access.Registration(Optional.of(day), Optional.empty()));
    }

    static String print(Access access) {
        List<String> parts = new ArrayList<>();
        if (access.open()) {
            parts.add("offen");
        }
        if (access.invitation()) {
            parts.add("Einladung");
        }
        access.registration()
                .ifPresent(some -> parts.add("Anmeldung"
                        + some.until()
                                .map(day -> " bis " + DateText.print(DayDate.of(day), false))
                                .orElse("")));
        return String.join(", ", parts);
    }
}

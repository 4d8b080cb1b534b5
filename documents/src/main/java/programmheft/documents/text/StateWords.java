package programmheft.documents.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.model.Status;

/** Words that tell where an item stands: {@code Workshop Wasser – ENTFÄLLT}, {@code entfällt: Führung}. */
final class StateWords {
    private static final Pattern LAST = Pattern.compile(
            "(?iu)\\s*[(\\[–-]*\\s*\\b(abgesagt|entfällt|fällt aus|cancelled|canceled|ausgebucht|ausverkauft|fully booked|sold out|angefragt|vorläufig|tentative|tbc|verschoben|postponed)!?\\b[)\\]]?(?:\\s(?:wegen|leider|aus|krankheitsbedingt|due to|because|owing to)\\b.{2,120})?[.!]?\\s*$");
    private static final Pattern FIRST = Pattern.compile(
            "(?iu)^[(\\[]?\\s*(abgesagt|entfällt|fällt aus|cancelled|canceled|ausgebucht|ausverkauft|fully booked|sold out|verschoben|postponed)(?:!?[)\\]]?\\s*[:–-]|!+[)\\]]?)\\s*(?=\\S)");

    /** What stands there, and the line without it. */
    record State(Status status, String rest) {}

    private static final Question<Optional<State>> TAKEN = new Question<>(StateWords::look);

    private StateWords() {}

    static Optional<State> take(String text) {
        return TAKEN.of(text);
    }

    private static Optional<State> look(String text) {
        Matcher last = LAST.matcher(text);
        if (last.find() && last.start() > 0) {
            return Optional.of(new State(status(last.group(1)), text.substring(0, last.start())));
        }
        Matcher first = FIRST.matcher(text);
        return first.find()
                ? Optional.of(new State(status(first.group(1)), text.substring(first.end())))
                : Optional.empty();
    }

    /** Returns what the words say, if they say nothing else. */
    static Optional<Status> of(String text) {
        return take("x " + text).filter(state -> state.rest().equals("x")).map(State::status);
    }

    private static Status status(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.matches("ausg.*|ausv.*|fully.*|sold.*")) {
            return Status.FULLY_BOOKED;
        }
        if (lower.matches("ang.*|vorl.*|tent.*|tbc")) {
            return Status.TENTATIVE;
        }
        return lower.startsWith("ver") || lower.startsWith("post") ? Status.POSTPONED : Status.CANCELLED;
    }
}

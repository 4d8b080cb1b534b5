package programmheft.documents.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** What one is invited to: {@code lade ich Sie herzlich zur Jahrestagung 2024 ein}, also over several lines. */
final class Invited {
    private static final Pattern SENTENCE = Pattern.compile(
            "(?U)(?i:\\b(?:lade|laden|lädt|einladen|eingeladen)\\b).{0,160}?\\s(?:zur|zum|zu unserem|zu unserer|zu einem|zu einer)\\s((?:\\p{Ll}+e[nrms]\\s){0,2})([\\p{Lu}\\d„\"»«].{5,100}?)"
                    + "(?:\\s(?:ein|einzuladen|einladen)\\b|\\s(?:am|vom|nach|ins|auf|und laden)\\s|\\s(?:im|in|in der|in die)\\s(?=\\p{Lu})|[.!;]|,\\s|$)");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?U)\\b(?i:invites? you|invited|invite all|join us)\\s(?:all\\s)?(?:to|for)\\s(?:(?:the|our|its|a|an)\\s)?(\\p{Lu}.{5,80}?)(?:\\s(?:on|at|in|from)\\s|[.!;]|,\\s|$)");
    private static final Pattern BEGINS = Pattern.compile(
            "(?U)^(?:zur|zum|zu unserem|zu unserer|zu einem|zu einer)\\s((?:\\p{Ll}+e[nrms]\\s){0,2})((?:\\d{1,3}\\.\\s)?\\p{Lu}.{2,80})$");
    private static final Pattern ASKS =
            Pattern.compile("(?iU)\\b(?:lade|laden|lädt|einladen|eingeladen|ehre|einladung|einzuladen|freuen uns)\\b");
    private static final Pattern GOES_ON = Pattern.compile("(?U)^(?:[\\p{Lu}„\"»«]|für\\s|des\\s|der\\s|und\\s).*");
    private static final int NEAR = 4;
    private static final int HEAD = 60;

    private Invited() {}

    /** Returns what the lines above an agenda invite to. */
    static Optional<HeadFacts.At<String>> to(List<Line> lines) {
        for (int i = 0; i < Math.min(lines.size(), HEAD); i++) {
            Line line = lines.get(i);
            int at = i;
            Optional<String> title = line.text().length() > Line.LONGEST
                    ? Optional.empty()
                    : inASentence(line.text()).or(() -> overLines(lines, at));
            if (title.isPresent()) {
                return Optional.of(new HeadFacts.At<>(title.get(), line.number()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inASentence(String text) {
        Matcher invites = SENTENCE.matcher(text);
        if (invites.find() && EventTitle.hasEventWord(invites.group(2))) {
            return Optional.of(invites.group(2).strip());
        }
        Matcher english = ENGLISH.matcher(text);
        return english.find() && EventTitle.hasEventWord(english.group(1))
                ? Optional.of(english.group(1).strip())
                : Optional.empty();
    }

    private static Optional<String> overLines(List<Line> lines, int at) {
        Matcher begins = BEGINS.matcher(lines.get(at).text());
        if (!begins.matches()
                || lines.subList(Math.max(0, at - NEAR), Math.min(lines.size(), at + 2 * NEAR)).stream()
                        .noneMatch(line -> ASKS.isIn(line.text()))) {
            return Optional.empty();
        }
        StringBuilder title = new StringBuilder(begins.group(2));
        for (int i = at + 1; i < Math.min(lines.size(), at + NEAR); i++) {
            Line line = lines.get(i);
            if (!GOES_ON.matches(line.text())
                    || line.number() != lines.get(i - 1).number() + 1
                    || !DateMention.in(line.text()).isEmpty()) {
                break;
            }
            title.append(' ').append(line.text());
        }
        return Optional.of(title.toString());
    }
}

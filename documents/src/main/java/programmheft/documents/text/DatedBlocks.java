package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.model.Place;

/**
 * Turns a list of evenings into an agenda: paragraphs that each hold a line with the date and the clock, below the title
 * ({@code Talking to bees}, {@code Wednesday 18 March, 12.30 pm}, {@code Speaker: …}) or above it, or that begin with the
 * date alone where the text says {@code jeweils dienstags, 16.15 Uhr}. Three such paragraphs make a list.
 */
final class DatedBlocks implements Preparation {
    private static final Pattern ALWAYS = Pattern.compile(
            "(?iU)\\b(?:jeweils|immer|each|always|every|alle vorträge|alle termine|beginn jeweils)\\b[^\\d]{0,60}(\\d{1,2}(?:[.:]\\d{2})?(?:\\s?(?:uhr|h|[ap]\\.?m\\.?))?(?:\\s?(?:-|–|bis|to)\\s?\\d{1,2}(?:[.:]\\d{2})?)?\\s?(?:uhr|h|[ap]\\.?m\\.?))");
    private static final Pattern OWN_CLOCK = Pattern.compile(
            "(?iU)(?:\\D|^)((?:ab |um |at )?\\d{1,2}(?:[.:]\\d{2})?(?:\\s?(?:-|–|bis|to)\\s?\\d{1,2}(?:[.:]\\d{2})?)?\\s?(?:uhr|h\\b|[ap]\\.?m\\b))(?:,\\s*([^!?]{3,60}))?");
    private static final Pattern BETWEEN = Pattern.compile("^[\\s,:|·–-]*(?:(?:von|um|ab|from|at)\\s+(?=\\d))?");
    private static final Pattern NONE = Pattern.compile(
            "(?iU)^[(\\[]?(?:kein|keine|no|entfällt|fällt aus|ferien|semesterferien|feiertag|holiday|exkursionswoche)\\b.*");
    private static final int ENOUGH = 3;
    private static final int MOST_ABOVE = 3;
    private static final int LONGEST = 160;

    /** A paragraph with its date and clock, and where the line of them stands. */
    private record Dated(int from, int when, int to, String day, String clock, Optional<String> place) {}

    @Override
    public List<Line> apply(List<Line> lines) {
        Optional<String> always = always(lines);
        List<Dated> all = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).blank()) {
                if (i > from) {
                    dated(lines, from, i, always).ifPresent(all::add);
                }
                from = i + 1;
            }
        }
        return all.size() < ENOUGH ? lines : turned(lines, all);
    }

    /** Returns the clock that the text tells for all its dates. */
    static Optional<String> always(List<Line> lines) {
        for (Line line : lines) {
            Matcher always = ALWAYS.matcher(line.text().length() > LONGEST ? "" : line.text());
            if (always.find()) {
                return Optional.of(always.group(1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Dated> dated(List<Line> lines, int from, int to, Optional<String> always) {
        int last = Math.min(to, from + MOST_ABOVE + 1);
        for (int i = from; i < last && to - from > 1; i++) {
            String text = lines.get(i).text();
            if (text.length() > LONGEST
                    || lines.get(i).cell() != Cell.NONE
                    || lines.get(i).bullet()) {
                return Optional.empty();
            }
            Optional<DateMention> date =
                    DateMention.in(text).stream().findFirst().filter(some -> some.start() <= 1);
            if (date.isEmpty() && Clocks.find(text).isPresent()) {
                return Optional.empty();
            }
            if (date.isPresent()) {
                return holdsClock(lines, i + 1, to) ? Optional.empty() : when(text, date.get(), from, i, to, always);
            }
        }
        return Optional.empty();
    }

    /** Tells whether the words say that nothing takes place: "entfällt". */
    static boolean isNone(String text) {
        return NONE.matcher(text).matches();
    }

    private static boolean holdsClock(List<Line> lines, int from, int to) {
        return lines.subList(from, to).stream()
                .anyMatch(line -> Clocks.find(line.text()).isPresent());
    }

    private static Optional<Dated> when(
            String text, DateMention date, int from, int at, int to, Optional<String> always) {
        String day = text.substring(0, date.end());
        String behind = BETWEEN.matcher(text.substring(date.end())).replaceFirst("");
        Optional<Clocks.Found> clock = Clocks.find(behind);
        if (clock.isPresent()) {
            String rest = clock.get().rest().replaceFirst("^[\\s,|·–-]+", "");
            String printed =
                    behind.substring(0, behind.length() - clock.get().rest().length());
            return isTitle(rest)
                    ? Optional.empty()
                    : Optional.of(new Dated(
                            from, at, to, day, printed, Optional.of(rest).filter(place -> !place.isEmpty())));
        }
        if (always.isEmpty() || at > from) {
            return Optional.empty();
        }
        Matcher own = OWN_CLOCK.matcher(behind);
        boolean other = own.find();
        return other || behind.isBlank()
                ? Optional.of(new Dated(
                        from,
                        at,
                        to,
                        day,
                        other ? own.group(1) : always.get(),
                        other ? Optional.ofNullable(own.group(2)) : Optional.empty()))
                : Optional.empty();
    }

    /** Behind the clock of a list stand only places. */
    private static boolean isTitle(String rest) {
        return !rest.isEmpty()
                && !Venue.looksLikeHouse(rest)
                && !RoomWords.isRoom(rest)
                && !HeadPlace.isHouseFirst(rest)
                && Venue.place(rest).filter(Place::online).isEmpty();
    }

    private static List<Line> turned(List<Line> lines, List<Dated> all) {
        List<Line> turned = new ArrayList<>();
        int next = 0;
        for (Dated one : all) {
            turned.addAll(lines.subList(next, one.from()));
            write(lines, one, turned);
            next = one.to();
        }
        turned.addAll(lines.subList(next, lines.size()));
        return turned;
    }

    private static void write(List<Line> lines, Dated one, List<Line> turned) {
        if (one.when() == one.from() && isNone(lines.get(one.when() + 1).text())) {
            turned.addAll(lines.subList(one.from(), one.to()));
            return;
        }
        Line when = lines.get(one.when());
        turned.add(when.withText(one.day()));
        turned.add(when.withText(one.clock()));
        one.place().ifPresent(place -> turned.add(when.cell(Cell.PLACE, place)));
        if (one.when() > one.from()) {
            // what stands above the title says to what it belongs
            turned.add(lines.get(one.when() - 1));
        }
        turned.addAll(lines.subList(one.when() + 1, one.to()));
    }
}

package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import programmheft.documents.text.TalkLines.Kind;

/**
 * Finds the talks of a block that take two lines each, who gives it and what it is called: {@code Anna Berg (Au)} and below it
 * {@code Ebbe und Flut}, or the other way round. What a page does in two talks of one block it does in a block with a
 * single talk, too.
 */
final class PairedTalks implements Preparation {
    private static final int FARTHEST = 40;

    private final TalkLines kinds;

    PairedTalks(People people) {
        this.kinds = new TalkLines(people);
    }

    /** A talk: its title, who gives it, and further lines about it; the lines are places in the text. */
    private record Talk(List<Integer> title, List<Integer> people, List<Integer> more) {}

    /** The talks of one block, in one order. */
    private record Talks(boolean peopleFirst, List<Talk> all) {}

    @Override
    public List<Line> apply(List<Line> lines) {
        List<Talks> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<Clocks.Found> clock =
                    lines.get(i).cell() == Cell.NONE ? Clocks.find(lines.get(i).text()) : Optional.empty();
            if (clock.isPresent()) {
                below(lines, i, clock.get().rest()).ifPresent(found::add);
            }
        }
        boolean usual = found.stream()
                .anyMatch(talks -> talks.peopleFirst() && talks.all().size() > 1);
        found.removeIf(talks -> talks.all().size() == 1 && !(usual && talks.peopleFirst()));
        return found.isEmpty() ? lines : told(lines, found);
    }

    private Optional<Talks> below(List<Line> lines, int clock, String rest) {
        int head = rest.isEmpty() ? next(lines, clock) : clock;
        String title = head == clock ? rest : head < 0 ? "" : lines.get(head).text();
        if (head < 0 || !kinds.mayHoldTalks(title)) {
            return Optional.empty();
        }
        List<Integer> at = new ArrayList<>();
        List<Kind> kind = new ArrayList<>();
        for (int i = head + 1; i < Math.min(lines.size(), head + FARTHEST) && !endsAt(lines, i); i++) {
            if (!lines.get(i).blank()) {
                at.add(i);
                kind.add(kinds.of(lines.get(i)));
            }
        }
        int first = 0;
        while (first < kind.size() && kind.get(first) == Kind.ROLE) {
            first++;
        }
        return first < kind.size() && kind.contains(Kind.PERSON)
                ? parsed(lines, at.subList(first, at.size()), kind.subList(first, kind.size()))
                        .filter(talks -> talks.all().size() > 1 || !kinds.isOneTalk(title))
                : Optional.empty();
    }

    private static int next(List<Line> lines, int clock) {
        for (int i = clock + 1; i < Math.min(lines.size(), clock + 3); i++) {
            if (!lines.get(i).blank()) {
                return lines.get(i).cell() == Cell.NONE ? i : -1;
            }
        }
        return -1;
    }

    private static boolean endsAt(List<Line> lines, int at) {
        Line line = lines.get(at);
        return line.blank()
                ? at + 1 < lines.size() && lines.get(at + 1).blank()
                : line.cell() != Cell.NONE
                        || Deadlines.isHeading(line.text())
                        || Clocks.find(line.text()).isPresent()
                        || DayHeading.of(line.text()).isPresent();
    }

    /** Reads all lines as talks in one order; none if a single one does not fit. */
    private Optional<Talks> parsed(List<Line> lines, List<Integer> at, List<Kind> kind) {
        boolean peopleFirst = isPerson(kind.get(0));
        List<Talk> all = new ArrayList<>();
        @Nullable Talk talk = null;
        for (int i = 0; i < at.size(); i++) {
            boolean person = isPerson(kind.get(i));
            boolean begins = peopleFirst ? person : kind.get(i) == Kind.TITLE;
            boolean whole =
                    talk == null || (!talk.title().isEmpty() && !talk.people().isEmpty());
            if (begins && whole) {
                talk = new Talk(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
                all.add(talk);
            }
            if (talk == null || !take(talk, at.get(i), kind.get(i), begins, peopleFirst)) {
                return Optional.empty();
            }
        }
        if (all.size() > 2 && all.get(all.size() - 1).people().isEmpty()) {
            all.remove(all.size() - 1); // what follows the last talk is none
        }
        boolean complete = all.stream()
                .allMatch(one -> !one.title().isEmpty() && !one.people().isEmpty());
        boolean told = !complete || !peopleFirst || kinds.areTitles(texts(lines, all, true), texts(lines, all, false));
        return complete && told ? Optional.of(new Talks(peopleFirst, all)) : Optional.empty();
    }

    private static boolean isPerson(Kind kind) {
        return kind == Kind.PERSON || kind == Kind.LIKELY;
    }

    private static boolean take(Talk talk, int at, Kind kind, boolean begins, boolean peopleFirst) {
        boolean whole = !talk.title().isEmpty() && !talk.people().isEmpty();
        return switch (kind) {
            case PERSON, LIKELY ->
                (begins || talk.people().isEmpty()) && talk.people().add(at);
            case TITLE ->
                talk.title().isEmpty()
                        && (peopleFirst || talk.people().isEmpty())
                        && talk.title().add(at);
            case GOES_ON ->
                (whole && peopleFirst && talk.more().isEmpty())
                        ? talk.title().add(at)
                        : !talk.title().isEmpty()
                                && talk.people().isEmpty()
                                && talk.title().add(at);
            case ROLE -> whole && talk.more().add(at);
            case ABOUT -> whole && !peopleFirst && talk.people().add(at);
            case OTHER -> false;
        };
    }

    private static List<String> texts(List<Line> lines, List<Talk> all, boolean titles) {
        return all.stream()
                .map(talk -> lines.get((titles ? talk.title() : talk.people()).get(0))
                        .text())
                .toList();
    }

    private List<Line> told(List<Line> lines, List<Talks> found) {
        List<Line> all = new ArrayList<>(lines);
        for (Talks talks : found) {
            for (Talk talk : talks.all()) {
                int first = Math.min(talk.title().get(0), talk.people().get(0));
                Line title = lines.get(talk.title().get(0));
                String state = kinds.state(lines.get(talk.people().get(0)).text());
                all.set(first, title.cell(Cell.PART, joined(lines, talk.title(), " ") + state));
                all.set(
                        first == talk.title().get(0)
                                ? talk.people().get(0)
                                : talk.title().get(0),
                        lines.get(talk.people().get(0)).cell(Cell.PEOPLE, people(lines, talk)));
                talk.title().stream().skip(1).forEach(at -> all.set(at, blank(lines.get(at))));
                talk.people().stream().skip(1).forEach(at -> all.set(at, blank(lines.get(at))));
                talk.more()
                        .forEach(at -> all.set(
                                at,
                                lines.get(at).cell(Cell.PEOPLE, lines.get(at).text())));
            }
        }
        return all;
    }

    private String people(List<Line> lines, Talk talk) {
        return kinds.plain(joined(lines, talk.people(), ", "));
    }

    private static Line blank(Line line) {
        return line.cell(Cell.NOTE, "");
    }

    private static String joined(List<Line> lines, List<Integer> places, String between) {
        return String.join(
                between, places.stream().map(at -> lines.get(at).text()).toList());
    }
}

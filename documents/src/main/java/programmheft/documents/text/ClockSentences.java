package programmheft.documents.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.documents.words.Calendar;
import programmheft.model.Format;
import programmheft.model.Role;

/**
 * An agenda told in sentences: {@code Um 8:45 Uhr beginnen wir mit der Begrüßung}, {@code Lunch will be served from 12:45-1:45
 * p.m.}. Only sentences of known make are read, and only if there are several: one clock in a text is when the event is.
 */
final class ClockSentences {
    /** So many items make an agenda. */
    static final int ENOUGH = 3;

    private static final Pattern SENTENCE_END =
            Pattern.compile("(?U)(?<=\\p{Ll}{2}[.!?]|[apm]\\.m\\.|\\dh\\.)\\s+(?=\\p{Lu})");
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(?:[Aa]m|[Dd]er|[Dd]en|[Oo]n)\\s+(" + Calendar.WEEKDAY + ")(?!\\p{L})");
    private static final Pattern PRESENTED = Pattern.compile(
            "(?iU)^(?:it|this|sie|er|es|den vortrag|die führung)\\b.{0,40}\\b(?:presented by|given by|led by|hält|halten|gehalten von|übernimmt)\\b");
    private static final Pattern LISTED =
            Pattern.compile("(?iU)^(?:sessions|talks|topics|themen|vorträge)\\s+(?:include|sind|lauten)\\s*:\\s+(.+)$");
    private static final Pattern LIST = Pattern.compile(",[”\"]?\\s+|\\s+(?:and|und)\\s+(?=[“„])");

    private final List<DayDraft> days = new ArrayList<>();
    private final BitSet read = new BitSet();
    private DayDraft day = DayDraft.withoutHeading();

    ClockSentences(List<Line> lines) {
        days.add(day);
        for (Line line : lines) {
            if (!line.blank() && line.text().length() <= Line.LONGEST) {
                for (String sentence : SENTENCE_END.split(line.text(), -1)) {
                    read(sentence.strip(), line);
                }
            }
        }
        days.removeIf(some -> some.items().isEmpty());
    }

    List<DayDraft> days() {
        return days;
    }

    BitSet read() {
        return read;
    }

    /** Tells whether there are enough items, and most of them such as programmes have. */
    boolean isAgenda() {
        List<Draft> all = days.stream().flatMap(some -> some.items().stream()).toList();
        long known = all.stream().filter(item -> item.format != Format.OTHER).count();
        return all.size() >= ENOUGH && 2 * known >= all.size();
    }

    private void read(String sentence, Line line) {
        if (tellsOfTheLast(sentence)) {
            read.set(line.number());
            return;
        }
        List<ClockClause> clauses = ClockClause.in(sentence);
        if (!clauses.isEmpty() || WEEKDAY.matcher(sentence).lookingAt()) {
            beginDay(sentence, line);
        }
        for (ClockClause clause : clauses) {
            clause.subject().ifPresent(subject -> {
                Draft item = new Draft(line, Optional.of(clause.clock()), null);
                item.derived = true;
                item.title = subject.title();
                item.format = subject.format();
                subject.speaker().ifPresent(person -> item.add(person, Optional.of(Role.SPEAKER)));
                day.items().add(item);
                read.set(line.number());
            });
        }
    }

    private void beginDay(String sentence, Line line) {
        Optional<DateMention> date = DateMention.in(sentence).stream().findFirst();
        Matcher weekday = WEEKDAY.matcher(sentence);
        DayHeading heading;
        if (date.isPresent()) {
            heading = new DayHeading(date, Optional.empty(), Optional.empty());
        } else if (weekday.find()) {
            heading = new DayHeading(Optional.empty(), Optional.empty(), Optional.of(weekday.group(1)));
        } else {
            return;
        }
        if (day.heading().filter(heading::equals).isEmpty()) {
            day = DayDraft.begun(heading, line);
            days.add(day);
        }
    }

    /** "It is being presented by …", "Sessions include: …": more about the item before. */
    private boolean tellsOfTheLast(String sentence) {
        if (day.items().isEmpty()) {
            return false;
        }
        Draft last = day.items().get(day.items().size() - 1);
        Matcher list = LISTED.matcher(sentence);
        if (list.matches()) {
            for (String title : LIST.split(list.group(1), -1)) {
                Draft part = Draft.part(last.firstLine);
                part.title = title.replaceAll("^[“„\"]|[,.]*[”“\"]*[.]?$", "")
                        .replaceAll("^(?:and|und)\\s|[,”“]+$", "")
                        .strip();
                part.format = Format.SESSION;
                part.derived = true;
                if (part.title.length() > 2) {
                    last.parts.add(part);
                }
            }
            return true;
        }
        List<Mention> mentions = PRESENTED.matcher(sentence).find() ? Mention.in(sentence) : List.of();
        mentions.forEach(mention -> last.add(mention.person(), Optional.of(Role.SPEAKER)));
        return !mentions.isEmpty();
    }
}

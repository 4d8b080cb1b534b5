package programmheft.documents.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.model.Format;
import programmheft.model.FormatWords;
import programmheft.model.Role;

/**
 * Finds points of the programme in lists without clocks: bullets and numbered lines that name somebody, a label with a
 * title and the people on the next line, and names below "Es sprechen:".
 */
final class ListedPoints {
    private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,2}|[A-H])[.)]\\s+(\\S.*)$");
    private static final Pattern LABEL =
            Pattern.compile("(?U)^([\\p{L}-]+(?: [Nn]ote)?)(?:\\s+(?:\\d{1,2}|[A-H]))?\\s*(?::|\\s[–-])\\s*(\\S.*)$");
    private static final Pattern WORD = Pattern.compile("(?U)^([\\p{L}-]+(?: [Nn]ote)?)\\s+(?=[„\"“»])");
    private static final Pattern SPEAK = Pattern.compile(
            "(?iU)^(?:es sprechen|es sprachen|mit dabei(?: sind)?|mitwirkende|referierende|referent\\w*|vortragende|speakers?|with|mit|auf dem programm|programm|das erwartet sie)\\b[^.]{0,20}:$");
    private static final Pattern SPEAKERS = Pattern.compile(
            "(?iU)^(?:referierende|referent(?:in|en|innen)?|vortragende|sprecher(?:in|innen)?|es sprechen|speakers?)\\s*:\\s*(\\S.*)$");
    private static final Pattern QUOTED = Pattern.compile("[„\"“»«]([^„“”\"«»]{3,160})[“”\"«»]");
    private static final Pattern PANEL = Pattern.compile(
            "(?iU)\\b(?:podium\\w*|talkrunde|gesprächsrunde|diskussionsrunde|panel|diskutieren|abschlussrunde)\\b");
    private static final int LONGEST = 260;

    private final List<Line> lines;
    private final People people;
    private final Titles titles;
    private final List<Draft> items = new ArrayList<>();
    private final BitSet read = new BitSet();

    ListedPoints(List<Line> lines, People people) {
        this.lines = lines;
        this.people = people;
        this.titles = new Titles(people);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.blank() || line.text().length() > LONGEST || read.get(line.number())) {
                continue;
            }
            Matcher several = SPEAKERS.matcher(line.text());
            if (several.matches()) {
                readSpeakers(line, several.group(1));
            } else if (SPEAK.matcher(line.text()).matches()) {
                readNames(i);
            } else if (!PANEL.matcher(line.text()).find()) {
                readPoint(i);
            }
        }
    }

    List<Draft> items() {
        return items;
    }

    BitSet read() {
        return read;
    }

    /** "Referierende: A (X), B (Y)": each of them speaks. */
    private void readSpeakers(Line line, String names) {
        for (Mention mention : Mention.in(names)) {
            Draft item = item(line, Format.TALK, mention.person().name());
            item.add(mention.person(), Optional.of(Role.SPEAKER));
        }
    }

    /** Below "Es sprechen:" each line that is nothing but a person is somebody who speaks. */
    private void readNames(int heading) {
        for (Line line : lines.subList(heading + 1, lines.size())) {
            List<Person> named = line.bullet() ? List.of() : people.in(line.text(), People.Confidence.STRICT);
            if (line.blank() && items.isEmpty()) {
                continue;
            }
            if (named.size() != 1) {
                return;
            }
            Draft item = item(line, Format.TALK, named.get(0).name());
            item.add(named.get(0), Optional.of(Role.SPEAKER));
            read.set(lines.get(heading).number());
        }
    }

    private void readPoint(int index) {
        Line line = lines.get(index);
        Matcher number = NUMBER.matcher(line.text());
        boolean listed = line.bullet() || number.matches();
        String text = number.matches() ? number.group(1) : line.text();
        Matcher label = LABEL.matcher(text);
        Matcher word = WORD.matcher(text);
        Optional<Format> format = label.matches()
                ? FormatWords.ofWord(label.group(1))
                : word.lookingAt() ? FormatWords.ofWord(word.group(1)) : Optional.empty();
        if (!listed && (format.isEmpty() || format.get() == Format.REGISTRATION)) {
            return;
        }
        TitleLine named = titles.read(text);
        if (!named.people().isEmpty() && (listed || format.isPresent())) {
            Draft item = item(line, format.orElse(named.format()), title(named));
            item.people.addAll(named.people());
        } else if (listed && readQuoted(line, text, format)) {
            read.set(line.number());
        } else if (format.isPresent()) {
            readEntry(index, format.get(), label.matches() ? label.group(2) : text);
        }
    }

    private static String title(TitleLine named) {
        return named.title().isEmpty() ? named.people().get(0).person().name() : named.title();
    }

    /** "Anna Berg, Archiv Au, mit »Streik im Schuhkarton«". */
    private boolean readQuoted(Line line, String text, Optional<Format> format) {
        List<Mention> mentions = Mention.in(text);
        Matcher quote = QUOTED.matcher(text);
        if (mentions.isEmpty() || !quote.find()) {
            return false;
        }
        Draft item = item(line, format.orElse(Format.TALK), quote.group(1));
        mentions.forEach(mention -> item.add(mention.person(), Optional.empty()));
        return true;
    }

    /** "Vortrag 1: Armut per Klick", and on the next lines who gives it. */
    private void readEntry(int index, Format format, String title) {
        List<Person> all = new ArrayList<>();
        int last = index;
        for (int i = index + 1; i < lines.size() && !lines.get(i).blank(); i++) {
            List<Person> next = people.in(lines.get(i).text().replaceFirst("^mit\\s+", ""), People.Confidence.STRICT);
            if (next.isEmpty()) {
                break;
            }
            all.addAll(next);
            last = i;
        }
        if (!all.isEmpty()) {
            Draft item = item(lines.get(index), format, titles.read(title).title());
            all.forEach(person -> item.add(person, Optional.empty()));
            item.lastLine = lines.get(last).number();
            read.set(lines.get(index).number(), item.lastLine + 1);
        }
    }

    private Draft item(Line line, Format format, String title) {
        Draft item = Draft.part(line);
        item.title = title;
        item.format = format == Format.OTHER ? Format.TALK : format;
        items.add(item);
        read.set(line.number());
        return item;
    }
}

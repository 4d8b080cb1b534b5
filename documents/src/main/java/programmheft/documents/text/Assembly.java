package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import programmheft.model.Appearance;
import programmheft.model.Day;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.ThemedRoom;
import programmheft.model.Timing;
import programmheft.port.Fact;
import programmheft.port.Origin;
import programmheft.port.SourceLines;

/** Makes items of drafts and gives them their ids: their ordinals in the order of the document. */
final class Assembly {
    private static final Pattern GREETS =
            Pattern.compile("(?iU)\\b(?:grußworte?|grussworte?|begrüßung|begrüssung|eröffnungsrede)\\b");

    /** A service is no talk, whoever leads it. */
    private static final Pattern RITE = Pattern.compile(
            "(?iU)\\b(?:\\p{L}*andacht|\\p{L}*gottesdienst|\\p{L}*(?:morgen|abend|mittags)(?:lied|lob|gebet)|taufe|trauung|\\p{L}*segen|vesper|(?:choral )?matins|evensong|prayers?|worship|(?:harvest |carol |church |memorial |thanksgiving |festival )+service|jury)\\b");

    private static final Pattern INTRODUCES =
            Pattern.compile("(?iU)^(?:(?:thematische |kurze |fachliche )?einführung|introduction)\\b");

    private final String source;
    private final Speakers speakers;
    private final Tracks tracks;
    private final Findings findings;
    private int ordinal;

    Assembly(String source, Speakers speakers, Tracks tracks, Findings findings) {
        this.source = source;
        this.speakers = speakers;
        this.tracks = tracks;
        this.findings = findings;
    }

    Day day(DayDraft draft, DayDates.Dated when) {
        Clockwork clockwork = new Clockwork(draft.items(), findings);
        List<Item> items = new ArrayList<>();
        for (Draft item : draft.items()) {
            items.add(item(item, clockwork));
        }
        return new Day(when.when(), Optional.empty(), Optional.empty(), items);
    }

    /** Makes an item of what a sentence says; the whole of it is derived. */
    Item fromSentence(Draft draft, Timing timing) {
        Item item = item(draft, timing, new Clockwork(List.of(), findings));
        findings.put(
                Fact.item(item.id()),
                Origin.derived(
                        "from-sentence",
                        new SourceLines(
                                source, draft.firstLine.number(), Math.max(draft.firstLine.number(), draft.lastLine))));
        return item;
    }

    private Item item(Draft draft, Clockwork clockwork) {
        return item(draft, clockwork.next(draft), clockwork);
    }

    private Item item(Draft draft, Timing timing, Clockwork clockwork) {
        ordinal++;
        Item.Builder item = Item.builder(String.valueOf(ordinal), draft.title);
        Item.Id id = new Item.Id(String.valueOf(ordinal));
        SourceLines lines =
                new SourceLines(source, draft.firstLine.number(), Math.max(draft.firstLine.number(), draft.lastLine));
        findings.put(Fact.item(id), draft.derived ? Origin.derived("from-sentence", lines) : Origin.stated(lines));
        if (draft.track != null) {
            instalment(draft, draft.track, item);
        } else {
            item.subtitle(draft.subtitle.orElse(null));
        }
        item.format(format(draft))
                .formatWord(draft.word.orElse(null))
                .timing(timing)
                .room(draft.room.orElse(null))
                .appearances(appearances(draft))
                .optional(draft.optional)
                .status(draft.status)
                .text(draft.text.isEmpty() ? null : String.join("\n", draft.text));
        for (Draft part : draft.parts) {
            Timing when = part.clock.isPresent()
                    ? clockwork.next(part)
                    : part.track == null ? Timing.unstated() : Timing.withWhole();
            item.part(item(part, when, clockwork));
        }
        return item.build();
    }

    private void instalment(Draft draft, Track track, Item.Builder item) {
        Optional<Integer> earlier = tracks.firstLine(track);
        ThemedRoom room = tracks.room(track, draft);
        item.themedRoom(room.id());
        item.title(room.title());
        if (!track.word().equals("Themenraum")) {
            item.formatWord(track.word());
            draft.word = Optional.of(track.word());
        }
        draft.subtitle
                .filter(line -> !room.subtitle().equals(Optional.of(line)))
                .ifPresent(item::subtitle);
        draft.question
                .filter(line -> !room.guidingQuestion().equals(Optional.of(line)))
                .ifPresent(draft.text::add);
        earlier.ifPresent(line -> findings.remark(draft.firstLine, "assumed-continuation", room.title(), line));
    }

    private List<Appearance> appearances(Draft draft) {
        List<Appearance> all = new ArrayList<>();
        for (Draft.Named named : draft.people) {
            boolean leads = named.role().equals(Optional.of(Role.MODERATOR))
                    && (draft.format == Format.TOUR || draft.format == Format.EXCURSION);
            Role role = leads ? Role.GUIDE : named.role().orElseGet(() -> role(draft, named.person()));
            all.add(speakers.appearance(named.person(), role, draft.firstLine));
        }
        return all;
    }

    private static Role role(Draft draft, Person person) {
        if (person.kind() == Speaker.Kind.INSTITUTION) {
            return draft.format == Format.CONCERT ? Role.PERFORMER : Role.HOST;
        }
        if (RITE.matcher(draft.title).find()) {
            return Role.SPEAKER;
        }
        if (GREETS.matcher(draft.title).find()) {
            return Role.GREETING;
        }
        if (isRound(draft)) {
            return Role.PANELIST;
        }
        if (draft.format == Format.OPENING && INTRODUCES.matcher(draft.title).find()) {
            return Role.SPEAKER;
        }
        return switch (draft.format) {
            case GREETING, OPENING -> Role.GREETING;
            case PANEL, DISCUSSION -> Role.PANELIST;
            case TOUR, EXCURSION -> Role.GUIDE;
            case CONCERT -> Role.PERFORMER;
            default -> Role.SPEAKER;
        };
    }

    /** Several people with a moderator talk to each other, and so do many on a forum. */
    private static boolean isRound(Draft draft) {
        long others = draft.people.stream()
                .filter(named -> named.role().isEmpty() && named.person().kind() == Speaker.Kind.PERSON)
                .count();
        boolean moderated = draft.people.stream().anyMatch(named -> named.role().equals(Optional.of(Role.MODERATOR)));
        boolean forum = draft.format == Format.THEMED_ROOM && draft.track == null;
        return (moderated && others > 1 && draft.parts.isEmpty()) || (forum && others > 2);
    }

    private static Format format(Draft draft) {
        if (isRound(draft) && (draft.format == Format.OTHER || draft.format == Format.OPENING)) {
            return Format.DISCUSSION;
        }
        if (isRound(draft) && draft.format == Format.THEMED_ROOM) {
            return Format.PANEL;
        }
        if (draft.format != Format.OTHER) {
            return draft.format;
        }
        if (draft.people.stream().anyMatch(named -> named.role().equals(Optional.of(Role.PANELIST)))) {
            return Format.DISCUSSION;
        }
        if (RITE.matcher(draft.title).find()) {
            return Format.OTHER;
        }
        if (draft.whole.filter(whole -> whole.format == Format.WORKSHOP).isPresent() && !draft.people.isEmpty()) {
            return Format.WORKSHOP;
        }
        boolean spoken = draft.people.stream().anyMatch(named -> named.person().kind() != Speaker.Kind.INSTITUTION);
        if (spoken) {
            return Format.TALK;
        }
        return draft.parts.stream().anyMatch(part -> !part.people.isEmpty()) ? Format.SESSION : Format.OTHER;
    }
}

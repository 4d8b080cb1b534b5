package programmheft.documents.tidy;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import programmheft.model.Access;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Link;
import programmheft.model.Organiser;
import programmheft.model.Place;
import programmheft.model.Status;
import programmheft.port.Fact;

/** Writes the head. */
final class HeadLines {
    private final Event event;
    private final Page page;

    HeadLines(Event event, Page page) {
        this.event = event;
        this.page = page;
    }

    /** Writes what comes before the persons: what the event is, where and when. */
    void opening() {
        page.line(0, Shown.value(false, event.title(), escape -> escape.of(event.title()), SmallTexts::line));
        if (!event.id().equals(EventIds.of(event.title(), event.dates(), event.days()))) {
            page.plain(0, Key.ID, fact(Key.ID), event.id().value());
        }
        event.subtitle().ifPresent(text -> page.text(0, Key.SUBTITLE, fact(Key.SUBTITLE), text));
        event.motto().ifPresent(text -> page.text(0, Key.MOTTO, fact(Key.MOTTO), text));
        event.series()
                .ifPresent(series -> page.value(
                        0,
                        Key.SERIES,
                        fact(Key.SERIES),
                        series,
                        escape -> SmallTexts.series(series, escape),
                        SmallTexts::series));
        event.place().ifPresent(this::place);
        event.access().ifPresent(this::access);
        dates();
        event.begins().ifPresent(time -> page.plain(0, Key.BEGINS, fact(Key.BEGINS), time + " Uhr"));
        event.ends().ifPresent(time -> page.plain(0, Key.ENDS, fact(Key.ENDS), time + " Uhr"));
        ZoneId zone = event.zone();
        page.value(0, Key.ZONE, fact(Key.ZONE), zone, escape -> escape.of(zone.getId()), SmallTexts::zone);
        languages();
        organisers();
        contacts();
    }

    /** Writes what comes after the persons. */
    void closing() {
        event.attendance()
                .ifPresent(many -> page.plain(0, Key.ATTENDANCE, fact(Key.ATTENDANCE), SmallTexts.attendance(many)));
        int number = 0;
        for (Link link : event.links()) {
            number++;
            link(page, 0, Fact.event("links/" + number), link);
        }
        if (event.status() != Status.PLANNED) {
            page.plain(0, Key.STATUS, fact(Key.STATUS), StatusWord.ofEvent(event.status()));
        }
        waivers();
    }

    static void link(Page page, int indent, Fact fact, Link link) {
        page.value(
                indent,
                LinkKeys.key(link.kind()),
                fact,
                link,
                escape -> LinkText.print(link, escape),
                read -> LinkText.parse(link.kind(), read));
    }

    private void place(Place place) {
        boolean apart = place.address().isPresent()
                && place.venue().filter(venue -> venue.contains(",")).isPresent();
        if (apart) {
            page.text(0, Key.PLACE, fact(Key.PLACE), place.venue().orElseThrow());
            page.text(0, Key.ADDRESS, fact(Key.ADDRESS), place.address().orElseThrow());
        } else if (place.venue().isPresent()) {
            List<String> where = place.address()
                    .map(address -> List.of(place.venue().orElseThrow(), address))
                    .orElseGet(() -> List.of(place.venue().orElseThrow()));
            page.value(
                    0,
                    Key.PLACE,
                    fact(Key.PLACE),
                    where,
                    escape -> where.stream().map(escape::of).collect(Collectors.joining(", ")),
                    PlaceText::parseVenue);
        }
        page.key(0, Key.FORM, PlaceText.Form.of(place).print(page.notStated(fact(Key.FORM))));
    }

    private void access(Access access) {
        page.plain(0, Key.ACCESS, fact(Key.ACCESS), AccessText.print(access));
        access.registration()
                .flatMap(Access.Registration::at)
                .ifPresent(at -> page.text(0, Key.REGISTRATION, fact(Key.REGISTRATION), at));
    }

    private void dates() {
        List<DayDate> ofTheDays =
                event.days().stream().map(Day::when).distinct().toList();
        if (!event.dates().equals(ofTheDays)) {
            page.plain(0, Key.DATES, fact(Key.DATES), DatesText.print(event.dates()));
        }
    }

    private void languages() {
        if (!event.languages().isEmpty()) {
            page.plain(
                    0,
                    Key.LANGUAGE,
                    fact(Key.LANGUAGE),
                    event.languages().stream().map(LanguageText::print).collect(Collectors.joining(", ")));
        }
    }

    private void organisers() {
        int number = 0;
        for (Organiser organiser : event.organisers()) {
            number++;
            page.text(0, key(organiser.kind()), Fact.event("organisers/" + number), organiser.name());
        }
    }

    private static Key key(Organiser.Kind kind) {
        return switch (kind) {
            case ORGANISER -> Key.ORGANISER;
            case HOST -> Key.HOST;
            case FUNDER -> Key.FUNDER;
        };
    }

    private void contacts() {
        int number = 0;
        for (var contact : event.contacts()) {
            number++;
            page.value(
                    0,
                    Key.CONTACT,
                    Fact.event("contacts/" + number),
                    contact,
                    escape -> SmallTexts.contact(contact, escape),
                    SmallTexts::contact);
        }
    }

    private void waivers() {
        int number = 0;
        for (var waiver : event.waivers()) {
            number++;
            page.value(
                    0,
                    Key.WAIVER,
                    Fact.event("waivers/" + number),
                    waiver,
                    escape -> SmallTexts.waiver(waiver, escape),
                    SmallTexts::waiver);
        }
    }

    private static Fact fact(Key key) {
        return Fact.event(HeadFacts.of(key));
    }
}

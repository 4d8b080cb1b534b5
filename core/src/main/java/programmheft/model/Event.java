package programmheft.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An event as announced: what the document says, nothing guessed. Every reference inside it leads somewhere; item ids
 * are unique across all days and parts.
 *
 * @param dates the days of the event as the document gives them, in printed order
 * @param begins the event's own clock time of its beginning, on its first day
 * @param ends the event's own clock time of its end, on its last day
 * @param zone the zone in which all its clock times are meant
 * @param appearances who appears for the whole event, such as its moderator
 * @param undated items for which the document gives no day, in printed order
 */
public record Event(
        Id id,
        String title,
        Optional<String> subtitle,
        Optional<String> motto,
        Optional<Series> series,
        List<DayDate> dates,
        Optional<ClockTime> begins,
        Optional<ClockTime> ends,
        ZoneId zone,
        List<Locale> languages,
        Optional<Place> place,
        Optional<Access> access,
        List<Organiser> organisers,
        List<Contact> contacts,
        List<Speaker> speakers,
        List<Appearance> appearances,
        List<ThemedRoom> themedRooms,
        List<Day> days,
        List<Item> undated,
        List<Link> links,
        Optional<Attendance> attendance,
        Status status,
        List<Waiver> waivers) {
    /** An event's id: ASCII letters, digits, dots, dashes and underscores, at most 64. Part of every calendar UID. */
    public record Id(String value) {
        public Id {
            if (!value.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
                throw new IllegalArgumentException(
                        "an event's id is 1 to 64 ASCII letters, digits, dots, dashes and underscores, not '%s'"
                                .formatted(value));
            }
        }

        @Override
        public String toString() {
            return value;
        }
    }

    public Event {
        title = Require.line(title, "the title of event", id);
        subtitle = Require.line(subtitle, "the subtitle of event", id);
        motto = Require.line(motto, "the motto of event", id);
        dates = List.copyOf(dates);
        languages = List.copyOf(languages);
        organisers = List.copyOf(organisers);
        contacts = List.copyOf(contacts);
        speakers = List.copyOf(speakers);
        appearances = List.copyOf(appearances);
        themedRooms = List.copyOf(themedRooms);
        days = List.copyOf(days);
        undated = List.copyOf(undated);
        links = List.copyOf(links);
        waivers = List.copyOf(waivers);
        new References(speakers, themedRooms).check(appearances, items(days, undated), waivers);
    }

    /** Begins an event in the zone Europe/Berlin, about which nothing else is known. */
    public static Builder builder(String id, String title) {
        return new Builder(id, title);
    }

    /** Returns a builder that holds everything this event says. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns all items with their parts: day by day in printed order, parts after their whole, the undated last. */
    public Stream<Item> items() {
        return items(days, undated);
    }

    /** Finds an item or part; walks through all of them. */
    public Optional<Item> item(Item.Id wanted) {
        return items().filter(item -> item.id().equals(wanted)).findFirst();
    }

    /** Finds a speaker; walks through all of them. */
    public Optional<Speaker> speaker(Speaker.Id wanted) {
        return speakers.stream().filter(speaker -> speaker.id().equals(wanted)).findFirst();
    }

    /** Finds a themed room; walks through all of them. */
    public Optional<ThemedRoom> themedRoom(ThemedRoom.Id wanted) {
        return themedRooms.stream().filter(room -> room.id().equals(wanted)).findFirst();
    }

    /** Returns the room an item takes place in: its own, otherwise that of its themed room. */
    public Optional<String> roomOf(Item item) {
        return item.room().or(() -> item.themedRoom().flatMap(this::themedRoom).flatMap(ThemedRoom::room));
    }

    /** Returns the first date that the document gives in full, from the programme days and the event's own dates. */
    public Optional<LocalDate> firstDate() {
        return allDates().min(LocalDate::compareTo);
    }

    /** Returns the last date that the document gives in full, from the programme days and the event's own dates. */
    public Optional<LocalDate> lastDate() {
        return allDates().max(LocalDate::compareTo);
    }

    private Stream<LocalDate> allDates() {
        return Stream.concat(dates.stream(), days.stream().map(Day::when)).flatMap(when -> when.date().stream());
    }

    private static Stream<Item> items(List<Day> days, List<Item> undated) {
        return Stream.concat(days.stream().flatMap(day -> day.items().stream()), undated.stream())
                .mapMulti(Item::eachPart);
    }

    /** Makes an event step by step. */
    public static final class Builder {
        private Id id;
        private String title;
        private @Nullable String subtitle;
        private @Nullable String motto;
        private @Nullable Series series;
        private List<DayDate> dates = new ArrayList<>();
        private @Nullable ClockTime begins;
        private @Nullable ClockTime ends;
        private ZoneId zone = ZoneId.of("Europe/Berlin");
        private List<Locale> languages = new ArrayList<>();
        private @Nullable Place place;
        private @Nullable Access access;
        private List<Organiser> organisers = new ArrayList<>();
        private List<Contact> contacts = new ArrayList<>();
        private List<Speaker> speakers = new ArrayList<>();
        private List<Appearance> appearances = new ArrayList<>();
        private List<ThemedRoom> themedRooms = new ArrayList<>();
        private List<Day> days = new ArrayList<>();
        private List<Item> undated = new ArrayList<>();
        private List<Link> links = new ArrayList<>();
        private @Nullable Attendance attendance;
        private Status status = Status.PLANNED;
        private List<Waiver> waivers = new ArrayList<>();

        private Builder(String id, String title) {
            this.id = new Id(id);
            this.title = title;
        }

        private Builder(Event event) {
            id = event.id;
            title = event.title;
            subtitle = event.subtitle.orElse(null);
            motto = event.motto.orElse(null);
            series = event.series.orElse(null);
            dates.addAll(event.dates);
            begins = event.begins.orElse(null);
            ends = event.ends.orElse(null);
            zone = event.zone;
            languages.addAll(event.languages);
            place = event.place.orElse(null);
            access = event.access.orElse(null);
            organisers.addAll(event.organisers);
            contacts.addAll(event.contacts);
            speakers.addAll(event.speakers);
            appearances.addAll(event.appearances);
            themedRooms.addAll(event.themedRooms);
            days.addAll(event.days);
            undated.addAll(event.undated);
            links.addAll(event.links);
            attendance = event.attendance.orElse(null);
            status = event.status;
            waivers.addAll(event.waivers);
        }

        /** Sets another id. */
        @CanIgnoreReturnValue
        public Builder id(Id given) {
            id = given;
            return this;
        }

        /** Sets the title, one line. */
        @CanIgnoreReturnValue
        public Builder title(String line) {
            title = line;
            return this;
        }

        /** Sets the subtitle, one line. */
        @CanIgnoreReturnValue
        public Builder subtitle(@Nullable String line) {
            subtitle = line;
            return this;
        }

        /** Sets the motto, one line. */
        @CanIgnoreReturnValue
        public Builder motto(@Nullable String line) {
            motto = line;
            return this;
        }

        /** Sets the series that the event belongs to. */
        @CanIgnoreReturnValue
        public Builder series(@Nullable Series of) {
            series = of;
            return this;
        }

        /** Sets the dates as printed, instead of those so far; those of the days unless set. */
        @CanIgnoreReturnValue
        public Builder dates(List<DayDate> all) {
            dates = new ArrayList<>(all);
            return this;
        }

        /** Sets when the first day begins, as the document says apart from the items. */
        @CanIgnoreReturnValue
        public Builder begins(@Nullable ClockTime time) {
            begins = time;
            return this;
        }

        /** Sets when the last day ends, exclusive, as the document says apart from the items. */
        @CanIgnoreReturnValue
        public Builder ends(@Nullable ClockTime time) {
            ends = time;
            return this;
        }

        /** Sets the zone of all clock times; Europe/Berlin unless set. */
        @CanIgnoreReturnValue
        public Builder zone(ZoneId of) {
            zone = of;
            return this;
        }

        /** Sets the languages spoken, instead of those so far. */
        @CanIgnoreReturnValue
        public Builder languages(List<Locale> all) {
            languages = new ArrayList<>(all);
            return this;
        }

        /** Sets where it takes place. */
        @CanIgnoreReturnValue
        public Builder place(@Nullable Place where) {
            place = where;
            return this;
        }

        /** Sets how one gets in. */
        @CanIgnoreReturnValue
        public Builder access(@Nullable Access how) {
            access = how;
            return this;
        }

        /** Adds somebody who stands behind the event. */
        @CanIgnoreReturnValue
        public Builder organiser(Organiser organiser) {
            organisers.add(organiser);
            return this;
        }

        /** Adds somebody to turn to. */
        @CanIgnoreReturnValue
        public Builder contact(Contact contact) {
            contacts.add(contact);
            return this;
        }

        /** Adds somebody whom appearances can name. */
        @CanIgnoreReturnValue
        public Builder speaker(Speaker speaker) {
            speakers.add(speaker);
            return this;
        }

        /** Sets all whom appearances can name, instead of those so far. */
        @CanIgnoreReturnValue
        public Builder speakers(List<Speaker> all) {
            speakers = new ArrayList<>(all);
            return this;
        }

        /** Adds somebody who appears for the whole event. */
        @CanIgnoreReturnValue
        public Builder with(Appearance appearance) {
            appearances.add(appearance);
            return this;
        }

        /** Adds a strand that items can point to. */
        @CanIgnoreReturnValue
        public Builder themedRoom(ThemedRoom room) {
            themedRooms.add(room);
            return this;
        }

        /** Sets all strands that items can point to, instead of those so far. */
        @CanIgnoreReturnValue
        public Builder themedRooms(List<ThemedRoom> all) {
            themedRooms = new ArrayList<>(all);
            return this;
        }

        /** Adds a programme day. */
        @CanIgnoreReturnValue
        public Builder day(Day day) {
            days.add(day);
            return this;
        }

        /** Sets all programme days, instead of those so far. */
        @CanIgnoreReturnValue
        public Builder days(List<Day> all) {
            days = new ArrayList<>(all);
            return this;
        }

        /** Adds an item for which the document gives no day. */
        @CanIgnoreReturnValue
        public Builder undated(Item item) {
            undated.add(item);
            return this;
        }

        /** Sets all items for which the document gives no day, instead of those so far. */
        @CanIgnoreReturnValue
        public Builder undated(List<Item> all) {
            undated = new ArrayList<>(all);
            return this;
        }

        /** Adds a link to something about the event. */
        @CanIgnoreReturnValue
        public Builder link(Link link) {
            links.add(link);
            return this;
        }

        /** Sets how many took part. */
        @CanIgnoreReturnValue
        public Builder attendance(@Nullable Attendance many) {
            attendance = many;
            return this;
        }

        /** Sets where it stands; {@link Status#PLANNED} unless set. */
        @CanIgnoreReturnValue
        public Builder status(Status now) {
            status = now;
            return this;
        }

        /** Adds a finding that the organiser accepts. */
        @CanIgnoreReturnValue
        public Builder waiver(Waiver waiver) {
            waivers.add(waiver);
            return this;
        }

        /**
         * Makes the event. Dates left out are those of its days.
         *
         * @throws IllegalArgumentException if an id is given twice or a reference leads nowhere
         */
        public Event build() {
            List<DayDate> ofTheDays = days.stream().map(Day::when).distinct().toList();
            return new Event(
                    id,
                    title,
                    Optional.ofNullable(subtitle),
                    Optional.ofNullable(motto),
                    Optional.ofNullable(series),
                    dates.isEmpty() ? ofTheDays : dates,
                    Optional.ofNullable(begins),
                    Optional.ofNullable(ends),
                    zone,
                    languages,
                    Optional.ofNullable(place),
                    Optional.ofNullable(access),
                    organisers,
                    contacts,
                    speakers,
                    appearances,
                    themedRooms,
                    days,
                    undated,
                    links,
                    Optional.ofNullable(attendance),
                    status,
                    waivers);
        }
    }
}

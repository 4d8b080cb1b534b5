package programmheft.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of the programme: a talk, a break, a block with its parts.
 *
 * @param formatWord the word the document prints for the format, where it is not the format's plain name
 * @param room the room as printed
 * @param parts what happens inside it, in printed order
 * @param optional only for those who like
 * @param capacity how many can take part, at least 1
 */
public record Item(
        Id id,
        String title,
        Optional<String> subtitle,
        Optional<String> text,
        Format format,
        Optional<String> formatWord,
        Timing timing,
        Optional<ThemedRoom.Id> themedRoom,
        Optional<String> room,
        List<Appearance> appearances,
        List<Item> parts,
        boolean optional,
        Status status,
        Optional<Locale> language,
        Optional<Integer> capacity,
        List<Link> links) {
    /** An item's id, unique within its event; the same from edition to edition. */
    public record Id(String value) {
        public Id {
            value = Require.id(value, "an item's id");
        }

        @Override
        public String toString() {
            return value;
        }
    }

    public Item {
        title = Require.line(title, "the title of item", id);
        subtitle = Require.line(subtitle, "the subtitle of item", id);
        text = Require.lines(text, "the text of item", id);
        formatWord = Require.line(formatWord, "the format word of item", id);
        room = Require.line(room, "the room of item", id);
        appearances = List.copyOf(appearances);
        parts = List.copyOf(parts);
        links = List.copyOf(links);
        capacity.filter(some -> some < 1).ifPresent(some -> {
            throw new IllegalArgumentException("the capacity of item '%s' is at least 1, not %s".formatted(id, some));
        });
    }

    /** Begins an item of format {@link Format#OTHER}, without a time. */
    public static Builder builder(String id, String title) {
        return new Builder(id, title);
    }

    /** Returns a builder that holds everything this item says. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns this item and, depth first and in printed order, all its parts. */
    public Stream<Item> withParts() {
        return Stream.of(this).mapMulti(Item::eachPart);
    }

    /** Hands over this item and all its parts; a stream for each of them would cost more than all that is done with it. */
    static void eachPart(Item item, Consumer<Item> taker) {
        taker.accept(item);
        item.parts.forEach(part -> eachPart(part, taker));
    }

    /** Tells whether somebody appears in the role in this item itself. */
    public boolean has(Role role) {
        return appearances.stream().anyMatch(appearance -> appearance.role() == role);
    }

    /** Makes an item step by step. */
    public static final class Builder {
        private Id id;
        private String title;
        private @Nullable String subtitle;
        private @Nullable String text;
        private Format format = Format.OTHER;
        private @Nullable String formatWord;
        private Timing timing = Timing.unstated();
        private ThemedRoom.@Nullable Id themedRoom;
        private @Nullable String room;
        private final List<Appearance> appearances = new ArrayList<>();
        private final List<Item> parts = new ArrayList<>();
        private boolean optional;
        private Status status = Status.PLANNED;
        private @Nullable Locale language;
        private @Nullable Integer capacity;
        private final List<Link> links = new ArrayList<>();

        private Builder(String id, String title) {
            this.id = new Id(id);
            this.title = title;
        }

        private Builder(Item item) {
            id = item.id;
            title = item.title;
            subtitle = item.subtitle.orElse(null);
            text = item.text.orElse(null);
            format = item.format;
            formatWord = item.formatWord.orElse(null);
            timing = item.timing;
            themedRoom = item.themedRoom.orElse(null);
            room = item.room.orElse(null);
            appearances.addAll(item.appearances);
            parts.addAll(item.parts);
            optional = item.optional;
            status = item.status;
            language = item.language.orElse(null);
            capacity = item.capacity.orElse(null);
            links.addAll(item.links);
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

        /** Sets what is said about the item, as many lines as it takes. */
        @CanIgnoreReturnValue
        public Builder text(@Nullable String lines) {
            text = lines;
            return this;
        }

        /** Sets the kind of item; {@link Format#OTHER} unless set. */
        @CanIgnoreReturnValue
        public Builder format(Format kind) {
            format = kind;
            return this;
        }

        /** Sets the printed word for the format, where it is not the format's plain name. */
        @CanIgnoreReturnValue
        public Builder formatWord(@Nullable String printed) {
            formatWord = printed;
            return this;
        }

        /** Sets when it takes place; unstated unless set. */
        @CanIgnoreReturnValue
        public Builder timing(Timing when) {
            timing = when;
            return this;
        }

        /** Sets a start without an end, written {@code 13:15}. */
        @CanIgnoreReturnValue
        public Builder from(String start) {
            return timing(Timing.from(ClockTime.parse(start)));
        }

        /** Sets start and end, written {@code 13:15}; half-open. */
        @CanIgnoreReturnValue
        public Builder between(String start, String end) {
            return timing(Timing.between(ClockTime.parse(start), ClockTime.parse(end)));
        }

        /** Sets the strand that the item is an instalment of. */
        @CanIgnoreReturnValue
        public Builder themedRoom(ThemedRoom.@Nullable Id strand) {
            themedRoom = strand;
            return this;
        }

        /** Sets the room as printed. */
        @CanIgnoreReturnValue
        public Builder room(@Nullable String name) {
            room = name;
            return this;
        }

        /** Adds somebody who appears here. */
        @CanIgnoreReturnValue
        public Builder with(Appearance appearance) {
            appearances.add(appearance);
            return this;
        }

        /** Adds a speaker with the affiliation they have anyway. */
        @CanIgnoreReturnValue
        public Builder with(Speaker speaker, Role role) {
            return with(Appearance.of(speaker, role));
        }

        /** Sets all who appear here, instead of those so far. */
        @CanIgnoreReturnValue
        public Builder appearances(List<Appearance> all) {
            appearances.clear();
            appearances.addAll(all);
            return this;
        }

        /** Adds what happens inside the item. */
        @CanIgnoreReturnValue
        public Builder part(Item part) {
            parts.add(part);
            return this;
        }

        /** Sets all parts, instead of those so far. */
        @CanIgnoreReturnValue
        public Builder parts(List<Item> all) {
            parts.clear();
            parts.addAll(all);
            return this;
        }

        /** Sets whether it is only for those who like. */
        @CanIgnoreReturnValue
        public Builder optional(boolean forThoseWhoLike) {
            optional = forThoseWhoLike;
            return this;
        }

        /** Sets where it stands; {@link Status#PLANNED} unless set. */
        @CanIgnoreReturnValue
        public Builder status(Status now) {
            status = now;
            return this;
        }

        /** Sets the language spoken. */
        @CanIgnoreReturnValue
        public Builder language(@Nullable Locale spoken) {
            language = spoken;
            return this;
        }

        /** Sets how many can take part, at least 1. */
        @CanIgnoreReturnValue
        public Builder capacity(@Nullable Integer places) {
            capacity = places;
            return this;
        }

        /** Adds a link to something about the item. */
        @CanIgnoreReturnValue
        public Builder link(Link link) {
            links.add(link);
            return this;
        }

        /** Makes the item; refuses what an item cannot be, see the record. */
        public Item build() {
            return new Item(
                    id,
                    title,
                    Optional.ofNullable(subtitle),
                    Optional.ofNullable(text),
                    format,
                    Optional.ofNullable(formatWord),
                    timing,
                    Optional.ofNullable(themedRoom),
                    Optional.ofNullable(room),
                    appearances,
                    parts,
                    optional,
                    status,
                    Optional.ofNullable(language),
                    Optional.ofNullable(capacity),
                    links);
        }
    }
}

package programmheft.agenda;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import programmheft.model.Item;

/** When a slot ends, and how we know. */
public sealed interface End {
    /** Returns the moment, exclusive: stated, or at the latest; nothing if nobody can know. */
    Optional<ZonedDateTime> at();

    /** Decides by how the end is known. A new way to know would break every caller, which is the point. */
    <T> T fold(
            Function<ZonedDateTime, T> stated,
            BiFunction<ZonedDateTime, Optional<Item.Id>, T> implied,
            Supplier<T> unknown);

    /** The document says it. */
    record Stated(ZonedDateTime moment) implements End {
        @Override
        public Optional<ZonedDateTime> at() {
            return Optional.of(moment);
        }

        @Override
        public <T> T fold(
                Function<ZonedDateTime, T> stated,
                BiFunction<ZonedDateTime, Optional<Item.Id>, T> implied,
                Supplier<T> unknown) {
            return stated.apply(moment);
        }
    }

    /**
     * It follows from what comes next: an upper bound, never a fact.
     *
     * @param next the item that starts then; nothing if the day or the whole it is part of ends then
     */
    record Implied(ZonedDateTime atTheLatest, Optional<Item.Id> next) implements End {
        @Override
        public Optional<ZonedDateTime> at() {
            return Optional.of(atTheLatest);
        }

        @Override
        public <T> T fold(
                Function<ZonedDateTime, T> stated,
                BiFunction<ZonedDateTime, Optional<Item.Id>, T> implied,
                Supplier<T> unknown) {
            return implied.apply(atTheLatest, next);
        }
    }

    /** Nothing follows, nothing is said. */
    record Unknown() implements End {
        @Override
        public Optional<ZonedDateTime> at() {
            return Optional.empty();
        }

        @Override
        public <T> T fold(
                Function<ZonedDateTime, T> stated,
                BiFunction<ZonedDateTime, Optional<Item.Id>, T> implied,
                Supplier<T> unknown) {
            return unknown.get();
        }
    }
}

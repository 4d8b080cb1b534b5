package programmheft.check;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * From where on the checks call something doubtful.
 *
 * @param gap nothing takes place for longer than this between two slots of a programme day: {@code gap}
 * @param withoutPause the programme goes on for longer than this without a break: {@code no-pause}
 * @param betweenAppearances the least a person needs between two appearances in the same room:
 *     {@code speaker-without-pause}
 * @param changeOfRoom the least a person needs between two appearances in different rooms:
 *     {@code speaker-without-pause}
 * @param titleLength the most characters (code points) that a title has: {@code title-too-long}
 * @param roomSizes how many people fit into a room, by its printed name: {@code capacity}
 * @param vanishedPercent an edition may lack that much of the items of the last one, in percent: {@code many-vanished}
 * @param vanishedItems so many items may be missing whatever their share: {@code many-vanished}
 * @param shortNotice a change so shortly before the start is worth a word: {@code changed-after-publication}
 */
public record Limits(
        Duration gap,
        Duration withoutPause,
        Duration betweenAppearances,
        Duration changeOfRoom,
        int titleLength,
        Map<String, Integer> roomSizes,
        int vanishedPercent,
        int vanishedItems,
        Duration shortNotice) {
    public Limits {
        requireNotNegative(gap, "gap");
        requireNotNegative(withoutPause, "withoutPause");
        requireNotNegative(betweenAppearances, "betweenAppearances");
        requireNotNegative(changeOfRoom, "changeOfRoom");
        requireNotNegative(shortNotice, "shortNotice");
        if (titleLength < 1) {
            throw new IllegalArgumentException("a title has at least 1 character, not " + titleLength);
        }
        if (vanishedPercent < 0 || vanishedPercent > 100) {
            throw new IllegalArgumentException("a share is between 0 and 100 percent, not " + vanishedPercent);
        }
        if (vanishedItems < 0) {
            throw new IllegalArgumentException("no fewer than 0 items can vanish, not " + vanishedItems);
        }
        roomSizes = Collections.unmodifiableMap(new TreeMap<>(roomSizes));
        roomSizes.forEach((room, size) -> {
            if (size < 1) {
                throw new IllegalArgumentException("room '%s' holds at least 1 person, not %s".formatted(room, size));
            }
        });
    }

    /** Returns the limits that suit most conferences. */
    public static Limits standard() {
        return builder().build();
    }

    /** Begins with the limits that suit most conferences. */
    public static Builder builder() {
        return new Builder();
    }

    private static void requireNotNegative(Duration limit, String name) {
        if (limit.isNegative()) {
            throw new IllegalArgumentException("the limit '%s' is not negative, but is %s".formatted(name, limit));
        }
    }

    /** Sets limits step by step. */
    public static final class Builder {
        private Duration gap = Duration.ofMinutes(60);
        private Duration withoutPause = Duration.ofHours(3);
        private Duration betweenAppearances = Duration.ZERO;
        private Duration changeOfRoom = Duration.ofMinutes(5);
        private int titleLength = 150;
        private Map<String, Integer> roomSizes = Map.of();
        private int vanishedPercent = 20;
        private int vanishedItems = 3;
        private Duration shortNotice = Duration.ofDays(2);

        private Builder() {}

        /** Sets the longest time in which nothing takes place; an hour unless set. */
        @CanIgnoreReturnValue
        public Builder gap(Duration longest) {
            gap = longest;
            return this;
        }

        /** Sets the longest time without a break; three hours unless set. */
        @CanIgnoreReturnValue
        public Builder withoutPause(Duration longest) {
            withoutPause = longest;
            return this;
        }

        /** Sets the least between two appearances of a person in the same room; nothing unless set. */
        @CanIgnoreReturnValue
        public Builder betweenAppearances(Duration least) {
            betweenAppearances = least;
            return this;
        }

        /** Sets the least between two appearances of a person in different rooms; five minutes unless set. */
        @CanIgnoreReturnValue
        public Builder changeOfRoom(Duration least) {
            changeOfRoom = least;
            return this;
        }

        /** Sets the most characters (code points) of a title; 150 unless set. */
        @CanIgnoreReturnValue
        public Builder titleLength(int most) {
            titleLength = most;
            return this;
        }

        /** Sets how many people fit into each room, by its printed name; unknown unless set. */
        @CanIgnoreReturnValue
        public Builder roomSizes(Map<String, Integer> sizes) {
            roomSizes = sizes;
            return this;
        }

        /** Sets how much of the last edition may be missing, in percent of its items; 20 unless set. */
        @CanIgnoreReturnValue
        public Builder vanishedPercent(int most) {
            vanishedPercent = most;
            return this;
        }

        /** Sets how many items of the last edition may be missing whatever their share; 3 unless set. */
        @CanIgnoreReturnValue
        public Builder vanishedItems(int most) {
            vanishedItems = most;
            return this;
        }

        /** Sets how long before the start a change is short notice; two days unless set. */
        @CanIgnoreReturnValue
        public Builder shortNotice(Duration before) {
            shortNotice = before;
            return this;
        }

        /**
         * Makes the limits.
         *
         * @throws IllegalArgumentException if one of them is negative or otherwise impossible
         */
        public Limits build() {
            return new Limits(
                    gap,
                    withoutPause,
                    betweenAppearances,
                    changeOfRoom,
                    titleLength,
                    roomSizes,
                    vanishedPercent,
                    vanishedItems,
                    shortNotice);
        }
    }
}

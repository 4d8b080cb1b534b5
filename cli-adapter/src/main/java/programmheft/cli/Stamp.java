package programmheft.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The instant that counts as now, if the user or the build says one: {@code --at}, else SOURCE_DATE_EPOCH. */
final class Stamp {
    private static final String EPOCH = "SOURCE_DATE_EPOCH";

    @Option(names = "--at", paramLabel = "INSTANT")
    private @Nullable String at;

    Optional<Instant> given(Session session) {
        if (at != null) {
            return Optional.of(instant(at, session));
        }
        return session.world().variable(EPOCH).map(seconds -> epoch(seconds, session));
    }

    private static Instant instant(String text, Session session) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException noInstant) {
            throw Failure.usage("bad-value", text, "--at", session.labels().text("way-out.instant"));
        }
    }

    private static Instant epoch(String seconds, Session session) {
        try {
            return Instant.ofEpochSecond(Long.parseLong(seconds));
        } catch (NumberFormatException | DateTimeException noInstant) {
            throw Failure.usage("bad-value", seconds, EPOCH, session.labels().text("way-out.epoch"));
        }
    }
}

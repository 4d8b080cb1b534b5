package programmheft.benchmarks;

import java.net.URI;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

/** What one entry of a calendar says, the texts composed and ready: what each of the other writers is given. */
record CalendarEntry(
        String uid,
        Instant created,
        Instant changed,
        int sequence,
        ZonedDateTime start,
        ZonedDateTime end,
        String summary,
        String location,
        String description,
        List<String> categories,
        URI page,
        String status,
        String transparency) {}

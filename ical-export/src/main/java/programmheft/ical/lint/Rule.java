package programmheft.ical.lint;

import java.util.stream.Stream;
import programmheft.check.Finding;

/** Looks for one kind of fault in a calendar file. It never throws, whatever the file holds. */
interface Rule {
    /** Returns what it found, in the order of the file. */
    Stream<Finding> check(Examined file);
}

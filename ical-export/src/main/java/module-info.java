/** Writes calendars that stay true. */
module programmheft.ical {
    requires transitive programmheft.core;
    requires transitive ical4j.core;
    requires static org.jspecify;

    exports programmheft.ical;
}

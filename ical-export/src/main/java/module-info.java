/** Writes calendars that stay true, reads them and those of others. */
module programmheft.ical {
    requires transitive programmheft.core;
    requires transitive ical4j.core;
    requires static org.jspecify;

    exports programmheft.ical;
}

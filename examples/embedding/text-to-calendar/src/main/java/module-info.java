/** A project that reads published programmes and writes calendars. */
module example {
    requires programmheft.core;
    requires programmheft.documents;
    requires programmheft.ical;
}

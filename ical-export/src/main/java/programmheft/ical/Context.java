package programmheft.ical;

import programmheft.agenda.Agenda;
import programmheft.change.CalendarHistory;
import programmheft.model.Event;
import programmheft.port.Publication;

/** What the entries of one calendar share. */
record Context(
        Event event,
        Agenda agenda,
        CalendarHistory history,
        Labels labels,
        Family family,
        Titles titles,
        People people,
        Venue venue,
        Links links,
        Listing listing,
        Uids uids,
        Times times,
        Colours colours,
        Description description,
        Glance glance,
        CalendarOptions options) {
    static Context of(Publication publication) {
        return of(publication, CalendarOptions.standard());
    }

    static Context of(Publication publication, CalendarOptions options) {
        Event event = publication.event();
        Agenda agenda = Agenda.of(event);
        Labels labels = Labels.in(publication.language());
        Family family = new Family(event, agenda);
        Titles titles = new Titles(family, labels);
        People people = new People(event, labels);
        Venue venue = new Venue(event, family, labels);
        Links links = new Links(event, labels);
        Listing listing = new Listing(event, titles, people, labels);
        Uids uids = new Uids(event.id());
        return new Context(
                event,
                agenda,
                publication.history(),
                labels,
                family,
                titles,
                people,
                venue,
                links,
                listing,
                uids,
                new Times(event.zone()),
                new Colours(event.themedRooms()),
                new Description(family, labels, listing, links),
                new Glance(family, labels, venue, links, uids),
                options);
    }
}

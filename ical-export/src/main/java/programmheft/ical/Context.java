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
        PeopleLines peopleLines,
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
        return new Context(
                event,
                agenda,
                publication.history(),
                labels,
                family,
                titles,
                people,
                new Venue(event, family, labels),
                new Links(event, labels),
                new Listing(event, titles, people, labels),
                new Uids(event.id()),
                new Times(event.zone()),
                new Colours(event.themedRooms()),
                PeopleLines.of(event.speakers(), labels),
                options);
    }
}

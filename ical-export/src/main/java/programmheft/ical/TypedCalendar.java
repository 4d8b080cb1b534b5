package programmheft.ical;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.DefaultPropertyFactorySupplier;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyFactory;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Participant;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VLocation;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.XProperty;

/** Turns ready properties into those of ical4j, for whoever goes on with its objects. */
final class TypedCalendar {
    private final List<PropertyFactory<? extends Property>> factories = new DefaultPropertyFactorySupplier().get();

    Calendar of(EventCalendar calendar) {
        List<CalendarComponent> components =
                calendar.components().map(this::component).toList();
        return new Calendar(properties(calendar.properties()), new ComponentList<>(components));
    }

    private CalendarComponent component(CalendarComponent ready) {
        return ready instanceof VTimeZone zone
                ? new VTimeZone(properties(zone.getPropertyList()), observances(zone))
                : entry((VEvent) ready);
    }

    private VEvent entry(VEvent ready) {
        VEvent entry = new VEvent(properties(ready.getPropertyList()));
        for (Component inner : ready.getComponentList().getAll()) {
            PropertyList typed = properties(inner.getPropertyList());
            entry.add(inner instanceof Participant ? new Participant(typed) : new VLocation(typed));
        }
        return entry;
    }

    private ComponentList<Observance> observances(VTimeZone zone) {
        return new ComponentList<>(
                zone.getComponentList().getAll().stream().map(this::observance).toList());
    }

    private Observance observance(Observance ready) {
        PropertyList typed = properties(ready.getPropertyList());
        return ready instanceof Daylight ? new Daylight(typed) : new Standard(typed);
    }

    private PropertyList properties(PropertyList ready) {
        return new PropertyList(ready.getAll().stream()
                .map(property -> typed((ReadyProperty) property))
                .toList());
    }

    private Property typed(ReadyProperty ready) {
        if (ready.getName().equals(Property.CATEGORIES)) {
            return new Categories(new TextList(ready.plain()));
        }
        if (ready.getParameter(Parameter.TZID).isPresent()) {
            return moment(ready);
        }
        String value = ready.plain().get(0);
        return factories.stream()
                .filter(factory -> factory.supports(ready.getName()))
                .findFirst()
                .<Property>map(factory -> factory.createProperty(ready.getParameterList(), value))
                .orElseGet(() -> new XProperty(ready.getName(), ready.getParameterList(), value));
    }

    /** ical4j would find another zone of its own making for the same name. */
    private static Property moment(ReadyProperty ready) {
        TzId zone = ready.getRequiredParameter(Parameter.TZID);
        ZonedDateTime moment = Times.local(ready.getValue()).atZone(ZoneId.of(zone.getValue()));
        return ready.getName().equals(Property.DTSTART)
                ? new Start(moment, ready.getValue())
                : new End(moment, ready.getValue());
    }

    /** A start that is written as it is: ical4j would put it into its own rules, which are wrong for some zones. */
    private static final class Start extends DtStart<ZonedDateTime> {
        private static final long serialVersionUID = 1L;

        private final String written;

        Start(ZonedDateTime moment, String written) {
            super(moment);
            this.written = written;
        }

        @Override
        public String getValue() {
            return written;
        }
    }

    /** An end, likewise. */
    private static final class End extends DtEnd<ZonedDateTime> {
        private static final long serialVersionUID = 1L;

        private final String written;

        End(ZonedDateTime moment, String written) {
            super(moment);
            this.written = written;
        }

        @Override
        public String getValue() {
            return written;
        }
    }
}

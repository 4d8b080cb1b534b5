import gi

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib as I  # noqa: E402
from rows import file, line  # noqa: E402

calendar = I.Component.new_from_string(file().decode())
zones = {}
component = calendar.get_first_component(I.ComponentKind.VTIMEZONE_COMPONENT)
while component is not None:
    zone = I.Timezone.new()
    zone.set_component(component.clone())
    zones[zone.get_tzid()] = zone
    component = calendar.get_next_component(I.ComponentKind.VTIMEZONE_COMPONENT)


def moment(property, time):
    zone = property.get_first_parameter(I.ParameterKind.TZID_PARAMETER)
    return time.as_timet_with_zone(I.Timezone.get_utc_timezone() if zone is None else zones[zone.get_tzid()])


P = I.PropertyKind
entry = calendar.get_first_component(I.ComponentKind.VEVENT_COMPONENT)
while entry is not None:
    start = entry.get_first_property(P.DTSTART_PROPERTY)
    end = entry.get_first_property(P.DTEND_PROPERTY)
    first = entry.get_first_property
    categories = []
    one = first(P.CATEGORIES_PROPERTY)
    while one is not None:
        categories.append(one.get_categories())
        one = entry.get_next_property(P.CATEGORIES_PROPERTY)
    url = first(P.URL_PROPERTY)
    line(
        entry.get_uid(),
        moment(start, start.get_dtstart()),
        moment(end, end.get_dtend()),
        entry.get_summary(),
        entry.get_location(),
        entry.get_description(),
        entry.get_status().value_nick.upper() if entry.get_status() else None,
        first(P.TRANSP_PROPERTY).get_value_as_string(),
        entry.get_sequence(),
        "|".join(categories),
        url.get_url() if url else None,
    )
    entry = calendar.get_next_component(I.ComponentKind.VEVENT_COMPONENT)

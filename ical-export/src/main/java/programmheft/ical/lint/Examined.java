package programmheft.ical.lint;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import programmheft.ical.content.Component;
import programmheft.ical.content.ContentLine;
import programmheft.ical.content.Document;
import programmheft.ical.content.Tree;
import programmheft.ical.content.ZoneNames;

/** A calendar file, as octets and as components. */
public final class Examined {
    private final Document document;
    private final Tree tree;
    private final List<Component> components = new ArrayList<>();
    private final Map<String, List<ContentLine>> properties = new HashMap<>();
    private final Map<String, Optional<ZoneId>> zones = new HashMap<>();

    /** Puts together the octets and the components of one file. */
    public Examined(Document document, Tree tree) {
        this.document = document;
        this.tree = tree;
        tree.calendars().forEach(this::add);
    }

    Document document() {
        return document;
    }

    Tree tree() {
        return tree;
    }

    /** Returns the numbers of the physical lines. */
    IntStream lines() {
        return IntStream.rangeClosed(1, document.lines());
    }

    /** Returns all components, each before those in it. */
    Stream<Component> components() {
        return components.stream();
    }

    /** Returns all components of these names. */
    Stream<Component> components(List<String> names) {
        return components().filter(component -> names.contains(component.name()));
    }

    /** Returns all properties of these names, name by name, wherever they stand. */
    Stream<ContentLine> properties(List<String> names) {
        return names.stream().flatMap(name -> properties.getOrDefault(name, List.of()).stream());
    }

    /** Returns all properties that have parameters. */
    Stream<ContentLine> withParameters() {
        return components()
                .flatMap(component -> component.properties().stream())
                .filter(property -> !property.parameters().isEmpty());
    }

    /** Returns the zone in which the value of a property is told, if the JDK knows it. */
    Optional<ZoneId> zone(ContentLine property) {
        return property.parameter("TZID").flatMap(name -> zones.computeIfAbsent(name, ZoneNames::zone));
    }

    private void add(Component component) {
        components.add(component);
        for (ContentLine property : component.properties()) {
            properties
                    .computeIfAbsent(property.name(), none -> new ArrayList<>())
                    .add(property);
        }
        component.components().forEach(this::add);
    }
}

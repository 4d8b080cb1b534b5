package programmheft.check;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import programmheft.model.Appearance;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Role;

/** In which roles somebody appears inside and around each item. */
final class Cast {
    private final Map<Item.Id, Set<Role>> inside = new HashMap<>();
    private final Map<Item.Id, Set<Role>> around = new HashMap<>();

    private Cast() {}

    static Cast of(Event event) {
        Cast cast = new Cast();
        Set<Role> forAll = roles(event.appearances());
        event.days().forEach(day -> day.items().forEach(item -> cast.add(item, forAll)));
        event.undated().forEach(item -> cast.add(item, forAll));
        return cast;
    }

    /** Tells whether who has that role is to be heard, and does not only lead or receive. */
    static boolean isHeard(Role role) {
        return switch (role) {
            case SPEAKER, PANELIST, GREETING, GUIDE, PERFORMER -> true;
            case MODERATOR, HOST -> false;
        };
    }

    /** Returns the roles in the item itself and in its parts, at any depth. */
    Set<Role> inside(Item item) {
        return inside.getOrDefault(item.id(), Set.of());
    }

    /** Returns the roles in all that the item is part of, the event included. */
    Set<Role> around(Item item) {
        return around.getOrDefault(item.id(), Set.of());
    }

    private void add(Item item, Set<Role> outside) {
        around.put(item.id(), outside);
        Set<Role> all = roles(item.appearances());
        Set<Role> forParts = EnumSet.copyOf(all);
        forParts.addAll(outside);
        for (Item part : item.parts()) {
            add(part, forParts);
            all.addAll(inside(part));
        }
        inside.put(item.id(), all);
    }

    private static Set<Role> roles(List<Appearance> appearances) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        appearances.forEach(appearance -> roles.add(appearance.role()));
        return roles;
    }
}

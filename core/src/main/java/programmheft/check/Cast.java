package programmheft.check;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import programmheft.model.Appearance;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Role;

/** In which roles somebody appears inside and around each item. A set of roles is told by one bit for each. */
final class Cast {
    private static final Map<Role, Integer> BITS = bits();
    private static final int HEARD = heard();

    private final Family family;
    private final int[] inside;
    private final int[] around;

    private Cast(Event event, Family family) {
        this.family = family;
        inside = new int[family.size()];
        around = new int[family.size()];
        int forAll = bits(event.appearances());
        for (int number = 0; number < inside.length; number++) {
            int whole = family.whole(number);
            // the roles of the whole itself are there already, those of its parts are not yet
            around[number] = whole == Family.NONE ? forAll : around[whole] | inside[whole];
            inside[number] = bits(family.item(number).appearances());
        }
        for (int number = inside.length - 1; number >= 0; number--) {
            int whole = family.whole(number);
            if (whole != Family.NONE) {
                inside[whole] |= inside[number];
            }
        }
    }

    static Cast of(Event event, Family family) {
        return new Cast(event, family);
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
        return roles(inside[family.number(item)]);
    }

    /** Tells whether somebody is heard in the item itself or in its parts, at any depth. */
    boolean isHeardInside(Item item) {
        return (inside[family.number(item)] & HEARD) != 0;
    }

    /** Tells whether anybody appears in what the item is part of, the event included. */
    boolean hasAnyAround(Item item) {
        return around[family.number(item)] != 0;
    }

    /** Tells whether somebody is heard in what the item is part of, the event included. */
    boolean isHeardAround(Item item) {
        return (around[family.number(item)] & HEARD) != 0;
    }

    private static int bits(List<Appearance> appearances) {
        int bits = 0;
        for (Appearance appearance : appearances) {
            bits |= bit(appearance.role());
        }
        return bits;
    }

    private static Set<Role> roles(int bits) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : BITS.keySet()) {
            if ((bits & bit(role)) != 0) {
                roles.add(role);
            }
        }
        return roles;
    }

    private static int heard() {
        int bits = 0;
        for (Role role : BITS.keySet()) {
            bits |= isHeard(role) ? bit(role) : 0;
        }
        return bits;
    }

    private static Map<Role, Integer> bits() {
        Map<Role, Integer> bits = new EnumMap<>(Role.class);
        EnumSet.allOf(Role.class).forEach(role -> bits.put(role, 1 << bits.size()));
        return bits;
    }

    private static int bit(Role role) {
        return BITS.getOrDefault(role, 0);
    }
}

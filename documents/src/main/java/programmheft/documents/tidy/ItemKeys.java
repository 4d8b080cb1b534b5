package programmheft.documents.tidy;

import java.util.Optional;
import programmheft.model.Appearance;
import programmheft.model.Link;
import programmheft.model.Role;

/** Reads the indented lines of an item that have a key. */
final class ItemKeys {
    private final Persons persons;
    private final Rooms rooms;

    ItemKeys(Persons persons, Rooms rooms) {
        this.persons = persons;
        this.rooms = rooms;
    }

    /** Tells whether the line is read by its key; otherwise it is description. */
    static boolean reads(Keyed keyed) {
        boolean note = keyed.key().filter(key -> key == Key.NOTE).isPresent();
        return keyed.key().filter(Key::inItem).isPresent()
                && (!note || StatusWord.find(Stated.of(keyed.value()).value()).isPresent());
    }

    void read(ItemDraft item, Line line, Keyed keyed) {
        Key key = keyed.key().orElseThrow();
        if (!keyed.isRepeated() && item.keys.putIfAbsent(key, line.number()) != null) {
            throw Misread.of("key-given-twice", keyed.word(), item.keys.get(key));
        }
        Stated stated = Stated.of(keyed.value());
        Optional<Role> role = Persons.role(key);
        Optional<Link.Kind> link = LinkKeys.kind(key);
        if (role.isPresent()) {
            Appearance appearance = persons.appearance(line, keyed, stated.value(), role.get());
            item.says.with(appearance);
            item.fact("appearances/" + item.count("appearances"), line, stated.bracketed());
        } else if (link.isPresent()) {
            item.says.link(LinkText.parse(link.get(), stated.value()));
            item.fact("links/" + item.count("links"), line, stated.bracketed());
        } else {
            item.fact(single(item, key, stated.value()), line, stated.bracketed());
        }
    }

    /** Reads a key that an item has once, and returns the name of the fact. */
    private String single(ItemDraft item, Key key, String read) {
        switch (key) {
            case ID -> item.stateId(SmallTexts.id(read));
            case SUBTITLE -> item.says.subtitle(SmallTexts.line(read));
            case CAPACITY -> item.says.capacity(Numbers.count(read));
            case LANGUAGE -> item.says.language(LanguageText.parse(read));
            case STATUS, NOTE -> item.says.status(StatusWord.parse(read));
            case OPTIONAL -> item.says.optional(SmallTexts.yes(read));
            case FORMAT -> {
                FormatText format = FormatText.parse(read);
                item.says.format(format.format()).formatWord(format.word().orElse(null));
            }
            case ROOM -> {
                String room = SmallTexts.line(read);
                item.opens().ifPresentOrElse(opened -> opened.meetIn(room), () -> item.says.room(room));
            }
            case GUIDING_QUESTION ->
                item.instalmentOf().orElseThrow(Misread::value).ask(SmallTexts.line(read));
            case THEMED_ROOM -> item.instalment(rooms.mention(RoomText.parse(read)), false);
            default -> throw Misread.value();
        }
        return FACTS.getOrDefault(key, "status");
    }

    static final java.util.Map<Key, String> FACTS = java.util.Map.of(
            Key.ID, "id",
            Key.SUBTITLE, "subtitle",
            Key.CAPACITY, "capacity",
            Key.LANGUAGE, "language",
            Key.OPTIONAL, "optional",
            Key.FORMAT, "format",
            Key.ROOM, "room",
            Key.GUIDING_QUESTION, "guidingQuestion",
            Key.THEMED_ROOM, "themedRoom");
}

package programmheft.documents.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a sentence says that something takes place. In the shape {@code @} is the clock, the group {@code what} is what takes
 * place.
 */
record Frame(Pattern shape) {
    /** Asked in this order; a new one is added here. */
    static final List<Frame> ALL = Stream.of(
                    ".*\\b(?:beginnen|starten|eröffnen) wir mit (?<what>.+)",
                    ".*\\b(?:beginnt|startet)(?: der| die| das)?(?: \\p{Lu}\\p{L}+)? mit (?<what>.+?)\\s*@.*",
                    ".*\\bgeht es\\b.*@\\s*mit (?<what>.+)",
                    ".*@\\s*geht es (?:weiter |dann )?(?:mit|in) (?<what>.+)",
                    ".*@.*\\bes wird (?<what>.+?) (?:gereicht|serviert|angeboten).*",
                    ".*@\\s*gibt es (?<what>.+)",
                    ".*\\bgibt es @[ -]?(?<what>.+)",
                    ".*@\\s*treffen (?:wir|sich alle) (?:uns )?(?:zu|zum|zur|bei|beim) (?<what>.+)",
                    ".*@\\s*ist (?:gelegenheit|zeit) (?:zum|zur|für) (?<what>.+)",
                    ".*@\\s*(?:laufen|läuft|folgt|folgen|findet|finden|beginnt|beginnen|startet|starten|sind|steht|stehen) (?:dann |wieder |noch )?(?<what>.+?)(?: statt| vorgesehen| geplant| an| auf dem (?:plan|programm))?\\.?",
                    "(?:dann |danach |anschließend )?(?<what>.+?) (?:folgt|folgen|beginnt|beginnen|startet|starten|findet|finden|läuft|laufen) (?:dann )?@(?: statt)?\\.?",
                    ".*\\bmacht (?:wie immer )?(?<what>.+?)\\s*[–-]?\\s*@\\.?",
                    "@\\s*(?:wieder )?(?:in|mit) (?<what>.+)",
                    "(?<who>\\p{Lu}[\\p{L}. -]{2,40}?) will give a (?:presentation|talk|lecture)\\s*@ (?:on|about) (?<what>.+)",
                    "(?<what>.+?) (?:will be held|takes place|will take place|runs|will run|will be served|is served|starts|begins|is held|follows)\\s*@.*",
                    "(?<what>(?:\\S+ ){0,5}\\S+)\\s*@\\.?")
            .map(shape -> new Frame(Pattern.compile(shape, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS)))
            .toList();

    /** "a presentation on the story of seeds": the talk is called by what it is about. */
    static final Pattern TALK_ON =
            Pattern.compile("(?iU)^(?:presentation|talk|lecture|vortrag) (?:on|about|über|zum thema|zu) (.{6,120})$");

    /** What begins then is the event itself. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?iU)(?:.*\\s)?(?:\\p{L}*veranstaltung|\\p{L}*tagung|\\p{L}*konferenz|\\p{L}*abend|\\p{L}*tag|\\p{L}*programm|event|conference|meeting|doors|türen)");

    private static final Pattern FIRST_WORDS = Pattern.compile(
            "(?iU)^(?:(?:dann|wieder|danach|noch|es|wie immer|der|die|das|den|dem|ein|eine|einen|einem|einer|a|an|the|zum|zur)\\s+)+");
    private static final Pattern BREAK = Pattern.compile("(?iU)^(?:short|first|second|third|quick) (break)$");
    private static final Pattern REST = Pattern.compile(
            "(?U),\\s+\\p{Ll}.*$|\\s+und\\s+\\p{Ll}.*$|\\s+(?:im|in der|in den|vor dem|am|auf dem|bei)\\s.*$|[.,;:!]+$");

    /** Returns the name of the thing without article and without what is said about it; empty if it is the event itself. */
    static String plain(String subject) {
        String named = FIRST_WORDS.matcher(subject.strip()).replaceFirst("");
        String plain =
                REST.matcher(named).replaceFirst("").replaceAll("[.,;:!]+$", "").strip();
        return WHOLE.matcher(plain).matches() ? "" : BREAK.matcher(plain).replaceFirst("$1");
    }
}

package programmheft.check;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether an address can lead anywhere, as far as its form tells. Nothing is opened. */
final class LinkForm {
    private static final Set<String> WITH_HOST = Set.of(
            "http", "https", "ftp", "ftps", "sftp", "webcal", "webcals", "git", "bzr", "svn", "rtmp", "rtmps", "rtsp",
            "irc", "ircs");
    private static final Set<String> WITHOUT_HOST = Set.of(
            "tel", "sms", "geo", "xmpp", "sip", "sips", "matrix", "mumble", "zoommtg", "zoomus", "msteams", "signal");
    private static final Set<String> PLACEHOLDERS = Words.of("link.placeholder");
    private static final Beginnings SOME_PLACEHOLDERS = Beginnings.of(PLACEHOLDERS);
    private static final Pattern LINK =
            Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):(?://([^/?#]*))?([^?#]*).*", Pattern.DOTALL);
    private static final Pattern HOST_AND_PORT =
            Pattern.compile("([\\p{L}\\p{M}\\p{N}._-]+|\\[[0-9a-fA-F:.]+])(:[0-9]*)?");
    private static final Pattern NO_HOST = Pattern.compile("(?i)(https?|www|localhost)\\.?(:.*)?");
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>,;:\"]+@([^\\s@:]+\\.[^\\s@:]+)");
    private static final Pattern EMPTY_LABEL = Pattern.compile("^\\.|\\.\\.");
    private static final Pattern ENDS_WITH_BLANK = Pattern.compile("(?i).*(%20|%c2%a0|\\s)");
    private static final Splitter BLANKS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
    private static final Splitter COMMAS = Splitter.on(',').trimResults();
    private static final Splitter DOTS = Splitter.on('.');
    private static final Splitter SLASHES = Splitter.on('/');
    private static final CharMatcher NO_SCHEME = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf("+.-"))
            .negate();
    private static final CharMatcher PLAIN_HOST = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf(".-"))
            .precomputed();
    private static final CharMatcher PLAIN =
            CharMatcher.inRange('!', '~').and(CharMatcher.isNot('%')).precomputed();
    private static final CharMatcher AROUND = CharMatcher.anyOf("<>()[]\"'„“”‚‘’,;.!?");

    private LinkForm() {}

    /** Tells whether a link cannot work. */
    static boolean isBroken(String link) {
        return !isPlain(link) && cannotWork(link);
    }

    /** Tells in a moment that there is nothing to find in a link, such as {@code https://example.org/programm?tag=2}. */
    static boolean isPlain(String link) {
        int host = link.startsWith("https://") ? 8 : link.startsWith("http://") ? 7 : link.length();
        int end = link.indexOf('/', host);
        end = end < 0 ? link.length() : end;
        int dot = link.indexOf('.', host);
        return host < dot
                && dot < end - 1
                && link.charAt(end - 1) != '.'
                && !link.contains("..")
                && PLAIN_HOST.matchesAllOf(link.subSequence(host, end))
                && PLAIN.matchesAllOf(link)
                && !mayHoldPlaceholder(link, host, end);
    }

    private static boolean mayHoldPlaceholder(String link, int host, int endOfHost) {
        int begin = host;
        for (int i = host; i < link.length(); i++) {
            char c = link.charAt(i);
            boolean over = c == '?' || c == '#';
            if (over || c == '/' || (c == '.' && i < endOfHost)) {
                if (begin < i && SOME_PLACEHOLDERS.mayHold(link, begin, i)) {
                    return true;
                }
                begin = i + 1;
            }
            if (over) {
                return false;
            }
        }
        return begin < link.length() && SOME_PLACEHOLDERS.mayHold(link, begin, link.length());
    }

    static boolean cannotWork(String link) {
        Matcher parts = LINK.matcher(link);
        if (!parts.matches()) {
            return true;
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String path = parts.group(3);
        if (scheme.equals("mailto")) {
            return parts.group(2) != null || !isMail(path);
        }
        if (WITH_HOST.contains(scheme)) {
            String host = parts.group(2);
            return host == null
                    || isNoHost(host)
                    || isPlaceholder(host, path)
                    || ENDS_WITH_BLANK.matcher(link).matches();
        }
        return !WITHOUT_HOST.contains(scheme) || path.isBlank();
    }

    /** Returns the addresses in a text that cannot work; words that do not look like an address are left alone. */
    static Stream<String> brokenIn(String text) {
        return BLANKS.splitToStream(text)
                .map(AROUND::trimFrom)
                .flatMap(word -> linkIn(word)
                        .map(link -> Stream.of(link).filter(LinkForm::isBroken))
                        .orElseGet(() -> SLASHES.splitToStream(word).filter(LinkForm::isBrokenMail)));
    }

    /** Returns the link that a word is or ends with, as in "Anmeldung:https://example.org". */
    private static Optional<String> linkIn(String word) {
        int host = word.indexOf("://");
        int mail = Ascii.toLowerCase(word).indexOf("mailto:");
        if (host < 0) {
            return mail < 0 ? Optional.empty() : Optional.of(word.substring(mail));
        }
        int before = NO_SCHEME.lastIndexIn(word.substring(0, host));
        return Optional.of(word.substring(before + 1));
    }

    /** What begins with an at sign is a name in a network, no mail address. */
    private static boolean isBrokenMail(String word) {
        return word.indexOf('@') > 0 && !isMail(word);
    }

    private static boolean isMail(String addresses) {
        return COMMAS.splitToStream(addresses)
                .map(address -> MAIL.matcher(address.replace("%40", "@")))
                .allMatch(mail -> mail.matches() && !isNoHost(mail.group(1)));
    }

    private static boolean isNoHost(String host) {
        return !HOST_AND_PORT.matcher(host).matches()
                || EMPTY_LABEL.matcher(host).find()
                || NO_HOST.matcher(host).matches();
    }

    private static boolean isPlaceholder(String host, String path) {
        return Stream.concat(DOTS.splitToStream(host), SLASHES.splitToStream(path))
                .map(Folded::letters)
                .anyMatch(PLACEHOLDERS::contains);
    }
}

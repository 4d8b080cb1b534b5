package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import programmheft.agenda.Selection;
import programmheft.check.Catalogue;
import programmheft.check.Finding;
import programmheft.check.Position;
import programmheft.model.Event;
import programmheft.port.Publication;
import programmheft.port.Source;

class IcalLintTest {
    private static final IcalLint LINT = new IcalLint();
    private static final Path DEFECTS = Path.of("src", "test", "resources", "programmheft", "ical", "defects");
    private static final Path ORACLE = Path.of("..", "..", "shared", "calendar-oracle");

    static List<Path> defects() {
        return files(DEFECTS).filter(file -> !name(file).equals("clean")).toList();
    }

    @ParameterizedTest
    @MethodSource("defects")
    void finds_exactly_the_defect_that_a_file_is_named_after(Path file) {
        assertThat(LINT.of(source(file)))
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(finding.code()).isEqualTo(name(file).replaceAll("--.*", "")));
    }

    @Test
    void finds_nothing_in_a_clean_file() {
        assertThat(LINT.of(source(DEFECTS.resolve("clean.ics")))).isEmpty();
    }

    @Test
    void has_a_file_for_each_rule() {
        Set<String> codes = Catalogue.codes().stream()
                .filter(code -> code.startsWith("ical-"))
                .collect(Collectors.toCollection(TreeSet::new));
        codes.removeAll(Set.of("ical-large", "ical-more", "ical-too-deep", "ical-too-many", "ical-too-many-lines"));
        codes.removeAll(ofTheReaderAlone());

        assertThat(defects().stream().map(file -> name(file).replaceAll("--.*", "")))
                .containsAll(codes);
    }

    private static Set<String> ofTheReaderAlone() {
        return Set.of(
                "ical-leads-nowhere",
                "ical-no-name",
                "ical-no-title",
                "ical-not-taken",
                "ical-own-property",
                "ical-recurrence",
                "ical-seconds-cut",
                "ical-too-long",
                "ical-zone-unknown");
    }

    @Test
    void finds_nothing_in_what_we_write() {
        TestEvents.dated().forEach(event -> findsNothing(SampleEvents.published(event)));
    }

    @Test
    void finds_nothing_in_calendars_of_some_items() {
        Event event = SampleEvents.quartiere();
        event.items()
                .map(item -> new Selection(item.title(), Set.of(item.id())))
                .map(SampleEvents.published(event)::only)
                .filter(publication -> new IcalWriter().refusal(publication).isEmpty())
                .forEach(IcalLintTest::findsNothing);
    }

    private static void findsNothing(Publication publication) {
        assertThat(LINT.of(Source.of("written", Written.of(publication).octets())))
                .as(publication.event().title())
                .isEmpty();
    }

    @Test
    void warns_of_a_calendar_that_some_services_do_not_read() {
        byte[] octets = Written.of(ManySessionsTest.sessions(2000)).octets();

        assertThat(LINT.of(Source.of("written", octets)))
                .containsExactly(Finding.at(new Position(1, 1), "ical-large", octets.length));
    }

    @Test
    void tells_a_hundred_of_a_kind_and_how_many_more_there_are() {
        String lines = "KAPUTT\r\n".repeat(120);
        Source source = Source.ofText("x", text("clean").replace("END:VCALENDAR\r\n", lines + "END:VCALENDAR\r\n"));

        List<Finding> found = LINT.of(source);

        assertThat(found).hasSize(101);
        assertThat(found.get(100)).isEqualTo(Finding.at(new Position(166, 1), "ical-more", 20, "ical-bad-line"));
    }

    @Test
    void never_throws() {
        assertThat(LINT.of(Source.ofText("x", " "))).extracting(Finding::code).containsExactly("empty-document");
        assertThat(LINT.of(Source.ofText("x", "BEGIN:VCALENDAR\r\n" + "BEGIN:A\r\nBEGIN:B\r\n".repeat(9))))
                .extracting(Finding::code)
                .containsExactly("ical-too-deep");
        assertThat(LINT.of(Source.of("x", new byte[] {0, (byte) 0xFF, 13, 10, '\\', ':', ';', (byte) 0xC3})))
                .isNotEmpty();
    }

    /** The defects of another project, each in the same conference, with where they are. */
    @ParameterizedTest
    @CsvSource({
        "bad_color, ical-bad-color, 10, 7",
        "bad_date, ical-bad-time, 48, 28",
        "bad_duration, ical-bad-duration, 8, 33",
        "bad_escape, ical-bad-escape, 51, 2",
        "bad_geo, ical-bad-geo, 59, 5",
        "bad_propname, ical-bad-line, 71, 4",
        "bad_sequence, ical-bad-number, 47, 10",
        "bad_status, ical-unknown-word, 188, 8",
        "bad_transp, ical-unknown-word, 57, 8",
        "bad_url, ical-bad-uri, 58, 5",
        "bare_cr_in_text, control-character, 70, 20",
        "bare_lf, ical-line-ends, 1, 16",
        "bom, ical-byte-order-mark, 1, 1",
        "control_char, control-character, 70, 20",
        "dst_gap_time, ical-missing-hour, 48, 28",
        "dtend_and_duration, ical-end-and-duration, 50, 1",
        "dtend_before_start, ical-end-not-after-start, 49, 26",
        "dtend_type_mismatch, ical-end-of-other-type, 49, 1",
        "dtstamp_local, ical-stamp-not-utc, 32, 9",
        "duplicate_uid, ical-uid-twice, 93, 1",
        "empty_calendar, ical-nothing-in-it, 1, 1",
        "empty_lines, ical-empty-lines, 30, 1",
        "latin1, not-utf-8, 5, 15",
        "long_lines, ical-long-lines, 50, 69",
        "no_colon, ical-bad-line, 71, 7",
        "no_dtstamp, ical-property-missing, 43, 1",
        "no_dtstart, ical-property-missing, 43, 1",
        "no_end_vcalendar, ical-not-ended, 1, 1",
        "no_end_vevent, ical-not-ended, 30, 1",
        "no_prodid, ical-property-missing, 1, 1",
        "no_uid, ical-property-missing, 43, 1",
        "no_version, ical-property-missing, 1, 1",
        "no_vtimezone, ical-zone-not-declared, 31, 1",
        "orphan_recurrence, ical-orphan-recurrence, 60, 1",
        "publish_without_organizer, ical-method-without-organizer, 5, 1",
        "refresh_no_value, ical-value-type-missing, 8, 1",
        "request_without_organizer, ical-method-without-organizer, 5, 1",
        "schema_unquoted, ical-unquoted, 60, 56",
        "split_utf8_in_fold, ical-cut-characters, 51, 2",
        "truncated, ical-not-ended, 92, 1",
        "two_summary, ical-property-twice, 71, 1",
        "tzid_undefined, ical-zone-not-declared, 48, 1",
        "unescaped_comma, ical-unescaped, 51, 2",
        "unescaped_semicolon, ical-unescaped, 50, 61",
        "unknown_method, ical-unknown-word, 5, 8",
        "unquoted_param_colon, ical-unquoted, 60, 42"
    })
    void notices_each_defect_that_programs_are_known_to_stumble_over(String file, String code, int line, int column) {
        assertThat(LINT.of(source(oracle("defects").resolve(file + ".ics")))).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.position()).contains(new Position(line, column));
        });
    }

    @Test
    void has_looked_at_all_of_them_and_finds_nothing_in_the_good_one() {
        assertThat(files(oracle("defects")))
                .hasSize(46)
                .allSatisfy(file -> assertThat(LINT.of(source(file))).isNotEmpty());
        assertThat(LINT.of(source(oracle("good.ics")))).isEmpty();
    }

    private static Path oracle(String name) {
        assumeTrue(Files.isDirectory(ORACLE), "skipped: the defects of others are not there, " + ORACLE);
        return ORACLE.resolve(name);
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".ics", "");
    }

    private static String text(String name) {
        return Source.of(name, octets(DEFECTS.resolve(name + ".ics"))).text();
    }

    private static Source source(Path file) {
        return Source.of(file.getFileName().toString(), octets(file));
    }

    private static byte[] octets(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

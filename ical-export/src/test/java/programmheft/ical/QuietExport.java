package programmheft.ical;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;

/** A program that writes calendars and prints what that changed in its JVM. Run by {@link QuietJvmTest}. */
final class QuietExport {
    private QuietExport() {}

    public static void main(String[] arguments) {
        Set<String> zones = new HashSet<>(ZoneId.getAvailableZoneIds());
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        Properties properties = (Properties) System.getProperties().clone();

        int hash = Objects.hash(
                Written.of(SampleEvents.quartiere()).text(),
                Written.of(ClockChanges.inAutumn()).text(),
                Written.of(OverviewTest.untimed()).text());

        System.out.println("hash " + hash);
        System.out.println("same zones " + zones.equals(ZoneId.getAvailableZoneIds()));
        System.out.println("same default zone " + zone.equals(TimeZone.getDefault()));
        System.out.println("same locale " + locale.equals(Locale.getDefault()));
        System.out.println("same properties " + properties.equals(System.getProperties()));
    }
}

package programmheft.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who may know whom, what the core shows, and what nobody may ask the machine. Sees all modules: it lives here. */
@AnalyzeClasses(packages = "programmheft", importOptions = ArchitectureTest.WithoutTests.class)
class ArchitectureTest {
    private static final String[] CORE = {
        "programmheft.model..",
        "programmheft.agenda..",
        "programmheft.check..",
        "programmheft.change..",
        "programmheft.resource..",
        "programmheft.port.."
    };
    private static final String DOCUMENTS = "programmheft.documents..";
    private static final String ICAL = "programmheft.ical..";
    private static final String JDBI = "programmheft.jdbi..";
    private static final String CLI = "programmheft.cli..";

    /** Also leaves out the contract tests' jar and target/fast, which ArchUnit's own option takes for main code. */
    static final class WithoutTests implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/") && !location.contains("-tests.jar");
        }
    }

    // ---- who knows whom

    @ArchTest
    static final ArchRule everyClassBelongsToAModule = classes()
            .should()
            .resideInAnyPackage(with(CORE, DOCUMENTS, ICAL, JDBI, CLI))
            .because("a package unknown here would escape the rules below");

    @ArchTest
    static final ArchRule coreKnowsNoAdapter = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DOCUMENTS, ICAL, JDBI, CLI);

    @ArchTest
    static final ArchRule documentsKnowOnlyCore = noClasses()
            .that()
            .resideInAPackage(DOCUMENTS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ICAL, JDBI, CLI);

    @ArchTest
    static final ArchRule icalKnowsOnlyCore = noClasses()
            .that()
            .resideInAPackage(ICAL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DOCUMENTS, JDBI, CLI);

    @ArchTest
    static final ArchRule jdbiKnowsOnlyCore = noClasses()
            .that()
            .resideInAPackage(JDBI)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DOCUMENTS, ICAL, CLI);

    @ArchTest
    static final ArchRule modelKnowsOnlyItself = noClasses()
            .that()
            .resideInAPackage("programmheft.model..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("programmheft..")
                    .and(DescribedPredicate.not(resideInAnyPackage("programmheft.model.."))));

    @ArchTest
    static final ArchRule agendaKnowsOnlyModel = noClasses()
            .that()
            .resideInAPackage("programmheft.agenda..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("programmheft..")
                    .and(DescribedPredicate.not(resideInAnyPackage("programmheft.agenda..", "programmheft.model.."))));

    @ArchTest
    static final ArchRule coreNeedsOnlyTheJdkAndGuava = classes()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(with(
                    CORE, "", "java..", "com.google.common..", "org.jspecify..", "com.google.errorprone.annotations.."))
            .because("one module per foreign library");

    // ---- what the core shows

    @ArchTest
    static final ArchRule coreShowsOnlyTheJdkAndItself =
            classes().that().resideInAnyPackage(CORE).and().arePublic().should(showOnlyTheJdkAndProgrammheft());

    // ---- what nobody asks the machine

    @ArchTest
    static final ArchRule onlyTheWorldAsksTheMachine = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("programmheft.cli.World")
            .should()
            .accessTargetWhere(asksTheMachine())
            .because("same input, same bytes out: clock, zone, locale and charset are handed in");

    private static ArchCondition<JavaClass> showOnlyTheJdkAndProgrammheft() {
        return new ArchCondition<>("show only java.* and programmheft.* in what is public or protected") {
            @Override
            public void check(JavaClass shown, ConditionEvents events) {
                Stream.concat(shown.getSuperclass().stream(), shown.getInterfaces().stream())
                        .forEach(type -> report(shown, shown.getName() + " extends or implements", type, events));
                shown.getTypeParameters()
                        .forEach(type -> report(shown, shown.getName() + " has a type parameter of", type, events));
                for (JavaMember member : shown.getMembers()) {
                    Set<JavaModifier> modifiers = member.getModifiers();
                    if (modifiers.contains(JavaModifier.SYNTHETIC)
                            || !(modifiers.contains(JavaModifier.PUBLIC)
                                    || modifiers.contains(JavaModifier.PROTECTED))) {
                        continue;
                    }
                    signature(member).forEach(type -> report(shown, member.getFullName() + " shows", type, events));
                }
            }

            private Stream<? extends JavaType> signature(JavaMember member) {
                if (member instanceof JavaCodeUnit unit) {
                    return Stream.of(
                                    Stream.of(unit.getReturnType()),
                                    unit.getParameterTypes().stream(),
                                    unit.getTypeParameters().stream(),
                                    unit.getThrowsClause().getTypes().stream())
                            .flatMap(types -> types);
                }
                return member instanceof JavaField field ? Stream.of(field.getType()) : Stream.empty();
            }

            private void report(JavaClass shown, String where, JavaType type, ConditionEvents events) {
                for (JavaClass raw : type.getAllInvolvedRawTypes()) {
                    JavaClass element = raw.getBaseComponentType();
                    boolean fine = element.isPrimitive()
                            || element.getPackageName().startsWith("java.")
                            || element.getPackageName().startsWith("programmheft.");
                    if (!fine) {
                        events.add(SimpleConditionEvent.violated(
                                shown, where + " " + element.getName() + " in (" + shown.getSimpleName() + ".java:0)"));
                    }
                }
            }
        };
    }

    private static DescribedPredicate<JavaAccess<?>> asksTheMachine() {
        Map<String, List<String>> forbidden = Map.of(
                "java.lang.System", List.of("currentTimeMillis()"),
                "java.lang.String",
                        List.of(
                                "toLowerCase()",
                                "toUpperCase()",
                                "getBytes()",
                                "<init>(byte[])",
                                "<init>(byte[],int,int)",
                                "format(java.lang.String,java.lang.Object[])"),
                "java.time.ZoneId", List.of("systemDefault()"),
                "java.util.TimeZone", List.of("getDefault()"),
                "java.util.Locale", List.of("getDefault()", "getDefault(java.util.Locale$Category)"),
                "java.nio.charset.Charset", List.of("defaultCharset()"),
                "java.util.Date", List.of("<init>()"));
        return new DescribedPredicate<>("a default clock, zone, locale or charset is asked") {
            @Override
            public boolean test(JavaAccess<?> access) {
                if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
                    return false;
                }
                String owner = target.getOwner().getName();
                List<String> parameters = target.getRawParameterTypes().stream()
                        .map(ArchitectureTest::sourceName)
                        .toList();
                if (owner.equals("java.time.Clock")) {
                    return target.getName().startsWith("system")
                            || (target.getName().startsWith("tick") && parameters.equals(List.of("java.time.ZoneId")));
                }
                if (owner.equals("java.time.InstantSource")) {
                    return target.getName().equals("system");
                }
                if (owner.startsWith("java.time.") && target.getName().equals("now")) {
                    return !parameters.equals(List.of("java.time.Clock"));
                }
                return forbidden
                        .getOrDefault(owner, List.of())
                        .contains(target.getName() + "(" + String.join(",", parameters) + ")");
            }
        };
    }

    private static String sourceName(JavaClass type) {
        return type.isArray() ? sourceName(type.getComponentType()) + "[]" : type.getName();
    }

    private static String[] with(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }
}

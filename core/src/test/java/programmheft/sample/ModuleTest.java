package programmheft.sample;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import programmheft.model.Event;

/** What other modules see of the core. */
class ModuleTest {
    @Test
    void exports_its_five_packages_and_nothing_else() throws Exception {
        ModuleDescriptor module = module();

        assertThat(module.exports().stream().map(ModuleDescriptor.Exports::source))
                .containsExactlyInAnyOrder(
                        "programmheft.agenda",
                        "programmheft.change",
                        "programmheft.check",
                        "programmheft.model",
                        "programmheft.port");
        assertThat(module.packages()).as("those and programmheft.resource").hasSize(6);
    }

    @Test
    void hands_on_only_annotations() throws Exception {
        Set<String> handedOn = module().requires().stream()
                .filter(required -> required.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE))
                .map(ModuleDescriptor.Requires::name)
                .collect(toCollection(TreeSet::new));

        assertThat(handedOn).containsExactly("com.google.errorprone.annotations", "org.jspecify");
    }

    @Test
    void shows_only_the_jdk_and_itself() throws Exception {
        List<String> foreign = new ArrayList<>();
        for (Class<?> shown : publicClasses()) {
            Stream.<Executable[]>of(shown.getDeclaredMethods(), shown.getDeclaredConstructors())
                    .flatMap(Arrays::stream)
                    .filter(member -> Modifier.isPublic(member.getModifiers()) && !member.isSynthetic())
                    .forEach(member -> typesOf(member)
                            .filter(type -> !type.matches("(java|programmheft)\\..*|void|boolean|int|byte"))
                            .forEach(type -> foreign.add(member + " shows " + type)));
        }

        assertThat(foreign).isEmpty();
    }

    @Test
    void has_only_final_classes_and_sealed_or_open_interfaces() throws Exception {
        assertThat(publicClasses())
                .filteredOn(shown -> !shown.isInterface())
                .allSatisfy(shown -> assertThat(Modifier.isFinal(shown.getModifiers()))
                        .as(shown.getName())
                        .isTrue());
    }

    private static Stream<String> typesOf(Executable member) {
        Type result = member instanceof Method method ? method.getGenericReturnType() : void.class;
        return Stream.concat(Stream.of(result), Arrays.stream(member.getGenericParameterTypes()))
                .flatMap(ModuleTest::names);
    }

    private static Stream<String> names(Type type) {
        if (type instanceof Class<?> plain) {
            return plain.isArray() ? names(plain.getComponentType()) : Stream.of(plain.getName());
        } else if (type instanceof ParameterizedType generic) {
            return Stream.concat(names(generic.getRawType()), inside(generic.getActualTypeArguments()));
        } else if (type instanceof GenericArrayType array) {
            return names(array.getGenericComponentType());
        } else if (type instanceof WildcardType wildcard) {
            return Stream.concat(inside(wildcard.getUpperBounds()), inside(wildcard.getLowerBounds()));
        } else if (type instanceof TypeVariable<?> variable) {
            return Arrays.stream(variable.getBounds())
                    .map(bound -> bound.getTypeName().replaceFirst("<.*", ""));
        }
        return Stream.of(type.getTypeName());
    }

    private static Stream<String> inside(Type... types) {
        return Arrays.stream(types).flatMap(ModuleTest::names);
    }

    static List<Class<?>> publicClasses() throws IOException, URISyntaxException, ClassNotFoundException {
        List<Class<?>> shown = new ArrayList<>();
        Path classes = classes();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(path -> path.toString().matches(".*(?<!-info)\\.class"))
                    .toList()) {
                String name =
                        classes.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                Class<?> found = Class.forName(name, false, Event.class.getClassLoader());
                if (Modifier.isPublic(found.getModifiers())) {
                    shown.add(found);
                }
            }
        }
        return shown;
    }

    private static ModuleDescriptor module() throws URISyntaxException {
        return ModuleFinder.of(classes())
                .find("programmheft.core")
                .orElseThrow()
                .descriptor();
    }

    private static Path classes() throws URISyntaxException {
        return Path.of(
                Event.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}

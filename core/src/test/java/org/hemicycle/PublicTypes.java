package org.hemicycle;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;

/** The types of core that users see, nested ones included, in the order of their names. */
final class PublicTypes {

    private static final List<Class<?>> ALL = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(PublicTypes.class.getPackageName())
                    .stream()
                    .filter(type -> !type.getSimpleName().equals("package-info"))
                    .<Class<?>>map(JavaClass::reflect)
                    .filter(PublicTypes::isPublic)
                    .sorted(Comparator.comparing(Class::getName))
                    .toList();

    private PublicTypes() {}

    static List<Class<?>> all() {
        return ALL;
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> enclosing = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (enclosing == null || isPublic(enclosing));
    }
}

package org.hemicycle.testkit.internal;

import java.io.IOException;
import java.io.InputStream;

/** The classes of the test kit without those of an optional library, as in a project that has not added it. */
public final class WithoutLibrary extends ClassLoader {

    private final String packages;

    /**
     * Loads the test kit anew.
     *
     * @param packages how the names of the classes begin that are missing
     */
    public WithoutLibrary(String packages) {
        super(WithoutLibrary.class.getClassLoader());
        this.packages = packages;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith(packages)) {
            throw new ClassNotFoundException(name);
        }
        Class<?> loaded = findLoadedClass(name);
        return loaded != null
                ? loaded
                : name.startsWith("org.hemicycle.testkit.") ? own(name) : super.loadClass(name, resolve);
    }

    private Class<?> own(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }
}

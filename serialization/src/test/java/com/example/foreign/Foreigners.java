package com.example.foreign;

import java.io.File;
import java.io.Serializable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.swing.event.EventListenerList;

/** Things that no value of the library consists of: what runs code when it is read, what has no bounds, and others. */
public final class Foreigners {

    private record Hidden(String name) {}

    private Foreigners() {}

    /** A record whose components are hidden from others. */
    public static Record hidden() {
        return new Hidden("a");
    }

    /** One of each sort. */
    public static Stream<Object> all() {
        PriorityQueue<String> queue = new PriorityQueue<>(Collections.reverseOrder());
        queue.add("any");
        TreeSet<String> sorted = new TreeSet<>((Comparator<String> & Serializable) (one, other) -> 0);
        sorted.add("any");
        return Stream.of(
                queue,
                sorted,
                Proxy.newProxyInstance(
                        Foreigners.class.getClassLoader(),
                        new Class<?>[] {Comparable.class},
                        (InvocationHandler & Serializable) (proxy, method, arguments) -> 0),
                Collections.nCopies(2, "any"),
                new EventListenerList(),
                new File("any"),
                List.of("any", new Date[0][0]),
                List.of(URI.create("x:y")),
                new TreeMap<>(Map.of("any", new Date(0))));
    }
}

package org.hemicycle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamField;
import java.io.Serial;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A stream as a forger writes it: it says that it holds a value of a class, with whatever contents the forger likes.
 *
 * <p>A stand-in is written, under a description that names the class that is forged.
 */
public final class Forged {

    /** Before the contents that are no objects, so that they are found among the bytes. */
    private static final long MARK = 0x46_6F_72_67_65_72_79_21L;

    private final ObjectStreamClass type;
    private final Map<String, Object> contents = new LinkedHashMap<>();
    private final StandIn itself = new StandIn(this);

    private Forged(Object value) {
        this.type = ObjectStreamClass.lookup(value.getClass());
        for (ObjectStreamField field : type.getFields()) {
            contents.put(field.getName(), read(value, field.getName()));
        }
    }

    /** A forgery that says what the value says, as yet. */
    public static Forged from(Object value) {
        return new Forged(value);
    }

    /** What it is written with, by the names of the fields. */
    public Map<String, Object> contents() {
        return Collections.unmodifiableMap(contents);
    }

    /** The objects with which it is written, by the names of the fields. */
    public Map<String, Object> objects() {
        Map<String, Object> objects = new LinkedHashMap<>();
        for (ObjectStreamField field : type.getFields()) {
            if (!field.isPrimitive()) {
                objects.put(field.getName(), contents.get(field.getName()));
            }
        }
        return objects;
    }

    /** The forgery with something else in the place of what belongs there. */
    public Forged with(String field, Object content) {
        if (!contents.containsKey(field)) {
            throw new IllegalArgumentException(type + " is not written with a " + field + ", but with " + contents);
        }
        contents.put(field, content);
        return this;
    }

    /** What stands for the value within its own contents. */
    public Object itself() {
        return itself;
    }

    /** What becomes of it when it is read. */
    public Object read() throws IOException, ClassNotFoundException {
        return readBeside(null)[1];
    }

    /**
     * What becomes of it when it is read beside something else, which may be part of it.
     *
     * @return the other thing and the value
     */
    public Object[] readBeside(Object other) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytesBeside(other)))) {
            return (Object[]) in.readObject();
        }
    }

    private byte[] bytesBeside(Object other) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new Forger(bytes)) {
            out.writeObject(new Object[] {other, itself});
        }
        return withoutMark(bytes.toByteArray());
    }

    /** The contents of a block of data stand bare where they are the fields of a value. */
    private static byte[] withoutMark(byte[] bytes) {
        int at = 2;
        while (ByteBuffer.wrap(bytes).getLong(at) != MARK) {
            at++;
        }
        int after = at + Long.BYTES;
        byte[] bare = new byte[bytes.length - Long.BYTES - 2];
        System.arraycopy(bytes, 0, bare, 0, at - 2);
        System.arraycopy(bytes, after, bare, at - 2, bytes.length - after);
        return bare;
    }

    private static Object read(Object value, String field) {
        try {
            Field found = value.getClass().getDeclaredField(field);
            found.setAccessible(true);
            return found.get(value);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private void write(ObjectOutputStream out) throws IOException {
        out.writeLong(MARK);
        for (ObjectStreamField field : type.getFields()) {
            if (field.isPrimitive()) {
                writeBare(out, contents.get(field.getName()));
            }
        }
        for (ObjectStreamField field : type.getFields()) {
            if (!field.isPrimitive()) {
                out.writeObject(contents.get(field.getName()));
            }
        }
    }

    private static void writeBare(ObjectOutputStream out, Object content) throws IOException {
        if (content instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (content instanceof Long number) {
            out.writeLong(number);
        } else {
            out.writeInt((Integer) content);
        }
    }

    /** Stands for the value; its contents are written by hand. */
    private static final class StandIn implements Serializable {

        private final transient Forged forged;

        StandIn(Forged forged) {
            this.forged = forged;
        }

        @Serial
        private void writeObject(ObjectOutputStream out) throws IOException {
            forged.write(out);
        }
    }

    /** Describes the stand-in as a value of the class that is forged. */
    private final class Forger extends ObjectOutputStream {

        Forger(ByteArrayOutputStream out) throws IOException {
            super(out);
        }

        @Override
        protected void writeClassDescriptor(ObjectStreamClass written) throws IOException {
            super.writeClassDescriptor(written.forClass() == StandIn.class ? type : written);
        }
    }
}

package org.hemicycle.testkit.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Several files in one input: each after a line such as {@code -- claims.csv --}, so that people can read it, and a
 * fuzzer can change the names too. What stands before the first of these lines is passed over.
 *
 * @param files the content of each file, by its name
 */
record Archive(Map<String, byte[]> files) {

    private static final Pattern HEAD = Pattern.compile("(?m)^-- ([^\\n]{1,200}) --\\n");

    static Archive of(byte[] input) {
        String text = new String(input, ISO_8859_1);
        Matcher head = HEAD.matcher(text);
        Map<String, byte[]> files = new LinkedHashMap<>();
        boolean isNext = head.find();
        while (isNext) {
            String name = new String(head.group(1).getBytes(ISO_8859_1), UTF_8);
            int start = head.end();
            isNext = head.find();
            files.put(
                    name,
                    text.substring(start, isNext ? head.start() : text.length()).getBytes(ISO_8859_1));
        }
        return new Archive(files);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        files.forEach((name, content) -> {
            bytes.writeBytes(("-- " + name + " --\n").getBytes(UTF_8));
            bytes.writeBytes(content);
            bytes.writeBytes(
                    content.length == 0 || content[content.length - 1] == '\n' ? new byte[0] : new byte[] {'\n'});
        });
        return bytes.toByteArray();
    }
}

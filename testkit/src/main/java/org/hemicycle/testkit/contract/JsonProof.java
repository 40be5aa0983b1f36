package org.hemicycle.testkit.contract;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hemicycle.serialization.json.HemicycleJson;
import org.hemicycle.serialization.problem.UnreadableInput;

/** Proves what a tool makes of texts in the JSON form. */
final class JsonProof {

    private static final String UNKNOWN = "aNameOfALaterVersion";

    private final JsonConsumerContract contract;
    private final List<JsonText> texts;

    JsonProof(JsonConsumerContract contract) {
        this.contract = contract;
        Set<String> wanted = contract.kinds();
        SortedSet<String> unknown = new TreeSet<>(wanted);
        unknown.removeAll(JsonText.kinds());
        if (!unknown.isEmpty() || wanted.isEmpty()) {
            throw new AssertionError("kinds() names " + (wanted.isEmpty() ? "no kind of text" : "the kinds " + unknown)
                    + "; accepted is one or more of " + String.join(", ", JsonText.kinds()) + ".");
        }
        this.texts = JsonText.ALL.stream()
                .filter(text -> wanted.contains(text.kind()))
                .toList();
    }

    void copies() {
        texts.forEach(text -> requireSame(text, copy(text, text.json())));
    }

    void takesNewerMinor() {
        texts.forEach(text -> requireSame(text, copy(text, text.ofVersion("1.1"))));
    }

    void losesNothingUnknown() {
        for (JsonText text : texts) {
            String more = text.ofVersion("1.1").replaceFirst("\\{", "{ \"" + UNKNOWN + "\" : \"kept\",");
            if (isDropped(more)) {
                throw new AssertionError("The tool drops the name \"" + UNKNOWN + "\" at the root of " + text
                        + ", and whoever reads the copy never learns that something is gone. Refuse names that are not"
                        + " known, as HemicycleJson and the modules for Jackson do, or keep them in the copy.");
            }
        }
    }

    private boolean isDropped(String json) {
        try {
            return !contract.copy(json).contains("\"" + UNKNOWN + "\"");
        } catch (Exception refused) {
            return false;
        }
    }

    void refusesNewerMajor() {
        for (JsonText text : texts) {
            String newer = text.ofVersion("2.0");
            if (isCopied(newer)) {
                throw new AssertionError(
                        "The tool takes " + text + " in version 2.0 of the form, in which names may mean"
                                + " something else. Refuse every format whose major version is not 1, as HemicycleJson and the"
                                + " modules for Jackson do.");
            }
        }
    }

    private boolean isCopied(String json) {
        try {
            contract.copy(json);
            return true;
        } catch (Exception refused) {
            return false;
        }
    }

    private String copy(JsonText text, String json) {
        try {
            return contract.copy(json);
        } catch (Exception refused) {
            throw new AssertionError(
                    "The tool does not take " + text + ", which begins \"" + beginning(json) + "\": " + refused
                            + "\nAdd HemicycleModule (Jackson 3) or HemicycleJackson2Module to its mapper, or leave the"
                            + " kind out of kinds().",
                    refused);
        }
    }

    private static String beginning(String json) {
        return json.lines().limit(2).map(String::strip).reduce("", (one, next) -> one + next);
    }

    private static void requireSame(JsonText text, String copy) {
        String again = rewritten(text, copy);
        if (!again.equals(text.json())) {
            List<String> was = text.json().lines().toList();
            List<String> is = again.lines().toList();
            int line = 0;
            while (line < Math.min(was.size(), is.size()) && was.get(line).equals(is.get(line))) {
                line++;
            }
            throw new AssertionError("The tool changes " + text + ". Line " + (line + 1) + " was \"" + at(was, line)
                    + "\" and is \"" + at(is, line)
                    + "\". Keep every name and value, the scale of decimal numbers and the quotes of citations too.");
        }
    }

    private static String rewritten(JsonText text, String copy) {
        try {
            return HemicycleJson.write(HemicycleJson.read(copy, text.type()));
        } catch (UnreadableInput refused) {
            throw new AssertionError(
                    "What the tool makes of " + text + " cannot be read: " + refused.getMessage()
                            + "\nWrite it with HemicycleModule (Jackson 3) or HemicycleJackson2Module, and change no"
                            + " names.",
                    refused);
        }
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line).strip() : "";
    }
}

package org.hemicycle.serialization.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void theHelpListsTheCommands(String word) {
        Ran ran = Ran.of(word);

        assertEquals(0, ran.code());
        assertTrue(ran.out().contains("\n  check INPUT..."), ran::out);
        assertTrue(ran.out().contains("\n  convert INPUT OUTPUT"), ran::out);
        assertTrue(ran.out().contains("\n  ask STATE CONVENTION"), ran::out);
    }

    @Test
    void withoutACommandTheHelpIsAnError() {
        Ran ran = Ran.of();

        assertEquals(new Ran(2, "", Ran.of("--help").out()), ran);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "convert", "ask"})
    void eachCommandExplainsItselfAndDoesNothingElse(String command) {
        Ran ran = Ran.of(command, "x", "--help");

        assertEquals(0, ran.code());
        assertEquals("", ran.err());
        assertTrue(ran.out().startsWith("Usage: " + command + " "), ran::out);
        assertTrue(ran.out().replace('\n', ' ').contains("Exit code"), ran::out);
    }

    @Test
    void behindTwoHyphensHelpIsAName() {
        assertTrue(Ran.of("check", "--", "--help").out().contains("--help: there is no such file or folder"));
    }

    @ParameterizedTest
    @CsvSource({"chek, check", "conv, convert", "Ask, ask"})
    void anUnknownCommandIsToldTheNearest(String word, String nearest) {
        Ran ran = Ran.of(word, "x");

        assertEquals(2, ran.code());
        assertEquals("", ran.out());
        assertTrue(ran.err().startsWith("The command " + word + " is not known; known are check"), ran::err);
        assertTrue(ran.err().endsWith(" Did you mean " + nearest + "?\n"), ran::err);
    }

    @Test
    void aCommandThatIsLikeNoneIsRefusedWithTheList() {
        assertTrue(Ran.of("publish").err().endsWith("template and shell.\n"));
    }

    @Test
    void whoeverStopsListeningIsNoError() throws IOException {
        PrintStream closed = new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                },
                true,
                StandardCharsets.UTF_8);
        Path plan = Plans.clean(root.resolve("plan"));

        assertEquals(0, Commands.run(List.of("check", plan.toString()), closed, closed, Ran.TODAY));
    }

    private Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=US-ASCII",
                "-Dstdout.encoding=US-ASCII",
                "-Dstderr.encoding=US-ASCII",
                "-cp",
                System.getProperty("java.class.path"),
                Commands.class.getName()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .redirectError(root.resolve("err.txt").toFile())
                .start();
    }

    @Test
    @Timeout(60)
    void aProcessWritesUtf8WhateverThePlatformAndEndsWithTheCode() throws Exception {
        Process process = start("ask", "Turkiye", "ETS 185");
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, process.waitFor(), out);
        assertTrue(out.startsWith("Türkiye × ETS 185 "), out);
        assertEquals(2, start("check", "--no-such-option").waitFor());
        assertTrue(Files.readString(root.resolve("err.txt")).startsWith("The option --no-such-option is not known"));
    }

    @Test
    @Timeout(60)
    void aProcessWhosePipeIsBrokenHasNothingToSay() throws Exception {
        Process process = start("ask", "MA", "CETS 181");
        process.getInputStream().close();

        assertEquals(0, process.waitFor());
        assertEquals("", Files.readString(root.resolve("err.txt")));
    }
}

package fr.paraphe.domain.directory.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The words the demonstration campus is made of, read from the resources beside this class. */
record WordLists(
        List<String> girls,
        List<String> boys,
        List<String> surnames,
        List<String> hardSurnames,
        List<String> streets,
        List<Town> towns,
        List<Programme> programmes,
        List<Trade> trades) {

    /** A town and one of its postal codes. */
    record Town(String postalCode, String name) {
        /** Tells whether mail goes to Corsica or overseas. */
        boolean far() {
            return postalCode.startsWith("20") || postalCode.startsWith("97");
        }
    }

    /** A class: its course, the ages found there, and the family of trades where its students go. */
    record Programme(String name, String title, String diploma, int hours, int youngest, int oldest, String family) {
        boolean school() {
            return !diploma.equals("BTS") && !diploma.equals("Bachelor") && !diploma.equals("DN MADE");
        }
    }

    /** A trade: how its companies are called, who leads them, and what a student does there. */
    record Trade(
            String family, String activity, String naf, List<String> names, String head, String tutor, String service, List<Task> tasks) {}

    /** What a student is given to do and to learn. */
    record Task(String subject, String activities, String skills) {}

    static WordLists read() {
        return new WordLists(
                words("first-names-f.txt"),
                words("first-names-m.txt"),
                words("surnames.txt"),
                lines("surnames-hard.txt"),
                lines("streets.txt"),
                lines("towns.txt").stream().map(WordLists::town).toList(),
                lines("programmes.txt").stream().map(WordLists::programme).toList(),
                readTrades());
    }

    /** Returns the trades where students of that family go. */
    List<Trade> trades(String family) {
        return trades.stream().filter(t -> t.family().equals(family)).toList();
    }

    private static Town town(String line) {
        String[] cells = line.split(";", 2);
        return new Town(cells[0], cells[1]);
    }

    private static Programme programme(String line) {
        String[] c = line.split(" \\| ");
        return new Programme(c[0], c[1], c[2], Integer.parseInt(c[3]), Integer.parseInt(c[4]), Integer.parseInt(c[5]), c[6]);
    }

    private static List<Trade> readTrades() {
        var trades = new ArrayList<Trade>();
        for (String line : lines("trades.txt")) {
            String[] c = line.substring(2).split(" \\| ");
            if (line.startsWith("=")) {
                trades.add(new Trade(c[0], c[1], c[2], List.of(c[3].split(";")), c[4], c[5], c[6], new ArrayList<>()));
            } else {
                trades.getLast().tasks().add(new Task(c[0], c[1], c[2]));
            }
        }
        return List.copyOf(trades);
    }

    private static List<String> words(String name) {
        return Stream.of(text(name).split("\\s+")).filter(w -> !w.isEmpty()).toList();
    }

    private static List<String> lines(String name) {
        return text(name).lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(WordLists.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

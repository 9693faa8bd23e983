package fr.paraphe.launcher.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.simplejavamail.api.email.Email;
import org.simplejavamail.converter.EmailConverter;

/** The folder where the demonstration's messages arrive, read as their recipients would. */
final class Outbox {
    private static final Pattern LINK = Pattern.compile("https?://\\S+/s/[A-Za-z0-9_-]+");
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

    private final Path folder;
    private final Set<String> read = new HashSet<>();

    Outbox(Path folder) {
        this.folder = folder;
    }

    /** Returns the signing links of the messages that arrived since the last call, in order of arrival. */
    List<String> newLinks() {
        var links = new ArrayList<String>();
        for (Path mail : files(".eml")) {
            if (read.add(mail.toString())) {
                Email email = EmailConverter.emlToEmail(mail.toFile());
                LINK.matcher(String.valueOf(email.getPlainText())).results().map(java.util.regex.MatchResult::group).forEach(links::add);
            }
        }
        return links;
    }

    /** Returns the code of the latest text message. */
    String lastCode() {
        Path last = files(".sms.txt").getLast();
        try {
            Matcher code = CODE.matcher(Files.readString(last, StandardCharsets.UTF_8));
            if (!code.find()) {
                throw new IllegalStateException("no code in " + last.getFileName());
            }
            return code.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files(String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package fr.paraphe.launcher.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatoryProgress;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.signing.SigningLink;
import fr.paraphe.domain.signing.SigningTransaction;
import fr.paraphe.store.Base;
import fr.paraphe.store.Repositories;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.simplejavamail.converter.EmailConverter;

/** The mails that a demonstration sent, compared with the links of its base. */
record Invitations(Path demo) {
    private static final Pattern TOKEN = Pattern.compile("/s/([A-Za-z0-9_-]+)");

    /** Checks that each person got one mail for each batch he could sign when it was announced (F113); returns how many mails. */
    int ofEachBatch(List<MimeMessage> received) throws IOException {
        try (Stream<Path> files = Files.list(demo.resolve("outbox"))) {
            assertThat(files.filter(f -> f.toString().endsWith(".eml")).count()).as("mails sent and mails received")
                    .isEqualTo(received.size());
        }
        Map<String, Set<Integer>> mails = new HashMap<>();
        Set<String> linked = new HashSet<>();
        try (Base base = Base.open(demo.resolve("base").resolve("demonstration"), "demonstration".toCharArray(), Clock.systemUTC())) {
            for (int mail = 0; mail < received.size(); mail++) {
                int number = mail;
                String text = String.valueOf(EmailConverter.mimeMessageToEmail(received.get(mail)).getPlainText());
                TOKEN.matcher(text).results().map((MatchResult r) -> r.group(1)).forEach(token -> atFirst(base.repositories(), token)
                        .forEach(key -> {
                            mails.computeIfAbsent(key, _ -> new HashSet<>()).add(number);
                            assertThat(linked.add(token)).as("each link in one mail only").isTrue();
                        }));
            }
        }
        assertThat(mails).allSatisfy((key, numbers) -> assertThat(numbers).as("mails for %s", key).hasSize(1));
        return mails.size();
    }

    /** Returns «recipient batch» when the link is of somebody who could sign from the start; nothing otherwise. */
    private static Stream<String> atFirst(Repositories stored, String token) {
        SigningLink link = stored.links().findByTokenHash(Sha256.hex(token)).orElseThrow();
        SigningTransaction transaction = stored.signingTransactions().find(link.transactionId()).orElseThrow();
        Circuit circuit = transaction.circuit();
        List<Signatory> fresh = circuit.signatories().stream().map(s -> s.with(SignatoryProgress.NONE)).toList();
        return Circuit.start(circuit.order(), fresh, circuit.endsAt()).front().stream().filter(s -> s.id().equals(link.signatoryId()))
                .map(s -> s.person().email().toLowerCase(Locale.ROOT) + " " + transaction.batchId());
    }
}

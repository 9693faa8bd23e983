package fr.paraphe.desktop.dispatch;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.dispatch.SendForSignature;
import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.merge.MonthlyLimit;
import fr.paraphe.domain.merge.SendingCost;
import java.util.ArrayList;
import java.util.Optional;

/** What the send window says in sentences: counts, cost, question and result; {@code demonstration} tells that nothing is billed. */
record SendWords(Messages messages, boolean demonstration) {
    /** Returns how far the checks are, of {@code asked} documents. */
    String checking(SendList list, int asked) {
        return messages.text("dispatch.summary.checking", messages.number(list.all().size()), messages.number(asked));
    }

    /** Returns how many documents there are, ready, incomplete and ticked. */
    String summary(SendList list) {
        return String.join(" · ",
                messages.count("dispatch.summary.documents", list.count(SendFilter.ALL)),
                messages.count("dispatch.summary.ready", list.count(SendFilter.READY)),
                messages.count("dispatch.summary.incomplete", list.count(SendFilter.INCOMPLETE)),
                messages.count("dispatch.summary.ticked", list.ticked().sizeProperty().get()));
    }

    /** Returns what {@code ticked} documents will cost at most, or that they are too many for the month (V86, V87); else empty. */
    String cost(int ticked, MonthlyLimit limit, SendingCost price) {
        return beyond(ticked, limit).or(() -> price.of(ticked, demonstration).map(Finding::text)).orElse("");
    }

    /** Returns the question asked before {@code ticked} documents are sent, word for word (F099). */
    String question(int ticked, MonthlyLimit limit) {
        String billing = messages.text(demonstration ? "dispatch.confirm.demonstration" : "dispatch.confirm.embedded");
        String question = messages.count("dispatch.confirm.question", ticked, billing);
        return beyond(ticked, limit).map(warning -> question + "\n\n" + warning).orElse(question);
    }

    /** Returns what became of a sending, word for word, each refusal with its cause (F101, F102). */
    String result(SendForSignature.Outcome outcome) {
        var lines = new ArrayList<String>();
        lines.add(messages.count("dispatch.result.taken", outcome.taken().size()));
        if (!outcome.refused().isEmpty()) {
            lines.add(messages.count("dispatch.result.refused", outcome.refused().size()));
            outcome.refused().forEach(r -> lines.add("    " + messages.text("dispatch.result.cause", r.student(), r.cause())));
        }
        lines.add("");
        lines.add(messages.text("dispatch.result.where"));
        return String.join("\n", lines);
    }

    private static Optional<String> beyond(int documents, MonthlyLimit limit) {
        return limit.of(documents).map(finding -> FindingsText.symbol(finding.severity()) + " " + finding.text());
    }
}

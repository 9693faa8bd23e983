package fr.paraphe.domain.signing;

import fr.paraphe.domain.dispatch.OutgoingRequest;
import fr.paraphe.domain.merge.ResolvedSignatory;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.SignatoryRole;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The invitation as one person will receive it, before anything is sent (F069, F294): to whom, for which roles, from whom, what. Without
 * roles it is the message of a template that nobody signs.
 */
public record InvitationPreview(List<SignatoryRole> roles, String name, String email, String sender, String subject, String body) {
    /** What stands for a reference that no document has yet. */
    public static final String REFERENCE = "APERÇU";

    public InvitationPreview {
        roles = List.copyOf(roles);
    }

    /**
     * Returns one message for each address, as they are sent at {@code now} with {@code words} whose tags are replaced; who has no address
     * is shown what he would read.
     */
    public static List<InvitationPreview> of(DocumentTemplate template, OutgoingRequest.Message words, List<ResolvedSignatory> signatories,
            Instant now) {
        if (template.roles().isEmpty()) {
            return List.of(new InvitationPreview(List.of(), "", "", words.senderLabel(), words.subject(), words.body()));
        }
        int days = Math.min(template.sharing().linkDurationDays(), template.sharing().requestDurationDays());
        Map<String, List<ResolvedSignatory>> byAddress = signatories.stream()
                .collect(Collectors.groupingBy(InvitationPreview::address, LinkedHashMap::new, Collectors.toList()));
        return byAddress.values().stream().map(own -> {
            var message = MessageText.preview(words, own.stream().map(one -> new MessageText.Announced(template.label(), REFERENCE,
                    one.role().role(), "(lien personnel)")).toList(), now.plus(Duration.ofDays(days)));
            ResolvedSignatory first = own.getFirst();
            return new InvitationPreview(own.stream().map(one -> one.role().role()).toList(), first.display(), email(first),
                    message.senderLabel(), message.subject(), message.body());
        }).toList();
    }

    private static String email(ResolvedSignatory signatory) {
        return Optional.ofNullable(signatory.contact().email()).orElse("").strip().toLowerCase(Locale.ROOT);
    }

    /** Who signs for the institution is written to apart; somebody without an address shares nobody's message. */
    private static String address(ResolvedSignatory signatory) {
        SignatoryRole role = signatory.role().role();
        return role == SignatoryRole.INSTITUTION_REPRESENTATIVE || email(signatory).isEmpty() ? role.name() : email(signatory);
    }
}

package fr.paraphe.domain.template;

import fr.paraphe.domain.directory.RecordKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The templates delivered with the product, whose text a user may change and restore (4.4); wording to be confirmed by a lawyer. */
public final class ShippedTemplates {
    /** The identifier of «Convention de stage», the same on every base. */
    public static final UUID AGREEMENT = UUID.fromString("7a1e0000-0000-7000-8000-000000000001");

    /** The identifier of «Convention de stage (mineur)», the same on every base. */
    public static final UUID MINOR_AGREEMENT = UUID.fromString("7a1e0000-0000-7000-8000-000000000002");

    private static final String FOLDER = "/fr/paraphe/domain/template/shipped/";

    private ShippedTemplates() {}

    /** Returns the original of a shipped template (F071); empty for one that somebody made. */
    public static Optional<DocumentTemplate> original(UUID id) {
        return all().stream().filter(template -> template.id().equals(id)).findFirst();
    }

    /** Returns all of them. */
    public static List<DocumentTemplate> all() {
        return Stream.concat(Stream.of(agreement(), minorAgreement()), ShippedLibrary.all().stream()).toList();
    }

    /** Returns the agreement of an adult student, which the five persons named by the law sign (4.3). */
    public static DocumentTemplate agreement() {
        List<TemplateRole> roles = List.of(
                new TemplateRole(SignatoryRole.STUDENT, Requirement.MANDATORY, 1, AuthLevel.LINK),
                new TemplateRole(SignatoryRole.COMPANY_HEAD, Requirement.MANDATORY, 2, AuthLevel.LINK),
                new TemplateRole(SignatoryRole.INTERNSHIP_TUTOR, Requirement.MANDATORY, 3, AuthLevel.LINK_SMS),
                new TemplateRole(SignatoryRole.REFERENT_TEACHER, Requirement.MANDATORY, 4, AuthLevel.LINK),
                new TemplateRole(SignatoryRole.INSTITUTION_REPRESENTATIVE, Requirement.MANDATORY, 5, AuthLevel.SPACE));
        return template(AGREEMENT, "Convention de stage", agreementFor("majeur", "mineur"), roles);
    }

    /**
     * Returns the agreement of a minor: his guardian signs too. Tutor and teacher are optional, as in the agreements of the lycées
     * professionnels (4.4); an institution that wants otherwise says so in the «Partage» tab of its template.
     */
    public static DocumentTemplate minorAgreement() {
        List<TemplateRole> roles = List.of(
                new TemplateRole(SignatoryRole.STUDENT, Requirement.MANDATORY, 1, AuthLevel.LINK),
                new TemplateRole(SignatoryRole.GUARDIAN, Requirement.MANDATORY, 2, AuthLevel.LINK_SMS),
                new TemplateRole(SignatoryRole.COMPANY_HEAD, Requirement.MANDATORY, 3, AuthLevel.LINK),
                new TemplateRole(SignatoryRole.INTERNSHIP_TUTOR, Requirement.OPTIONAL, 4, AuthLevel.LINK_SMS),
                new TemplateRole(SignatoryRole.REFERENT_TEACHER, Requirement.OPTIONAL, 5, AuthLevel.LINK),
                new TemplateRole(SignatoryRole.INSTITUTION_REPRESENTATIVE, Requirement.MANDATORY, 6, AuthLevel.SPACE));
        return template(MINOR_AGREEMENT, "Convention de stage (mineur)", agreementFor("mineur", "majeur"), roles);
    }

    private static DocumentTemplate template(UUID id, String label, String html, List<TemplateRole> roles) {
        return new DocumentTemplate(id, 1, label, TemplateCategory.INTERNSHIP_AGREEMENT, RecipientKind.COMPANY_CONTACT,
                RecordKind.INTERNSHIP, true, html, PageLayout.PLAIN, 
                ShippedText.email("convention-stage"), Sharing.signedBy(roles)
                        .published(DocumentNature.publication("Convention")));
    }

    /** Returns the text for one of the two ages: both share one source, whose differing lines stand between comments of that name. */
    private static String agreementFor(String kept, String dropped) {
        String source = read("convention-stage.html").replace("\r\n", "\n").replace("<!--style-->", read(ShippedText.STYLE));
        return source.replaceAll("(?s)<!--" + dropped + "-->\n.*?<!--/" + dropped + "-->\n?", "")
                .replaceAll("<!--/?" + kept + "-->\n?", "");
    }

    static String read(String name) {
        try (InputStream in = ShippedTemplates.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the build: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}

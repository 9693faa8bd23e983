package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.Companies;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.Internships;
import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.directory.RecordFiles;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.merge.DocumentMerger.TemplateContent;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.EmailText;
import fr.paraphe.domain.template.HandPlaces;
import fr.paraphe.domain.template.InMemoryFixedPdfs;
import fr.paraphe.domain.template.PageLayout;
import fr.paraphe.domain.template.RecipientKind;
import fr.paraphe.domain.template.Sharing;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateCategory;
import fr.paraphe.domain.template.TemplateRole;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Runs the checks on files given one by one, with a template whose content is read by a regular expression. */
final class CheckDocumentsFixture {
    private static final Pattern TAG = Pattern.compile("\\{\\{([^}]+)}}");
    private static final Pattern BOX = Pattern.compile("id=\"(sig_[a-z_0-9]+)\"");

    final Map<UUID, InternshipFile> files = new LinkedHashMap<>();
    final Map<UUID, RecordFile> others = new HashMap<>();
    final Map<UUID, List<PastCircuit>> past = new HashMap<>();
    final Map<UUID, StaffMember> staff = new HashMap<>();
    final List<Companies.SameSiret> sameSiret = new ArrayList<>();
    ServiceState service = ServiceState.READY;
    int reads;
    CheckSettings settings = CheckSettings.standard(number -> number.startsWith("+336") || number.startsWith("+337"));
    Instant now = CampusFixtures.NOW;

    InternshipFile add(CampusFixtures fixture) {
        InternshipFile file = fixture.file();
        files.put(file.internship().id(), file);
        return file;
    }

    /** Checks the document of another record than an internship. */
    CheckedDocument check(DocumentTemplate template, RecordFile file) {
        others.put(file.id(), file);
        return check(template, List.of(file.id())).getFirst();
    }

    CheckedDocument check(DocumentTemplate template, CampusFixtures fixture) {
        return check(template, List.of(add(fixture).internship().id())).getFirst();
    }

    List<CheckedDocument> check(DocumentTemplate template, Collection<UUID> ids) {
        var reads = new CheckReads(recordFiles(), internships(), companies(), _ -> past, () -> service);
        return new CheckDocuments(reads, new MergeTemplate(merger(),
                (_, _, _) -> {
                    throw new AssertionError("a check never merges");
                }, new InMemoryFixedPdfs()), TagCatalogue.standard(), () -> settings, InstantSource.fixed(now))
                .check(template, ids);
    }

    private RecordFiles recordFiles() {
        return new RecordFiles() {
            @Override
            public List<RecordFile> all(RecordKind kind, Collection<UUID> ids) {
                return ids.stream().<RecordFile>map(id -> Objects.requireNonNullElseGet(files.get(id), () -> others.get(id))).toList();
            }

            @Override
            public Optional<StaffMember> member(UUID id) {
                throw new AssertionError("not expected here");
            }
        };
    }

    private Internships internships() {
        return (Internships) Proxy.newProxyInstance(Internships.class.getClassLoader(), new Class<?>[] {Internships.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "files" -> ((Collection<?>) arguments[0]).stream().map(files::get).toList();
                    case "teacher" -> Optional.ofNullable(staff.get((UUID) arguments[0]));
                    case "ofStudents" -> ofStudents((Collection<?>) arguments[0]);
                    case "followedBy" -> followedBy((Collection<?>) arguments[0]);
                    default -> throw new AssertionError("not expected here: " + method);
                });
    }

    private List<Internship> ofStudents(Collection<?> ids) {
        return files.values().stream().map(InternshipFile::internship).filter(i -> ids.contains(i.studentId())).toList();
    }

    private List<Internships.Followed> followedBy(Collection<?> teachers) {
        return files.values().stream().map(InternshipFile::internship).filter(i -> teachers.contains(i.referentTeacherId()))
                .map(i -> new Internships.Followed(i.id(), Objects.requireNonNull(i.referentTeacherId()), i.schedule().startsOn(),
                        i.schedule().endsOn()))
                .toList();
    }

    private Companies companies() {
        return (Companies) Proxy.newProxyInstance(Companies.class.getClassLoader(), new Class<?>[] {Companies.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("sharingASiret")) {
                        return sameSiret;
                    }
                    throw new AssertionError("not expected here: " + method);
                });
    }

    private DocumentMerger merger() {
        return new DocumentMerger() {
            @Override
            public MergedDocument merge(String html, MergeValues values, Set<SignatoryRole> signatories, HandPlaces byHand) {
                throw new AssertionError("a check never merges");
            }

            @Override
            public TemplateContent read(String html) {
                reads++;
                return CheckDocumentsFixture.read(html);
            }
        };
    }

    static TemplateContent read(String html) {
        Set<String> expressions = TAG.matcher(html).results().map(m -> m.group(1)).collect(Collectors.toSet());
        List<SignatoryRole> boxes =
                BOX.matcher(html).results().map(m -> SignatoryRole.ofField(m.group(1)).orElseThrow()).toList();
        return new TemplateContent(expressions, boxes);
    }

    /** Returns a template of that category with those roles, their boxes, all the legal mentions and {@code text}. */
    static DocumentTemplate template(String category, String text, TemplateRole... roles) {
        String boxes = Arrays.stream(roles).map(r -> "<div id=\"" + r.role().fieldName() + "\"></div>").collect(Collectors.joining());
        String mentions = IntStream.rangeClosed(1, 15).mapToObj(n -> "<p data-mention=\"" + n + "\"></p>").collect(Collectors.joining());
        return withHtml(category, mentions + text + boxes, roles);
    }

    /** Returns a template with that text and nothing else. */
    static DocumentTemplate withHtml(String category, String html, TemplateRole... roles) {
        return new DocumentTemplate(UUID.randomUUID(), 1, "Essai", TemplateCategory.ofPath(category).orElseThrow(),
                RecipientKind.COMPANY_CONTACT, RecordKind.INTERNSHIP, false, html, PageLayout.PLAIN, new EmailText("", "Objet", "Corps"),
                Sharing.signedBy(List.of(roles)));
    }
}

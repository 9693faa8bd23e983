package fr.paraphe.domain.archive;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.archive.lockers.FileDocument;
import fr.paraphe.domain.archive.lockers.InMemoryDigitalLockers;
import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.InMemoryStaff;
import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.InMemorySignatureRequests;
import fr.paraphe.domain.dispatch.OutgoingRequest;
import fr.paraphe.domain.dispatch.RecordingPlatform;
import fr.paraphe.domain.dispatch.SentRequests;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.merge.InMemoryRecordFiles;
import fr.paraphe.domain.shared.InMemorySettings;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.InMemoryDocumentNatures;
import fr.paraphe.domain.template.InMemoryDocumentTemplates;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.tracking.InMemoryTrackingList;
import fr.paraphe.domain.tracking.RequestStatus;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CollectSignedDocumentsTest {
    private static final Instant LATER = SentRequests.NOW.plusSeconds(900);
    private static final byte[] PDF = "%PDF signed".getBytes(StandardCharsets.UTF_8);

    private final InMemorySignatureRequests requests = new InMemorySignatureRequests(r -> RequestStatus.of(r, LATER).terminal());
    private final RecordingPlatform platform = new RecordingPlatform();
    private final List<String> faults = new ArrayList<>();
    private final InMemoryBillingLines lines = new InMemoryBillingLines(requests::all);
    private final InMemoryStaff staff = new InMemoryStaff();
    private final InMemoryDocumentTemplates templates = new InMemoryDocumentTemplates();
    private final InMemoryDigitalLockers lockers =
            new InMemoryDigitalLockers(requests, requests::all, new InMemoryDocumentNatures(templates));

    private CollectSignedDocuments collect() {
        return collect(lines);
    }

    private CollectSignedDocuments collect(BillingLines counted) {
        var counting = new CountDocument(counted, staff, new InMemorySettings());
        return new CollectSignedDocuments(new InMemoryTrackingList(requests),
                new ArchiveRequest(requests, counting, new FileDocument(lockers, templates, new InMemoryRecordFiles()),
                        new InMemoryTransactions(requests, lines, lockers)), platform, proofs(),
                Clock.fixed(LATER, ZoneOffset.UTC));
    }

    private ProofFileWriter proofs() {
        return new ProofFileWriter() {
            @Override
            public byte[] json(ProofFile proof) {
                return new byte[0];
            }

            @Override
            public byte[] pdf(ProofFile proof) {
                return new byte[0];
            }

            @Override
            public List<String> check(byte[] json, String signedSha256) {
                return faults;
            }
        };
    }

    private SignatureRequest finalising(boolean archivedThere) {
        SignatureRequest queued = SentRequests.queued(1);
        Circuit circuit = SentRequests.signedBy(
                SentRequests.signedBy(queued.circuit(), SignatoryRole.STUDENT), SignatoryRole.INSTITUTION_REPRESENTATIVE);
        String id = platform.prepare(new OutgoingRequest(queued.id(), queued.batchId(), "Convention", "CS-2026-000001", circuit,
                new OutgoingRequest.Message("Lycée", "À signer", "Bonjour"), new byte[0]));
        if (archivedThere) {
            platform.change(id, c -> c.archived(LATER));
            platform.archive(id, PDF);
        }
        SignatureRequest sent = queued.with(circuit).with(queued.delivery().accepted(id, SentRequests.NOW));
        requests.add(sent);
        return sent;
    }

    @Test // F162, P10
    void keepsTheSignedDocumentAndItsProofThenArchives() {
        SignatureRequest request = finalising(true);

        CollectSignedDocuments.Run run = collect().run(_ -> {});

        assertThat(run.archived()).isEqualTo(1);
        assertThat(requests.signed(request.id())).hasValueSatisfying(pdf -> assertThat(pdf).isEqualTo(PDF));
        assertThat(RequestStatus.of(requests.find(request.id()).orElseThrow(), LATER)).isEqualTo(RequestStatus.ARCHIVED);
        assertThat(collect().run(_ -> {}).archived()).isZero();
    }

    @Test // X13
    void archivesNothingWhenProofAndDocumentDisagree() {
        SignatureRequest request = finalising(true);
        faults.add("L'empreinte du document n'est pas celle de la preuve.");

        CollectSignedDocuments.Run run = collect().run(_ -> {});

        assertThat(run.archived()).isZero();
        assertThat(run.faults()).singleElement().asString().contains("L'empreinte du document");
        assertThat(requests.signed(request.id())).isEmpty();
        assertThat(RequestStatus.of(requests.find(request.id()).orElseThrow(), LATER)).isEqualTo(RequestStatus.FINALISING);
    }

    @Test // T03, T24, D-17
    void countsADocumentOnceItIsArchived() {
        SignatureRequest request = finalising(true);
        assertThat(lines.counted()).isEmpty();
        collect().run(_ -> {});
        collect().run(_ -> {});
        assertThat(lines.of(YearMonth.of(2026, 11))).containsExactly(new BillingLine(request.id(), "CS-2026-000001",
                "Convention de stage - 1", YearMonth.of(2026, 11), LATER, new BigDecimal("0.80"), new BigDecimal("20.00")));
    }

    @Test // D-17, F009
    void archivesNothingThatItCannotCountAndCountsNothingThatItCannotArchive() {
        SignatureRequest request = finalising(true);
        BillingLines broken = new BrokenLines(lines);
        assertThat(collect(broken).run(_ -> {}).faults()).containsExactly("La base de données est occupée.");
        assertThat(RequestStatus.of(requests.find(request.id()).orElseThrow(), LATER)).isEqualTo(RequestStatus.FINALISING);
        assertThat(requests.signed(request.id())).isEmpty();
        assertThat(lines.counted()).isEmpty();
        assertThat(lockers.unfiled(9)).as("nothing archived, nothing filed").isEmpty();
        assertThat(collect().run(_ -> {}).archived()).isEqualTo(1);
        assertThat(lines.of(YearMonth.of(2026, 11))).hasSize(1);
    }

    @Test // F058, F168, D-15
    void publishesADocumentInTheLockersOfItsSignatoriesOnce() {
        SignatureRequest request = finalising(true);
        List<UUID> people = request.circuit().signatories().stream().map(s -> s.person().personId()).toList();
        assertThat(lockers.unread(people)).isZero();
        collect().run(_ -> {});
        collect().run(_ -> {});
        assertThat(lockers.of(people, 9)).extracting(d -> d.row().ownerId()).containsExactlyInAnyOrderElementsOf(people);
        assertThat(lockers.of(people, 9)).allSatisfy(d -> assertThat(d.row().requestId()).isEqualTo(request.id()));
    }

    @Test // D-17
    void neverCountsOnADemonstrationBase() {
        staff.save(CampusFixtures.adult().demonstration().file().institution());
        finalising(true);
        assertThat(collect().run(_ -> {}).archived()).isEqualTo(1);
        assertThat(lines.counted()).isEmpty();
    }

    @Test
    void waitsWhileThePlatformIsStillSealing() {
        finalising(false);
        assertThat(collect().run(_ -> {}).archived()).isZero();
    }

    /** Keeps the line, then fails: a base that is lost before the commit. */
    private record BrokenLines(BillingLines kept) implements BillingLines {
        @Override
        public void add(BillingLine line) {
            kept.add(line);
            throw new RefusedException("busy", "La base de données est occupée.");
        }

        @Override
        public List<Counted> counted() {
            return kept.counted();
        }

        @Override
        public List<BillingLine> of(YearMonth month) {
            return kept.of(month);
        }

        @Override
        public Optional<Instant> firstArchived() {
            return kept.firstArchived();
        }

        @Override
        public long archived(Instant from, Instant until) {
            return kept.archived(from, until);
        }

        @Override
        public List<Uncounted> uncounted(Instant from, Instant until, int limit) {
            return kept.uncounted(from, until, limit);
        }
    }
}

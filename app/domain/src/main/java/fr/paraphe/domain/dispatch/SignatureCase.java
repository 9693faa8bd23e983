package fr.paraphe.domain.dispatch;

import java.util.UUID;

/** The thing to be signed, such as one internship's agreement; its attempts are requests (D-01). {@code shelved} is «Classé». */
public record SignatureCase(UUID id, UUID internshipId, UUID templateId, String label, boolean shelved) {}

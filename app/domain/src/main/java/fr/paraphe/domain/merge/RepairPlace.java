package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.RecordKind;
import java.util.UUID;

/**
 * The field where a finding is mended (X02): a record, the person in it ({@code guardians[…]} or {@code contacts[…]}, empty for the
 * record itself), and the path of the field in the whole record.
 */
public record RepairPlace(RecordKind kind, UUID record, String element, String path) {}

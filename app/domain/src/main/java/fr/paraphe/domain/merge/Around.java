package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.InternshipFile;
import java.util.List;

/**
 * What stands around one record under check: its former circuits, the latest first, the student's other internships at the same time,
 * whether it was asked twice, how many other trainees its teacher follows then, and the other companies of its company's SIRET.
 */
record Around(List<PastCircuit> past, List<InternshipFile> overlapping, boolean repeated, int followed, List<String> namesakes) {}

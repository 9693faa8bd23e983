package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.Companies;
import fr.paraphe.domain.directory.Internships;
import fr.paraphe.domain.directory.RecordFiles;
import java.util.function.Supplier;

/**
 * Where the checks made before a sending read: the records, the directory, the former circuits, and how the service stands at that moment.
 */
public record CheckReads(
        RecordFiles files, Internships internships, Companies companies, CircuitHistory history, Supplier<ServiceState> service) {}

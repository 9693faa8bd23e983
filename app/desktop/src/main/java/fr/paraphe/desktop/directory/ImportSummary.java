package fr.paraphe.desktop.directory;

import java.util.List;

/** What an import did: records added, changed, left as they were, and French remarks on the lines that were passed over. */
public record ImportSummary(int added, int changed, int unchanged, List<String> remarks) {
    public ImportSummary {
        remarks = List.copyOf(remarks);
    }
}

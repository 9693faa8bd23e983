package fr.paraphe.documents.archive;

import eu.europa.esig.dss.enumerations.PdfObjectModificationType;
import eu.europa.esig.dss.pdf.modifications.ObjectModification;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModificationsFilter;
import java.util.List;

/**
 * Knows that a signature put into a tagged field is also reached through the structure tree (/StructTreeRoot … /Obj /V), a path that DSS
 * 6.4 takes for an undefined change. Only the creation of a signature passes.
 */
final class TaggedSignatures extends PdfObjectModificationsFilter {
    @Override
    protected boolean isSignatureOrFormFillChange(ObjectModification modification) {
        List<String> path = modification.getObjectTree().getKeyChain();
        int n = path.size();
        boolean tagged = n > 3 && path.get(1).equals("StructTreeRoot") && path.get(n - 2).equals("Obj") && path.get(n - 1).equals("V");
        return super.isSignatureOrFormFillChange(modification)
                || (tagged && modification.getActionType() == PdfObjectModificationType.CREATION && "Sig".equals(modification.getType()));
    }
}

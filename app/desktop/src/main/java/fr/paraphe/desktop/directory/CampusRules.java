package fr.paraphe.desktop.directory;

import fr.paraphe.domain.directory.PhoneNumbers;
import fr.paraphe.domain.directory.fields.CheckRecord;
import fr.paraphe.domain.directory.fields.ReadField;
import fr.paraphe.domain.directory.fields.ShowField;

/** How fields are read, shown and checked in one base; at hand on the screen's thread. */
public record CampusRules(ReadField read, ShowField show, CheckRecord check, PhoneNumbers phones) {
    /** Returns the rules of a base; {@code demonstration} lets pass the telephones reserved for fiction. */
    public static CampusRules of(PhoneNumbers phones, boolean demonstration) {
        return new CampusRules(new ReadField(phones, demonstration), new ShowField(phones), new CheckRecord(phones, demonstration), phones);
    }
}

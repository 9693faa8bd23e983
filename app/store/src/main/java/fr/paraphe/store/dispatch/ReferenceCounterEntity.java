package fr.paraphe.store.dispatch;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number given to a reference of a year. */
@Entity(name = "ReferenceCounter")
@Table(name = "reference_counter")
class ReferenceCounterEntity {
    @Id int referenceYear;
    long lastNumber;

    static ReferenceCounterEntity first(int year) {
        var row = new ReferenceCounterEntity();
        row.referenceYear = year;
        row.lastNumber = 1;
        return row;
    }
}

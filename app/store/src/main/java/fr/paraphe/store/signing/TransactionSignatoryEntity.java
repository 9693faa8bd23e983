package fr.paraphe.store.signing;

import fr.paraphe.store.dispatch.SignatoryColumns;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The row of one signatory of a platform transaction. */
@Entity(name = "TransactionSignatory")
@Table(name = "transaction_signatory")
class TransactionSignatoryEntity extends SignatoryColumns {}

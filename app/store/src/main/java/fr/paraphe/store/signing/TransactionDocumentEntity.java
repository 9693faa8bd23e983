package fr.paraphe.store.signing;

import fr.paraphe.store.dispatch.DocumentColumns;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The row of one file of a platform transaction: the frozen PDF, the one with the signatures so far, the proof. */
@Entity(name = "TransactionDocument")
@Table(name = "transaction_document")
class TransactionDocumentEntity extends DocumentColumns {}

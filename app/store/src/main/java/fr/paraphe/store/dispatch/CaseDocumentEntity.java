package fr.paraphe.store.dispatch;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The row of one file of a case: the scan of what was signed on paper. */
@Entity(name = "CaseDocument")
@Table(name = "case_document")
class CaseDocumentEntity extends DocumentColumns {}

package fr.paraphe.store.dispatch;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The row of one file of a request: the frozen PDF, the signed one, its proof. */
@Entity(name = "RequestDocument")
@Table(name = "request_document")
class RequestDocumentEntity extends DocumentColumns {}

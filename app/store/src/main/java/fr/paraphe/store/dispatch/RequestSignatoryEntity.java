package fr.paraphe.store.dispatch;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The row of one signatory of a request. */
@Entity(name = "RequestSignatory")
@Table(name = "request_signatory")
class RequestSignatoryEntity extends SignatoryColumns {}

package fr.paraphe.store.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number of the feed, in one row that every transaction locks as its last act. */
@Entity(name = "FeedCounter")
@Table(name = "feed_counter")
class FeedCounterEntity {
    @Id int id;
    long lastNumber;
}

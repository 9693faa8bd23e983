/** The platform's own tables: transactions, links, sessions, codes, proof events, outgoing messages, key stores. */
@NullMarked
package fr.paraphe.store.signing;

import org.jspecify.annotations.NullMarked;

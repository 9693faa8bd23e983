/** Measures the history of a million requests: pages, filters, numbers and searches, on both engines, beside plain queries. */
@NullMarked
package fr.paraphe.bench.history;

import org.jspecify.annotations.NullMarked;

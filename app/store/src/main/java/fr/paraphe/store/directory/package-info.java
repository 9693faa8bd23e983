/** The campus in the database: people, companies and internships. */
@NullMarked
package fr.paraphe.store.directory;

import org.jspecify.annotations.NullMarked;

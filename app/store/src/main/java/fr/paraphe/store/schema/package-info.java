/** How the database is reached: vendors, migrations, file key, sessions and transactions. */
@NullMarked
package fr.paraphe.store.schema;

import org.jspecify.annotations.NullMarked;

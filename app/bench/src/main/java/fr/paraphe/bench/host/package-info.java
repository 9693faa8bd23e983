/** Where the bases measured are: a local file, or a PostgreSQL server of this machine. */
@NullMarked
package fr.paraphe.bench.host;

import org.jspecify.annotations.NullMarked;

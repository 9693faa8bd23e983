/** Records that tell of the same person or company: found, compared side by side, merged into one, and taken apart again (X10). */
@NullMarked
package fr.paraphe.domain.directory.duplicates;

import org.jspecify.annotations.NullMarked;

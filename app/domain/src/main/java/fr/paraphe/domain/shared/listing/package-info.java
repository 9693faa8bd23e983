/** Lists as grids read them: searched, filtered, sorted, and given page after page from the place where the former one ended. */
@NullMarked
package fr.paraphe.domain.shared.listing;

import org.jspecify.annotations.NullMarked;

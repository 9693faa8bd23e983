/** «Doublons»: records that seem to be one, side by side, merged as the person chooses. */
@NullMarked
package fr.paraphe.desktop.directory.duplicates;

import org.jspecify.annotations.NullMarked;

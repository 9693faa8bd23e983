/** The campus: institution, students and their guardians, staff, companies and their contacts, internships. */
@NullMarked
package fr.paraphe.domain.directory;

import org.jspecify.annotations.NullMarked;

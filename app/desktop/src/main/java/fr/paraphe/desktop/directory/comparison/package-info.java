/** Two values side by side, line by line, of which one stays: for duplicates and for what companies propose. */
@NullMarked
package fr.paraphe.desktop.directory.comparison;

import org.jspecify.annotations.NullMarked;

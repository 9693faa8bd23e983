package fr.paraphe.desktop.shell;

/** Keys and what they do, in a group. */
record Shortcut(String group, String keys, String what) {}

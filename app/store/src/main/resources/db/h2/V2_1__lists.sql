-- The same function as PostgreSQL's; its declaration keeps no check of the session that made it
create alias split_part deterministic for 'fr.paraphe.store.listing.SplitPart.of';
-- Covering: a search in the list's own order reads nothing but the index
create index ix_list_students on list_students(ordered, id, row_text);
create index ix_list_guardians on list_guardians(ordered, id, row_text);
create index ix_list_class_groups on list_class_groups(ordered, id, row_text);
create index ix_list_staff on list_staff(ordered, id, row_text);
create index ix_list_companies on list_companies(ordered, id, row_text);
create index ix_list_contacts on list_contacts(ordered, id, row_text);
create index ix_list_internships on list_internships(ordered, id, row_text);
create index ix_list_contracts on list_contracts(ordered, id, row_text);
create index ix_list_sessions on list_sessions(ordered, id, row_text);
create index ix_list_enrolments on list_enrolments(ordered, id, row_text);
create index ix_list_absences on list_absences(ordered, id, row_text);
create index ix_list_missions on list_missions(ordered, id, row_text);
create index ix_list_changes on list_changes(ordered, id, row_text);

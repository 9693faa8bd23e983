-- The member of the staff whom a template names as the teacher who signs; empty for any other choice (F044).
alter table template_role add column person_id uuid;

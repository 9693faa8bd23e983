-- The member of the staff who is the main teacher of a class; empty when it has none (F044).
alter table class_group add column main_teacher_id uuid;
create index ix_class_main_teacher on class_group(main_teacher_id);

-- In which documents a person is still expected to sign, when somebody replaces him in all of them (X25).
create index ix_request_signatory_person on request_signatory(person_id);

-- Documents about any record of the campus are sent, not about internships only: contracts, enrolments, absences, missions (F075).
alter table signature_case rename column internship_id to record_id;
alter table signature_case add column about varchar(30) default 'INTERNSHIP' not null;
alter table signature_request rename column internship_id to record_id;
alter table signature_request add column about varchar(30) default 'INTERNSHIP' not null;
alter table signature_collection add column about varchar(30) default 'INTERNSHIP' not null;
alter table signature_collection_member rename column internship_id to record_id;

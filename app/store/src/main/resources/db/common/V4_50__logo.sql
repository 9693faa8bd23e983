-- The logo of the institution, kept once by its content and as long as the history may name it (04, Etab_Logo)
create table logo_picture(sha256 varchar(64) primary key, content ${blob} not null);
alter table institution add column logo varchar(64);
alter table institution add constraint fk_institution_logo foreign key (logo) references logo_picture(sha256);

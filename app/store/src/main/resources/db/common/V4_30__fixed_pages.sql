-- Templates whose pages are those of an existing PDF, kept once by its content, and where their roles sign on them (D-12, F289)
create table fixed_pdf(sha256 varchar(64) primary key, content ${blob} not null);
alter table document_template add column pdf_sha256 varchar(64);
alter table document_template add column pdf_pages varchar(6000);
alter table document_template add constraint fk_template_pdf foreign key (pdf_sha256) references fixed_pdf(sha256);
create table template_place(
  template_id uuid not null, version integer not null, pos integer not null, role varchar(40) not null, page integer not null,
  x integer not null, y integer not null, width integer not null, height integer not null,
  primary key(template_id, version, pos));
alter table template_place add constraint fk_place_template
  foreign key (template_id, version) references document_template(id, version);

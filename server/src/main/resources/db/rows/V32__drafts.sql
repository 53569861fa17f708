-- What somebody is writing, until it is sent. No history: rows are overwritten and go.
create table draft (
  collective varchar(40) not null references collective (id) on delete cascade,
  member integer not null,
  place varchar(200) not null,
  revision bigint not null,
  words text not null,
  saved bigint not null,
  primary key (collective, member, place)
);

-- What somebody noted for themselves: seen by nobody else, and no history.

create table own_note (
  collective varchar(40) not null references collective (id) on delete cascade,
  member integer not null,
  number integer not null,
  text text not null,
  made bigint not null,
  primary key (collective, member, number)
);

-- Names of those who come along with a group: written before the events that bring their numbers. They follow each other
-- there, the first where the form's token is.
create table brought (
  collective varchar(40) not null references collective (id) on delete cascade,
  once varchar(64) not null,
  nth int not null,
  name varchar(320) not null,
  made bigint not null,
  primary key (collective, once, nth)
);

-- What people are told by mail, and how they want it. The same statements for SQLite and PostgreSQL.

-- How far the journal of a collective has been read for notices, and when time has something to tell next.
create table notice_place (
  collective varchar(40) primary key references collective (id) on delete cascade,
  version bigint not null,
  due bigint
);

-- The one ledger: what is found again has a row already, and what has an outcome is not sent again.
create table notice (
  collective varchar(40) not null references collective (id) on delete cascade,
  member integer not null,
  kind varchar(20) not null,
  about varchar(40) not null,
  cause varchar(80) not null,
  made bigint not null,
  ends bigint,
  due bigint not null,
  tries integer not null default 0,
  claimed bigint,
  outcome varchar(12),
  done bigint,
  primary key (collective, member, kind, about, cause)
);
create index notice_waiting on notice (due) where outcome is null;

create table notice_person (
  collective varchar(40) not null references collective (id) on delete cascade,
  member integer not null,
  stop varchar(64) not null unique,
  quiet_from integer not null,
  quiet_until integer not null,
  digest_day varchar(12),
  digest_hour integer not null,
  refused varchar(320),
  primary key (collective, member)
);

create table notice_choice (
  collective varchar(40) not null references collective (id) on delete cascade,
  member integer not null,
  kind varchar(20) not null,
  choice varchar(12) not null,
  stopped integer not null default 0,
  primary key (collective, member, kind)
);

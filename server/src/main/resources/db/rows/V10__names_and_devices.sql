-- Who is called what, and who holds which device. The same statements for SQLite and PostgreSQL.
-- Times are milliseconds since 1970, UTC.

create table collective (
  id varchar(40) primary key,
  slug varchar(60) not null unique,
  made bigint not null
);

create table seat (
  collective varchar(40) not null references collective (id) on delete cascade,
  member integer not null,
  name varchar(320),
  taken bigint,
  address varchar(320),
  language varchar(8),
  primary key (collective, member)
);
create index seat_by_address on seat (address);

-- A name whose member's number is not known yet: the number comes with the event of the same token.
create table newcomer (
  collective varchar(40) not null references collective (id) on delete cascade,
  once varchar(64) not null,
  name varchar(320) not null,
  made bigint not null,
  primary key (collective, once)
);

create table device (
  id varchar(40) primary key,
  hash varchar(64) not null unique,
  label varchar(80) not null,
  made bigint not null,
  seen bigint not null,
  collective varchar(40) references collective (id) on delete cascade,
  meeting integer
);

create table device_seat (
  device varchar(40) not null references device (id) on delete cascade,
  collective varchar(40) not null references collective (id) on delete cascade,
  member integer not null,
  since bigint not null,
  primary key (device, collective)
);
create index device_seat_by_member on device_seat (collective, member);

create table code (
  hash varchar(64) primary key,
  kind varchar(12) not null,
  collective varchar(40) references collective (id) on delete cascade,
  member integer,
  meeting integer,
  address varchar(320),
  shown varchar(64),
  made bigint not null,
  expires bigint not null,
  used bigint
);
create index code_by_target on code (collective, kind, member);

create table claim (
  id varchar(40) primary key,
  collective varchar(40) not null references collective (id) on delete cascade,
  member integer not null,
  device varchar(40) references device (id) on delete cascade,
  made bigint not null,
  expires bigint not null,
  outcome varchar(12)
);
create index claim_by_collective on claim (collective, expires);

create table claim_voucher (
  claim varchar(40) not null references claim (id) on delete cascade,
  member integer not null,
  primary key (claim, member)
);

-- When the clock has something to do in a collective next: written with its entries, so that nobody need fold it to know.
create table due (
    collective text collate "C" not null primary key,
    version    bigint  not null, -- the entry that it was told with
    at         bigint            -- ms since 1970, UTC; null when nothing is due
);

create index due_by_time on due (at) where at is not null;

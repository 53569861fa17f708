-- What happened, in order. Rows are only ever added; the guards below hold whoever writes.
create table journal (
    collective     text    not null,
    version        integer not null,
    at             integer not null, -- ms since 1970, UTC
    actor          text    not null,
    type           text    not null,
    schema_version integer not null,
    facts          text    not null, -- JSON: everything but free text
    words          text,             -- JSON: free text; null when the type has none, or when it was erased
    salt           blob,             -- goes with the words, so that short words cannot be guessed from their hash
    words_hash     blob,             -- stays when the words are erased; null when the type has none
    erase_after    integer,          -- ms since 1970, UTC
    once           text,             -- the token of the form that was sent
    hash           blob    not null, -- over this row and the hash before it
    primary key (collective, version)
) strict, without rowid;

create unique index journal_once on journal (collective, once) where once is not null;

create trigger journal_next before insert on journal
when new.version is not 1 + coalesce((select max(version) from journal where collective = new.collective), 0)
    or exists (select 1 from journal where collective = new.collective and once = new.once)
begin
    select raise(abort, 'journal: only the next version can be written');
end;

create trigger journal_kept before delete on journal
begin
    select raise(abort, 'journal: nothing is removed');
end;

create trigger journal_unchanged before update on journal
when new.words is not null or new.salt is not null
    or new.collective is not old.collective or new.version is not old.version or new.at is not old.at
    or new.actor is not old.actor or new.type is not old.type or new.schema_version is not old.schema_version
    or new.facts is not old.facts or new.words_hash is not old.words_hash or new.erase_after is not old.erase_after
    or new.once is not old.once or new.hash is not old.hash
begin
    select raise(abort, 'journal: nothing is changed but by erasing words');
end;

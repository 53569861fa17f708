-- What happened, in order. Rows are only ever added; the guards below hold whoever writes.
create table journal (
    collective     text collate "C" not null,
    version        bigint  not null,
    at             bigint  not null, -- ms since 1970, UTC
    actor          text    not null,
    type           text    not null,
    schema_version integer not null,
    facts          text    not null, -- JSON: everything but free text
    words          text,             -- JSON: free text; null when the type has none, or when it was erased
    salt           bytea,            -- goes with the words, so that short words cannot be guessed from their hash
    words_hash     bytea,            -- stays when the words are erased; null when the type has none
    erase_after    bigint,           -- ms since 1970, UTC
    once           text collate "C", -- the token of the form that was sent
    hash           bytea   not null, -- over this row and the hash before it
    primary key (collective, version)
);

create unique index journal_once on journal (collective, once) where once is not null;

create function journal_next() returns trigger language plpgsql as $$
begin
    if new.version is distinct from
        1 + coalesce((select max(version) from journal where collective = new.collective), 0) then
        raise exception 'journal: only the next version can be written' using errcode = '23514';
    end if;
    return new;
end $$;

create function journal_kept() returns trigger language plpgsql as $$
begin
    raise exception 'journal: nothing is removed' using errcode = '23514';
end $$;

create function journal_unchanged() returns trigger language plpgsql as $$
begin
    if new.words is not null or new.salt is not null
        or (new.collective, new.version, new.at, new.actor, new.type, new.schema_version, new.facts, new.words_hash,
            new.erase_after, new.once, new.hash)
        is distinct from
        (old.collective, old.version, old.at, old.actor, old.type, old.schema_version, old.facts, old.words_hash,
            old.erase_after, old.once, old.hash) then
        raise exception 'journal: nothing is changed but by erasing words' using errcode = '23514';
    end if;
    return new;
end $$;

create trigger journal_next before insert on journal for each row execute function journal_next();
create trigger journal_kept before delete on journal for each row execute function journal_kept();
create trigger journal_not_emptied before truncate on journal for each statement execute function journal_kept();
create trigger journal_unchanged before update on journal for each row execute function journal_unchanged();

-- They hold even where a session plays a replica.
alter table journal enable always trigger journal_next;
alter table journal enable always trigger journal_kept;
alter table journal enable always trigger journal_not_emptied;
alter table journal enable always trigger journal_unchanged;

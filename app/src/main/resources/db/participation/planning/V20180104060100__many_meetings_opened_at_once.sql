-- A national spreadsheet between the look at it and the yes. Its content goes away with the yes, or after a day.
create table planning.sheet (
    id           uuid        primary key,
    content      bytea,
    brought_by   text        not null,
    brought_at   timestamptz not null,
    confirmed_at timestamptz,
    opened       int,
    already      int,
    refused      int,
    check ((content is null) = (confirmed_at is not null)),
    check ((confirmed_at is null) = (opened is null)),
    check ((opened is null) = (already is null) and (opened is null) = (refused is null))
);

-- What Keycloak said about people when we last asked: for names and addresses without asking again.
create table person (
    username text primary key,
    name     text        not null,
    email    text        not null, -- empty if Keycloak knows none
    seen_at  timestamptz not null
);

-- Who is logged in to the pages. The browser keeps a random value; a copy of this table logs nobody in: the key of a row
-- is a hash of that value, and the tokens are encrypted under a key derived from it.
create table web_session (
    id_hash    char(64)                 primary key,
    username   varchar(255)             not null,
    name       varchar(255)             not null,  -- as people call them, for the pages
    roles      text                     not null,  -- words with a space between
    tokens     bytea                    not null,  -- refresh and ID token, AES-256-GCM
    refresh_at timestamp with time zone not null,  -- when Keycloak is asked again; moved ahead by whoever asks
    good_until timestamp with time zone not null,  -- without an answer from Keycloak
    expires_at timestamp with time zone not null   -- whatever Keycloak says
);

create index web_session_expiry on web_session (expires_at);
create index web_session_person on web_session (username);

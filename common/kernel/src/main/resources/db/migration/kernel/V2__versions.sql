-- What version each schema has, for the parts: they may not look into Flyway's own tables.
CREATE TABLE kernel.schema_version (
    schema  text PRIMARY KEY,
    version integer NOT NULL
);
GRANT SELECT ON kernel.schema_version TO icjc_site, icjc_intake, icjc_desk, icjc_portal, icjc_worker;

#!/bin/sh
# Run once by the PostgreSQL image: the three roles and the database that the owner owns.
set -eu
psql -v ON_ERROR_STOP=1 --username postgres \
  -v owner="$MAILLAGE_OWNER_PASSWORD" -v runtime="$MAILLAGE_RUNTIME_PASSWORD" -v jobs="$MAILLAGE_JOBS_PASSWORD" <<'SQL'
create role maillage_owner login nosuperuser nocreatedb nocreaterole noinherit nobypassrls password :'owner';
create role maillage_runtime login nosuperuser nocreatedb nocreaterole noinherit nobypassrls password :'runtime';
create role maillage_jobs login nosuperuser nocreatedb nocreaterole noinherit nobypassrls password :'jobs';
create database maillage owner maillage_owner template template0 encoding 'UTF8';
revoke all on database maillage from public;
grant connect on database maillage to maillage_runtime, maillage_jobs;
SQL

/** The files that a row of answers holds, by which their readers find them: computed, never written. */
export const answeredFiles = (column: string): string =>
  `file_ids text[] not null generated always as (calls.files_in(${column})) stored`;

/** Ids of versions and of their documents, wherever in the answers they stand. */
export const filesIn = `create function calls.files_in(answers jsonb) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(distinct id), '{}') from (
    select found #>> '{}' as id from jsonb_path_query(answers, '$.**.versionId') found where jsonb_typeof(found) = 'string'
    union all
    select found #>> '{}' from jsonb_path_query(answers, '$.**.documentId') found where jsonb_typeof(found) = 'string') ids
$$;
`;

export const indexOfFiles = (table: string): string =>
  `create index ${table}_by_file on calls.${table} using gin (file_ids) where file_ids <> '{}';`;

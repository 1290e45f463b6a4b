/** An organisation as this context shows it. */
export const organisationOf = (id: string): string => `(select json_build_object('id', card.id, 'code', card.code,
    'kind', card.kind, 'name', card.name, 'departmentCode', card.department_code, 'regionCodes', card.region_codes)
  from network.organisation_card card where card.id = ${id})`;

export const frameworkOf = (id: string): string => `(select json_build_object('id', framework.id,
    'title', framework.title, 'isDemo', framework.is_demo) from labelling.framework framework where framework.id = ${id})`;

/** The levels of a version, `[{ number, title }]`. */
export const levelsOf = (versionId: string): string => `(select jsonb_path_query_array(version.content, '$.levels[*]')
  from labelling.framework_version version where version.id = ${versionId})`;

/** The title of a level in the version of a framework that was published last: what the network calls it today. */
export const levelTitleOf = (frameworkId: string, level: string): string => `(select found ->> 'title'
  from labelling.framework_version version, jsonb_array_elements(version.content -> 'levels') found
  where version.framework_id = ${frameworkId} and version.state <> 'draft' and (found ->> 'number')::int = ${level}
  order by version.number desc limit 1)`;

/** What the last final report supports; before it says, what the cycle reached. */
export const levelSupported = `coalesce((select (report.content ->> 'levelSupported')::int from labelling.audit_report report
    where report.cycle_id = cycle.id and report.kind in ('final', 'erratum') order by report.sent_at desc limit 1),
  cycle.level_reached)`;

import { card } from '../calls.sql.js';

const terms = `outside_call.title, outside_call.funder, outside_call.source_url as "sourceUrl", outside_call.summary,
    outside_call.theme, outside_call.kinds, outside_call.region_codes as "regionCodes", outside_call.opens_at as "opensAt",
    outside_call.closes_at as "closesAt", outside_call.time_zone as "timeZone",
    outside_call.least_cents::float8 as "leastCents", outside_call.most_cents::float8 as "mostCents"`;

/** An outside call as it is read, for everybody. */
export const outsideCallColumns = `outside_call.id, outside_call.tenant_id as "tenantId", ${card('outside_call.tenant_id')} as keeper,
    ${terms}, outside_call.checked_on::text as "checkedOn", outside_call.archived_at as "archivedAt", outside_call.version,
    clock_timestamp() as now`;

export const outsideCallById = {
  name: 'calls.outsideCall.byId',
  text: `select ${outsideCallColumns} from calls.outside_call where id = $1`,
};

export const lockOutsideCall = {
  name: 'calls.outsideCall.lock',
  text: 'select id from calls.outside_call where id = $1 and tenant_id = $2 for update',
};

const written = `json_to_record($1::json) as written (id uuid, "tenantId" uuid, title text, funder text, "sourceUrl" text,
      summary text, theme text, kinds text[], "regionCodes" text[], "opensAt" timestamptz, "closesAt" timestamptz,
      "timeZone" text, "leastCents" bigint, "mostCents" bigint, "checkedOn" date, "archivedAt" timestamptz,
      "changedAt" timestamptz)`;

/** $1 the call. */
export const addOutsideCall = {
  name: 'calls.outsideCall.add',
  text: `insert into calls.outside_call (id, tenant_id, title, funder, source_url, summary, theme, kinds, region_codes, opens_at,
      closes_at, time_zone, least_cents, most_cents, checked_on, changed_at)
    select id, "tenantId", title, funder, "sourceUrl", summary, theme, kinds, "regionCodes", "opensAt", "closesAt", "timeZone",
      "leastCents", "mostCents", "checkedOn", "changedAt" from ${written}`,
};

/** $1 the call, $2 the version that was read. */
export const saveOutsideCall = {
  name: 'calls.outsideCall.save',
  text: `update calls.outside_call set title = written.title, funder = written.funder, source_url = written."sourceUrl",
      summary = written.summary, theme = written.theme, kinds = written.kinds, region_codes = written."regionCodes",
      opens_at = written."opensAt", closes_at = written."closesAt", time_zone = written."timeZone",
      least_cents = written."leastCents", most_cents = written."mostCents", checked_on = written."checkedOn",
      archived_at = written."archivedAt", version = outside_call.version + 1, changed_at = written."changedAt"
    from ${written}
    where outside_call.id = written.id and outside_call.tenant_id = written."tenantId" and outside_call.version = $2
    returning outside_call.id`,
};

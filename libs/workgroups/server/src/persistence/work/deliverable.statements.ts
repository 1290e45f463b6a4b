const fileColumns = `document_id, document_version_id, file_name, media_type, byte_size, sha256`;
const fileRecord = `"documentId" uuid, "versionId" uuid, "fileName" text, "mediaType" text, "byteSize" bigint, sha256 text`;
const fileValues = (of: string): string =>
  `${of}."documentId", ${of}."versionId", ${of}."fileName", ${of}."mediaType", ${of}."byteSize", ${of}.sha256`;

const written = `json_to_record($2::json) as new (id uuid, "tenantId" uuid, "lineId" uuid, title text, kind text, summary text,
    link text, ${fileRecord}, "personId" uuid, "personName" text, state text, note text, at timestamptz)`;

/** $1 the group, $2 the deliverable. */
export const addDeliverable = {
  name: 'workgroups.deliverable.add',
  text: `insert into workgroups.deliverable (id, tenant_id, group_id, sponsor_id, line_id, state, title, kind, summary, link,
      ${fileColumns}, person_id, person_name, delivered_at, changed_at)
    select new.id, new."tenantId", workgroup.id, workgroup.tenant_id, new."lineId", 'draft', new.title, new.kind, new.summary,
      new.link, ${fileValues('new')}, new."personId", new."personName", new.at, new.at
    from workgroups.workgroup, ${written} where workgroup.id = $1`,
};

/** Renewals of one deliverable that the scope sees wait here for one another. */
export const lockRenewal = {
  name: 'workgroups.deliverable.lockRenewal',
  text: `select pg_advisory_xact_lock(hashtextextended('workgroups.renewal ' || id::text, 0))::text as alone
    from workgroups.deliverable where id = $1`,
};

/** $1 the deliverable, $2 what it becomes, $3 the version that was read. */
export const reviseDeliverable = {
  name: 'workgroups.deliverable.revise',
  text: `update workgroups.deliverable set title = new.title, kind = new.kind, summary = new.summary, link = new.link,
      document_id = new."documentId", document_version_id = new."versionId", file_name = new."fileName",
      media_type = new."mediaType", byte_size = new."byteSize", sha256 = new.sha256, note = null,
      version = deliverable.version + 1, changed_at = new.at
    from ${written} where deliverable.id = $1 and deliverable.version = $3 and deliverable.state = 'draft'
    returning deliverable.id`,
};

export const moveDeliverable = {
  name: 'workgroups.deliverable.move',
  text: `update workgroups.deliverable set state = new.state, note = new.note, version = deliverable.version + 1,
      changed_at = new.at
    from ${written} where deliverable.id = $1 and deliverable.version = $3 returning deliverable.id`,
};

/** $1 the deliverable, $2 its version, $3 the resource that it becomes: a row of who sponsors the group. */
export const adoptDeliverable = {
  name: 'workgroups.resource.adopt',
  text: `insert into workgroups.resource (id, tenant_id, group_id, deliverable_id, deliverer_id, line_id, edition, title, kind, theme,
      summary, folded, link, ${fileColumns}, adopted_by, adopted_at)
    select new.id, deliverable.sponsor_id, deliverable.group_id, deliverable.id, deliverable.tenant_id, deliverable.line_id,
      (select coalesce(max(other.edition), 0) + 1 from workgroups.resource other
        where other.line_id = deliverable.line_id and other.group_id = deliverable.group_id),
      deliverable.title, deliverable.kind, new.theme, deliverable.summary, new.folded, deliverable.link,
      deliverable.document_id, deliverable.document_version_id, deliverable.file_name, deliverable.media_type,
      deliverable.byte_size, deliverable.sha256, new."adoptedBy", new.at
    from workgroups.deliverable, json_to_record($3::json) as new (id uuid, theme text, folded text, "adoptedBy" text,
      at timestamptz)
    where deliverable.id = $1 and deliverable.version = $2 and deliverable.state = 'reviewed' returning id`,
};

/** The current edition gives way first: there is one of a line at any time. $1 the resource, $2 when. */
export const publishResource = {
  name: 'workgroups.resource.publish',
  text: `with replaced as (update workgroups.resource before set replaced_at = $2 from workgroups.resource next
      where next.id = $1 and next.published_at is null and before.line_id = next.line_id and before.tenant_id = next.tenant_id
        and before.published_at is not null and before.replaced_at is null and before.retired_at is null
      returning before.id)
    update workgroups.resource set published_at = $2, replaces_id = (select id from replaced)
    where id = $1 and published_at is null returning id`,
};

/** $1 the resource, $2 when, $3 why. */
export const retireResource = {
  name: 'workgroups.resource.retire',
  text: `update workgroups.resource set retired_at = $2, retired_because = $3
    where id = $1 and published_at is not null and replaced_at is null and retired_at is null returning id`,
};

/** The deliverable that became the resource, and its group, before anything is locked. */
export const resourceSubject = {
  name: 'workgroups.resource.subject',
  text: `select deliverable_id as "deliverableId", group_id as "groupId", tenant_id as "sponsorId"
    from workgroups.resource where id = $1`,
};

/** What letters about a deliverable say. */
export const toldDeliverable = {
  name: 'workgroups.deliverable.told',
  text: `select deliverable.title, deliverable.person_id as "personId", deliverable.tenant_id as "delivererId",
      deliverable.person_name as "personName", workgroup.id as "groupId", workgroup.title as "groupTitle",
      workgroup.tenant_id as "sponsorId", workgroup.lead_person_id as "leadPersonId",
      workgroup.lead_organisation_id as "leadOrganisationId", resource.edition,
      coalesce((select json_agg(json_build_object('personId', member.person_id, 'organisationId', member.tenant_id))
        from workgroups.membership member where member.group_id = workgroup.id and member.state = 'member'), '[]') as members
    from workgroups.deliverable join workgroups.workgroup on workgroup.id = deliverable.group_id
    left join workgroups.resource on resource.deliverable_id = deliverable.id where deliverable.id = $1`,
};

/** The places of the consortium of an application as they are today, with the shares that the reader sees. */
export const places = `coalesce((select json_agg(json_build_object('organisationId', partner.organisation_id,
          'role', partner.role, 'invitedAt', partner.invited_at,
          'state', case when partner.state = 'replaced' then 'replaced' else coalesce(share.state, partner.state) end,
          'answers', coalesce(share.answers, '{}')) order by partner.id)
        from calls.partner left join calls.share on share.partner_id = partner.id and share.tenant_id = partner.organisation_id
        where partner.application_id = application.id), '[]')`;

/** Of an application, with its latest deposit as `latest` and its form as `form`. */
export const projectParts = `form.definition, latest.content, ${places} as places`;

export const projectSource = `join calls.deposit latest on latest.application_id = application.id and latest.number = application.deposits
    join forms.form_version_card form on form.id = application.form_version_id`;

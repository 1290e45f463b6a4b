export const beginAssistance = {
  name: 'network.assistance.begin',
  text: `insert into network.impersonation (id, tenant_id, officer_id, officer_name, concerned_id, person_id, person_name,
      reason, began_at, expires_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, clock_timestamp(), clock_timestamp() + interval '30 minutes')`,
};

export const endAssistance = {
  name: 'network.assistance.end',
  text: 'update network.impersonation set ended_at = clock_timestamp() where id = $1 and ended_at is null',
};

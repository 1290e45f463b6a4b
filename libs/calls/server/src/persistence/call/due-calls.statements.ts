/** Calls that take no more deposits, though nobody closed them yet. */
export const callsDue = {
  name: 'calls.call.due',
  text: `select id, tenant_id as "tenantId" from calls.call
    where state = 'open' and deposits_until <= clock_timestamp() order by deposits_until limit 200`,
};

/** The columns of a run, under the names of `ImportRun`. */
export const importRunColumns = `id, tenant_id as "tenantId", person_id as "personId", person_name as "personName", kind, state, mapping,
  rows_total as "rowsTotal", rows_planned as "rowsPlanned", created, changed, unchanged, refused,
  planned_again as "plannedAgain", failure, asked_at as "askedAt", previewed_at as "previewedAt",
  applied_at as "appliedAt", undone_at as "undoneAt", undone_by as "undoneBy", rows_forgotten_at as "rowsForgottenAt"`;

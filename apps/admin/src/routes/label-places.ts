/** Addresses of the label: our files, those that we accompany, examine, decide, and the register. */
export function labelPlacesOf(base: string) {
  return {
    label: `${base}/label`,
    labelCycle: (id: string) => `${base}/label/${id}`,
    selfAssessment: (id: string, criterion?: string) =>
      `${base}/label/${id}/auto-evaluation${criterion === undefined ? '' : `?critere=${encodeURIComponent(criterion)}`}`,
    labelPlan: (id: string) => `${base}/label/${id}/plan`,
    labelApplication: (id: string) => `${base}/label/${id}/candidature`,
    labelAudit: (id: string) => `${base}/label/${id}/audit`,
    labelDecision: (id: string) => `${base}/label/${id}/decision`,
    accompaniedLabels: `${base}/piloter/accompagnement`,
    labelReview: (id: string) => `${base}/piloter/accompagnement/${id}`,
    audits: `${base}/audits`,
    audit: (id: string, search: { readonly partie?: string; readonly critere?: string } = {}) =>
      withSearch(`${base}/audits/${id}`, search),
    labelSteering: `${base}/piloter/labellisation`,
    labelApplications: `${base}/piloter/candidatures`,
    applicationFile: (id: string) => `${base}/piloter/candidatures/${id}`,
    auditors: `${base}/piloter/auditeurs`,
    labelCampaigns: `${base}/piloter/campagnes-de-label`,
    commissions: `${base}/decider/commissions`,
    commission: (id: string) => `${base}/decider/commissions/${id}`,
    commissionItem: (id: string, item: string) => `${base}/decider/commissions/${id}/${item}`,
    commissionMembers: `${base}/decider/membres`,
    labelRegister: `${base}/labels`,
    labelRecord: (id: string) => `${base}/labels/${id}`,
    frameworks: `${base}/referentiels`,
    framework: (id: string) => `${base}/referentiels/${id}`,
    documents: `${base}/documents`,
  };
}

function withSearch(path: string, search: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(search).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
}

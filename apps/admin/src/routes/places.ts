/** Addresses of the screens of one organisation. */
export function placesOf(organisationCode: string) {
  const base = `/o/${encodeURIComponent(organisationCode)}`;
  return {
    awaitedActs: `${base}/a-faire`,
    campaigns: `${base}/campagnes`,
    newCampaign: `${base}/campagnes/nouvelle`,
    campaign: (id: string) => `${base}/campagnes/${id}`,
    campaignAct: (id: string, act: string) => `${base}/campagnes/${id}?acte=${act}`,
    editCampaign: (id: string) => `${base}/campagnes/${id}/modifier`,
    organisations: `${base}/reseau`,
    people: `${base}/reseau/personnes`,
    map: `${base}/reseau/carte`,
    organisation: (id: string) => `${base}/reseau/${id}`,
    imports: `${base}/imports`,
    newImport: `${base}/imports/nouveau`,
    import: (id: string) => `${base}/imports/${id}`,
    exports: `${base}/exports`,
    ours: `${base}/notre-organisation`,
    ourTeam: `${base}/notre-organisation/equipe`,
    ourReaders: (subject: string | null) =>
      `${base}/notre-organisation/qui-voit-quoi${subject === null ? '' : `?sujet=${encodeURIComponent(subject)}`}`,
    rights: `${base}/droits`,
    newOrganisation: `${base}/reseau/nouvelle`,
    duplicates: `${base}/reseau/doublons`,
    label: `${base}/label`,
    labelCycle: (id: string) => `${base}/label/${id}`,
    selfAssessment: (id: string, criterion?: string) =>
      `${base}/label/${id}/auto-evaluation${criterion === undefined ? '' : `?critere=${encodeURIComponent(criterion)}`}`,
    labelPlan: (id: string) => `${base}/label/${id}/plan`,
    labelApplication: (id: string) => `${base}/label/${id}/candidature`,
    labelAudit: (id: string) => `${base}/label/${id}/audit`,
    audits: `${base}/audits`,
    audit: (id: string) => `${base}/audits/${id}`,
    labelSteering: `${base}/piloter/labellisation`,
    labelApplications: `${base}/piloter/candidatures`,
    auditors: `${base}/piloter/auditeurs`,
    labelCampaigns: `${base}/piloter/campagnes-de-label`,
    commissions: `${base}/decider/commissions`,
    commission: (id: string) => `${base}/decider/commissions/${id}`,
    labelRegister: `${base}/labels`,
    frameworks: `${base}/referentiels`,
    framework: (id: string) => `${base}/referentiels/${id}`,
    documents: `${base}/documents`,
    verification: (code: string) => `/verifier/${code}`,
    mails: `${base}/courriels`,
    account: `${base}/compte`,
  };
}

export type Places = ReturnType<typeof placesOf>;

/** Where somebody who comes in begins: the first organisation, or nowhere yet. */
export function homeOf(organisationCode: string | undefined): string {
  return organisationCode === undefined ? '/' : placesOf(organisationCode).awaitedActs;
}

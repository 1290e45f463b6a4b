import { callPlacesOf } from './call-places.js';
import { labelPlacesOf } from './label-places.js';
import { surveyPlacesOf } from './survey-places.js';
import { workgroupPlacesOf } from './workgroup-places.js';

/** Addresses of the screens of one organisation. */
export function placesOf(organisationCode: string) {
  const base = `/o/${encodeURIComponent(organisationCode)}`;
  return {
    awaitedActs: `${base}/a-faire`,
    campaigns: `${base}/campagnes`,
    newCampaign: `${base}/campagnes/nouvelle`,
    campaign: (id: string) => `${base}/campagnes/${id}`,
    campaignAct: (id: string, act: string) => `${base}/campagnes/${id}?acte=${act}`,
    campaignSavings: (id: string) => `${base}/campagnes/${id}/economies`,
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
    ...labelPlacesOf(base),
    ...callPlacesOf(base),
    ...workgroupPlacesOf(base),
    ...surveyPlacesOf(base),
    forms: `${base}/formulaires`,
    form: (versionId: string) => `${base}/formulaires/${versionId}`,
    verification: (code: string) => `/verifier/${code}`,
    mails: `${base}/courriels`,
    account: `${base}/compte`,
  };
}

/** Files that the browser keeps: it cannot say in a header in whose name it asks, so the address does. */
export function filesOf(organisationId: string) {
  const named = (path: string) => `${path}?for=${organisationId}`;
  return {
    documentFile: (versionId: string) => named(`/documents/versions/${versionId}/file`),
    cycleSummaryFile: (cycleId: string) => named(`/labelling/cycles/${cycleId}/summary`),
    receiptFile: (depositId: string) => named(`/calls/deposits/${depositId}/receipt`),
    reportPdf: (reportId: string) => named(`/calls/reports/${reportId}/pdf`),
    reportWorkbook: (reportId: string) => named(`/calls/reports/${reportId}/xlsx`),
    reportShareFile: (reportId: string) => named(`/calls/reports/${reportId}/share`),
    reportShareTable: (reportId: string) => `/calls/reports/${reportId}/share`,
    meetingReportFile: (meetingId: string) => named(`/groups/meetings/${meetingId}/report`),
    auditReportFile: (cycleId: string) => named(`/labelling/cycles/${cycleId}/report`),
  };
}

export type Places = ReturnType<typeof placesOf>;

/** Where somebody who comes in begins: the first organisation, or nowhere yet. */
export function homeOf(organisationCode: string | undefined): string {
  return organisationCode === undefined ? '/' : placesOf(organisationCode).awaitedActs;
}

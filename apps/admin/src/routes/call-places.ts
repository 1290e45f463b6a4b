/** Addresses of calls for projects: the calls, our applications to them, and those that we examine. */
export function callPlacesOf(base: string) {
  return {
    calls: `${base}/appels`,
    newCall: `${base}/appels/nouveau`,
    outsideCalls: `${base}/appels?vue=externes`,
    newOutsideCall: `${base}/appels/externes/nouveau`,
    outsideCall: (id: string) => `${base}/appels/externes/${id}`,
    editOutsideCall: (id: string) => `${base}/appels/externes/${id}/modifier`,
    callProgrammes: `${base}/appels/programmes`,
    callAlerts: `${base}/appels/alertes`,
    call: (id: string) => `${base}/appels/${id}`,
    editCall: (id: string) => `${base}/appels/${id}/modifier`,
    callQuestions: (id: string) => `${base}/appels/${id}/questions`,
    callDeposits: (id: string) => `${base}/appels/${id}/candidatures`,
    callJury: (id: string) => `${base}/appels/${id}/jury`,
    callAllocation: (id: string) => `${base}/appels/${id}/repartition`,
    callReviews: `${base}/evaluations`,
    callReview: (id: string) => `${base}/evaluations/${id}`,
    callApplications: `${base}/candidatures`,
    callApplication: (id: string) => `${base}/candidatures/${id}`,
    applicationPart: (id: string, part: string, field?: string) => {
      const anchor = field === undefined ? '' : `#${encodeURIComponent(field)}`;
      return `${base}/candidatures/${id}?partie=${encodeURIComponent(part)}${anchor}`;
    },
    applicationConsortium: (id: string) => `${base}/candidatures/${id}/consortium`,
    reports: `${base}/bilans`,
    callIndicators: (id: string) => `${base}/appels/${id}/indicateurs`,
    report: (id: string) => `${base}/bilans/${id}`,
    applicationMessages: (id: string) => `${base}/candidatures/${id}/messages`,
    applicationDecisions: (id: string) => `${base}/candidatures/${id}/decisions`,
    examination: (id: string) => `${base}/dossiers/${id}`,
    examinationCorrections: (id: string) => `${base}/dossiers/${id}/corrections`,
    examinationMessages: (id: string) => `${base}/dossiers/${id}/messages`,
    examinationDecisions: (id: string) => `${base}/dossiers/${id}/decisions`,
  };
}

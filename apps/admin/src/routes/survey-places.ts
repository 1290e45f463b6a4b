/** Addresses of surveys of what Missions would pool, and of the services that groups share. */
export function surveyPlacesOf(base: string) {
  return {
    surveys: `${base}/enquetes`,
    newSurvey: `${base}/enquetes/nouvelle`,
    survey: (id: string) => `${base}/enquetes/${id}`,
    editSurvey: (id: string) => `${base}/enquetes/${id}/modifier`,
    service: (id: string) => `${base}/services/${id}`,
    editService: (id: string) => `${base}/services/${id}/modifier`,
    newService: (groupId: string) => `${base}/groupes/${groupId}/services/nouveau`,
  };
}

/** Addresses of groups: the list, the register of themes, and the pages of one group. */
export function workgroupPlacesOf(base: string) {
  return {
    groups: `${base}/groupes`,
    newGroup: `${base}/groupes/nouveau`,
    themeRegister: `${base}/groupes/themes`,
    engagement: `${base}/groupes/engagement`,
    group: (id: string) => `${base}/groupes/${id}`,
    editGroup: (id: string) => `${base}/groupes/${id}/modifier`,
    groupMembers: (id: string) => `${base}/groupes/${id}/membres`,
    groupDecisions: (id: string) => `${base}/groupes/${id}/decisions`,
    groupWork: (id: string) => `${base}/groupes/${id}/travail`,
    groupThread: (id: string) => `${base}/groupes/${id}/fil`,
    groupFiles: (id: string) => `${base}/groupes/${id}/fichiers`,
    library: `${base}/bibliotheque`,
    groupMeetings: (id: string) => `${base}/groupes/${id}/reunions`,
    decisionLog: (id: string) => `${base}/groupes/${id}/releve`,
    meeting: (id: string) => `${base}/groupes/reunions/${id}`,
    workshops: `${base}/ateliers`,
    workshop: (id: string) => `${base}/ateliers/${id}`,
    ownCalendar: `${base}/agenda`,
  };
}

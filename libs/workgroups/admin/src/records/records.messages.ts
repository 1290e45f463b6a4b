/** The records of this context, for who reads what is kept of the organisation. */
export const recordsMessages = {
  fr: {
    records: {
      workgroup: 'Les groupes que nous portons',
      workgroupFor: 'dire ce que l’on attend d’un groupe, qui le mène et qui peut y venir',
      groupMembership: 'Nos places dans des groupes',
      groupMembershipFor: 'savoir qui participe, et avec qui',
      joiningNeed: 'Ce que nous venons chercher dans des groupes',
      joiningNeedFor: 'préparer le travail du groupe',
    },
  },
  en: {
    records: {
      workgroup: 'The groups that we sponsor',
      workgroupFor: 'to say what is expected of a group, who leads it and who may come',
      groupMembership: 'Our places in groups',
      groupMembershipFor: 'to know who takes part, and with whom',
      joiningNeed: 'What we come for in groups',
      joiningNeedFor: 'to prepare the work of the group',
    },
  },
};

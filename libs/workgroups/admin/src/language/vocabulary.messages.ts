/** The words of groups, in both languages. */
export const vocabularyMessages = {
  fr: {
    kind: { theme: 'Thème', pooling: 'Groupe de mutualisation' },
    situation: { exists: 'Groupe existant', toBeCreated: 'À créer', toBeDecided: 'À décider' },
    state: { proposed: 'Proposé', active: 'Actif', paused: 'En pause', closed: 'Clos' },
    band: { region: 'La région', network: 'Tout le réseau' },
    joiningMode: { open: 'Ouvert', onRequest: 'Sur demande', byInvitation: 'Sur invitation' },
    membershipState: {
      none: 'Pas membre',
      invited: 'Invitée',
      asked: 'Demande envoyée',
      member: 'Membre',
      declined: 'Invitation déclinée',
      refused: 'Demande refusée',
      left: 'A quitté le groupe',
    },
  },
  en: {
    kind: { theme: 'Theme', pooling: 'Pooling group' },
    situation: { exists: 'Group exists', toBeCreated: 'To be created', toBeDecided: 'To be decided' },
    state: { proposed: 'Proposed', active: 'Active', paused: 'Paused', closed: 'Closed' },
    band: { region: 'The region', network: 'The whole network' },
    joiningMode: { open: 'Open', onRequest: 'On request', byInvitation: 'By invitation' },
    membershipState: {
      none: 'Not a member',
      invited: 'Invited',
      asked: 'Request sent',
      member: 'Member',
      declined: 'Invitation declined',
      refused: 'Request refused',
      left: 'Left',
    },
  },
};

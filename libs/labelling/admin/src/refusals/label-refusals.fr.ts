import type { RefusalWording } from '@maillage/platform-admin';

export const labelRefusalsInFrench = {
  labelSuspended: () => ({
    what: 'Le label est suspendu.',
    next: 'Un label suspendu ne se renouvelle pas : il doit d’abord être rétabli.',
  }),
  labelNotSuspended: () => ({ what: 'Le label n’est pas suspendu.', next: 'Il est en vigueur, sans rien à rétablir.' }),
  labelEnded: () => ({ what: 'Ce label n’est plus en vigueur.', next: 'Ouvrez un nouveau dossier.' }),
  labelNotDueYet: (p) => ({
    what: 'Il est trop tôt.',
    next: p.moment('from') ? `Cette étape s’ouvre ${p.moment('from')}.` : 'Attendez l’approche de l’échéance.',
  }),
  labelCycleAlreadyOpen: () => ({
    what: 'Un dossier est déjà ouvert pour ce référentiel.',
    next: 'Continuez celle qui est en cours.',
  }),
  followUpInFuture: () => ({ what: 'Ce jour n’est pas encore venu.', next: 'Notez le jour où le suivi a eu lieu.' }),
  followUpBeforeLabel: (p) => ({
    what: 'Ce jour précède l’attribution du label.',
    next: p.moment('grantedOn')
      ? `Choisissez un jour après le ${p.moment('grantedOn')}.`
      : 'Choisissez un jour plus tardif.',
  }),
  followUpAlreadyRecorded: (p) => ({
    what: p.moment('followedUpOn') ? `Le suivi a été noté le ${p.moment('followedUpOn')}.` : 'Le suivi est déjà noté.',
    next: 'La prochaine étape est le renouvellement.',
  }),
  archiveNotReady: () => ({ what: 'L’archive n’est pas encore prête.', next: 'Suivez son avancement sur cette page.' }),
  archiveForgotten: () => ({
    what: 'L’archive n’est plus gardée.',
    next: 'Demandez-la de nouveau : elle reprendra les pièces d’aujourd’hui.',
  }),
  archivesOnTheWay: (p) => ({
    what:
      p.count('max') === null
        ? 'Des archives sont déjà en cours de téléchargement.'
        : `${p.count('max')} archives sont déjà en cours de téléchargement.`,
    next: 'Attendez qu’une d’elles soit arrivée, ou arrêtez-la, puis réessayez.',
  }),
  tooManyArchives: (p) => ({
    what:
      p.count('max') === null
        ? 'Des archives sont déjà en préparation.'
        : `${p.count('max')} archives sont déjà en préparation.`,
    next: 'Attendez qu’une d’elles soit prête.',
  }),
  nothingToArchive: () => ({
    what: 'Aucune pièce ne vous est ouverte dans ce dossier.',
    next: 'Vérifiez le dossier, ou demandez à la structure de joindre ses éléments de preuve.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;

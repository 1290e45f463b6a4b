import type { RefusalWording } from '@maillage/platform-admin';

/** A sentence for every code of forms. */
export const formsRefusalsInFrench = {
  formVersionNotDraft: () => ({
    what: 'Cette version est publiée : elle ne se modifie plus.',
    next: 'Préparez la version suivante.',
  }),
  formVersionNotPublished: () => ({
    what: 'Cette version n’est pas publiée.',
    next: 'Publiez-la, ou choisissez-en une qui l’est.',
  }),
  formVersionHasFaults: ({ count }) => {
    const faults = count('count') ?? 1;
    const several = faults > 1 ? `${faults} points sont` : 'Un point est';
    return { what: `${several} à corriger avant de publier.`, next: 'Suivez la liste « À corriger ».' };
  },
  formVersionChangesNothing: ({ count }) => ({
    what: `Cette version dit la même chose que la version ${count('number') ?? 'précédente'}.`,
    next: 'Changez quelque chose, ou abandonnez ce brouillon.',
  }),
  formDraftAlreadyThere: ({ count }) => ({
    what: `Une version ${count('number') ?? ''} est déjà en préparation.`.replace('  ', ' '),
    next: 'Ouvrez ce brouillon, ou abandonnez-le d’abord.',
  }),
  formDraftChangedMeanwhile: ({ text }) => ({
    what: `${text('by') ?? 'Quelqu’un'} a enregistré ce formulaire pendant que vous le modifiiez. Rien n’est écrasé.`,
    next: 'Notez vos changements, rechargez la page et reprenez-les.',
  }),
  formUnreadable: ({ text }) => ({
    what: `Le formulaire ne peut pas être lu${text('path') === null ? '' : `, à « ${text('path')} »`}.`,
    next: 'Rechargez la page, et signalez-le si cela se reproduit.',
  }),
  formTitleUnfit: ({ count }) => ({
    what: 'Le titre manque, est trop long ou contient des signes invisibles.',
    next: `Écrivez un titre de ${count('max') ?? 200} signes au plus.`,
  }),
} satisfies Record<string, RefusalWording>;

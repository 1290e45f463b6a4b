import type { RefusalWording } from '@maillage/platform-admin';

/** The refusals of frameworks, answers and synchronisations in French. */
export const frameworkRefusalsInFrench = {
  versionNotDraft: () => ({
    what: 'Cette version n’est plus un brouillon. Ce qui est publié ne se réécrit pas : des organisations y répondent.',
    next: 'Préparez la version suivante à partir de celle-ci.',
  }),
  versionRetired: () => ({
    what: 'Cette version est retirée. Plus aucun dossier ne commence avec elle.',
    next: 'Choisissez une version publiée.',
  }),
  versionHasFaults: (p) => ({
    what: `Cette version ne peut pas encore être publiée. Il reste des points à corriger : ${p.count('count') ?? ''}.`,
    next: 'Corrigez-les dans la liste « À corriger », puis publiez.',
  }),
  versionChangesNothing: (p) => ({
    what: `Cette version dit la même chose que la version ${p.count('number') ?? ''}. La publier n’apporterait rien à personne.`,
    next: 'Modifiez un critère, ou abandonnez le brouillon.',
  }),
  draftAlreadyThere: (p) => ({
    what: `Ce référentiel a déjà un brouillon. Il serait lui aussi la version ${p.count('number') ?? ''}.`,
    next: 'Reprenez ce brouillon, ou abandonnez-le d’abord.',
  }),
  draftChangedMeanwhile: () => ({
    what: 'Le brouillon a changé depuis que vous l’avez ouvert. Une autre personne y travaille aussi : rien de ce qu’elle a écrit n’est perdu.',
    next: 'Relisez le critère, puis reportez votre texte.',
  }),
  criterionUnfit: () => ({
    what: 'Ce critère ne peut pas être écrit ainsi. Un de ses champs ne convient pas.',
    next: 'Relisez le champ signalé.',
  }),
  ruleUnreadable: () => ({
    what: 'Le champ « Concerne » n’est pas compris. Il attend par exemple : sites >= 2, ou tous(outre-mer = non ; effectif >= 11).',
    next: 'Réécrivez-le, ou videz-le si le critère concerne tout le monde.',
  }),
  questionUnreadable: () => ({
    what: 'La manière de répondre n’est pas comprise. Elle attend « progression », « oui ou non », ou une ligne par choix, comme 40 % : des jeunes sont consultés.',
    next: 'Réécrivez-la.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;

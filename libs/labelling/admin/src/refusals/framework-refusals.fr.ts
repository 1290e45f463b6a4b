import type { RefusalWording } from '@maillage/platform-admin';

/** The refusals of frameworks, answers and synchronisations in French. */
export const frameworkRefusalsInFrench = {
  versionNotDraft: () => ({
    what: 'Cette version n’est plus un brouillon. Ce qui est publié ne se réécrit pas : des organisations y répondent.',
    next: 'Préparez la version suivante à partir de celle-ci.',
  }),
  versionNotPublished: () => ({
    what: 'Cette version n’est pas publiée. Un brouillon n’a encore servi à personne.',
    next: 'Publiez-la, ou abandonnez-la.',
  }),
  versionRetired: () => ({
    what: 'Cette version est retirée. Plus aucune démarche ne commence avec elle.',
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
  partMissing: () => ({
    what: 'La part faite manque. « En partie » se dit en pour cent, de 1 à 99.',
    next: 'Écrivez la part, ou choisissez « Fait » ou « Non fait ».',
  }),
  partNotAChoice: (p) => ({
    what: `Ce critère ne se répond pas ainsi. Il propose des étapes précises, et ${p.count('percent') ?? ''} % n’en est pas une.`,
    next: 'Choisissez une des étapes proposées.',
  }),
  notConcernedReasonMissing: () => ({
    what: 'La raison manque. Un critère qui ne vous concerne pas sort du score : les auditeurs doivent savoir pourquoi.',
    next: 'Écrivez la raison en une phrase.',
  }),
  scaleChoiceMissing: () => ({
    what: 'Il reste un choix à faire. La manière de répondre a changé pour un critère auquel vous avez répondu.',
    next: 'Dites pour chacun si la réponse est gardée ou à revoir.',
  }),
  undoTooLate: () => ({
    what: 'Le passage à la nouvelle version ne s’annule plus. Le délai est passé.',
    next: 'Corrigez les réponses une à une, l’historique garde les anciennes.',
  }),
  answersChangedSince: () => ({
    what: 'Le passage à la nouvelle version ne s’annule plus. Des réponses ont été données depuis : elles seraient perdues.',
    next: 'Corrigez les réponses une à une, l’historique garde les anciennes.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;

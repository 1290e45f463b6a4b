import { defineMessages } from '@maillage/platform-admin';

/** Answers as they are read, two texts of one answer, and the parts of an application. */
export const readingMessages = defineMessages({
  fr: {
    fields: {
      none: 'Pas de réponse',
      remove: 'Retirer « {{name}} »',
      joined: 'Fichiers joints',
      fileHint: '{{endings}} ; {{megabytes}} Mo au plus. Le fichier rejoint vos documents.',
      scanning: '« {{name}} » est arrivé : l’antivirus le vérifie.',
      fromOurs: 'Choisir parmi nos documents',
      ours: '{{label}} : parmi nos documents',
      lines_one: '{{count}} ligne',
      lines_other: '{{count}} lignes',
      budget: 'Charges {{charges}}, produits {{products}}',
      charges: 'Total des charges',
      products: 'Total des produits',
      gap: 'Écart, produits moins charges',
    },
    conflict: {
      when: 'à {{time}}',
      retry: 'Réessayer',
      giveUp: 'Abandonner ma réponse',
      unsaved: 'votre réponse n’est pas enregistrée ; elle est gardée sur cet appareil.',
    },
    sectionState: {
      cannotStartYet: 'Pas encore possible',
      notStarted: 'À commencer',
      inProgress: 'En cours',
      completed: 'Terminé',
      notNeeded: 'Pas demandé',
      changesRequested: 'À corriger',
    },
    correctionKind: { incorrect: 'Inexact', incomplete: 'Incomplet', outdated: 'Plus à jour' },
  },
  en: {
    fields: {
      none: 'No answer',
      remove: 'Take “{{name}}” away',
      joined: 'Files joined',
      fileHint: '{{endings}}; {{megabytes}} MB at most. The file is kept among your documents.',
      scanning: '“{{name}}” has arrived: the antivirus is checking it.',
      fromOurs: 'Choose among our documents',
      ours: '{{label}}: among our documents',
      lines_one: '{{count}} line',
      lines_other: '{{count}} lines',
      budget: 'Charges {{charges}}, products {{products}}',
      charges: 'Total of charges',
      products: 'Total of products',
      gap: 'Gap, products minus charges',
    },
    conflict: {
      when: 'at {{time}}',
      retry: 'Try again',
      giveUp: 'Give my answer up',
      unsaved: 'your answer is not saved; it is kept on this device.',
    },
    sectionState: {
      cannotStartYet: 'Not possible yet',
      notStarted: 'To begin',
      inProgress: 'In progress',
      completed: 'Done',
      notNeeded: 'Not asked',
      changesRequested: 'To correct',
    },
    correctionKind: { incorrect: 'Incorrect', incomplete: 'Incomplete', outdated: 'Outdated' },
  },
});

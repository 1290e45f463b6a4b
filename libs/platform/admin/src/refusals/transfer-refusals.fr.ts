import type { RefusalParams, RefusalWording } from './refusal-params.js';

/** The sentences of what imports and exports refuse. */
export const transferRefusalsInFrench = {
  importNotInState: () => ({
    what: 'Cet import n’en est plus là, rien n’a changé.',
    next: 'Rechargez la page pour voir où il en est.',
  }),
  importHasRefusals: (p) => ({
    what: `${p.count('refused') ?? 'Des'} lignes sont refusées, et ces fichiers se prennent en entier ou pas du tout.`,
    next: 'Corrigez ces lignes dans vos fichiers, puis recommencez l’import.',
  }),
  importChangesNothing: () => ({
    what: 'Aucune ligne ne change quoi que ce soit : il n’y a rien à appliquer.',
    next: 'Corrigez le fichier, ou abandonnez cet import.',
  }),
  importTooOldToUndo: (p) => ({
    what: `Un import s’annule pendant ${p.count('days') ?? 30} jours : son détail a été effacé depuis.`,
    next: 'Corrigez les fiches une à une, ou importez un fichier corrigé.',
  }),
  importUndoBlocked: (p) => ({
    what: `Cet import ne peut plus s’annuler : ${obstacleInFrench(p)}.`,
    next: 'Défaites d’abord ce qui en dépend, ou corrigez les fiches une à une.',
  }),
  importFileMissing: () => ({
    what: 'Il manque un fichier à cet import.',
    next: 'Choisissez le fichier, puis continuez.',
  }),
  importFileRefused: (p) => ({
    what: `${p.text('file') ? `Le fichier « ${p.text('file')} »` : 'Ce fichier'} n’a pas été pris : ${faultInFrench(p)}.`,
    next: 'Enregistrez-le de nouveau en « CSV UTF-8 » ou en XLSX, puis choisissez-le.',
  }),
  importColumnMissing: () => ({
    what: 'Une colonne dont l’import a besoin n’est reliée à aucun titre.',
    next: 'Choisissez le titre qui lui répond dans votre fichier.',
  }),
  importColumnTwice: (p) => ({
    what: `${p.text('title') ? `Le titre « ${p.text('title')} »` : 'Un même titre'} est relié à deux colonnes.`,
    next: 'Gardez-le pour une seule.',
  }),
  exportNotReady: () => ({
    what: 'Le fichier n’est pas encore prêt.',
    next: 'Revenez dans un moment sur la page de vos exports.',
  }),
  exportExpired: () => ({
    what: 'Ce fichier n’est plus gardé : un export se télécharge pendant 24 heures.',
    next: 'Demandez-le de nouveau depuis la liste.',
  }),
  exportTooLong: (p) => ({
    what: `Cette liste est trop longue pour un fichier${p.count('max') ? ` : ${p.count('max')} lignes au plus` : ''}.`,
    next: 'Ajoutez un filtre, puis exportez chaque partie.',
  }),
  tooManyExports: (p) => ({
    what: `Vous attendez déjà ${p.count('max') ?? 'plusieurs'} fichiers.`,
    next: 'Attendez que l’un soit prêt, puis demandez celui-ci.',
  }),
} as const satisfies Record<string, RefusalWording>;

const obstacles: Readonly<Record<string, string>> = {
  publishedVersion: 'cette version est publiée',
  editedDraft: 'le brouillon a été modifié depuis',
  discardedDraft: 'le brouillon a été abandonné',
  account: 'une personne importée a reçu un compte depuis',
  delegation: 'une personne importée a reçu une délégation depuis',
  membership_proposal: 'une personne importée a été proposée ailleurs depuis',
  otherSeat: 'une personne importée a reçu un autre rôle depuis',
  changedSince: 'une fiche importée a été modifiée depuis',
  membership: 'une organisation importée a des personnes',
  person: 'une organisation importée a des personnes',
  organisationBelow: 'une association importée a d’autres Missions',
};

function obstacleInFrench(p: RefusalParams): string {
  const obstacle = obstacles[p.text('what') ?? ''] ?? 'autre chose s’appuie sur lui';
  const example = p.text('example');
  return example === null ? obstacle : `${obstacle} (${example})`;
}

const faults: Readonly<Record<string, string>> = {
  fileTooLarge: 'il dépasse 8 Mo',
  fileTooLong: 'il dépasse 50 000 lignes ou 200 colonnes',
  fileTypeUnknown: 'ce n’est ni un CSV ni un XLSX',
  fileEmpty: 'il n’a aucune ligne sous ses titres',
  fileNotCsv: 'ce n’est pas un CSV lisible',
  bytesNotUtf8: 'il n’est pas en UTF-8',
  quotesBroken: 'un guillemet y est ouvert et jamais fermé',
  workbookUnreadable: 'ce classeur ne s’ouvre pas',
};

function faultInFrench(p: RefusalParams): string {
  const fault = faults[p.text('fault') ?? ''] ?? 'il ne se lit pas';
  const line = p.count('line');
  return line === null ? fault : `${fault}, à la ligne ${line}`;
}

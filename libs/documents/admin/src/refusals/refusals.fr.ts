import type { RefusalParams, RefusalWording } from '@maillage/platform-admin';
import { sizeInWords } from './size-in-words.js';

/** The sentences of what documents refuse. */
export const documentsRefusalsInFrench = {
  documentRefused: (p) => ({
    what: `Ce fichier n’a pas été pris : ${faultInFrench(p)}.`,
    next: 'Enregistrez-le de nouveau depuis votre logiciel, en PDF par exemple, puis choisissez-le.',
  }),
  documentTooLarge: (p) => ({
    what: `Ce fichier est trop lourd : ${sizeInWords(p.count('bytes'), 'fr')}, pour ${sizeInWords(p.count('max'), 'fr')} au plus.`,
    next: 'Allégez-le, ou coupez-le en deux, puis choisissez-le.',
  }),
  documentQuotaPassed: (p) => ({
    what: `Votre organisation n’a plus assez de place : il reste ${sizeInWords(p.count('left'), 'fr')} sur ${sizeInWords(p.count('quota'), 'fr')}.`,
    next: 'Écrivez à l’UNML pour en avoir davantage.',
  }),
  documentNotSafeYet: (p) => scanInFrench(p),
  documentInUse: (p) => ({
    what: `Ce document sert encore${p.text('labels') ? ` : ${p.text('labels')}` : ''}.`,
    next: 'Détachez-le de ce qui s’y réfère, puis retirez-le.',
  }),
  documentWithdrawn: () => ({
    what: 'Ce document a été retiré.',
    next: 'Déposez-le de nouveau s’il doit encore servir.',
  }),
  documentTitleMissing: () => ({
    what: 'Le document n’a pas de titre.',
    next: 'Donnez-lui le nom sous lequel vous le chercherez.',
  }),
  documentDatesWrong: () => ({
    what: 'La fin de validité vient avant la date d’effet.',
    next: 'Corrigez l’une des deux dates.',
  }),
  uploadBeingCompleted: () => ({
    what: 'Ce fichier est déjà en cours de vérification.',
    next: 'Attendez un instant, puis réessayez : rien n’est à renvoyer.',
  }),
  uploadIncomplete: (p) => ({
    what: `Le fichier n’est pas arrivé en entier : ${sizeInWords(p.count('received'), 'fr')} sur ${sizeInWords(p.count('bytes'), 'fr')}.`,
    next: 'Reprenez l’envoi : il continue où il s’est arrêté.',
  }),
  uploadElsewhere: () => ({
    what: 'Cet envoi n’en est plus là, peut-être à cause d’un autre onglet.',
    next: 'Reprenez l’envoi : il continue où il s’est arrêté.',
  }),
  tooManyUploads: (p) => ({
    what: `Votre organisation a déjà ${p.count('max') ?? 'trop d’'} envois en cours.`,
    next: 'Terminez-en un, ou annulez-le, puis recommencez.',
  }),
} as const satisfies Record<string, RefusalWording>;

const faults: Readonly<Record<string, string>> = {
  nameUnsafe: 'son nom contient des signes qu’un nom de fichier ne porte pas',
  nameTooLong: 'son nom est trop long',
  nameHasTwoTypes: 'son nom annonce deux types de fichier',
  typeNotAccepted: 'ce type de fichier n’est pas accepté (PDF, Word, Excel, PowerPoint, OpenDocument, image, texte)',
  typeDiffers: 'il est annoncé sous un autre type que celui de son nom',
  empty: 'il est vide',
  notWhatItSays: 'son contenu n’est pas celui que son nom annonce',
  damaged: 'il est abîmé',
  trailingContent: 'il contient autre chose après sa fin',
  severalFormats: 'il se lit aussi comme un autre type de fichier',
  encrypted: 'il est protégé par un mot de passe',
  macros: 'il contient des macros',
  activeContent: 'il contient des commandes qui s’exécutent',
  embeddedFile: 'il contient un autre fichier',
  externalReference: 'il va chercher une partie de son contenu ailleurs',
  executable: 'il contient un programme',
  markup: 'il contient du code de page web',
  encoding: 'ses lettres ne sont pas codées en UTF-8',
  tooMuchInside: 'son contenu déplié est trop grand',
  unsafeNameInside: 'il contient des noms de fichiers dangereux',
  unexpectedPart: 'il contient une partie que ce type de fichier n’a pas',
  sizeDiffers: 'sa taille n’est pas celle qui était annoncée',
  contentDiffers: 'ce qui est arrivé n’est pas ce qui a été envoyé',
};

function faultInFrench(p: RefusalParams): string {
  return faults[p.text('fault') ?? ''] ?? 'son contenu n’est pas accepté';
}

function scanInFrench(p: RefusalParams): { what: string; next: string } {
  switch (p.text('scan')) {
    case 'infected':
      return {
        what: 'L’antivirus a trouvé quelque chose dans ce fichier : il n’est pas gardé.',
        next: 'Prévenez la personne qui l’a fait, et déposez un fichier sain.',
      };
    case 'unreadable':
      return {
        what: 'Ce fichier n’a pas pu être vérifié : il n’est remis à personne.',
        next: 'Déposez-le de nouveau, plus léger ou en PDF.',
      };
    case null:
    default:
      return {
        what: 'Ce fichier attend sa vérification par l’antivirus.',
        next: 'Revenez dans un moment : il est vérifié dès que possible.',
      };
  }
}

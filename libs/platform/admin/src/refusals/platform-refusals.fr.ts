import { isAboutText, type RefusalParams, type RefusalSentence, type RefusalWording } from './refusal-params.js';
import { transferRefusalsInFrench } from './transfer-refusals.fr.js';

/** The sentences of the codes that any operation may answer with. */
export const platformRefusalsInFrench = {
  UNAUTHENTICATED: () => ({
    what: 'Votre connexion a pris fin.',
    next: 'Connectez-vous de nouveau : vous reviendrez ici.',
  }),
  FORBIDDEN: (p) => forbiddenInFrench(p),
  NOT_FOUND: () => ({
    what: 'Cette page n’existe pas, ou n’est pas partagée avec vous.',
    next: 'Vérifiez l’adresse, ou changez d’organisation.',
  }),
  INVALID_INPUT: (p) => ({
    what: 'Une réponse n’a pas la forme attendue, rien n’a été enregistré.',
    next: formInFrench(p),
  }),
  INTERNAL: (p) =>
    p.text('unanswered')
      ? unansweredInFrench
      : {
          what: 'Le portail n’a pas pu répondre, rien n’a été enregistré.',
          next: 'Réessayez dans un moment ; si cela dure, écrivez à l’assistance avec le repère ci-dessous.',
        },
  signInRefused: () => ({
    what: 'Cette adresse et ce mot de passe ne vont pas ensemble.',
    next: 'Relisez l’adresse, puis tapez de nouveau le mot de passe.',
  }),
  idempotencyKeyReused: () => ({
    what: 'Cet envoi a déjà servi à un autre acte, rien n’a été enregistré.',
    next: 'Rechargez la page, puis recommencez.',
  }),
  secondFactorNeeded: () => ({
    what: 'Cet acte demande un code de votre second facteur.',
    next: 'Ouvrez votre application, puis tapez les six chiffres qu’elle montre.',
  }),
  secondFactorMissing: () => ({
    what: 'Cet acte demande un second facteur, et votre compte n’en a pas encore.',
    next: 'Ouvrez « Mon compte » dans le menu de votre nom, et mettez-le en place.',
  }),
  tooManyViews: (p) => ({
    what: `Vous gardez déjà ${p.count('max') ?? 'trop de'} vues de cette liste.`,
    next: 'Retirez-en une, puis gardez celle-ci.',
  }),
  ...transferRefusalsInFrench,
} as const satisfies Record<string, RefusalWording>;

const plainForbiddenInFrench = {
  what: 'Votre rôle n’ouvre pas cet acte.',
  next: 'La direction de votre organisation peut le faire, ou vous confier ce droit.',
};

function forbiddenInFrench(p: RefusalParams): RefusalSentence {
  if (p.text('reason') === 'notWithToken')
    return {
      what: 'Cet acte se fait en personne, pas avec un jeton d’accès.',
      next: 'Connectez-vous au portail, puis recommencez.',
    };
  if (p.text('reason') === 'notWhileAssisting')
    return {
      what: 'Cet acte se fait en personne, pas pendant une assistance.',
      next: 'Mettez fin à l’assistance : la personne concernée le fera elle-même.',
    };
  return plainForbiddenInFrench;
}

/** The request may have arrived: only its answer is known to be lost. */
const unansweredInFrench = {
  what: 'La réponse du portail n’est pas arrivée.',
  next: 'Vérifiez votre connexion, puis réessayez : l’acte ne se fera pas deux fois.',
};

function formInFrench(p: RefusalParams): string {
  const [min, max] = [p.count('min'), p.count('max')];
  if (p.text('reason') === 'hiddenCharacters') return 'Tapez-la de nouveau : elle contient des caractères invisibles.';
  if (min !== null && max !== null) return `Restez entre ${min} et ${max}.`;
  if (max !== null) return isAboutText(p) ? `Écrivez ${max} caractères au plus.` : `Restez à ${max} au plus.`;
  return 'Relisez-la, puis complétez-la.';
}

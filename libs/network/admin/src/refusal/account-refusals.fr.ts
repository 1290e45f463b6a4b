import type { RefusalParams, RefusalSentence, RefusalWording } from '@maillage/platform-admin';

/** What is said of passwords, links, second factors, access tokens and assistance. */
export const accountRefusalsInFrench = {
  tooManyAttempts: (p) => ({
    what: 'Trop d’essais se suivent.',
    next: `${waitInFrench(p.count('seconds'))} Un lien « Mot de passe oublié » vous fait entrer sans attendre.`,
  }),
  passwordTooWeak: (p) => weakInFrench(p),
  presentPasswordWrong: () => ({
    what: 'Ce n’est pas votre mot de passe actuel, rien n’a changé.',
    next: 'Tapez-le de nouveau, ou demandez un lien « Mot de passe oublié » sur la page de connexion.',
  }),
  linkSpent: () => ({
    what: 'Ce lien n’ouvre plus rien : il a servi, il est trop vieux, ou un plus récent le remplace.',
    next: 'Prenez le dernier courriel reçu, ou demandez un autre lien.',
  }),
  addressTaken: () => ({
    what: 'Cette adresse est déjà celle d’un autre compte.',
    next: 'Écrivez une adresse que cette personne est seule à lire.',
  }),
  addressUnreadable: () => ({
    what: 'Aucun courriel n’arriverait à cette adresse.',
    next: 'Écrivez-la en entier, comme prenom.nom@mission.example.',
  }),
  secondFactorRefused: () => ({
    what: 'Ce code n’est pas celui de maintenant, ou il a déjà servi.',
    next: 'Tapez le code que l’application montre à présent, ou un code de secours.',
  }),
  secondFactorSetUp: () => ({
    what: 'Votre second facteur est déjà en place.',
    next: 'Retirez-le d’abord pour en mettre un autre.',
  }),
  secondFactorNotBegun: () => ({
    what: 'Aucun second facteur n’est en cours de mise en place.',
    next: 'Recommencez depuis « Mon compte ».',
  }),
  tokenTooLong: () => ({
    what: 'Un jeton d’accès vit un an au plus.',
    next: 'Choisissez un jour à venir, dans l’année.',
  }),
  capabilityNotHeld: () => ({
    what: 'Vous n’avez pas vous-même l’un de ces droits.',
    next: 'Rechargez la page, puis choisissez parmi les droits montrés.',
  }),
  mayNotAssistOneself: () => ({
    what: 'On n’assiste pas sa propre personne.',
    next: 'Choisissez la personne qui a demandé de l’aide.',
  }),
  nobodyToAssist: () => ({
    what: 'Cette personne n’a pas de rôle en cours dans cette organisation.',
    next: 'Rechargez la page de l’organisation, puis choisissez une personne qui y agit.',
  }),
} as const satisfies Record<string, RefusalWording>;

function waitInFrench(seconds: number | null): string {
  if (seconds === null) return 'Attendez un moment, puis réessayez.';
  const minutes = Math.ceil(seconds / 60);
  return seconds <= 90 ? `Réessayez dans ${seconds} secondes.` : `Réessayez dans ${minutes} minutes.`;
}

function weakInFrench(p: RefusalParams): RefusalSentence {
  const next = 'Plusieurs mots que vous seul rapprochez font un bon mot de passe.';
  const min = p.count('min') ?? 12;
  const reason = p.text('reason');
  if (reason === 'common') return { what: 'Ce mot de passe est de ceux que l’on essaie en premier.', next };
  if (reason === 'address') return { what: 'Ce mot de passe est dans votre adresse.', next };
  if (reason === 'long')
    return { what: 'Ce mot de passe est trop long.', next: `Écrivez ${p.count('max') ?? 256} caractères au plus.` };
  return { what: `Ce mot de passe a moins de ${min} caractères.`, next };
}

import { articledInFrench, openingInFrench } from '@maillage/platform-kernel';

export interface AccountMail {
  readonly subject: string;
  readonly body: string;
}

const validity = 'Ce lien sert une fois, pendant 72 heures. Ne le transmettez à personne.';

export function invitationMail(name: string, organisation: string, link: string): AccountMail {
  return {
    subject: `${openingInFrench(organisation)} vous ouvre l’accès à Maillage`,
    body: letter(name, [
      `${openingInFrench(organisation)} vous inscrit sur Maillage, le portail du réseau des Missions Locales.`,
      `Choisissez votre mot de passe : ${link}`,
      validity,
      'Vous ne connaissez pas cette organisation ? Ne faites rien : sans vous, ce compte n’ouvre rien.',
    ]),
  };
}

export function resetMail(name: string, link: string): AccountMail {
  return {
    subject: 'Choisir un nouveau mot de passe',
    body: letter(name, [
      'Un nouveau mot de passe a été demandé pour votre compte.',
      `Choisissez-le : ${link}`,
      validity,
      'Vous n’avez rien demandé ? Ne faites rien : votre mot de passe ne change pas.',
    ]),
  };
}

export function newAddressMail(name: string, link: string): AccountMail {
  return {
    subject: 'Confirmer votre nouvelle adresse',
    body: letter(name, [
      'Vous avez demandé que cette adresse devienne celle de votre compte.',
      `Confirmez-la : ${link}`,
      validity,
    ]),
  };
}

export function formerAddressMail(name: string, address: string): AccountMail {
  return {
    subject: 'Votre adresse va changer',
    body: letter(name, [
      `Quelqu’un qui connaît votre mot de passe demande que l’adresse de votre compte devienne ${address}.`,
      'Vous l’avez demandé ? Ouvrez le lien écrit à cette adresse.',
      'Sinon, choisissez tout de suite un nouveau mot de passe : « Mot de passe oublié », sur la page de connexion.',
    ]),
  };
}

export function passwordChangedMail(name: string): AccountMail {
  return {
    subject: 'Votre mot de passe a changé',
    body: letter(name, [
      'Le mot de passe de votre compte vient de changer. Vos autres sessions sont closes.',
      'Ce n’était pas vous ? Choisissez-en un autre tout de suite : « Mot de passe oublié », sur la page de connexion.',
    ]),
  };
}

export function factorMail(name: string, what: 'setUp' | 'removed'): AccountMail {
  const isSetUp = what === 'setUp';
  return {
    subject: isSetUp ? 'Votre second facteur est en place' : 'Votre second facteur est retiré',
    body: letter(name, [
      isSetUp
        ? 'Les actes qui engagent, attribuent, votent ou donnent des droits demanderont un code de votre application.'
        : 'Les actes qui engagent, attribuent, votent ou donnent des droits vous sont fermés jusqu’à ce que vous en mettiez un autre en place.',
      'Ce n’était pas vous ? Choisissez tout de suite un autre mot de passe : « Mot de passe oublié », sur la page de connexion.',
    ]),
  };
}

export function assistanceMail(
  name: string,
  facts: { officer: string; organisation: string; reason: string },
): AccountMail {
  return {
    subject: `${facts.officer} vous assiste sur Maillage`,
    body: letter(name, [
      `${facts.officer}, de l’union nationale, agit en votre nom pour ${articledInFrench(facts.organisation)}, pendant 30 minutes au plus.`,
      `Raison : « ${facts.reason} »`,
      'Ce qui est fait porte vos deux noms. Cette personne ne peut ni voter, ni engager, ni toucher à votre compte.',
      'Vous n’avez rien demandé ? Écrivez à votre union nationale.',
    ]),
  };
}

function letter(name: string, paragraphs: readonly string[]): string {
  return [`Bonjour ${name},`, ...paragraphs, 'Maillage'].join('\n\n');
}

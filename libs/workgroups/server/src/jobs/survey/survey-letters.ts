import type { Recipient } from '@maillage/network-contract';

export interface SurveyLetter {
  readonly subject: string;
  readonly body: string;
}

export interface ToldSurvey {
  readonly title: string;
  readonly sponsor: string;
  readonly closesAt: Date;
}

export type SurveyLetterText = (survey: ToldSurvey, recipient: Recipient, link: string) => SurveyLetter;

export const openedSurvey: SurveyLetterText = (survey, recipient, link) => ({
  subject: `Que voulez-vous mutualiser ? ${survey.title}`,
  body: letter(recipient, [
    `${survey.sponsor} vous demande ce que votre Mission voudrait mutualiser : « ${survey.title} ».`,
    `Deux minutes suffisent. Mutualiser n’est pas adhérer à une centrale d’achat : votre Mission choisit ce qu’elle rejoint.`,
    `Répondez avant le ${deadline(survey, recipient)}. Vous pourrez changer votre réponse jusque-là.`,
    `Répondre : ${link}`,
  ]),
});

export const remindedSurvey: SurveyLetterText = (survey, recipient, link) => ({
  subject: `Votre réponse est attendue : ${survey.title}`,
  body: letter(recipient, [
    `Votre Mission n’a pas encore répondu à « ${survey.title} », de ${survey.sponsor}.`,
    `L’enquête se clôt le ${deadline(survey, recipient)}.`,
    `Répondre : ${link}`,
  ]),
});

export const publishedSurvey: SurveyLetterText = (survey, recipient, link) => ({
  subject: `Résultat publié : ${survey.title}`,
  body: letter(recipient, [
    `${survey.sponsor} publie ce que les Missions voudraient mutualiser : « ${survey.title} ».`,
    `Les groupes de moins de cinq Missions n’y sont pas montrés.`,
    `Voir le résultat, et ce qui en naît : ${link}`,
  ]),
});

function letter({ name }: Recipient, told: readonly string[]): string {
  return [`Bonjour ${name},`, ...told, 'Maillage, le portail du réseau des Missions Locales'].join('\n\n');
}

function deadline({ closesAt }: ToldSurvey, { timeZone }: Recipient): string {
  return new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeStyle: 'short', timeZone }).format(closesAt);
}

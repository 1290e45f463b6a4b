import { openingInFrench } from '@maillage/platform-kernel';

import type { Recipient } from '@maillage/network-contract';
import type { CampaignOutcome } from '@maillage/pooling-domain';

export interface CampaignMail {
  readonly subject: string;
  readonly body: string;
}

export interface CampaignFacts {
  readonly title: string;
  readonly coordinator: string;
  /** The zone in which the coordinator wrote the deadline. */
  readonly timeZone: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly outcome: CampaignOutcome | null;
  readonly joined: number;
  readonly reason: string | null;
}

type MailText = (campaign: CampaignFacts, recipient: Recipient, link: string) => CampaignMail;

export const openedMail: MailText = (campaign, recipient, link) => ({
  subject: `Achat groupé ouvert : ${campaign.title}`,
  body: letter(recipient, [
    `${openingInFrench(campaign.coordinator)} ouvre « ${campaign.title} » à votre Mission.`,
    `Déclarez vos besoins à partir du ${inBothZones(campaign.opensAt, campaign, recipient)}, et avant le ${deadline(campaign, recipient)}.`,
    `Déclarer et rejoindre : ${link}`,
  ]),
});

export const extendedMail: MailText = (campaign, recipient, link) => ({
  subject: `Nouvelle date de clôture : ${campaign.title}`,
  body: letter(recipient, [
    `${openingInFrench(campaign.coordinator)} prolonge « ${campaign.title} » jusqu’au ${deadline(campaign, recipient)}.`,
    ...motive(campaign),
    `Voir la campagne : ${link}`,
  ]),
});

export const closedMail: MailText = (campaign, recipient, link) => ({
  subject: `Recensement clos : ${campaign.title}`,
  body: letter(recipient, [
    campaign.outcome === 'minimumReached'
      ? `Le recensement de « ${campaign.title} » est clos : le seuil est atteint, ${campaign.joined} Missions ont rejoint.`
      : `Le recensement de « ${campaign.title} » est clos : le seuil n’est pas atteint, l’achat n’aura pas lieu en l’état.`,
    ...motive(campaign),
    `Voir la campagne : ${link}`,
  ]),
});

export const abandonedMail: MailText = (campaign, recipient, link) => ({
  subject: `Campagne abandonnée : ${campaign.title}`,
  body: letter(recipient, [
    `${openingInFrench(campaign.coordinator)} abandonne « ${campaign.title} ». Votre Mission n’est engagée à rien.`,
    ...motive(campaign),
    `Voir la campagne : ${link}`,
  ]),
});

export const savingsBegunMail: MailText = (campaign, recipient, link) => ({
  subject: `Que payiez-vous avant ? ${campaign.title}`,
  body: letter(recipient, [
    `${campaign.coordinator} constate ce que « ${campaign.title} » a fait économiser.`,
    'Dites ce que votre Mission payait avant, et d’où vous le savez : sans référence, aucune économie n’est comptée pour elle.',
    `Donner la référence : ${link}/economies`,
  ]),
});

export const savingsClosedMail: MailText = (campaign, recipient, link) => ({
  subject: `Ce que nous avons économisé : ${campaign.title}`,
  body: letter(recipient, [
    `${campaign.coordinator} a arrêté le bilan de « ${campaign.title} ».`,
    `Voir votre ligne et le bilan commun : ${link}/economies`,
  ]),
});

function letter({ name }: Recipient, sentences: readonly string[]): string {
  return [`Bonjour ${name},`, ...sentences, 'Maillage, le portail du réseau des Missions Locales'].join('\n\n');
}

function motive({ reason }: CampaignFacts): string[] {
  return reason === null ? [] : [`Motif : « ${reason.replaceAll(/\s+/gu, ' ')} »`];
}

function deadline(campaign: CampaignFacts, recipient: Recipient): string {
  return inBothZones(campaign.closesAt, campaign, recipient);
}

/** The reader's own hour first, the coordinator's after it when their clocks differ. */
function inBothZones(instant: Date, { timeZone }: CampaignFacts, recipient: Recipient): string {
  const own = instantIn(instant, recipient.timeZone);
  const theirs = instantIn(instant, timeZone);
  return own === theirs ? own : `${own}, heure locale (${theirs} pour l’organisation qui conduit la campagne)`;
}

function instantIn(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeStyle: 'short', timeZone }).format(instant);
}

import type { Recipient } from '@maillage/network-contract';
import type { CycleAct } from '@maillage/labelling-domain';
import { articledInFrench, openingInFrench } from '@maillage/platform-kernel';
import type { CycleMailFacts } from '../../persistence/cycle/cycle-mail.statements.js';
import { letter } from '../letter.js';

export const mailAudiences = ['organisation', 'region', 'union', 'auditors'] as const;
export type MailAudience = (typeof mailAudiences)[number];

export interface CycleMail {
  readonly subject: string;
  readonly body: string;
}

interface Move {
  readonly to: readonly MailAudience[];
  readonly subject: string;
  readonly says: (facts: CycleMailFacts, recipient: Recipient) => string;
  /** What is awaited from whom. */
  readonly next?: Partial<Record<MailAudience, string>>;
}

/** Whom each move concerns, and what it means to them. Moves that are told elsewhere, or that their author alone needs, are not here. */
export const toldMoves: Partial<Record<CycleAct, Move>> = {
  askReview: {
    ...{ to: ['region'], subject: 'Relecture demandée' },
    says: ({ organisation }) =>
      `${openingInFrench(organisation)} vous demande de relire son dossier avant de candidater.`,
    next: { region: 'Donnez votre avis par écrit depuis le dossier.' },
  },
  returnFromReview: {
    ...{ to: ['organisation'], subject: 'Votre dossier est relu' },
    says: () => 'Votre association régionale a relu votre dossier.',
    next: { organisation: 'Lisez l’avis, complétez, puis candidatez.' },
  },
  apply: {
    ...{ to: ['region', 'union'], subject: 'Candidature déposée' },
    says: ({ organisation }) => `${openingInFrench(organisation)} candidate au label.`,
    next: { union: 'Examinez la recevabilité.' },
  },
  withdrawApplication: {
    ...{ to: ['region', 'union', 'auditors'], subject: 'Candidature retirée' },
    says: ({ organisation }) => `${openingInFrench(organisation)} retire sa candidature.`,
  },
  returnApplication: {
    ...{ to: ['organisation', 'region'], subject: 'Candidature à compléter' },
    says: ({ organisation }) => `${organisation} : la candidature revient pour être complétée.`,
    next: { organisation: 'Complétez le dossier, puis candidatez de nouveau.' },
  },
  admit: {
    ...{ to: ['organisation', 'region'], subject: 'Candidature recevable' },
    says: ({ organisation }) =>
      `${organisation} : la candidature est recevable. Un binôme d’auditeurs va être désigné.`,
  },
  assignAuditors: {
    ...{ to: ['organisation', 'region', 'auditors'], subject: 'Auditeurs désignés' },
    says: ({ organisation }) => `Le binôme qui auditera ${articledInFrench(organisation)} est désigné.`,
    next: { auditors: 'Le dossier vous est ouvert : préparez le plan d’audit.' },
  },
  replaceAuditors: {
    ...{ to: ['organisation', 'region', 'auditors'], subject: 'Binôme d’auditeurs modifié' },
    says: ({ organisation }) => `Le binôme qui auditera ${articledInFrench(organisation)} change.`,
  },
  sendPlan: {
    ...{ to: ['organisation', 'region'], subject: 'Plan d’audit' },
    says: ({ organisation, auditFrom, auditTo }) =>
      `${openingInFrench(organisation)} sera auditée ${daysOf(auditFrom, auditTo)}.`,
    next: { organisation: 'Lisez le plan, et prévenez les personnes à rencontrer.' },
  },
  startAudit: {
    ...{ to: ['organisation', 'region'], subject: 'Audit commencé' },
    says: ({ organisation }) => `${organisation} : l’audit commence. Le plan d’amélioration reste ouvert.`,
  },
  sendReport: {
    ...{ to: ['organisation', 'region'], subject: 'Rapport d’audit à lire' },
    says: ({ contradictoryUntil }, recipient) =>
      `Le rapport est envoyé. La phase contradictoire court jusqu’au ${momentIn(contradictoryUntil, recipient)}.`,
    next: { organisation: 'Acceptez ou contestez chaque point relevé.' },
  },
  finaliseReport: {
    ...{ to: ['organisation', 'region', 'union'], subject: 'Rapport définitif' },
    says: ({ organisation }) => `${organisation} : le rapport d’audit est définitif.`,
    next: { union: 'Inscrivez le dossier à une commission, ou terminez le parcours.' },
  },
  complete: {
    ...{ to: ['organisation', 'region'], subject: 'Parcours terminé' },
    says: ({ organisation }) => `${organisation} : le parcours est terminé.`,
  },
  appeal: {
    ...{ to: ['region', 'union'], subject: 'Recours' },
    says: ({ organisation }) =>
      `${openingInFrench(organisation)} forme un recours contre la décision de la commission.`,
    next: { union: 'Inscrivez le dossier à une commission.' },
  },
  abandon: {
    ...{ to: ['region', 'union'], subject: 'Parcours abandonné' },
    says: ({ organisation }) => `${openingInFrench(organisation)} abandonne son parcours.`,
  },
};

export function moveMail(
  { subject, says, next }: Move,
  facts: CycleMailFacts,
  { audience, recipient, link }: { audience: MailAudience; recipient: Recipient; link: string },
): CycleMail {
  const awaited = next?.[audience];
  return mailTo(recipient, `${subject} : ${facts.organisation}`, [
    says(facts, recipient),
    ...(facts.reason === null ? [] : [`Motif : « ${facts.reason.replaceAll(/\s+/gu, ' ')} »`]),
    ...(awaited === undefined ? [] : [awaited]),
    `Référentiel : ${facts.framework}. Voir le dossier : ${link}`,
  ]);
}

/** The deadline comes near: to who has not answered; or it has passed: to the auditors, who alone make the report final. */
export function contradictionMail(
  kind: 'soon' | 'over',
  facts: CycleMailFacts,
  { recipient, link }: { recipient: Recipient; link: string },
): CycleMail {
  const until = momentIn(facts.contradictoryUntil, recipient);
  return kind === 'soon'
    ? mailTo(recipient, `Réponse attendue : ${facts.organisation}`, [
        `Des points du rapport d’audit attendent votre réponse. La phase contradictoire s’achève le ${until}.`,
        `Répondre : ${link}`,
      ])
    : mailTo(recipient, `Phase contradictoire achevée : ${facts.organisation}`, [
        `Le délai de réponse est passé depuis le ${until}. Répondez aux contestations, puis rendez le rapport définitif.`,
        `Voir le dossier : ${link}`,
      ]);
}

function mailTo(recipient: Recipient, subject: string, sentences: readonly string[]): CycleMail {
  return { subject, body: letter(recipient, sentences) };
}

function daysOf(from: string | null, to: string | null): string {
  if (from === null) return 'à une date à venir';
  return to === null || to === from ? `le ${dayOf(from)}` : `du ${dayOf(from)} au ${dayOf(to)}`;
}

function dayOf(day: string): string {
  return new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

function momentIn(instant: Date | null, { timeZone }: Recipient): string {
  if (instant === null) return '…';
  return new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeStyle: 'short', timeZone }).format(instant);
}

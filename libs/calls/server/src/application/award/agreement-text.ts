import { needsAgreement, type OnwardGranting, type ScheduledPayment } from '@maillage/calls-domain';
import { articledInFrench } from '@maillage/platform-kernel';
import { dayInFrench, eurosOf } from '../french-text.js';

export type DuePayment = Pick<ScheduledPayment, 'kind' | 'amountCents' | 'dueOn' | 'condition'>;

/** What an agreement says, of both sides, the project and the money. */
export interface AgreementFacts {
  readonly number: number;
  readonly callTitle: string;
  readonly legalBasis: string;
  readonly coordinatorName: string;
  readonly leadName: string;
  readonly title: string;
  readonly amountCents: number;
  readonly payments: readonly DuePayment[];
  readonly onward: OnwardGranting;
  /** Why an amendment changes what was agreed; null for the first agreement. */
  readonly reason: string | null;
}

const kinds = { advance: 'Avance', interim: 'Acompte', final: 'Solde' } as const;
const conditions = {
  signature: 'à la signature',
  interimReport: 'sur bilan intermédiaire accepté',
  finalReport: 'sur bilan final accepté',
  none: 'sans condition',
} as const;

/** The text that both sides sign, in French: a convention, or below the threshold of the law the decision to grant. */
export function agreementText(facts: AgreementFacts): string {
  const isConvention = needsAgreement(facts.amountCents);
  const kind = isConvention ? 'Convention de financement' : 'Décision attributive de subvention';
  const title = facts.reason === null ? kind : `Avenant n° ${facts.number - 1} à la ${kind.toLowerCase()}`;
  return [
    `${title}\nAppel à projets « ${facts.callTitle} »`,
    `Entre ${articledInFrench(facts.coordinatorName)}, qui finance,\net ${articledInFrench(facts.leadName)}, bénéficiaire.`,
    ...(facts.legalBasis === '' ? [] : [`Fondement : ${facts.legalBasis}`]),
    ...(facts.reason === null ? [] : [`Objet de l’avenant : ${facts.reason}`]),
    `Article 1. Objet\nLe financement soutient le projet « ${facts.title} », tel qu’il a été déposé.`,
    `Article 2. Montant\nLe montant accordé est de ${eurosOf(facts.amountCents)}.`,
    `Article 3. Versements\n${facts.payments.map(lineOf).join('\n')}`,
    `Article 4. Reversement\n${onwardOf(facts.onward)}`,
    'Article 5. Bilan\nLe bénéficiaire rend compte de l’emploi des fonds et des résultats dans les formes de l’appel.',
  ].join('\n\n');
}

function lineOf({ kind, amountCents, dueOn, condition }: DuePayment): string {
  return `- ${kinds[kind]} : ${eurosOf(amountCents)}, le ${dayInFrench(dueOn)}, ${conditions[condition]}`;
}

function onwardOf({ isAllowed, article }: OnwardGranting): string {
  if (!isAllowed) return 'Les fonds ne sont pas reversés à d’autres structures.';
  return `Le reversement aux partenaires est permis par la convention du financeur : ${article ?? ''}.`;
}

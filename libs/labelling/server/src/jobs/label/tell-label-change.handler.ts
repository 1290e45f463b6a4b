import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  PublicAddress,
  type Scope,
  systemScope,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { LabelChangedPayload } from '../../application/label/label.events.js';
import { dayInFrench } from '../../application/day-in-french.js';
import { LabelReader, type LabelRow } from '../../persistence/label/label.reader.js';
import { letter, post } from '../letter.js';
import { LabelRecipients } from './label-recipients.js';

type Act = LabelChangedPayload['act'];

/** What each act means to the organisation. The commission writes of grants and replacements itself. */
const sentences: Partial<Record<Act, (label: LabelRow, reason: string) => { subject: string; told: string[] }>> = {
  suspend: ({ organisation }, reason) => ({
    subject: `Label suspendu : ${organisation.name}`,
    told: [`${organisation.name} : le label est suspendu.`, `Motif : « ${reason} »`],
  }),
  reinstate: ({ organisation, validUntil }, reason) => ({
    subject: `Label rétabli : ${organisation.name}`,
    told: [
      `${organisation.name} : le label est rétabli, jusqu’au ${dayInFrench(validUntil)}.`,
      `Motif : « ${reason} »`,
    ],
  }),
  withdraw: ({ organisation }, reason) => ({
    subject: `Label retiré : ${organisation.name}`,
    told: [`${organisation.name} : le label est retiré.`, `Motif : « ${reason} »`],
  }),
  expire: ({ organisation, validUntil }) => ({
    subject: `Label arrivé à son terme : ${organisation.name}`,
    told: [`${organisation.name} : le label a pris fin le ${dayInFrench(validUntil)}.`],
  }),
  recordFollowUp: ({ organisation, validUntil }) => ({
    subject: `Suivi noté : ${organisation.name}`,
    told: [
      `${organisation.name} : le suivi à mi-parcours est noté. Le label court jusqu’au ${dayInFrench(validUntil)}.`,
    ],
  }),
  remindFollowUp: ({ organisation, followUpDueOn }) => ({
    subject: `Suivi à ouvrir : ${organisation.name}`,
    told: [
      `Le suivi à mi-parcours de votre label est attendu pour le ${dayInFrench(followUpDueOn)}.`,
      'Ouvrez-le quand vous êtes prêts : le portail propose les critères à revoir, avec leurs raisons.',
    ],
  }),
  remindRenewal: ({ organisation, validUntil }) => ({
    subject: `Renouvellement à ouvrir : ${organisation.name}`,
    told: [
      `Votre label court jusqu’au ${dayInFrench(validUntil)}.`,
      'Ouvrez le renouvellement dès maintenant : vos réponses et vos éléments de preuve encore valables sont repris.',
    ],
  }),
};

/** Writes to who leads the way of the organisation, and to its regional association. */
@HandlesEvent('labelChanged')
export class TellLabelChange extends EventHandler<LabelChangedPayload> {
  constructor(
    private readonly labels: LabelReader,
    private readonly recipients: LabelRecipients,
    private readonly address: PublicAddress,
  ) {
    super();
  }

  override scopeOf({ tenantId, payload }: DeliveredEvent<LabelChangedPayload>): Scope {
    return systemScope(tenantId, { visible: [tenantId, payload.organisationId], upward: ['labelProgress'] });
  }

  async handle(event: DeliveredEvent<LabelChangedPayload>, transaction: WriteTransaction): Promise<void> {
    const { labelId, organisationId, act } = event.payload;
    const label = await this.labels.one(transaction, labelId);
    if (label === undefined) throw new Error(`The event ${event.id} names no label`);
    const reason = label.decisions.find((decision) => decision.act === act)?.reason ?? '';
    const text = sentences[act]?.(label, reason.replaceAll(/\s+/gu, ' '));
    if (text === undefined) return;
    for (const recipient of await this.recipients.of(transaction, organisationId)) {
      const link = this.address.of(`/o/${recipient.organisationCode}/labels/${labelId}`);
      const body = letter(recipient, [...text.told, `Voir le label : ${link}`]);
      await post(transaction, event, recipient, { subject: text.subject, body });
    }
  }
}

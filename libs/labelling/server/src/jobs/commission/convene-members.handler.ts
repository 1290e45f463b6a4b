import { RecipientDirectory } from '@maillage/network-contract';
import { newId } from '@maillage/platform-kernel';
import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  PublicAddress,
  type Scope,
  systemScope,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { ExaminedOrganisation } from '@maillage/labelling-domain';
import type { ConvenedPayload } from '../../application/commission/commission.events.js';
import { dayInFrench } from '../../application/day-in-french.js';
import { membersBefore } from '../../application/commission/members-before-file.js';
import { convenedSession, openFiles } from '../../persistence/commission/convened.statements.js';
import type { SeatedMember } from '../../persistence/commission/commission.repository.js';
import { letter, post } from '../letter.js';

interface ConvenedSession {
  readonly title: string;
  readonly heldOn: string;
  readonly place: string;
  readonly items: readonly FileOfSession[];
  readonly members: readonly SeatedMember[];
}

interface FileOfSession {
  readonly itemId: string;
  readonly cycleId: string;
  readonly examined: ExaminedOrganisation;
  /** Who has the file open, or is recused from it. */
  readonly knownPersonIds: readonly string[];
}

/** Opens the files to members who came after them, as far as nothing keeps them, and writes to all. */
@HandlesEvent('commissionConvened')
export class ConveneMembers extends EventHandler<ConvenedPayload> {
  constructor(
    private readonly directory: RecipientDirectory,
    private readonly address: PublicAddress,
  ) {
    super();
  }

  override scopeOf({ tenantId, payload }: DeliveredEvent<ConvenedPayload>): Scope {
    const { organisationIds } = payload;
    return systemScope(tenantId, {
      visible: [tenantId, ...organisationIds],
      steered: organisationIds,
      upward: ['labelProgress'],
    });
  }

  async handle(event: DeliveredEvent<ConvenedPayload>, transaction: WriteTransaction): Promise<void> {
    const [session] = await transaction.rows<ConvenedSession>(convenedSession, [event.payload.sessionId]);
    if (session === undefined) return;
    const met = session.items.flatMap((file) => meetingsOf(file, session.members));
    const opened = met.filter(({ reason }) => reason === null);
    const recused = met.filter(({ reason }) => reason !== null);
    const values = [event.tenantId, JSON.stringify(opened), JSON.stringify(recused), event.occurredAt];
    await transaction.rows(openFiles, values);
    await this.write(transaction, event, session);
  }

  private async write(
    transaction: WriteTransaction,
    event: DeliveredEvent<ConvenedPayload>,
    { title, heldOn, place, items, members }: ConvenedSession,
  ): Promise<void> {
    const { tenantId, payload } = event;
    const recipients = await this.directory.recipientsOf(transaction, [tenantId], 'sitOnCommission');
    for (const recipient of recipients.filter(({ personId }) => members.some((one) => one.personId === personId))) {
      const link = this.address.of(`/o/${recipient.organisationCode}/decider/commissions/${payload.sessionId}`);
      const where = place === '' ? '' : `, ${place}`;
      const body = letter(recipient, [
        `Vous êtes convié à la commission « ${title} », le ${dayInFrench(heldOn)}${where}. ${filesInFrench(items.length)}`,
        'Si un lien vous unit à une organisation examinée, déclarez-le : le dossier se ferme pour vous aussitôt.',
        `Voir l’ordre du jour : ${link}`,
      ]);
      const subject = `Commission de labellisation du ${dayInFrench(heldOn)}`;
      await post(transaction, event, recipient, { subject, body });
    }
  }
}

function meetingsOf({ itemId, cycleId, examined, knownPersonIds }: FileOfSession, members: readonly SeatedMember[]) {
  const unknown = members.filter(({ personId }) => !knownPersonIds.includes(personId));
  const { recused, free } = membersBefore(unknown, examined);
  const met = (member: SeatedMember, reason: string | null) => ({
    ...{ id: newId(), itemId, cycleId, organisationId: examined.organisationId, memberId: member.id },
    ...{ personId: member.personId, personName: member.name, reason },
  });
  return [...recused.map(({ member, code }) => met(member, code)), ...free.map((member) => met(member, null))];
}

function filesInFrench(count: number): string {
  return count === 1 ? 'Un dossier est à l’ordre du jour.' : `${count} dossiers sont à l’ordre du jour.`;
}

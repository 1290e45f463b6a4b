import { newId } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce } from '@maillage/platform-server';
import { CloseLostFiles } from '../../src/application/cycle/close-lost-files.js';
import type { DecisionAsked } from '../../src/application/commission/asked-of-commission.js';
import { CommissionAnswers } from '../../src/application/commission/commission-answers.js';
import type { ItemView, SessionView } from '../../src/application/commission/commission.view.js';
import { DecideLabel } from '../../src/application/commission/decide-label.use-case.js';
import { DeclareInterest } from '../../src/application/commission/declare-interest.use-case.js';
import { EnterCommissionMember } from '../../src/application/commission/enter-commission-member.use-case.js';
import { HoldCommission } from '../../src/application/commission/hold-commission.use-case.js';
import { PrepareCommission } from '../../src/application/commission/prepare-commission.use-case.js';
import { SetAgenda } from '../../src/application/commission/set-agenda.use-case.js';
import { CommissionReader } from '../../src/persistence/commission/commission.reader.js';
import { CommissionRepository } from '../../src/persistence/commission/commission.repository.js';
import type { LabelWorld } from './label-world.js';

export const once = (): { idempotencyKey: string } => ({ idempotencyKey: newId() });

/** The real use cases of the commission on the world's database. */
export type CommissionActs = ReturnType<typeof commissionActs>;

export function commissionActs({ tenants, stamps }: Pick<LabelWorld, 'tenants' | 'stamps'>) {
  const acts = new ActOnce(tenants);
  const reader = new CommissionReader();
  const answers = new CommissionAnswers(reader);
  const commission = new CommissionRepository(stamps);
  return {
    ...{ reader, answers },
    members: new EnterCommissionMember(acts, commission, new CloseLostFiles()),
    preparing: new PrepareCommission(acts, commission, answers, stamps),
    agenda: new SetAgenda(acts, commission, answers),
    holding: new HoldCommission(acts, commission, answers),
    interests: new DeclareInterest(acts, commission, answers),
    decisions: new DecideLabel(acts, commission, answers),
  };
}

/** The three members of the cast, entered for years. */
export async function seatedCommission(world: LabelWorld, acts: CommissionActs): Promise<string[]> {
  const { officer, chair, mayor, regional } = world;
  const ids: string[] = [];
  for (const [{ personId }, college] of [
    [chair, 'state'],
    [mayor, 'localAuthorities'],
    [regional, 'network'],
  ] as const) {
    const member = await acts.members.execute(officer, { ...once(), personId, college, startsOn: '2025-01-01' });
    ids.push(member.id);
  }
  return ids;
}

export function preparedSession({ officer }: LabelWorld, acts: CommissionActs): Promise<SessionView> {
  const terms = { title: 'Commission nationale de mars', heldOn: '2026-03-20', place: 'Paris' };
  return acts.preparing.execute(officer, { ...once(), ...terms });
}

/** A session that was convened, with the file of a cycle on its agenda. */
export async function convenedWith(
  world: LabelWorld,
  acts: CommissionActs,
  cycleId: string,
): Promise<{ session: SessionView; item: ItemView }> {
  const { id: sessionId } = await preparedSession(world, acts);
  await acts.agenda.add(world.officer, { ...once(), sessionId, cycleId });
  const session = await acts.holding.convene(world.officer, { ...once(), sessionId });
  const [item] = session.items;
  if (item === undefined) throw new Error('The file is not on the agenda');
  return { session, item };
}

export function decided(
  { officer }: { readonly officer: ActingActor },
  acts: CommissionActs,
  itemId: string,
  said: Partial<DecisionAsked> & Pick<DecisionAsked, 'presentMemberIds'>,
): Promise<ItemView> {
  const usual = { decision: 'granted', level: 1, motives: 'Le rapport final est favorable.' } as const;
  return acts.decisions.execute(officer, { ...once(), itemId, ...usual, ...said });
}

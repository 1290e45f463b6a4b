import { newId } from '@maillage/platform-kernel';
import { type Canary, canary } from '../canary.js';
import { keyed, type LabelScene, today, yesterday } from './label-scene.js';

/** The number that stands on the label of an organisation. */
export const numberOfLabel = (tenant: string): string => tenant.replaceAll('-', '');

/** A commission that decided on another's cycle and awaits its own; who keeps out of it; the label that was given. */
export function commissionCanaries(scene: LabelScene): Canary[] {
  const { tenant } = scene;
  const [member, session, item] = [newId(), newId(), newId()];
  const person = (tenant.people.find(({ role }) => role === 'commissionMember') ?? tenant.people[1])?.id ?? null;
  const named = { person_id: person, person_name: 'Canary' };
  const facts = { tenant: tenant.id, person };
  const meets = { title: `Canary ${session}`, held_on: yesterday, place: '', state: 'held', created_at: yesterday };
  const keepsOut = { item_id: item, member_id: member, origin: 'declared', reason: `Canary ${item}` };
  return [
    canary(
      'labelling.commission_member',
      { id: member, tenant_id: tenant.id, ...named, college: 'network', starts_on: yesterday },
      facts,
    ),
    canary('labelling.commission_session', { id: session, tenant_id: tenant.id, ...meets }, { tenant: tenant.id }),
    ...agendaOf(scene, session, item),
    canary('labelling.recusal', { ...keyed(tenant.id), ...keepsOut, ...named, recorded_at: today }, facts),
    ...labelRows(scene),
  ];
}

/** The file that was decided on, and the one that awaits. */
function agendaOf({ tenant, cycle, openTo, other }: LabelScene, session: string, item: string): Canary[] {
  const onAgenda = { tenant_id: tenant.id, session_id: session, position: 0, present: [] };
  const given = { decision: 'granted', level: 1, motives: `Canary ${item}` };
  const facts = { tenant: tenant.id, item: 'labelProgress' };
  return [
    canary(
      'labelling.commission_item',
      {
        ...{ id: item, ...onAgenda, organisation_id: other.tenant, cycle_id: other.cycle },
        ...{ ...given, decided_at: today, decided_by: 'Canary' },
      },
      { ...facts, about: other.tenant, openTo: other.openTo, isTold: true },
    ),
    canary(
      'labelling.commission_item',
      { id: newId(), ...onAgenda, organisation_id: tenant.id, cycle_id: cycle },
      { ...facts, about: tenant.id, openTo },
    ),
  ];
}

function labelRows({ tenant, framework, cycle }: LabelScene): Canary[] {
  const label = newId();
  const number = numberOfLabel(tenant.id);
  const given = { framework_tenant_id: tenant.id, framework_id: framework, cycle_id: cycle, number: tenant.code };
  const lasting = { granted_on: yesterday, valid_until: '2099-01-01', follow_up_due_on: '2098-01-01' };
  const decision = { act: 'grant', to_state: 'valid', person_name: 'Canary', on_behalf_of: tenant.id };
  return [
    canary(
      'labelling.label',
      {
        ...{ id: label, tenant_id: tenant.id, ...given, verification_code: number, level: 1, state: 'valid' },
        ...{ ...lasting, changed_at: today },
      },
      { tenant: tenant.id, credential: number },
    ),
    canary(
      'labelling.label_decision',
      { ...keyed(tenant.id), label_id: label, ...decision, decided_at: yesterday, reason: `Canary ${label}` },
      { tenant: tenant.id, item: 'labelProgress' },
    ),
  ];
}

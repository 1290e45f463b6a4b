import type { Capability } from '@maillage/network-contract';
import type { ActingActor } from '@maillage/platform-server';
import { groupActVerdicts, memberActs, membershipActVerdicts } from '@maillage/workgroups-domain';
import type { GroupRow } from '../../persistence/group/group.reader.js';
import { mayOnGroup, type WorkgroupSubject } from '../../policy/workgroup.ability.js';
import { capabilityOfGroupAct, leadGroupActs } from '../../policy/workgroups.policies.js';
import { actView } from '../act.view.js';

/** A group as the screens are shown it to one person: who leads it, who is in it, and the acts open to this person. */
export function groupView(row: GroupRow, actor: ActingActor) {
  const subject = subjectOf(row);
  const isSponsored = row.tenantId === actor.organisationId;
  const isLed = mayOnGroup(actor, 'lead', subject);
  const { id, version, state, terms, callsVolunteers, report, sponsor, taken, takenByRegion, situation } = row;
  const { ourPerson, ourNeeds, hasOffered, members, leadTerms, volunteers, decisions, createdAt, changedAt } = row;
  return {
    ...{ id, version, state, callsVolunteers, report, sponsor, taken, createdAt, changedAt },
    ...{ kind: terms.kind, situation: terms.situation, title: terms.title, theme: terms.theme, band: terms.band },
    ...{ joining: terms.joining, letter: terms.letter, startsOn: terms.startsOn, endsOn: terms.endsOn },
    ...{ seats: terms.seats, isSponsored, isLed, ourPerson, ourNeeds, hasOffered, leadTerms, volunteers, decisions },
    regionSeats: terms.regionSeats.map((region) => ({
      ...region,
      taken: takenByRegion.find(({ regionCode }) => regionCode === region.regionCode)?.taken ?? 0,
    })),
    lead: leadOf(row),
    ourState: situation.state,
    takesPart: isSponsored || row.lead?.organisationId === actor.organisationId || situation.state === 'member',
    members: members.filter((member) => member.state === 'member'),
    awaiting: members.filter((member) => member.state !== 'member'),
    acts: actsOf(row, actor, { isSponsored, isLed }),
    memberActs: membershipActsOf(row, actor),
  };
}

export type GroupView = ReturnType<typeof groupView>;

export function subjectOf({ tenantId, terms, audience, lead }: GroupRow): WorkgroupSubject {
  const { band } = terms;
  const leadPersonId = lead?.personId ?? null;
  return { tenantId, band, audience, leadPersonId, leadOrganisationId: lead?.organisationId ?? null };
}

function leadOf({ lead, leadPerson: person, leadOrganisation: organisation }: GroupRow) {
  return lead === null || organisation === null ? null : { person, organisation, until: lead.until };
}

interface Standing {
  readonly isSponsored: boolean;
  readonly isLed: boolean;
}

/** Of the lead those that a lead has, of the sponsor all. */
function actsOf(row: GroupRow, actor: ActingActor, { isSponsored, isLed }: Standing) {
  if (!isSponsored && !isLed) return [];
  return groupActVerdicts(row)
    .filter(({ act }) => isSponsored || leadGroupActs.includes(act))
    .map((told) => actView(told, capabilityOfGroupAct(told.act), actor));
}

const joins: Capability = 'joinGroups';

/** The acts of the organisation for which the person acts, but for the group's own sponsor and lead. */
function membershipActsOf(row: GroupRow, actor: ActingActor) {
  if ([row.tenantId, row.lead?.organisationId].includes(actor.organisationId)) return [];
  return membershipActVerdicts(row, row.situation, memberActs).map((told) => actView(told, joins, actor));
}

import type { CandidateOrganisation } from '../candidate-organisation.js';
import type { ParticipationState } from '../campaign-vocabulary.js';
import type { MemberSituation } from '../member-situation.js';
import type { Need, Participation } from '../participation.js';
import { aNeed } from './a-need.js';

const mission: CandidateOrganisation = {
  id: 'mission-val-tournelle',
  kind: 'localMission',
  state: 'active',
  regionCodes: ['R1'],
};

class MemberBuilder {
  constructor(private readonly facts: MemberSituation) {}

  being(organisation: Partial<CandidateOrganisation>): MemberBuilder {
    return new MemberBuilder({ ...this.facts, organisation: { ...this.facts.organisation, ...organisation } });
  }

  amongJoined(joined: number): MemberBuilder {
    return new MemberBuilder({ ...this.facts, counters: { joined } });
  }

  having(state: ParticipationState, needs: readonly Need[] = [aNeed()]): MemberBuilder {
    const answered = new Date('2026-02-03T09:00:00Z');
    const participation: Participation = {
      id: 'participation',
      tenantId: this.facts.organisation.id,
      campaignId: 'campaign',
      campaignTenantId: 'arml-brelande',
      state,
      sharesQuantities: true,
      needs,
      declaredAt: answered,
      joinedAt: state === 'joined' ? answered : null,
      answeredAt: answered,
    };
    return new MemberBuilder({ ...this.facts, participation });
  }

  build(): MemberSituation {
    return this.facts;
  }
}

/** An active Mission of region R1 that has not answered, in a campaign that nobody has joined. */
export function aMember(): MemberBuilder {
  return new MemberBuilder({ organisation: mission, participation: null, counters: { joined: 0 } });
}

/** A campaign as these stories ask for it, seen by one organisation. */
export interface StoryCampaign {
  id: string;
  title: string;
  state: string;
  outcome: string | null;
  opensAt: string;
  closesAt: string;
  extended: boolean;
  coordinator: { code: string };
  gauge: {
    eligible: number;
    members: number;
    declared: number;
    firm: number | null;
    missing: number | null;
    /** Null, as the figures, where it would give one Mission away. */
    minimumReached: boolean | null;
    seatsLeft: number | null;
  };
  lines: { id: string; label: string; firm: number | null }[];
  ours: {
    state: string;
    sharesQuantities: boolean;
    joinedAt: string | null;
    needs: { lineId: string; firm: number; currentPriceCents: number | null }[];
    decisions: StoryDecision[];
  } | null;
  decisions: StoryDecision[];
  acts: { act: string; can: boolean; code: string | null }[];
}

export interface StoryDecision {
  act: string;
  at: string;
  by: string;
  reason: string | null;
  onBehalfOf: { code: string };
}

const decision = 'act at by reason onBehalfOf { code }';

export const campaignFields = `id title state outcome opensAt closesAt extended coordinator { code }
  gauge { eligible members declared firm missing minimumReached seatsLeft }
  lines { id label firm }
  ours { state sharesQuantities joinedAt needs { lineId firm currentPriceCents } decisions { ${decision} } }
  decisions { ${decision} }
  acts { act can code }`;

import { Injectable } from '@nestjs/common';
import { CampaignDrafting, draftedFamilies, type DraftedFamily } from '@maillage/pooling-contract';
import { demand, DomainError, newId } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce, stampOf, type WriteTransaction } from '@maillage/platform-server';
import {
  type AskedOrganisation,
  familyMustBeWanted,
  familyShares,
  moveSurvey,
  type PoolingFamily,
  type ProposalKind,
  type SurveyFamily,
} from '@maillage/workgroups-domain';
import { type ProposalFacts, SurveyRepository } from '../../persistence/survey/survey.repository.js';
import { surveyPolicies } from '../../policy/survey/survey.policies.js';
import type { SurveyProposalAsked } from './asked-survey-acts.js';
import { FoundPoolingGroup } from './found-pooling-group.js';

/** What a proposal is founded on: the family, who asked for it, and when. */
export interface ProposalGround {
  readonly family: SurveyFamily;
  readonly sponsor: AskedOrganisation;
  readonly facts: ProposalFacts;
  readonly at: Date;
}

/** A family that enough Missions want becomes a pooling group, or the draft of a campaign. Both answer with the survey's id. */
@Injectable()
export class ProposeFromSurvey {
  constructor(
    private readonly acts: ActOnce,
    private readonly surveys: SurveyRepository,
    private readonly campaigns: CampaignDrafting,
    private readonly groups: FoundPoolingGroup,
  ) {}

  /** Those that asked for it and said so to the sponsor are invited; the others may ask to join. */
  group(actor: ActingActor, input: SurveyProposalAsked): Promise<string> {
    return this.proposed(actor, input, { operation: 'proposeSurveyGroup', kind: 'group' }, (transaction, ground) =>
      this.groups.found(transaction, actor, {
        ...{ title: input.title, purpose: input.description, at: ground.at },
        ...{ theme: ground.family.label, sponsor: ground.sponsor.kind, wanting: ground.facts.wanting },
      }),
    );
  }

  /** The draft names those that asked for it; when none may be named, all that were asked. */
  campaign(actor: ActingActor, input: SurveyProposalAsked): Promise<string> {
    const named = { operation: 'proposeSurveyCampaign', kind: 'campaign' as const };
    return this.proposed(actor, input, named, (transaction, { family, facts, at }) =>
      this.campaigns.draft(transaction, actor, {
        ...{ title: input.title, description: input.description, at },
        family: draftedFamilyOf(family.family),
        unit: family.unit === '' ? 'unité' : family.unit,
        organisationIds: facts.wanting.length > 0 ? facts.wanting : facts.audience,
      }),
    );
  }

  private proposed(
    actor: ActingActor,
    input: SurveyProposalAsked,
    { operation, kind }: { readonly operation: string; readonly kind: ProposalKind },
    make: (transaction: WriteTransaction, ground: ProposalGround) => Promise<string>,
  ): Promise<string> {
    const policy = kind === 'group' ? surveyPolicies.proposeGroup : surveyPolicies.sponsor;
    return this.acts.run(actor, { operation, policy, input }, async (transaction) => {
      const { surveyId, familyId, title } = input;
      const asked = { surveyId, familyId, kind };
      const { survey, sponsor, facts, at } = await this.surveys.lockForProposal(transaction, actor, asked);
      const change = moveSurvey(survey, 'propose', stampOf(actor, at));
      const family = survey.families.find(({ id }) => id === familyId);
      if (family === undefined) throw new DomainError('NOT_FOUND');
      const { thresholdPercent } = survey;
      const share = familyShares(facts.results, thresholdPercent).find((one) => one.familyId === familyId);
      demand(familyMustBeWanted(share, { thresholdPercent, isProposed: facts.isProposed }));

      const recordId = await make(transaction, { family, sponsor, facts, at });

      const made = { id: newId(at), familyId, kind, recordId, title: title.trim(), at };
      await this.surveys.save(transaction, change, { proposals: [made] });
      return surveyId;
    });
  }
}

/** A campaign knows the four families; what a sponsor added is a purchase until the coordinator says otherwise. */
function draftedFamilyOf(family: PoolingFamily): DraftedFamily {
  return draftedFamilies.find((known) => known === family) ?? 'purchasing';
}

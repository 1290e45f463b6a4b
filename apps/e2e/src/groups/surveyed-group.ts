import { randomUUID } from 'node:crypto';
import { answered } from '../campaigns/campaign-acts.js';
import type { Client } from '../server/signed-in.js';

/** A pooling group that a survey ended in, at work, with the Missions that asked for it. */
export interface SurveyedGroup {
  readonly groupId: string;
  readonly title: string;
}

interface Survey {
  readonly id: string;
  readonly families: readonly { readonly id: string }[];
  readonly proposals: readonly { readonly recordId: string }[];
}

/**
 * A region asks what its Missions would pool; all of them would, and share it; the group that comes of it is led by the
 * first of them and starts.
 *
 * @param missions signed in for their directors
 * @param nameOfLead of the first of them
 */
export async function surveyedGroup(
  officer: Client,
  missions: readonly Client[],
  nameOfLead: string,
): Promise<SurveyedGroup> {
  const title = `Achats communs ${String(Date.now())}`;
  const survey = await draftedSurvey(officer, title);
  const familyId = survey.families[0]?.id ?? '';
  await ask(officer, { act: 'openSurvey', input: 'SurveyInput' }, { surveyId: survey.id });
  for (const mission of missions) {
    const families = [{ familyId, stance: 'wouldPool', reasons: [], note: '' }];
    await ask(
      mission,
      { act: 'answerSurvey', input: 'AnswerSurveyInput' },
      { surveyId: survey.id, sharesAnswer: true, families },
    );
  }
  await ask(officer, { act: 'closeSurvey', input: 'SurveyInput' }, { surveyId: survey.id });
  await ask(officer, { act: 'publishSurvey', input: 'SurveyInput' }, { surveyId: survey.id });
  const proposal = { surveyId: survey.id, familyId, title, description: 'Acheter ensemble ce que chacun achète seul.' };
  const { proposals } = await ask<Survey>(
    officer,
    { act: 'proposeSurveyGroup', input: 'ProposeFromSurveyInput', fields: 'proposals { recordId }' },
    proposal,
  );
  const groupId = proposals[0]?.recordId ?? '';
  await startedGroup(officer, { groupId, title }, nameOfLead);
  for (const mission of missions.slice(1)) {
    await ask(mission, { act: 'acceptGroupInvitation', input: 'JoinWorkgroupInput' }, { groupId });
  }
  return { groupId, title };
}

function draftedSurvey(officer: Client, label: string): Promise<Survey> {
  const terms = {
    ...{ title: `Nos besoins communs ${String(Date.now())}`, purpose: 'Pour le plan régional.', thresholdPercent: 50 },
    closesAt: new Date(Date.now() + 10 * 86_400_000).toISOString(),
    families: [{ family: 'purchasing', label, unit: 'poste' }],
  };
  return ask<Survey>(
    officer,
    { act: 'draftSurvey', input: 'DraftSurveyInput', fields: 'id families { id } proposals { recordId }' },
    { terms },
  );
}

interface Candidate {
  readonly person: { readonly id: string };
  readonly organisation: { readonly id: string };
}

async function startedGroup(officer: Client, { groupId, title }: SurveyedGroup, nameOfLead: string): Promise<void> {
  const terms = {
    ...{ kind: 'pooling', situation: 'exists', title, theme: 'Achats', band: 'region', joining: 'onRequest' },
    ...{ seats: null, regionSeats: [], startsOn: null, endsOn: null },
    letter: { purpose: 'Acheter ensemble.', deliverables: ['Un cahier des charges'], means: '' },
  };
  await ask(officer, { act: 'editWorkgroup', input: 'EditWorkgroupInput' }, { groupId, version: 1, terms });
  const document =
    'query Candidates($groupId: ID!, $text: String!) { groupLeadCandidates(groupId: $groupId, text: $text) { person { id } organisation { id } } }';
  const found = await officer.ask<{ groupLeadCandidates: Candidate[] }>(document, { groupId, text: nameOfLead });
  const [lead] = answered(found, 'groupLeadCandidates').groupLeadCandidates;
  if (lead === undefined) throw new Error('Nobody may lead the group');
  const until = new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10);
  const designated = { groupId, personId: lead.person.id, organisationId: lead.organisation.id, until };
  await ask(officer, { act: 'designateGroupLead', input: 'DesignateGroupLeadInput' }, designated);
  await ask(officer, { act: 'startWorkgroup', input: 'WorkgroupInput' }, { groupId });
}

interface GroupAct {
  readonly act: string;
  /** The type of its input. */
  readonly input: string;
  /** What is asked of the answer. */
  readonly fields?: string;
}

async function ask<Done>(client: Client, { act, input, fields = 'id' }: GroupAct, given: object): Promise<Done> {
  const document = `mutation Act($input: ${input}!) { done: ${act}(input: $input) { ${fields} } }`;
  const asked = await client.ask<{ done: Done }>(document, { input: { idempotencyKey: randomUUID(), ...given } });
  return answered(asked, act).done;
}

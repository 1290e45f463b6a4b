import { labelAct } from '../label/label-acts.js';
import {
  demoPassword,
  demoPeople,
  missionOfDirector,
  otherMissionsOf,
  regionOfOfficer,
} from '../network/demo-missions.js';
import { sessionsOf } from '../network/story-sessions.js';
import type { PortalDatabase } from '../server/portal-database.js';
import { type Client, signedIn } from '../server/signed-in.js';
import { storyPortalUrl } from '../server/story-portal.js';

/** Somebody who acts for an organisation. */
export interface Member {
  readonly client: Client;
  readonly organisationId: string;
  readonly code: string;
  readonly name: string;
}

/** A project of a lead applicant and its partners that an ARML awarded, with its reports. */
export interface AwardedConsortium {
  readonly lead: Member;
  readonly partners: readonly Member[];
  readonly coordinator: Member;
  readonly applicationId: string;
  readonly reportIds: readonly string[];
}

const mine = `query Mine { me { memberships { organisation { id code kind name } } } }`;

interface Mine {
  readonly me: {
    readonly memberships: readonly {
      readonly organisation: {
        readonly id: string;
        readonly code: string;
        readonly kind: string;
        readonly name: string;
      };
    }[];
  };
}

const frame = { help: '', showWhen: null, prefill: null, locked: false };
const form = {
  sections: [
    {
      ...{ key: 'project', title: 'Le projet', help: '', showWhen: null, startsAfter: [] },
      fields: [
        { ...frame, kind: 'text', key: 'summary', label: 'Résumé', required: true, long: true, maxLength: null },
      ],
    },
  ],
  ineligibility: [],
};
const counted = { isExclusive: true, target: null, countsPeople: true, reportedBy: 'partners' };
const plan = {
  indicators: [
    { ...counted, code: 'reached', label: 'Jeunes repérés', partOf: null, target: 480 },
    { ...counted, code: 'reached.newlyFound', label: 'dont nouvellement repérés', partOf: 'reached' },
    { ...counted, code: 'reached.reactivated', label: 'dont réactivés', partOf: 'reached' },
    { ...counted, code: 'actions', label: 'Actions menées', partOf: null, countsPeople: false },
  ],
  accounts: [
    { account: '60', label: 'Achats' },
    { account: '64', label: 'Charges de personnel' },
  ],
  periods: [{ startsOn: '2055-01-01', endsOn: '2055-12-31', dueOn: '2056-02-29' }],
};
const share = {
  ...{ contribution: 'Une permanence par semaine.', 'target.reached': 40, 'target.actions': 12 },
  ...{ asked: 5_000_00, 'account.60': 1_000_00, 'account.64': 4_000_00 },
};

/** @param partners how many Missions take part beside the lead applicant */
export async function awardedConsortium(
  url: string,
  database: PortalDatabase,
  partners: number,
): Promise<AwardedConsortium> {
  const coordinator = await memberOf(await signedIn(url, demoPeople.officer, demoPassword), 'regionalAssociation');
  const lead = await memberOf(
    await signedIn(url, demoPeople.director, demoPassword),
    'localMission',
    missionOfDirector,
  );
  const signer = await signedIn(url, demoPeople.president, demoPassword);
  const president = { ...lead, client: signer.actingFor(lead.organisationId) };
  const directors = otherMissionsOf(regionOfOfficer)
    .slice(0, partners)
    .map(({ director }) => director);
  const clients = await sessionsOf(url, database, directors);
  const members = await Promise.all(clients.map((client) => memberOf(client, 'localMission')));
  const callId = await openedCall(coordinator);
  const applicationId = await deposited(callId, { lead, president, partners: members });
  await awarded(coordinator, { callId, applicationId });
  await funded(coordinator, president, applicationId);
  const reportIds = await openedReports(coordinator, applicationId);
  return { lead, partners: members, coordinator, applicationId, reportIds };
}

async function memberOf(client: Client, kind: string, code?: string): Promise<Member> {
  const { data } = await client.ask<Mine>(mine);
  const found = data?.me.memberships.find(
    ({ organisation }) => organisation.kind === kind && (code === undefined || organisation.code === code),
  );
  if (found === undefined) throw new Error(`Nobody acts for a ${kind}`);
  const { id: organisationId, ...organisation } = found.organisation;
  return { client: client.actingFor(organisationId), organisationId, code: organisation.code, name: organisation.name };
}

async function openedCall({ client }: Member): Promise<string> {
  const title = 'Jeunes invisibles de la région';
  const created = await labelAct<{ id: string; revision: number }>(client, {
    ...{ act: 'createForm', type: 'CreateFormInput', input: { title }, fields: 'id revision' },
  });
  const draft = { versionId: created.id, title, definition: form, revision: created.revision };
  await labelAct(client, { act: 'saveFormDraft', type: 'SaveFormDraftInput', input: draft });
  await labelAct(client, { act: 'publishFormVersion', type: 'FormVersionInput', input: { versionId: created.id } });
  const terms = {
    ...{ title, context: 'Contexte', objectives: 'Objectifs', audience: 'Publics', fundingRules: 'Règles' },
    ...{ process: 'Processus', legalBasis: 'Convention régionale', timeZone: 'Europe/Paris', graceMinutes: 0 },
    eligibility: { kinds: ['localMission'], regionCodes: [] },
    consortium: { kind: 'required', mostPartners: 20 },
    ...{ envelopeCents: 100_000_00, opening: { day: '2026-01-02' }, closing: null, retentionMonths: 60 },
    ...{ ownerId: await personOf(client), formVersionId: created.id },
    criteria: [{ key: 'need', label: 'Besoin', weight: 1, mostPoints: 5, eliminatoryBelow: null }],
  };
  const { id: callId } = await labelAct<{ id: string }>(client, {
    ...{ act: 'draftCall', type: 'DraftCallInput', input: { terms } },
  });
  await labelAct(client, { act: 'openCall', type: 'MoveCallInput', input: { callId } });
  return callId;
}

async function personOf(client: Client): Promise<string> {
  const { data } = await client.ask<{ me: { person: { id: string } } }>('query Me { me { person { id } } }');
  return data?.me.person.id ?? '';
}

interface Applying {
  readonly lead: Member;
  readonly president: Member;
  readonly partners: readonly Member[];
}

async function deposited(callId: string, { lead, president, partners }: Applying): Promise<string> {
  const { client } = lead;
  const begun = { callId, title: 'Aller vers, ensemble' };
  const { id: applicationId } = await labelAct<{ id: string }>(client, {
    ...{ act: 'beginApplication', type: 'BeginApplicationInput', input: begun },
  });
  const summary = { applicationId, fieldKey: 'summary', value: 'Repérer et raccrocher.', version: 0 };
  await labelAct(client, { act: 'saveApplicationAnswer', type: 'SaveApplicationAnswerInput', input: summary });
  await consortiumAct(client, 'saveProjectPlan', 'SaveProjectPlanInput', { applicationId, plan, version: 0 });
  for (const partner of partners) await joined(client, applicationId, partner);
  const asked = { type: 'CallApplicationInput', input: { applicationId } };
  const ready = await labelAct<Read>(client, { act: 'askSignOff', ...asked, fields: 'version' });
  const signed = await labelAct<Read>(president.client, {
    ...{ act: 'signOffApplication', type: 'SignApplicationInput', fields: 'version' },
    input: { applicationId, ...ready },
  });
  await labelAct(client, {
    ...{ act: 'depositApplication', type: 'SignApplicationInput', input: { applicationId, ...signed } },
  });
  return applicationId;
}

/** What is signed, or handed in, is what was read. */
interface Read {
  readonly version: number;
}

async function joined(lead: Client, applicationId: string, { client, organisationId }: Member): Promise<void> {
  const { partners } = await labelAct<{ partners: { id: string; organisation: { id: string } }[] }>(lead, {
    ...{ act: 'invitePartner', type: 'InvitePartnerInput', fields: 'partners { id organisation { id } }' },
    input: { applicationId, organisationId, role: 'Repérage' },
  });
  const partnerId = partners.find(({ organisation }) => organisation.id === organisationId)?.id ?? '';
  await consortiumAct(client, 'acceptPartnership', 'PartnerInput', { partnerId });
  const { own, plan: read } = await labelAct<{ own: Read; plan: Read }>(client, {
    ...{ act: 'saveShare', type: 'SaveShareInput', fields: 'own { version } plan { version }' },
    input: { partnerId, answers: share, version: 1 },
  });
  const signed = { partnerId, version: own.version, planVersion: read.version };
  await consortiumAct(client, 'signShare', 'SignShareInput', signed);
}

async function consortiumAct(client: Client, act: string, type: string, input: object): Promise<void> {
  await labelAct(client, { act, type, input, fields: 'applicationId' });
}

interface Jury {
  readonly files: readonly { readonly id: string; readonly assignments: readonly { readonly id: string }[] }[];
  readonly meetings: readonly { readonly items: readonly { readonly id: string }[] }[];
}

/** @returns the person of the union who reviewed it */
async function reviewed({ client, applicationId }: { client: Client; applicationId: string }): Promise<string> {
  const union = await memberOf(await signedIn(storyPortalUrl(), demoPeople.union, demoPassword), 'nationalUnion');
  const personId = await personOf(union.client);
  const { files } = await labelAct<Jury>(client, {
    ...{ act: 'assignCallReviewer', type: 'AssignCallReviewerInput', fields: 'files { id assignments { id } }' },
    input: { applicationId, personId, organisationId: union.organisationId, kind: 'review' },
  });
  const assignmentId = files.find(({ id }) => id === applicationId)?.assignments[0]?.id ?? '';
  const review = { assignmentId, marks: { need: 5 }, recommendation: 'yes', comment: 'Un besoin établi.', version: 0 };
  await labelAct(union.client, {
    ...{ act: 'giveCallReview', type: 'CallReviewInput', input: review, fields: '__typename' },
  });
  return personId;
}

async function retained({ client, callId, juror }: { client: Client; callId: string; juror: string }): Promise<void> {
  const meeting = { callId, heldOn: '2055-01-28', place: 'Visioconférence', quorum: 1, memberIds: [juror] };
  const { meetings } = await labelAct<Jury>(client, {
    ...{ act: 'conveneJury', type: 'ConveneJuryInput', input: meeting, fields: 'meetings { items { id } }' },
  });
  const itemId = meetings[0]?.items[0]?.id ?? '';
  const decided = { itemId, decision: 'award', motives: 'Projet solide.', presentIds: [juror] };
  await labelAct(client, { act: 'decideJuryItem', type: 'DecideJuryItemInput', input: decided });
}

async function awarded(
  { client }: Member,
  { callId, applicationId }: { readonly callId: string; readonly applicationId: string },
): Promise<void> {
  const onApplication = { type: 'CallApplicationInput', input: { applicationId } };
  const onCall = { type: 'MoveCallInput', input: { callId, reason: 'Calendrier de l’appel.' } };
  for (const act of ['closeCall', 'instructCall']) await labelAct(client, { act, ...onCall });
  for (const act of ['examineApplication', 'admitCallApplication']) await labelAct(client, { act, ...onApplication });
  const juror = await reviewed({ client, applicationId });
  await labelAct(client, { act: 'shortlistApplication', ...onApplication });
  await labelAct(client, { act: 'conveneCallCommittee', ...onCall });
  await retained({ client, callId, juror });
  await labelAct(client, { act: 'decideCall', ...onCall });
}

const amountCents = 66_000_00;
const schedule = [
  { kind: 'advance', shareBasisPoints: 5_000, dueOn: '2055-03-01', condition: 'signature' },
  { kind: 'final', shareBasisPoints: 5_000, dueOn: '2056-03-31', condition: 'finalReport' },
];

/** What the jury retained is granted, and its agreement signed by both sides. */
async function funded({ client }: Member, president: Member, applicationId: string): Promise<void> {
  const onAward = { type: 'CallApplicationInput', input: { applicationId } };
  const granted = { applicationId, amountCents };
  await labelAct(client, { act: 'grantCallAward', type: 'GrantCallAwardInput', input: granted });
  const written = { ...granted, schedule, onward: { isAllowed: false }, reason: 'Échéancier' };
  await labelAct(client, { act: 'reviseCallAward', type: 'WriteCallAwardInput', input: written });
  await labelAct(client, { act: 'approveCallAward', ...onAward });
  const { sha256 } = await labelAct<{ sha256: string }>(client, { act: 'sendAgreement', ...onAward, fields: 'sha256' });
  const signing = { type: 'SignAgreementInput', input: { applicationId, sha256 } };
  await labelAct(president.client, { act: 'signAgreement', ...signing });
  await labelAct(client, { act: 'countersignAgreement', ...signing });
}

async function openedReports({ client }: Member, applicationId: string): Promise<readonly string[]> {
  const { reportIds } = await labelAct<{ reportIds: string[] }>(client, {
    ...{ act: 'openReports', type: 'CallApplicationInput', fields: 'reportIds' },
    input: { applicationId },
  });
  return reportIds;
}

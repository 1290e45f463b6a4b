import type { ReplayPortal, SignedIn } from '../labelling/replay-portal.js';
import type { SimulatedClock } from '../labelling/simulated-clock.js';
import type { InSystemeCast } from './in-systeme-cast.js';
import { partsOf, publishedCase } from './published-case.js';

export interface InSystemeStage extends InSystemeCast {
  readonly portal: ReplayPortal;
  readonly clock: SimulatedClock;
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

/** From the call to the award: a lead applicant with its partners, each with a share that it signs. */
export async function applied(
  stage: InSystemeStage,
): Promise<{ readonly applicationId: string; readonly callId: string }> {
  const { lead, president, officer, clock } = stage;
  const callId = await openedCall(stage);
  const begun = { callId, title: '[IN]Système' };
  const { id: applicationId } = await act<{ id: string }>(
    stage,
    lead,
    'beginApplication',
    'BeginApplicationInput',
    begun,
  );
  const summary = { applicationId, fieldKey: 'summary', value: 'Repérer, mobiliser, raccrocher.', version: 0 };
  await act(stage, lead, 'saveApplicationAnswer', 'SaveApplicationAnswerInput', summary);
  await act(stage, lead, 'saveProjectPlan', 'SaveProjectPlanInput', { applicationId, plan: planOfCase(), version: 0 });
  for (const [place, partner] of stage.partners.entries()) await joined(stage, applicationId, { partner, place });
  const asked = { applicationId };
  const ready = await act<Read>(stage, lead, 'askSignOff', 'CallApplicationInput', asked, readFields);
  const signed = await act<Read>(
    ...([stage, president, 'signOffApplication', 'SignApplicationInput', { ...asked, ...ready }, readFields] as const),
  );
  await act(stage, lead, 'depositApplication', 'SignApplicationInput', { ...asked, ...signed });
  await act(stage, officer, 'examineApplication', 'CallApplicationInput', asked);
  await act(stage, officer, 'admitCallApplication', 'CallApplicationInput', asked);
  clock.moveTo(new Date('2019-11-20T12:00:00Z'));
  const moved = (move: string) =>
    act(stage, officer, move, 'MoveCallInput', { callId, reason: 'Calendrier de l’appel.' });
  await moved('closeCall');
  await moved('instructCall');
  await reviewed(stage, applicationId);
  await act(stage, officer, 'shortlistApplication', 'CallApplicationInput', asked);
  await moved('conveneCallCommittee');
  await retained(stage, callId);
  await moved('decideCall');
  await funded(stage, applicationId);
  return { applicationId, callId };
}

/** What is signed, or handed in, is what was read. */
interface Read {
  readonly version: number;
}
const readFields = 'version';

/** Half at the signature and half once the final report is closed: the agreement is signed by both sides. */
async function funded(stage: InSystemeStage, applicationId: string): Promise<void> {
  const { officer, president } = stage;
  const amountCents = publishedCase.awardCents;
  const granted = { applicationId, amountCents };
  await act(stage, officer, 'grantCallAward', 'GrantCallAwardInput', granted);
  const half = { shareBasisPoints: 5_000 };
  const [first, last] = publishedCase.years;
  const schedule = [
    { ...half, kind: 'advance', dueOn: first.startsOn, condition: 'signature' },
    { ...half, kind: 'final', dueOn: last.dueOn, condition: 'finalReport' },
  ];
  const written = { ...granted, schedule, onward: { isAllowed: true, article: 'Convention' }, reason: 'Échéancier' };
  await act(stage, officer, 'reviseCallAward', 'WriteCallAwardInput', written);
  await act(stage, officer, 'approveCallAward', 'CallApplicationInput', { applicationId });
  const { sha256 } = await act<{ sha256: string }>(
    ...([stage, officer, 'sendAgreement', 'CallApplicationInput', { applicationId }, 'sha256'] as const),
  );
  await act(stage, president, 'signAgreement', 'SignAgreementInput', { applicationId, sha256 });
  await act(stage, officer, 'countersignAgreement', 'SignAgreementInput', { applicationId, sha256 });
}

interface Jury {
  readonly files: readonly { readonly id: string; readonly assignments: readonly { readonly id: string }[] }[];
  readonly meetings: readonly { readonly items: readonly { readonly id: string }[] }[];
}

/** By who runs the call: nothing binds the union to a regional association. */
async function reviewed(stage: InSystemeStage, applicationId: string): Promise<void> {
  const { officer } = stage;
  const { personId, organisationId } = officer;
  const given = { applicationId, personId, organisationId, kind: 'review' };
  const { files } = await act<Jury>(
    ...([
      stage,
      officer,
      'assignCallReviewer',
      'AssignCallReviewerInput',
      given,
      'files { id assignments { id } }',
    ] as const),
  );
  const assignmentId = files.find(({ id }) => id === applicationId)?.assignments[0]?.id ?? '';
  const marks = { marks: { need: 5 }, recommendation: 'yes', comment: 'Un besoin établi.' };
  const review = { assignmentId, ...marks, version: 0 };
  await act(stage, officer, 'giveCallReview', 'CallReviewInput', review, '__typename');
}

async function retained(stage: InSystemeStage, callId: string): Promise<void> {
  const { officer } = stage;
  const present = [officer.personId];
  const meeting = { callId, heldOn: '2019-11-25', place: 'Paris', quorum: 1, memberIds: present };
  const { meetings } = await act<Jury>(
    ...([stage, officer, 'conveneJury', 'ConveneJuryInput', meeting, 'meetings { items { id } }'] as const),
  );
  const itemId = meetings[0]?.items[0]?.id ?? '';
  const decided = { itemId, decision: 'award', motives: 'Le territoire entier est couvert.', presentIds: present };
  await act(stage, officer, 'decideJuryItem', 'DecideJuryItemInput', decided);
}

async function openedCall(stage: InSystemeStage): Promise<string> {
  const { officer } = stage;
  const created = await act<FormVersion>(
    stage,
    officer,
    'createForm',
    'CreateFormInput',
    { title: 'Invisibles' },
    formFields,
  );
  const draft = { versionId: created.id, title: 'Invisibles', definition: form, revision: created.revision };
  await act(stage, officer, 'saveFormDraft', 'SaveFormDraftInput', draft);
  await act(stage, officer, 'publishFormVersion', 'FormVersionInput', { versionId: created.id });
  const terms = {
    ...{ title: publishedCase.title, context: 'Plan d’investissement dans les compétences', objectives: 'Repérer' },
    ...{ audience: 'Jeunes invisibles', fundingRules: 'À parts égales', process: 'Instruction, puis comité' },
    ...{ legalBasis: 'Convention', eligibility: { kinds: ['regionalAssociation'], regionCodes: [] } },
    consortium: { kind: 'required', mostPartners: publishedCase.partners },
    ...{ envelopeCents: publishedCase.awardCents, graceMinutes: 0, timeZone: 'Europe/Paris', retentionMonths: 60 },
    opening: { day: '2019-09-01', hour: '09:00' },
    closing: { day: '2019-11-15', hour: '12:00' },
    ...{ ownerId: officer.personId, formVersionId: created.id },
    criteria: [{ key: 'need', label: 'Besoin', weight: 1, mostPoints: 5, eliminatoryBelow: null }],
  };
  const { id: callId } = await act<{ id: string }>(stage, officer, 'draftCall', 'DraftCallInput', { terms });
  await act(stage, officer, 'openCall', 'MoveCallInput', { callId });
  return callId;
}

interface FormVersion {
  readonly id: string;
  readonly revision: number;
}

const formFields = 'id revision';

async function joined(
  stage: InSystemeStage,
  applicationId: string,
  { partner, place }: { readonly partner: SignedIn; readonly place: number },
): Promise<void> {
  const invited = { applicationId, organisationId: partner.organisationId, role: 'Repérage et raccrochage' };
  const { partners } = await act<{ partners: { id: string; organisation: { id: string } }[] }>(
    ...([
      stage,
      stage.lead,
      'invitePartner',
      'InvitePartnerInput',
      invited,
      'partners { id organisation { id } }',
    ] as const),
  );
  const partnerId = partners.find(({ organisation }) => organisation.id === partner.organisationId)?.id ?? '';
  await act(stage, partner, 'acceptPartnership', 'PartnerInput', { partnerId });
  const share = { partnerId, answers: shareOf(place), version: 1 };
  const { own, plan } = await act<{ own: Read; plan: Read }>(
    ...([stage, partner, 'saveShare', 'SaveShareInput', share, 'own { version } plan { version }'] as const),
  );
  const read = { version: own.version, planVersion: plan.version };
  await act(stage, partner, 'signShare', 'SignShareInput', { partnerId, ...read });
}

function shareOf(place: number): object {
  const targets = publishedCase.indicators.flatMap(({ code, target, partOf, reportedBy }) =>
    partOf === null && reportedBy === 'partners'
      ? [[`target.${code}`, partsOf(target ?? 0, publishedCase.partners)[place] ?? 0] as const]
      : [],
  );
  const asked = publishedCase.perPartnerPerYearCents * publishedCase.years.length;
  const words = { contribution: 'Des permanences là où sont les jeunes.' };
  return { ...words, ...Object.fromEntries(targets), asked, 'account.60': asked * 0.25, 'account.64': asked * 0.75 };
}

function planOfCase(): object {
  return {
    indicators: publishedCase.indicators.map(({ achieved: _, ...indicator }) => indicator),
    accounts: [
      { account: '60', label: 'Achats' },
      { account: '64', label: 'Charges de personnel' },
    ],
    periods: publishedCase.years,
  };
}

/** One act over the API, as the screens do it. */
export function act<Answer>(
  { portal }: Pick<InSystemeStage, 'portal'>,
  who: SignedIn,
  ...[operation, type, input, fields = 'id']: readonly [string, string, object, string?]
): Promise<Answer> {
  const shown = fields === 'id' && consortiumActs.includes(operation) ? 'applicationId' : fields;
  return portal.mutate<Answer>(who, operation, { input, type, fields: shown });
}

/** These answer with the consortium, which has no id of its own. */
const consortiumActs = ['saveProjectPlan', 'acceptPartnership', 'saveShare', 'signShare'];

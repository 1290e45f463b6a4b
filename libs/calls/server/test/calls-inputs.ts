import type { FormDefinition } from '@maillage/forms-domain';
import { newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import type { ApplicationView } from '../src/application/application/application.view.js';
import type { CallView } from '../src/application/call/call.view.js';
import type { TermsAsked } from '../src/application/call/terms-of-input.js';
import { applicationRead } from './as-read.js';
import type { CallsWorld } from './calls-world.js';

export const once = () => ({ idempotencyKey: newId() });

/** Terms that may be published, closing on 18 December 2054 at noon in Paris: no clock of a machine is past it. */
export function someTerms(facts: Partial<TermsAsked> = {}): TermsAsked {
  return {
    ...{ title: 'Mobilités 16-25', context: 'Contexte', objectives: 'Objectifs', audience: 'Publics' },
    ...{ fundingRules: 'Règles', process: 'Processus', legalBasis: 'Convention 2026', timeZone: 'Europe/Paris' },
    eligibility: { kinds: ['localMission', 'regionalAssociation'], regionCodes: [] },
    consortium: { kind: 'possible', mostPartners: 3 },
    ...{ envelopeCents: 640_000_00, mostPerOrganisationCents: 21_000_00, graceMinutes: 0 },
    opening: { day: '2026-11-01', hour: '09:00' },
    closing: { day: '2054-12-18', hour: '12:00' },
    ...{ committeeOn: '2055-01-28', decisionOn: '2055-02-12', retentionMonths: 60, ownerId: newId() },
    criteria: [{ key: 'need', label: 'Besoin du territoire', weight: 1, mostPoints: 5, eliminatoryBelow: null }],
    ...facts,
  };
}

const frame = { help: '', showWhen: null, prefill: null, locked: false };

/** Two sections, three questions: the second section's is required, too. */
export const someForm: FormDefinition = {
  sections: [
    {
      ...{ key: 'project', title: 'Le projet', help: '', showWhen: null, startsAfter: [] },
      fields: [
        { ...frame, kind: 'text', key: 'summary', label: 'Résumé', required: true, long: true, maxLength: null },
        {
          ...frame,
          kind: 'number',
          key: 'reached',
          label: 'Jeunes',
          required: false,
          decimals: 0,
          min: 0,
          max: null,
          unit: 'jeunes',
        },
      ],
    },
    {
      ...{ key: 'money', title: 'Le budget', help: '', showWhen: null, startsAfter: [] },
      fields: [{ ...frame, kind: 'money', key: 'asked', label: 'Subvention', required: true, min: 1, max: null }],
    },
  ],
  ineligibility: [],
};

/** The same with a question that files answer. */
export const formWithFiles: FormDefinition = {
  ...someForm,
  sections: someForm.sections.map((section, place) =>
    place > 0
      ? section
      : {
          ...section,
          fields: [
            ...section.fields,
            { ...frame, kind: 'file', key: 'proof', label: 'Pièces', required: false, most: 3 },
          ],
        },
  ),
};

/** A form of the organisation, published, as the builder of forms leaves it. */
export async function publishedForm(
  { ask }: CallsWorld,
  { organisationId }: ActingActor,
  modelVersionId: string | null = null,
  definition: FormDefinition = someForm,
): Promise<string> {
  const [formId, id] = [newId(), newId()];
  await ask(
    `insert into forms.form (id, tenant_id, title, model_tenant_id, model_version_id, created_at, published_at)
      select $1, $2, 'Formulaire', (select tenant_id from forms.form_version where id = $3), $3, now(), now()`,
    [formId, organisationId, modelVersionId],
  );
  await ask(
    `insert into forms.form_version (id, tenant_id, form_id, number, state, definition, created_at, published_at, decided_by)
      values ($1, $2, $3, 1, 'published', $4, now(), now(), 'Personne')`,
    [id, organisationId, formId, JSON.stringify(definition)],
  );
  return id;
}

export async function draftedCall(
  world: CallsWorld,
  facts: Partial<TermsAsked> = {},
  actor = world.arml,
): Promise<CallView> {
  const formVersionId = await publishedForm(world, actor);
  return world.acts.drafts.draft(actor, { ...once(), terms: someTerms({ formVersionId, ...facts }) });
}

export async function openedCall(
  world: CallsWorld,
  facts: Partial<TermsAsked> = {},
  actor = world.arml,
): Promise<CallView> {
  const { id } = await draftedCall(world, facts, actor);
  return world.acts.moves.move(actor, 'open', 'openCall', { ...once(), callId: id });
}

export function begun(
  world: CallsWorld,
  { id }: CallView,
  actor: ActingActor = world.officer,
): Promise<ApplicationView> {
  return world.acts.beginnings.begin(actor, { ...once(), callId: id, title: 'Des vélos et un permis' });
}

export async function answered(
  world: CallsWorld,
  { id }: Pick<ApplicationView, 'id'>,
  answers: Readonly<Record<string, unknown>> = { summary: 'Des vélos', reached: 40, asked: 21_000_00 },
  actor: ActingActor = world.officer,
): Promise<void> {
  for (const [fieldKey, value] of Object.entries(answers)) {
    await world.acts.writing.answer(actor, { ...once(), applicationId: id, fieldKey, value, version: 0 });
  }
}

/** Complete, asked for by the officer and signed off by the president: it awaits its deposit. */
export async function signedOff(world: CallsWorld, call: CallView): Promise<ApplicationView> {
  const application = await begun(world, call);
  await answered(world, application);
  const asked = () => ({ ...once(), applicationId: application.id });
  await world.acts.applications.askSignOff(world.officer, asked());
  return world.acts.applications.signOff(world.president, await applicationRead(world, application.id));
}

export async function deposited(world: CallsWorld, call: CallView): Promise<ApplicationView> {
  const { id } = await signedOff(world, call);
  return world.acts.applications.deposit(world.missions[0], await applicationRead(world, id));
}

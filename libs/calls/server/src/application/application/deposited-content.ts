import { type CallTerms, emptyPlan, type ProjectPlan } from '@maillage/calls-domain';
import { type Answers, evaluateForm, type FormDefinition } from '@maillage/forms-domain';
import { canonicalJson } from '@maillage/platform-kernel';
import type { KeptPartner, LockedApplication } from '../../persistence/application/application.repository.js';
import { valuesOf } from './application-facts.js';

/** What a deposit holds, in the one text that its hash is taken of. Answers to questions that were not asked are left out. */
export interface DepositedContent {
  readonly application: { readonly id: string; readonly title: string; readonly leadId: string };
  readonly call: { readonly id: string; readonly title: string };
  readonly formVersionId: string;
  readonly number: number;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly computed: Readonly<Record<string, number | null>>;
  /** What the consortium plans together, and the share of each that committed to it; null for who applies alone. */
  readonly consortium: DepositedConsortium | null;
}

export interface DepositedConsortium {
  readonly plan: ProjectPlan;
  readonly shares: readonly DepositedShare[];
}

export interface DepositedShare {
  readonly organisationId: string;
  readonly role: string;
  readonly answers: Answers;
  readonly signedAt: string;
  readonly signedBy: string;
}

/** What of an application its deposit is made of. */
export type DepositedParts = Pick<
  LockedApplication,
  'id' | 'title' | 'tenantId' | 'callId' | 'formVersionId' | 'definition' | 'answers' | 'plan'
> & {
  readonly terms: Pick<CallTerms, 'title'>;
  readonly partners: readonly Pick<
    KeptPartner,
    'organisationId' | 'role' | 'state' | 'answers' | 'signedAt' | 'signedBy'
  >[];
};

/** @param before the deposit that is corrected, of which the consortium stays as it was signed; null for the first one */
export function depositedText(application: DepositedParts, number: number, before: string | null = null): string {
  const { id, title, tenantId: leadId, callId, formVersionId, terms } = application;
  const content: DepositedContent = {
    application: { id, title, leadId },
    call: { id: callId, title: terms.title },
    ...{ formVersionId, number },
    ...countedIn(application.definition, application),
    consortium: before === null ? consortiumOf(application) : (JSON.parse(before) as DepositedContent).consortium,
  };
  return canonicalJson(content);
}

function countedIn(definition: FormDefinition, { answers }: Pick<LockedApplication, 'answers'>) {
  const { counted, computed } = evaluateForm(definition, valuesOf(answers));
  return { answers: counted, computed: Object.fromEntries(computed) };
}

function consortiumOf({ partners, plan }: Pick<DepositedParts, 'partners' | 'plan'>): DepositedConsortium | null {
  const shares = partners.flatMap(({ organisationId, role, state, answers, signedAt, signedBy }) =>
    state === 'committed' && signedAt !== null && signedBy !== null
      ? [{ organisationId, role, answers, signedAt, signedBy }]
      : [],
  );
  return shares.length === 0 && plan === null ? null : { plan: plan?.content ?? emptyPlan, shares };
}

import { own } from '../definition/reading/readers.js';
import type { Answer, Answers } from '../answers/answer.js';
import { answerFaults } from '../answers/answer-faults.js';
import { answerOf } from '../answers/answer-shape.js';
import type { FormDefinition } from '../definition/form-definition.js';
import { fieldsOf } from '../definition/form-definition.js';
import type { FormField } from '../definition/form-field.js';
import { type Fact, fitted } from './fact.js';
import type { LabelFact, OrganisationFact, PrefillOrigin } from './prefill-source.js';

/** What is known of who begins a form. A fact that is not known is not there. */
export interface PrefillFacts {
  readonly organisation: Readonly<Partial<Record<OrganisationFact, Fact>>>;
  readonly label: Readonly<Partial<Record<LabelFact, Fact>>>;
  /** What an earlier response says, by the keys of its form. */
  readonly earlier: Readonly<Record<string, Fact>>;
}

/** Gives the facts that a form asks for. Who embeds forms provides it: forms knows no other context. */
export interface PrefillPort {
  factsFor(organisationId: string, origins: ReadonlySet<PrefillOrigin>): Promise<PrefillFacts>;
}

export interface Prefilled {
  readonly answers: Answers;
  /** The keys that were filled, with where from: the applicant is told, and verifies. */
  readonly filled: Readonly<Record<string, PrefillOrigin>>;
}

/** Where the facts of a form come from, so that nothing else is looked up. */
export function prefillOriginsOf(definition: FormDefinition): ReadonlySet<PrefillOrigin> {
  return new Set(fieldsOf(definition).flatMap(({ prefill }) => (prefill === null ? [] : [prefill.from])));
}

/** Fills what is empty. An answer that is there stays, and a fact that the field would refuse is left out. */
export function prefilled(definition: FormDefinition, facts: PrefillFacts, answers: Answers = {}): Prefilled {
  const found = fieldsOf(definition).flatMap((field): { key: string; answer: Answer; from: PrefillOrigin }[] => {
    if (field.prefill === null || answerOf(field, answers) !== undefined) return [];
    const answer = fitted(field, factFor(field, facts));
    return answer === undefined || answerFaults(field, answer).length > 0
      ? []
      : [{ key: field.key, answer, from: field.prefill.from }];
  });
  return {
    answers: { ...answers, ...Object.fromEntries(found.map(({ key, answer }) => [key, answer])) },
    filled: Object.fromEntries(found.map(({ key, from }) => [key, from])),
  };
}

function factFor({ prefill }: FormField, { organisation, label, earlier }: PrefillFacts): Fact | undefined {
  switch (prefill?.from) {
    case undefined:
      return undefined;
    case 'organisation':
      return organisation[prefill.fact];
    case 'label':
      return label[prefill.fact];
    case 'earlierResponse':
      return own(earlier, prefill.key);
  }
}

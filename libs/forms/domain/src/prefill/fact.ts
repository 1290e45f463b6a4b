import type { Answer, Answers } from '../answers/answer.js';
import { answerOf } from '../answers/answer-shape.js';
import { fieldsOf, type FormDefinition } from '../definition/form-definition.js';
import type { ChoiceField, FieldChoice, FormField } from '../definition/form-field.js';

/** What is kept by its key, with the words in which a text says it: a choice of an earlier form, the state of a label. */
export interface NamedFact {
  readonly named: readonly FieldChoice[];
}

/** Something that is known of who begins a form. */
export type Fact = Answer | NamedFact;

/** What a response says to another form: of its choices, the words too. */
export function factsOfResponse(definition: FormDefinition, answers: Answers): Readonly<Record<string, Fact>> {
  const told = fieldsOf(definition).flatMap((field) => {
    const answer = answerOf(field, answers);
    return answer === undefined ? [] : [[field.key, field.kind === 'choice' ? chosen(field, answer) : answer] as const];
  });
  return Object.fromEntries(told);
}

/** The fact as the field takes it: a text says the words, a choice is the one of that key or of those words. */
export function fitted(field: FormField, fact: Fact | undefined): Answer | undefined {
  if (fact === undefined || !isNamed(fact)) {
    return field.kind === 'text' && typeof fact === 'number' ? String(fact).replace('.', ',') : fact;
  }
  if (field.kind === 'text') return fact.named.map(({ label }) => label).join(', ');
  return field.kind === 'choice' ? choiceOf(field, fact) : fact.named[0]?.key;
}

function isNamed(fact: Fact): fact is NamedFact {
  return typeof fact === 'object' && 'named' in fact;
}

function chosen({ choices }: ChoiceField, answer: Answer): NamedFact {
  const keys: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  return { named: choices.filter(({ key }) => keys.includes(key)) };
}

/** Nothing where one of what is named is no choice of the field. */
function choiceOf({ choices, many }: ChoiceField, { named }: NamedFact): Answer | undefined {
  const keys = named.flatMap(({ key, label }) => {
    const found = choices.find((choice) => choice.key === key) ?? choices.find((choice) => choice.label === label);
    return found === undefined ? [] : [found.key];
  });
  if (keys.length < named.length) return undefined;
  return many ? keys : keys.length === 1 ? keys[0] : undefined;
}

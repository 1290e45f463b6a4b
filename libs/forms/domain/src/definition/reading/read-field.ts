import { labelFacts, organisationFacts, type PrefillSource } from '../../prefill/prefill-source.js';
import { budgetAccounts } from '../budget-accounts.js';
import type { FieldChoice, FormField, PlainField, SimpleField } from '../form-field.js';
import type { Formula } from '../formula.js';
import { formLimits } from '../form-limits.js';
import { readCondition } from './read-condition.js';
import { listOf, number, objectOf, oneOf, orNull, type Reader, text, truth, word } from './readers.js';

type Of<Kind extends FormField['kind']> = Extract<FormField, { readonly kind: Kind }>;

const readPrefill: Reader<PrefillSource> = oneOf<PrefillSource['from'], PrefillSource>('from', {
  organisation: objectOf<Extract<PrefillSource, { from: 'organisation' }>>({
    ...{ from: word(['organisation']), fact: word(organisationFacts) },
  }),
  label: objectOf<Extract<PrefillSource, { from: 'label' }>>({ from: word(['label']), fact: word(labelFacts) }),
  earlierResponse: objectOf<Extract<PrefillSource, { from: 'earlierResponse' }>>({
    ...{ from: word(['earlierResponse']), key: text },
  }),
});

const readFormula: Reader<Formula> = oneOf<Formula['op'], Formula>('op', {
  sum: objectOf<Extract<Formula, { op: 'sum' }>>({ op: word(['sum']), of: listOf(text, formLimits.operands) }),
  ratio: objectOf<Extract<Formula, { op: 'ratio' }>>({ op: word(['ratio']), of: text, to: text }),
});

const frame = {
  ...{ key: text, label: text, help: text, required: truth, locked: truth },
  ...{ showWhen: orNull(readCondition), prefill: orNull(readPrefill) },
};
const readChoices = listOf(objectOf<FieldChoice>({ key: text, label: text }), formLimits.choices);
const bound = orNull(number);

const plain = <Kind extends PlainField['kind']>(kind: Kind): Reader<PlainField> =>
  objectOf<PlainField & { readonly kind: Kind }>({ ...frame, kind: word([kind]) });

const simple: Readonly<Record<SimpleField['kind'], Reader<SimpleField>>> = {
  text: objectOf<Of<'text'>>({ ...frame, kind: word(['text']), long: truth, maxLength: bound }),
  number: objectOf<Of<'number'>>({
    ...{ ...frame, kind: word(['number']), decimals: number, min: bound, max: bound, unit: text },
  }),
  money: objectOf<Of<'money'>>({ ...frame, kind: word(['money']), min: bound, max: bound }),
  date: objectOf<Of<'date'>>({ ...frame, kind: word(['date']), from: orNull(text), until: orNull(text) }),
  choice: objectOf<Of<'choice'>>({ ...frame, kind: word(['choice']), many: truth, choices: readChoices }),
  file: objectOf<Of<'file'>>({ ...frame, kind: word(['file']), most: number }),
  ...{ siret: plain('siret'), commune: plain('commune'), organisation: plain('organisation') },
};

const readSimpleField = oneOf<SimpleField['kind'], SimpleField>('kind', simple);

export const readField: Reader<FormField> = oneOf<FormField['kind'], FormField>('kind', {
  ...simple,
  repeat: objectOf<Of<'repeat'>>({
    ...{ ...frame, kind: word(['repeat']), atLeast: number, atMost: number },
    fields: listOf(readSimpleField, formLimits.blockFields),
  }),
  budget: objectOf<Of<'budget'>>({
    ...{ ...frame, kind: word(['budget']), withVoluntary: truth, mustBalance: truth },
    accounts: listOf(word(budgetAccounts), budgetAccounts.length),
    funders: readChoices,
  }),
  computed: objectOf<Of<'computed'>>({
    ...{ ...frame, kind: word(['computed']), formula: readFormula, decimals: number },
    unit: word(['number', 'money', 'percent']),
  }),
});

import {
  type Comparison,
  type Condition,
  type FieldChoice,
  type FormDefinition,
  type FormField,
  type RepeatField,
} from '@maillage/forms-domain';

/** What a condition may be about: a field that comes before, or a figure of one. */
export interface Subject {
  readonly reference: string;
  readonly label: string;
  readonly about: 'choice' | 'number' | 'money' | 'day' | 'answer';
  readonly choices: readonly FieldChoice[];
}

/** One line of a condition. */
export interface ConditionRow {
  readonly comparison: Comparison;
  readonly negated: boolean;
}

/** A condition as the screen edits it: lines of which all or one must hold. */
export interface ConditionLines {
  readonly op: 'all' | 'any';
  readonly rows: readonly ConditionRow[];
}

/** Null when the condition is nested deeper than lines can show. */
export function linesOfCondition(condition: Condition | null): ConditionLines | null {
  if (condition === null) return { op: 'all', rows: [] };
  const isJoined = condition.op === 'all' || condition.op === 'any';
  const rows = (isJoined ? condition.conditions : [condition]).map(rowOf);
  const known = rows.filter((row) => row !== null);
  return known.length < rows.length ? null : { op: isJoined ? condition.op : 'all', rows: known };
}

export function conditionOfLines({ op, rows }: ConditionLines): Condition | null {
  const conditions = rows.map(({ comparison, negated }): Condition =>
    negated ? { op: 'not', condition: comparison } : comparison,
  );
  const [only] = conditions;
  if (only === undefined) return null;
  return conditions.length === 1 ? only : { op, conditions };
}

function rowOf(condition: Condition): ConditionRow | null {
  switch (condition.op) {
    case 'all':
    case 'any':
      return null;
    case 'not': {
      const inner = rowOf(condition.condition);
      return inner === null ? null : { comparison: inner.comparison, negated: !inner.negated };
    }
    case 'answered':
    case 'isOneOf':
    case 'atLeast':
    case 'atMost':
    case 'onOrAfter':
    case 'onOrBefore':
      return { comparison: condition, negated: false };
  }
}

/** How a subject is first compared. */
export function firstComparison({ reference: field, about, choices }: Subject): Comparison {
  switch (about) {
    case 'choice':
      return { op: 'isOneOf', field, values: choices.slice(0, 1).map(({ key }) => key) };
    case 'number':
    case 'money':
      return { op: 'atLeast', field, value: 1 };
    case 'day':
      return { op: 'onOrAfter', field, value: '' };
    case 'answer':
      return { op: 'answered', field };
  }
}

/** How the figures of blocks and budgets are called. */
export interface FigureNames {
  readonly count: string;
  readonly charges: string;
  readonly products: string;
}

/** What fields before a place may be asked about; within a block, its own fields before that place too. */
export function subjectsBefore(
  { sections }: FormDefinition,
  place: { readonly section: number; readonly field: number; readonly within: number | null },
  names: FigureNames,
): readonly Subject[] {
  const before = sections.flatMap(({ fields }, section) =>
    fields.filter((_, field) => section < place.section || (section === place.section && field < place.field)),
  );
  const block = sections[place.section]?.fields[place.field];
  const inner = block?.kind === 'repeat' && place.within !== null ? innerSubjects(block, place.within, names) : [];
  return [...before.flatMap((field) => subjectsOf(field, names)), ...inner];
}

export function subjectsOf(field: FormField, names: FigureNames): readonly Subject[] {
  const { key: reference, label } = field;
  const one = (about: Subject['about'], choices: readonly FieldChoice[] = []): readonly Subject[] => [
    { reference, label, about, choices },
  ];
  switch (field.kind) {
    case 'choice':
      return one('choice', field.choices);
    case 'number':
      return one('number');
    case 'money':
      return one('money');
    case 'date':
      return one('day');
    case 'computed':
      return one(field.unit === 'money' ? 'money' : 'number');
    case 'repeat':
    case 'budget':
      return [...one('answer'), ...figuresOf(field, names)];
    case 'text':
    case 'file':
    case 'siret':
    case 'commune':
    case 'organisation':
      return one('answer');
  }
}

/** The figures that a field gives to formulas and conditions. */
export function figuresOf(field: FormField, names: FigureNames): readonly Subject[] {
  const figure = (part: string, label: string, about: 'number' | 'money'): Subject => ({
    ...{ reference: `${field.key}.${part}`, label: `${field.label} : ${label}`, about, choices: [] },
  });
  switch (field.kind) {
    case 'number':
    case 'money':
      return [{ reference: field.key, label: field.label, about: field.kind, choices: [] }];
    case 'computed':
      return subjectsOf(field, names);
    case 'budget':
      return [
        figure('charges', names.charges, 'money'),
        figure('products', names.products, 'money'),
        ...field.funders.map(({ key, label }) => figure(key, label, 'money')),
      ];
    case 'repeat':
      return [
        figure('count', names.count, 'number'),
        ...field.fields.flatMap((inner) =>
          inner.kind === 'number' || inner.kind === 'money' ? [figure(inner.key, inner.label, inner.kind)] : [],
        ),
      ];
    case 'text':
    case 'date':
    case 'choice':
    case 'file':
    case 'siret':
    case 'commune':
    case 'organisation':
      return [];
  }
}

function innerSubjects(block: RepeatField, before: number, names: FigureNames): readonly Subject[] {
  return block.fields
    .slice(0, before)
    .flatMap((field) => subjectsOf(field, names))
    .map((subject) => ({ ...subject, reference: `${block.key}.${subject.reference}` }));
}

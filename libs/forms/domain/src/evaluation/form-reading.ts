import type { Answer, Answers } from '../answers/answer.js';
import { answerOf, budgetLinesOf, linesOf } from '../answers/answer-shape.js';
import { budgetTotals, type BudgetTotals } from '../answers/budget-totals.js';
import { budgetAccounts, type BudgetTotalName, budgetTotalNames } from '../definition/budget-accounts.js';
import { type Comparison, type Condition, innerConditions } from '../definition/condition.js';
import type { FormDefinition, FormSection } from '../definition/form-definition.js';
import type { BudgetField, ComputedField, FormField, RepeatField, SimpleField } from '../definition/form-field.js';
import { operandsOf } from '../definition/formula.js';
import { References, type Referent, unitOf } from '../definition/reference.js';
import { type Figure, figureOf, noFigure, ratioOfFigures, sumOfFigures, valueOf } from './figure.js';
import { allOf, anyOf, notOf, type Truth, truthOf, type Visibility, visibilityOf } from './truth.js';

/** The line of a block in which a condition is asked. */
export interface LineScope {
  readonly block: RepeatField;
  readonly answers: Answers;
}

/** What a field tells: its answer, or why there is none. */
type Told = { readonly answer: Answer } | 'unanswered' | 'hidden' | 'undetermined';

/**
 * A definition read with answers. Everything is told once and kept; a field that waits for itself, which only a draft
 * can have, is undetermined.
 */
export class FormReading {
  private readonly references: References;
  private readonly sectionOfField: ReadonlyMap<string, FormSection>;
  private readonly visibilities = new Map<string, Visibility>();
  private readonly figures = new Map<string, Figure>();
  private readonly running = new Set<string>();

  constructor(
    definition: FormDefinition,
    private readonly answers: Readonly<Record<string, unknown>>,
  ) {
    this.references = new References(definition);
    this.sectionOfField = new Map(
      definition.sections.flatMap((section) => section.fields.map(({ key }): [string, FormSection] => [key, section])),
    );
  }

  section(section: FormSection): Visibility {
    return this.once(this.visibilities, `section ${section.key}`, 'undetermined', () =>
      visibilityOf(this.truth(section.showWhen, null)),
    );
  }

  field(field: FormField): Visibility {
    return this.once(this.visibilities, `field ${field.key}`, 'undetermined', () => {
      const section = this.sectionOfField.get(field.key);
      const inSection = section === undefined ? true : truthOf(this.section(section));
      if (inSection === false) return 'hidden';
      return visibilityOf(allOf([inSection, this.truth(field.showWhen, null)]));
    });
  }

  fieldInLine(field: SimpleField, line: LineScope): Visibility {
    const ofBlock = truthOf(this.field(line.block));
    if (ofBlock === false) return 'hidden';
    return visibilityOf(allOf([ofBlock, this.truth(field.showWhen, line)]));
  }

  /** The figure of a computed field, null while there is none. */
  computed(field: ComputedField): number | null {
    return valueOf(this.computedFigure(field));
  }

  truth(condition: Condition | null, line: LineScope | null): Truth {
    if (condition === null) return true;
    switch (condition.op) {
      case 'all':
        return allOf(condition.conditions.map((inner) => this.truth(inner, line)));
      case 'any':
        return anyOf(condition.conditions.map((inner) => this.truth(inner, line)));
      case 'not':
        return notOf(this.truth(condition.condition, line));
      case 'atLeast':
      case 'atMost':
        return this.comparedFigure(condition, line);
      case 'answered':
      case 'isOneOf':
      case 'onOrAfter':
      case 'onOrBefore':
        return this.comparedAnswer(condition, line);
    }
  }

  /** Keys of the fields whose answers would decide a condition that is undetermined. */
  openQuestions(condition: Condition | null, line: LineScope | null): readonly string[] {
    if (condition === null || this.truth(condition, line) !== null) return [];
    const inner = innerConditions(condition);
    if (inner.length > 0) return inner.flatMap((one) => this.openQuestions(one, line));
    return 'field' in condition ? this.openIn(condition.field, line) : [];
  }

  private openIn(reference: string, line: LineScope | null): readonly string[] {
    const referent = this.references.find(reference);
    if (referent === undefined) return [];
    const { field } = referent;
    if (referent.of === 'lines' && line !== null && isOfLine(referent, line)) {
      const { inner } = referent;
      return this.fieldInLine(inner, line) === 'shown' ? [inner.key] : this.openQuestions(inner.showWhen, line);
    }
    return this.once(new Map<string, readonly string[]>(), `open ${field.key}`, [], () => {
      if (this.field(field) === 'undetermined') {
        const section = this.sectionOfField.get(field.key);
        return [...this.openQuestions(section?.showWhen ?? null, null), ...this.openQuestions(field.showWhen, null)];
      }
      if (field.kind !== 'computed') return [field.key];
      return operandsOf(field.formula).flatMap((one) => (this.isOpen(one) ? this.openIn(one, null) : []));
    });
  }

  private isOpen(reference: string): boolean {
    const referent = this.references.find(reference);
    return referent !== undefined && !this.figure(referent, null).isFinal;
  }

  private comparedAnswer(comparison: Exclude<Comparison, { op: 'atLeast' | 'atMost' }>, line: LineScope | null): Truth {
    const told = this.told(comparison.field, line);
    if (told === 'hidden') return false;
    if (told === 'undetermined') return null;
    if (told === 'unanswered') return comparison.op === 'answered' ? false : null;
    const { answer } = told;
    switch (comparison.op) {
      case 'answered':
        return true;
      case 'isOneOf':
        return comparison.values.some((value) => (Array.isArray(answer) ? answer.includes(value) : answer === value));
      case 'onOrAfter':
        return String(answer) >= comparison.value;
      case 'onOrBefore':
        return String(answer) <= comparison.value;
    }
  }

  private comparedFigure(
    { op, field, value }: Extract<Comparison, { op: 'atLeast' | 'atMost' }>,
    line: LineScope | null,
  ): Truth {
    const referent = this.references.find(field);
    if (referent === undefined) return null;
    const figure = this.figure(referent, line);
    if (figure.isHidden) return false;
    if (!figure.isFinal || this.isUnanswered(referent, line)) return null;
    const known = valueOf(figure);
    return known !== null && (op === 'atLeast' ? known >= value : known <= value);
  }

  /** A single question that nobody has answered has no figure to compare, though it counts as nothing in a sum. */
  private isUnanswered(referent: Referent, line: LineScope | null): boolean {
    const single = referent.of === 'field' || isOfLine(referent, line);
    if (!single || referent.field.kind === 'computed') return false;
    return this.told(referenceOf(referent), line) === 'unanswered';
  }

  private told(reference: string, line: LineScope | null): Told {
    const referent = this.references.find(reference);
    if (referent === undefined) return 'undetermined';
    if (referent.of === 'lines' && line !== null && isOfLine(referent, line)) {
      return toldBy(referent.inner, this.fieldInLine(referent.inner, line), line.answers);
    }
    return toldBy(referent.field, this.field(referent.field), this.answers);
  }

  private figure(referent: Referent, line: LineScope | null): Figure {
    const { field } = referent;
    const unit = unitOf(referent) ?? 'number';
    if (referent.of === 'field' && field.kind === 'computed') return this.computedFigure(field);
    if (referent.of === 'field' || isOfLine(referent, line)) {
      const asked = referent.of === 'lines' ? referent.inner : field;
      return this.figureOfTold(this.told(referenceOf(referent), line), unit, asked.required);
    }
    const told = this.told(field.key, null);
    if (typeof told === 'string') return this.figureOfTold(told, unit, field.required);
    if (referent.of === 'budget') return figureOf(budgetPart(referent.field, referent.part, told.answer), 'money');
    if (referent.of === 'lineCount') return figureOf(linesOf(told.answer).length, 'number');
    const figures = linesOf(told.answer).map(({ answers }) =>
      this.figure(referent, { block: referent.field, answers }),
    );
    return sumOfFigures(figures, unit);
  }

  private figureOfTold(told: Told, unit: Figure['unit'], required: boolean): Figure {
    if (told === 'hidden') return noFigure(unit, { isFinal: true, isHidden: true });
    if (told === 'undetermined') return noFigure(unit, { isFinal: false });
    if (told === 'unanswered') return noFigure(unit, { isFinal: !required });
    return figureOf(Number(told.answer), unit);
  }

  private computedFigure(field: ComputedField): Figure {
    const unit = field.unit === 'money' ? 'money' : 'number';
    return this.once(this.figures, `figure ${field.key}`, noFigure(unit, { isFinal: false }), () => {
      const visibility = this.field(field);
      if (visibility !== 'shown') {
        return noFigure(unit, { isFinal: visibility === 'hidden', isHidden: visibility === 'hidden' });
      }
      const { formula } = field;
      const operand = (reference: string): Figure => {
        const referent = this.references.find(reference);
        return referent === undefined ? noFigure(unit, { isFinal: false }) : this.figure(referent, null);
      };
      return formula.op === 'sum'
        ? sumOfFigures(formula.of.map(operand), unit)
        : ratioOfFigures(operand(formula.of), operand(formula.to), field);
    });
  }

  private once<T>(kept: Map<string, T>, name: string, whileRunning: T, tell: () => T): T {
    const known = kept.get(name);
    if (known !== undefined) return known;
    if (this.running.has(name)) return whileRunning;
    this.running.add(name);
    const told = tell();
    this.running.delete(name);
    kept.set(name, told);
    return told;
  }
}

function toldBy(field: FormField, visibility: Visibility, answers: Readonly<Record<string, unknown>>): Told {
  if (visibility !== 'shown') return visibility;
  const answer = answerOf(field, answers);
  return answer === undefined ? 'unanswered' : { answer };
}

function isOfLine(referent: Referent, line: LineScope | null): boolean {
  return referent.of === 'lines' && line !== null && line.block.key === referent.field.key;
}

function referenceOf(referent: Referent): string {
  return referent.of === 'lines' ? `${referent.field.key}.${referent.inner.key}` : referent.field.key;
}

function budgetPart({ funders }: BudgetField, part: string, answer: Answer): number {
  const totals: BudgetTotals = budgetTotals(budgetLinesOf(answer));
  if (isTotal(part)) return totals[part];
  if (funders.some(({ key }) => key === part)) return totals.byFunder.get(part) ?? 0;
  const account = budgetAccounts.find((known) => known === part);
  return account === undefined ? 0 : (totals.byAccount.get(account) ?? 0);
}

function isTotal(part: string): part is BudgetTotalName {
  return budgetTotalNames.some((name) => name === part);
}

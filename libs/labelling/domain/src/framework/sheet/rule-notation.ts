import { foldedText } from '@maillage/platform-kernel';
import type { ApplicabilityRule, FactComparison } from '../applicability-rule.js';
import { factKinds, type FactName, type FactValue } from '../profile-facts.js';

/** The facts of a profile as authors write them. */
const factWords = {
  kind: 'type',
  regionCodes: 'régions',
  isOverseas: 'outre-mer',
  legalForm: 'statut',
  staff: 'effectif',
  youngPeople: 'jeunes',
  siteCount: 'sites',
} as const satisfies Record<FactName, string>;
const kindWords: readonly (readonly [string, string])[] = [
  ['localMission', 'mission'],
  ['regionalAssociation', 'arml'],
  ['nationalUnion', 'unml'],
];
const groupWords = { all: 'tous', any: 'un', not: 'non' } as const;
const comparisonSigns = { equals: '=', in: 'dans', atLeast: '>=', atMost: '<=' } as const;

const factByWord = new Map((Object.keys(factWords) as FactName[]).map((fact) => [foldedText(factWords[fact]), fact]));

/** A rule in words that can be read back: `tous(sites >= 2 ; non(outre-mer = oui) ; régions dans (24, 44))`. */
export function writtenRule(rule: ApplicabilityRule): string {
  switch (rule.op) {
    case 'all':
    case 'any':
      return `${groupWords[rule.op]}(${rule.rules.map(writtenRule).join(' ; ')})`;
    case 'not':
      return `${groupWords.not}(${writtenRule(rule.rule)})`;
    case 'in':
      return `${factWords[rule.fact]} dans (${rule.values.map((value) => writtenValue(rule.fact, value)).join(', ')})`;
    case 'equals':
    case 'atLeast':
    case 'atMost':
      return `${factWords[rule.fact]} ${comparisonSigns[rule.op]} ${writtenValue(rule.fact, rule.value)}`;
  }
}

function writtenValue(fact: FactName, value: FactValue): string {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  const word = fact === 'kind' ? kindWords.find(([kind]) => kind === value)?.[1] : undefined;
  return word ?? String(value);
}

class Unreadable extends Error {}

/** @returns undefined for what is no rule */
export function readRule(text: string): ApplicabilityRule | undefined {
  try {
    const reader = new RuleReader(tokensOf(text));
    const rule = reader.rule();
    reader.end();
    return rule;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

const token = /\s*(>=|<=|≥|≤|[=();,]|[\p{L}\p{N}_-]+(?:’[\p{L}]+)?)\s*/uy;
/** Deeper or longer than any rule that holds. */
const mostTokens = 600;

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const found = token.exec(text)?.[1];
    if (found === undefined || tokens.length >= mostTokens) throw new Unreadable();
    tokens.push(found);
  }
  return tokens;
}

class RuleReader {
  private place = 0;

  constructor(private readonly tokens: readonly string[]) {}

  rule(): ApplicabilityRule {
    const word = foldedText(this.next());
    if (this.tokens[this.place] === '(') {
      if (word === groupWords.not) return { op: 'not', rule: this.inParentheses(() => this.rule()) };
      if (word === groupWords.all)
        return { op: 'all', rules: this.inParentheses(() => this.listOf(';', () => this.rule())) };
      if (word === groupWords.any)
        return { op: 'any', rules: this.inParentheses(() => this.listOf(';', () => this.rule())) };
    }
    const fact = factByWord.get(word);
    if (fact === undefined) throw new Unreadable();
    return this.comparison(fact);
  }

  end(): void {
    if (this.place !== this.tokens.length) throw new Unreadable();
  }

  private comparison(fact: FactName): FactComparison {
    const value = (): FactValue => readValue(fact, this.next());
    switch (foldedText(this.next())) {
      case '=':
        return { op: 'equals', fact, value: value() };
      case 'dans':
        return { op: 'in', fact, values: this.inParentheses(() => this.listOf(',', value)) };
      case '>=':
      case '≥':
        return { op: 'atLeast', fact, value: readNumber(this.next()) };
      case '<=':
      case '≤':
        return { op: 'atMost', fact, value: readNumber(this.next()) };
      default:
        throw new Unreadable();
    }
  }

  private inParentheses<T>(inner: () => T): T {
    this.expect('(');
    const read = inner();
    this.expect(')');
    return read;
  }

  private listOf<T>(separator: string, item: () => T): T[] {
    const items = [item()];
    while (this.tokens[this.place] === separator) {
      this.place += 1;
      items.push(item());
    }
    return items;
  }

  private expect(sign: string): void {
    if (this.next() !== sign) throw new Unreadable();
  }

  private next(): string {
    const found = this.tokens[this.place];
    if (found === undefined) throw new Unreadable();
    this.place += 1;
    return found;
  }
}

function readValue(fact: FactName, word: string): FactValue {
  switch (factKinds[fact]) {
    case 'number':
      return readNumber(word);
    case 'truth':
      if (word !== 'oui' && word !== 'non') throw new Unreadable();
      return word === 'oui';
    case 'text':
      return (fact === 'kind' ? kindWords.find(([, written]) => written === foldedText(word))?.[0] : undefined) ?? word;
  }
}

function readNumber(word: string): number {
  if (!/^\d{1,9}$/.test(word)) throw new Unreadable();
  return Number(word);
}

import type { GraphQLSchema } from 'graphql';
import { newId } from '@maillage/platform-kernel';
import type { PlantedRow, PlantedRows } from '../planted-rows.js';
import type { Arguments, Asked, QuestionMaker, QuestionMakers } from '../question-maker.js';
import type { WrittenOperation } from '../written-operations.js';
import type { AnswersOracle } from './answers.oracle.js';
import { apiOperation, apiSchema } from './api-schema.js';
import type { Chance } from '../../chance.js';
import { filledArguments } from './filled-arguments.js';
import type { Question } from './question.js';
import type { Visitor } from './visitors.js';

export interface AskedNetwork {
  readonly visitors: readonly Visitor[];
  readonly planted: PlantedRows;
  readonly oracle: AnswersOracle;
  readonly operations: readonly WrittenOperation[];
  readonly makers: QuestionMakers;
}

/** Makes questions: each operation in turn, by whom, about which row and for which field is left to chance. */
export class Questioner {
  private readonly schema: GraphQLSchema = apiSchema();

  constructor(
    private readonly network: AskedNetwork,
    private readonly chance: Chance,
  ) {}

  /** @throws Error when nobody said how the operation is asked */
  next(number: number): Question {
    const { operations, visitors } = this.network;
    const operation = operations[number % operations.length];
    if (operation === undefined) throw new Error('docs/rights.md has no line under "Operations".');
    const knowing = visitors.filter(({ role }) => this.network.oracle.has(role, operation.capability));
    const isKnowing = knowing.length > 0 && this.chance.next() < oftenAllowed;
    return this.about(operation, this.chance.of(isKnowing ? knowing : visitors));
  }

  private about(operation: WrittenOperation, visitor: Visitor): Question {
    const maker = this.makerOf(operation);
    const api = apiOperation(this.schema, operation.operation);
    const object = this.rowFor(operation, visitor);
    const key = operation.rows.share === 'one' ? (nameOf(object, maker) ?? newId()) : '';
    const asked = this.askedAbout(operation, key, visitor);
    const fields = Object.values(api.shown?.getFields() ?? {}).filter(({ args }) => args.length === 0);
    const field = fields.length === 0 ? null : (maker.rowsIn ?? this.chance.of(fields).name);
    const given = filledArguments(api, maker.arguments?.(asked) ?? {});
    const namedTenants = this.tenantsNamed(operation, given);
    return { visitor, operation, maker, api, object, asked, field, given, namedTenants };
  }

  private tenantsNamed({ rows }: WrittenOperation, given: Arguments): Set<string> {
    const text = JSON.stringify(given);
    const { planted } = this.network;
    const named = rows.share === 'none' ? [] : planted.of(rows.table).filter(({ key }) => text.includes(key));
    const serving = planted.of('network.membership').filter(({ facts }) => text.includes(facts.person ?? '-'));
    return new Set([...named, ...serving].flatMap(({ facts }) => facts.tenant ?? []));
  }

  private makerOf({ operation }: WrittenOperation): QuestionMaker {
    const maker = this.network.makers[operation];
    if (maker === undefined) throw new Error(`No question asks ${operation}.`);
    return maker;
  }

  private askedAbout({ rows }: WrittenOperation, key: string, { facts }: Visitor): Asked {
    const related = (table: string, column: string): readonly PlantedRow[] =>
      this.network.planted.of(table).filter(({ values }) => values[column] === key);
    const others = rows.share === 'one' ? this.network.planted.of(rows.table) : [];
    const isOther = (row: PlantedRow): boolean =>
      row.key !== key &&
      (row.facts.person === null || row.facts.person !== facts.person) &&
      this.network.oracle.rights.reads(row.table, row.facts, facts);
    return { key, related, asker: facts, another: others.find(isOther)?.key ?? '' };
  }

  /** A row that one may ask about, one that one reads only, or one that one does not: as often as each other. */
  private rowFor({ rows }: WrittenOperation, { facts }: Visitor): PlantedRow | null {
    if (rows.share !== 'one') return null;
    const { rights } = this.network.oracle;
    const all = this.network.planted.of(rows.table);
    const read = all.filter((row) => rights.reads(rows.table, row.facts, facts));
    const within =
      rows.bands.length === 0 ? read : read.filter((row) => rights.isInOneOf(rows.bands, row.facts, facts));
    const kinds = [within, read.filter((row) => !within.includes(row)), all.filter((row) => !read.includes(row))];
    const filled = kinds.filter(({ length }) => length > 0);
    return this.chance.next() < aboutNone || filled.length === 0 ? null : this.chance.of(this.chance.of(filled));
  }
}

function nameOf(object: PlantedRow | null, { namedBy }: QuestionMaker): string | undefined {
  return namedBy === undefined || object === null ? object?.key : String(object.values[namedBy]);
}

/** What somebody may not do at all is soon said: more questions go to what the row decides. */
const oftenAllowed = 0.6;
const aboutNone = 0.1;

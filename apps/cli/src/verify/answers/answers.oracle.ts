import type { WrittenRights } from '../rights-document.js';
import type { RightsOracle } from '../rights.oracle.js';
import type { Question } from './question.js';

/** What docs/rights.md says of a question: let through, or refused with a code and sometimes a reason. */
export interface Expected {
  readonly outcome: 'allowed' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND';
  readonly reason?: string;
}

const allowed: Expected = { outcome: 'allowed' };

/** Answers from docs/rights.md alone what the API must answer. */
export class AnswersOracle {
  private readonly capabilities: ReadonlyMap<string, readonly string[]>;

  constructor(
    private readonly written: WrittenRights,
    readonly rights: RightsOracle,
  ) {
    this.capabilities = new Map(written.roles.map(({ role, capabilities }) => [role, capabilities]));
  }

  expected(question: Question): Expected {
    const atTheDoor = this.atTheDoor(question);
    return atTheDoor.outcome === 'allowed' ? this.onTheRow(question) : atTheDoor;
  }

  has(role: string | null, capability: string): boolean {
    return role !== null && this.capabilities.get(role)?.includes(capability) === true;
  }

  private atTheDoor({ visitor, operation: { capability } }: Question): Expected {
    if (capability === 'anyone') return allowed;
    if (visitor.facts.person === null) return { outcome: 'UNAUTHENTICATED' };
    if (capability === 'signedIn') return allowed;
    if (visitor.role === null) return { outcome: 'FORBIDDEN', reason: 'notMemberOfThisOrganisation' };
    return this.has(visitor.role, capability) ? allowed : { outcome: 'FORBIDDEN', reason: 'capabilityMissing' };
  }

  private onTheRow({ visitor, operation, maker, object, asked }: Question): Expected {
    const { rows } = operation;
    if (rows.share !== 'one') return allowed;
    if (object === null || !this.rights.reads(rows.table, object.facts, visitor.facts)) return { outcome: 'NOT_FOUND' };
    const isInBand = rows.bands.length === 0 || this.rights.isInOneOf(rows.bands, object.facts, visitor.facts);
    if (!isInBand) return { outcome: 'FORBIDDEN' };
    const lacking = this.written.furtherDemands.some(
      ({ operation: act, when, capability }) =>
        act === operation.operation && maker.when?.[when]?.(asked) === true && !this.has(visitor.role, capability),
    );
    return lacking ? { outcome: 'FORBIDDEN' } : allowed;
  }
}

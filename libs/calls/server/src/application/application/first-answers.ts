import { Injectable } from '@nestjs/common';
import { LabelStandings } from '@maillage/labelling-contract';
import {
  type Answer,
  type Answers,
  factsOfResponse,
  fieldOf,
  hasShapeOf,
  prefilled,
  type PrefillFacts,
  type PrefillOrigin,
  prefillOriginsOf,
  type PrefillPort,
} from '@maillage/forms-domain';
import type { WriteTransaction } from '@maillage/platform-server';
import { dayFact, labelStateFact, legalFormFact } from './named-facts.js';
import { type DirectoryFacts, PrefillReader, type PrefillRow } from '../../persistence/application/prefill.reader.js';

/** An answer with which an application begins, and where it comes from; null when it was carried over on demand. */
export interface FirstAnswer {
  readonly fieldKey: string;
  readonly value: Answer;
  readonly source: PrefillOrigin | null;
}

interface Beginning {
  readonly callId: string;
  readonly organisationId: string;
  /** Of the application that is copied. */
  readonly kept?: Answers;
}

/** What an application begins with: what was carried over, then what the portal knows and the form asks to be said again. */
@Injectable()
export class FirstAnswers {
  constructor(
    private readonly reader: PrefillReader,
    private readonly labels: LabelStandings,
  ) {}

  async of(transaction: WriteTransaction, beginning: Beginning): Promise<readonly FirstAnswer[]> {
    const { callId, organisationId, kept = {} } = beginning;
    const known = await this.reader.one(transaction, callId, organisationId);
    if (known === undefined) return [];
    const { definition } = known;
    const carried = Object.fromEntries(
      Object.entries(kept).filter(([key, value]) => {
        const field = fieldOf(definition, key);
        return field !== undefined && hasShapeOf(field, value);
      }),
    );
    const facts = await this.portFor(transaction, known).factsFor(organisationId, prefillOriginsOf(definition));
    const { answers, filled } = prefilled(definition, facts, carried);
    return Object.entries(answers).map(([fieldKey, value]) => ({ fieldKey, value, source: filled[fieldKey] ?? null }));
  }

  /** The facts that a form asks for, looked up in the transaction of who begins. */
  private portFor(transaction: WriteTransaction, { directory, earlier }: PrefillRow): PrefillPort {
    return {
      factsFor: async (organisationId, origins): Promise<PrefillFacts> => ({
        organisation: origins.has('organisation') ? factsOf(organisationId, directory) : {},
        label: origins.has('label') ? await this.labelOf(transaction, organisationId) : {},
        earlier: earlier === null ? {} : factsOfResponse(earlier.definition, earlier.answers),
      }),
    };
  }

  private async labelOf(transaction: WriteTransaction, organisationId: string): Promise<PrefillFacts['label']> {
    const standing = await this.labels.of(transaction, organisationId);
    if (standing === null) return {};
    return {
      labelState: labelStateFact(standing.state),
      labelLevel: standing.level,
      labelValidUntil: dayFact(standing.validUntil),
    };
  }
}

function factsOf(organisationId: string, directory: DirectoryFacts): PrefillFacts['organisation'] {
  const { communeCode, communeName, legalForm, ...plain } = directory;
  const known = Object.entries(plain).filter(([, value]) => value !== null);
  return {
    ...(Object.fromEntries(known) as PrefillFacts['organisation']),
    organisation: { organisationId, name: directory.name },
    ...(legalForm === null ? {} : { legalForm: legalFormFact(legalForm) }),
    ...(communeCode === null || communeName === null ? {} : { commune: { code: communeCode, name: communeName } }),
  };
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { catalogueQuestion, sentenceOf } from './catalogue.checks.js';
import { type CatalogueCheckName, type CatalogueException, catalogueExceptions } from './catalogue.exceptions.js';
import { DangerousRoleError, refuseDangerousRole } from './runtime-role.audit.js';

export interface CatalogueAudit {
  /** One sentence for each object at fault. */
  readonly violations: readonly string[];
  /** How many questions were put to the catalogue. */
  readonly checks: number;
}

interface Answer {
  readonly check: CatalogueCheckName;
  readonly object: string;
  readonly faulty: boolean;
}

/**
 * Asks PostgreSQL's catalogue whether row-level security holds for the role of this connection: by what the role is, and
 * by every table, view, key and function that it can reach.
 */
export async function auditCatalogue(
  dataSource: DataSource,
  exceptions: readonly CatalogueException[] = catalogueExceptions,
): Promise<CatalogueAudit> {
  const role = await faultOfRole(dataSource);
  const answers: Answer[] = await dataSource.query(catalogueQuestion);
  const isExcepted = ({ check, object }: Answer): boolean =>
    exceptions.some((exception) => exception.check === check && exception.object === object);
  const faulty = answers.filter((answer) => answer.faulty);
  const violations = [
    ...role,
    ...(answers.some(({ check }) => check === 'tenantColumn') ? [] : ['No table is there yet: migrate first.']),
    ...faulty.filter((answer) => !isExcepted(answer)).map(({ check, object }) => `${object}: ${sentenceOf(check)}.`),
    ...needless(exceptions, faulty).map(({ check, object }) => `${object}: the exception to ${check} excuses nothing.`),
  ];
  return { violations, checks: answers.length + 1 };
}

/** An exception whose fault was mended must go, or it would excuse the next one. */
function needless(exceptions: readonly CatalogueException[], faulty: readonly Answer[]): readonly CatalogueException[] {
  return exceptions.filter(
    ({ check, object }) => !faulty.some((answer) => answer.check === check && answer.object === object),
  );
}

async function faultOfRole(dataSource: DataSource): Promise<string[]> {
  try {
    await refuseDangerousRole(dataSource);
    return [];
  } catch (error) {
    if (error instanceof DangerousRoleError) return [error.message];
    throw error;
  }
}

/** The boot stops here rather than serve from a database in which one tenant could read another. */
export class LeakyCatalogueError extends Error {
  override readonly name = 'LeakyCatalogueError';

  constructor(violations: readonly string[]) {
    super(['The database does not keep tenants apart, so Maillage does not serve:', ...violations].join('\n  '));
  }
}

/** Lets a process serve only when the audit finds nothing. */
@Injectable()
export class CatalogueGate implements OnModuleInit {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws LeakyCatalogueError naming each object at fault */
  async onModuleInit(): Promise<void> {
    const { violations } = await auditCatalogue(this.dataSource);
    if (violations.length > 0) throw new LeakyCatalogueError(violations);
  }
}

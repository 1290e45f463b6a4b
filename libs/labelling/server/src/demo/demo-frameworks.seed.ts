import { Injectable } from '@nestjs/common';
import { type DemoFramework, demoFrameworks, draftVersion, publishVersion } from '@maillage/labelling-domain';
import { newId } from '@maillage/platform-kernel';
import { enterScope, systemScope, valuesOf, type WriteTransaction } from '@maillage/platform-server';
import { FrameworkRepository } from '../persistence/frameworks/framework.repository.js';

const year = 365 * 86_400_000;

export interface DemoFrameworkVersion {
  readonly code: string;
  readonly frameworkId: string;
  readonly versionId: string;
  readonly number: number;
}

/** Lays the frameworks of the demo for the union. The first versions are published; a second one waits as a draft. */
@Injectable()
export class DemoFrameworksSeed {
  constructor(private readonly frameworks: FrameworkRepository) {}

  /** @returns the published versions */
  async lay(transaction: WriteTransaction, unionId: string, now: Date): Promise<DemoFrameworkVersion[]> {
    await transaction.rows(enterScope, valuesOf(systemScope(unionId)));
    const at = new Date(now.getTime() - 3 * year);
    const laid: DemoFrameworkVersion[] = [];
    for (const framework of demoFrameworks) laid.push(await this.layOne(transaction, framework, { unionId, at, now }));
    return laid;
  }

  private async layOne(
    transaction: WriteTransaction,
    { code, title, audience, versions: contents }: DemoFramework,
    { unionId, at, now }: { unionId: string; at: Date; now: Date },
  ): Promise<DemoFrameworkVersion> {
    const frameworkId = newId(at);
    const by = 'Pôle labellisation';
    const stamp = {
      decisionId: newId(at),
      actor: { personId: null, name: by, organisationId: unionId },
      ...{ at, reason: null },
    };
    await this.frameworks.add(
      transaction,
      { id: frameworkId, code, title, audience, isDemo: true },
      { tenantId: unionId, at, by },
    );
    const [first, second] = contents;
    if (first === undefined) throw new Error(`The demo framework ${code} says nothing`);
    const draft = draftVersion({ id: newId(at), frameworkId, content: first }, []);
    await this.frameworks.addDraft(transaction, draft, { tenantId: unionId, at, by });
    const { version } = await this.published(transaction, publishVersion(draft, null, stamp));
    if (second !== undefined) {
      const next = draftVersion({ id: newId(now), frameworkId, content: second }, [version]);
      await this.frameworks.addDraft(transaction, next, { tenantId: unionId, at: now, by });
    }
    return { code, frameworkId, versionId: version.id, number: version.number };
  }

  private async published<Change extends ReturnType<typeof publishVersion>>(
    transaction: WriteTransaction,
    change: Change,
  ): Promise<Change> {
    await this.frameworks.save(transaction, change);
    return change;
  }
}

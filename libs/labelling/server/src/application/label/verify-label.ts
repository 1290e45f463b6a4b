import { Injectable } from '@nestjs/common';
import { nobody, systemScope, TenantDatabase } from '@maillage/platform-server';
import type { LabelState } from '@maillage/labelling-domain';
import type { FrameworkRow } from '../../persistence/label/labelling.rows.js';
import { labelByCode, labelVerified } from '../../persistence/label/verification.statements.js';

/** What anybody who holds the code of a label may know of it. */
export interface LabelVerification {
  readonly known: boolean;
  readonly organisationName: string | null;
  readonly frameworkTitle: string | null;
  readonly isDemo: boolean | null;
  readonly level: number | null;
  readonly levelTitle: string | null;
  readonly state: LabelState | null;
  readonly validUntil: string | null;
}

const unknown: LabelVerification = {
  ...{ known: false, organisationName: null, frameworkTitle: null, isDemo: null },
  ...{ level: null, levelTitle: null, state: null, validUntil: null },
};

interface VerifiedRow extends Pick<LabelVerification, 'level' | 'levelTitle' | 'state' | 'validUntil'> {
  readonly name: string;
  readonly framework: FrameworkRow;
}

/** Says to whoever holds the code of a label whether it holds. Any other text is answered alike. */
@Injectable()
export class VerifyLabel {
  constructor(private readonly tenants: TenantDatabase) {}

  async execute(asked: string): Promise<LabelVerification> {
    const code = asked.trim().toLowerCase();
    if (!/^[0-9a-f]{32}$/.test(code)) return unknown;
    const holder = { ...nobody, credential: { kind: 'token' as const, value: code } };
    const [found] = await this.tenants.read(holder, (reads) =>
      reads.rows<{ id: string; tenantId: string }>(labelByCode, [code]),
    );
    if (found === undefined) return unknown;
    const [row] = await this.tenants.read(systemScope(found.tenantId), (reads) =>
      reads.rows<VerifiedRow>(labelVerified, [found.id]),
    );
    if (row === undefined) return unknown;
    const { name, framework, ...label } = row;
    return {
      ...{ known: true, organisationName: name, frameworkTitle: framework.title, isDemo: framework.isDemo },
      ...label,
    };
  }
}

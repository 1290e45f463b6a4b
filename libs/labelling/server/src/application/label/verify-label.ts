import { Injectable } from '@nestjs/common';
import { nobody, systemScope, TenantDatabase } from '@maillage/platform-server';
import type { LabelState } from '@maillage/labelling-domain';
import { frameworkOf, levelTitleOf } from '../../persistence/label/labelling.sql.js';
import type { FrameworkRow } from '../../persistence/label/labelling.rows.js';

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

const byCode = {
  name: 'labelling.label.byCode',
  text: 'select id, tenant_id as "tenantId" from labelling.label where verification_code = $1',
};
const verified = {
  name: 'labelling.label.verified',
  text: `select card.name, ${frameworkOf('label.framework_id')} as framework, label.level,
      ${levelTitleOf('label.framework_id', 'label.level')} as "levelTitle", label.state, label.valid_until::text as "validUntil"
    from labelling.label join network.organisation_card card on card.id = label.tenant_id where label.id = $1`,
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
      reads.rows<{ id: string; tenantId: string }>(byCode, [code]),
    );
    if (found === undefined) return unknown;
    const [row] = await this.tenants.read(systemScope(found.tenantId), (reads) =>
      reads.rows<VerifiedRow>(verified, [found.id]),
    );
    if (row === undefined) return unknown;
    const { name, framework, ...label } = row;
    return {
      ...{ known: true, organisationName: name, frameworkTitle: framework.title, isDemo: framework.isDemo },
      ...label,
    };
  }
}

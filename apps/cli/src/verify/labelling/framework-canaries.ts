import { createHash } from 'node:crypto';
import type { FrameworkContent } from '@maillage/labelling-domain';
import { contentHash, newId } from '@maillage/platform-kernel';
import { type Canary, canary } from '../canary.js';
import { criteria, type LabelScene, today, yesterday } from './label-scene.js';

/** A framework with a version that is published and a draft, and a campaign that calls for assessments. */
export function frameworkCanaries({
  tenant: { id: tenant, code },
  framework,
  version,
  campaign,
}: LabelScene): Canary[] {
  const title = `Canary ${framework}`;
  const calls = { id: campaign, tenant_id: tenant, title, framework_tenant_id: tenant, framework_version_id: version };
  return [
    canary(
      'labelling.framework',
      {
        ...{ id: framework, tenant_id: tenant, code: `canary-${code.toLowerCase()}`, title },
        ...{ audience: 'missions', is_demo: false, created_at: yesterday },
      },
      { tenant },
    ),
    versionOf({ tenant, framework }, { id: version, number: 1, state: 'published', published_at: yesterday }),
    versionOf({ tenant, framework }, { id: newId(), number: 2, state: 'draft', published_at: null }),
    canary(
      'labelling.label_campaign',
      {
        ...{ ...calls, finish_by: '2099-01-01', audience: [tenant], opened_count: 0 },
        ...{ opened_at: today, opened_by: 'Canary' },
      },
      { tenant },
    ),
  ];
}

interface VersionState {
  readonly id: string;
  readonly number: number;
  readonly state: 'draft' | 'published';
  readonly published_at: string | null;
}

function versionOf({ tenant, framework }: { tenant: string; framework: string }, values: VersionState): Canary {
  const settings = { validity_months: 36, follow_up_months: 18, contradictory_days: 15 };
  const content = contentOf(values.id);
  const said = { framework_id: framework, content, content_hash: contentHash(content, sha256) };
  const written = { created_at: yesterday, decided_by: 'Canary' };
  return canary(
    'labelling.framework_version',
    { ...values, tenant_id: tenant, ...settings, ...said, ...written },
    { tenant, isTold: values.state === 'published' },
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function contentOf(version: string): FrameworkContent {
  return {
    isDemo: false,
    axes: [
      {
        code: '1',
        title: `Canary ${version}`,
        criteria: criteria.map((key, place) => ({
          ...{ key, code: `1.${place + 1}`, title: `Canary ${key}`, weight: 1, help: '' },
          ...{ expectedEvidence: [], applicability: null, question: { kind: 'progress' } },
        })),
      },
    ],
    levels: [
      {
        ...{ number: 1, title: 'Canary', thresholdPercent: 65, completenessPercent: 100 },
        ...{ conditions: [], evidenceRequired: false },
      },
    ],
  };
}

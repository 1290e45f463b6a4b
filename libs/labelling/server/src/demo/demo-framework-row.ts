import type { FrameworkContent } from '@maillage/labelling-domain';

/** What labels of the demo are given against. */
export interface DemoFrameworkRow {
  readonly versionId: string;
  readonly frameworkId: string;
  readonly frameworkTenantId: string;
  readonly title: string;
  readonly content: FrameworkContent;
  readonly validityMonths: number;
  readonly followUpMonths: number;
}

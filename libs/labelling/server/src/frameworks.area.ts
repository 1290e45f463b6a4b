import { DiscardFrameworkDraft } from './application/frameworks/discard-framework-draft.use-case.js';
import { DraftFrameworkVersion } from './application/frameworks/draft-framework-version.use-case.js';
import { EditFrameworkCriterion } from './application/frameworks/edit-framework-criterion.use-case.js';
import { FrameworkActs } from './application/frameworks/framework-acts.js';
import { FrameworkImport } from './application/frameworks/framework-import.kind.js';
import { FrameworkSheetExport } from './application/frameworks/framework-sheet.export.js';
import { PublishFrameworkVersion } from './application/frameworks/publish-framework-version.use-case.js';
import { RetireFrameworkVersion } from './application/frameworks/retire-framework-version.use-case.js';
import { DemoFrameworksSeed } from './demo/demo-frameworks.seed.js';
import { FrameworkActsResolver } from './graphql/frameworks/framework-acts.resolver.js';
import { FrameworkQueryResolver } from './graphql/frameworks/framework-query.resolver.js';
import type { LabellingArea } from './labelling-area.js';
import { FrameworkReader } from './persistence/frameworks/framework.reader.js';
import { FrameworkRepository } from './persistence/frameworks/framework.repository.js';

export const frameworksArea: LabellingArea = {
  resolvers: [FrameworkQueryResolver, FrameworkActsResolver],
  providers: [
    FrameworkActs,
    FrameworkReader,
    FrameworkRepository,
    FrameworkImport,
    FrameworkSheetExport,
    DraftFrameworkVersion,
    EditFrameworkCriterion,
    PublishFrameworkVersion,
    RetireFrameworkVersion,
    DiscardFrameworkDraft,
    DemoFrameworksSeed,
  ],
};

import { ExpireLabel } from './application/label/expire-label.use-case.js';
import { FollowUpOfCycle } from './application/label/follow-up-of-cycle.js';
import { LabelRegisterExport } from './application/label/label-register.export.js';
import { OpenLabelCycle } from './application/label/open-label-cycle.use-case.js';
import { RemindHolder } from './application/label/remind-holder.use-case.js';
import { RuleOnLabel } from './application/label/rule-on-label.use-case.js';
import { VerifyLabel } from './application/label/verify-label.js';
import { DemoCoursesSeed } from './demo/demo-courses.seed.js';
import { DemoEvidenceSeed } from './demo/demo-evidence.seed.js';
import { DemoLabelsSeed } from './demo/demo-labels.seed.js';
import { LabelActsResolver } from './graphql/label/label-acts.resolver.js';
import { LabelQueryResolver } from './graphql/label/label-query.resolver.js';
import { LabelRecipients } from './jobs/label/label-recipients.js';
import { TellLabelChange } from './jobs/label/tell-label-change.handler.js';
import { WatchLabels } from './jobs/label/watch-labels.job.js';
import type { LabellingArea } from './labelling-area.js';
import { LabelReader } from './persistence/label/label.reader.js';
import { LabelRepository } from './persistence/label/label.repository.js';

export const labelArea: LabellingArea = {
  resolvers: [LabelQueryResolver, LabelActsResolver],
  providers: [
    ...[LabelReader, LabelRepository, RuleOnLabel, ExpireLabel, RemindHolder, VerifyLabel, OpenLabelCycle],
    ...[FollowUpOfCycle, LabelRegisterExport, LabelRecipients, TellLabelChange, WatchLabels],
    ...[DemoLabelsSeed, DemoCoursesSeed, DemoEvidenceSeed],
  ],
};

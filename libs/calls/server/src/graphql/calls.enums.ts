import { registerEnumType } from '@nestjs/graphql';
import {
  applicantStatuses,
  applicationActs,
  applicationStates,
  callActs,
  callsRefusals,
  callStates,
  correctionKinds,
  lockableFields,
  publicationGaps,
} from '@maillage/calls-domain';
import { sectionStates } from '@maillage/forms-domain';
import { declareRefusals, enumOf } from '@maillage/platform-server';
import { messageAudiences } from '../application/application/asked.js';

export const CallStateEnum = enumOf(callStates);
export const CallActEnum = enumOf(callActs);
export const PublicationGapEnum = enumOf(publicationGaps);
export const LockableFieldEnum = enumOf(lockableFields);
export const ApplicationStateEnum = enumOf(applicationStates);
export const ApplicationActEnum = enumOf(applicationActs);
export const ApplicantStatusEnum = enumOf(applicantStatuses);
export const CorrectionKindEnum = enumOf(correctionKinds);
export const SectionStateEnum = enumOf(sectionStates);
export const MessageAudienceEnum = enumOf(messageAudiences);
export const ConsortiumKindEnum = enumOf(['forbidden', 'possible', 'required'] as const);

declareRefusals(callsRefusals);
registerEnumType(CallStateEnum, { name: 'CallState' });
registerEnumType(CallActEnum, { name: 'CallAct' });
registerEnumType(PublicationGapEnum, { name: 'CallPublicationGap' });
registerEnumType(LockableFieldEnum, { name: 'CallLockableField' });
registerEnumType(ApplicationStateEnum, { name: 'CallApplicationState' });
registerEnumType(ApplicationActEnum, { name: 'CallApplicationAct' });
registerEnumType(ApplicantStatusEnum, { name: 'CallApplicantStatus' });
registerEnumType(CorrectionKindEnum, { name: 'CallCorrectionKind' });
registerEnumType(SectionStateEnum, { name: 'CallSectionState' });
registerEnumType(MessageAudienceEnum, { name: 'CallMessageAudience' });
registerEnumType(ConsortiumKindEnum, { name: 'CallConsortiumKind' });

/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AwaitedLabelKind =
  | 'admit'
  | 'answerEntrusted'
  | 'answerFindings'
  | 'assignAuditors'
  | 'audit'
  | 'closeContradiction'
  | 'finishAssessment'
  | 'help'
  | 'planAudit'
  | 'putOnAgenda'
  | 'readFiles'
  | 'renew'
  | 'review'
  | 'sendEvidence'
  | 'writeReport';

export type CriterionChange =
  | 'added'
  | 'applicabilityChanged'
  | 'evidenceChanged'
  | 'moved'
  | 'removed'
  | 'same'
  | 'scaleChanged'
  | 'textChanged'
  | 'weightChanged';

export type EditFrameworkCriterionInput = {
  contentHash: string;
  criterion: WrittenCriterionInput;
  criterionKey: string | number;
  idempotencyKey: string | number;
  versionId: string | number;
};

export type ExpectedEvidenceInput = {
  label: string;
  required: boolean;
};

export type FrameworkAct =
  | 'discard'
  | 'draftNext'
  | 'edit'
  | 'publish'
  | 'retire';

export type FrameworkAudience =
  | 'associations'
  | 'missions';

export type FrameworkFaultCode =
  | 'axesMissing'
  | 'axisCodeTaken'
  | 'choicesNotRising'
  | 'choicesTooFew'
  | 'choicesTooMany'
  | 'codeUnreadable'
  | 'conditionTwice'
  | 'conditionUnknownCriterion'
  | 'criteriaMissing'
  | 'criterionCodeTaken'
  | 'criterionKeyTaken'
  | 'evidenceTwice'
  | 'factUnknown'
  | 'hiddenCharacters'
  | 'keyUnreadable'
  | 'levelNumberNotNext'
  | 'levelsMissing'
  | 'percentOutOfRange'
  | 'ruleEmpty'
  | 'ruleTooLarge'
  | 'ruleValueUnfit'
  | 'textMissing'
  | 'textTooLong'
  | 'thresholdNotRising'
  | 'tooManyAxes'
  | 'tooManyConditions'
  | 'tooManyCriteria'
  | 'tooManyEvidence'
  | 'tooManyLevels'
  | 'weightNotPositive';

export type FrameworkVersionInput = {
  idempotencyKey: string | number;
  versionId: string | number;
};

export type FrameworkVersionState =
  | 'draft'
  | 'published'
  | 'retired';

export type LabelCampaignInput = {
  campaignId: string | number;
  idempotencyKey: string | number;
};

export type LabelCycleState =
  | 'abandoned'
  | 'admissible'
  | 'appealed'
  | 'applied'
  | 'auditInProgress'
  | 'auditorsAssigned'
  | 'commissionScheduled'
  | 'completed'
  | 'contradictoryPhase'
  | 'deferred'
  | 'granted'
  | 'grantedWithConditions'
  | 'planSent'
  | 'refused'
  | 'regionalReview'
  | 'registered'
  | 'reportDraft'
  | 'reportFinal'
  | 'selfAssessment';

export type LabelDeadlineKind =
  | 'admission'
  | 'assignment'
  | 'audit'
  | 'contradiction'
  | 'expiry'
  | 'finish'
  | 'followUp';

export type LabelFunnelStage =
  | 'applied'
  | 'assessed'
  | 'audited'
  | 'decided'
  | 'engaged'
  | 'labelled';

export type LabelHelpNeed =
  | 'asked'
  | 'inProgress'
  | 'toOffer';

export type OpenLabelCampaignInput = {
  finishBy: string;
  frameworkId: string | number;
  idempotencyKey: string | number;
  /** Those named; else those below that have no cycle at work */
  organisationIds?: Array<string | number> | null | undefined;
  regionCode?: string | null | undefined;
  title: string;
};

export type RefusalCode =
  | 'FORBIDDEN'
  | 'INTERNAL'
  | 'INVALID_INPUT'
  | 'NOT_FOUND'
  | 'UNAUTHENTICATED'
  | 'addressTaken'
  | 'addressUnreadable'
  | 'agendaEmpty'
  | 'alreadyExtended'
  | 'alreadyJoined'
  | 'alreadyOfOrganisation'
  | 'alreadyOnLatestVersion'
  | 'alreadyProposed'
  | 'answerChangedMeanwhile'
  | 'answersChangedSince'
  | 'answersFrozen'
  | 'answersMissing'
  | 'archiveForgotten'
  | 'archiveNotReady'
  | 'assigneeCannotSee'
  | 'audienceNotYours'
  | 'auditNotDue'
  | 'auditorAlreadyEntered'
  | 'auditorHasNoSeat'
  | 'auditorNotInPool'
  | 'auditorNotIndependent'
  | 'auditorStillAudits'
  | 'auditorsMustDiffer'
  | 'campaignAbandoned'
  | 'campaignAlreadyClosed'
  | 'campaignAlreadyOpen'
  | 'campaignAudienceEmpty'
  | 'campaignAudienceTooWide'
  | 'campaignDayPassed'
  | 'campaignNotDraft'
  | 'campaignNotOpen'
  | 'campaignNotYetOpening'
  | 'campaignOver'
  | 'campaignTitleMissing'
  | 'capabilityNotHeld'
  | 'capabilityNotLendable'
  | 'capabilityNotOfKind'
  | 'capabilityNotYours'
  | 'closedBeforeOpened'
  | 'closingBeforeOpening'
  | 'closingInPast'
  | 'codeMissing'
  | 'codeTaken'
  | 'communeCodeWrong'
  | 'conditionMissed'
  | 'conditionsMissing'
  | 'contestsUnanswered'
  | 'contractingBasisWithoutAuthority'
  | 'contradictoryPhaseOver'
  | 'contradictoryPhaseRuns'
  | 'coordinatorMayNotJoin'
  | 'criteriaNotExamined'
  | 'criterionExcluded'
  | 'criterionUnfit'
  | 'criterionUnknown'
  | 'cycleAlreadyOnAgenda'
  | 'cycleAlreadyOpen'
  | 'cycleClosed'
  | 'cycleElsewhere'
  | 'cycleNeedsCommission'
  | 'cycleNotReadyForCommission'
  | 'cycleNotThereYet'
  | 'cyclePastThis'
  | 'cycleSkipsCommission'
  | 'cycleStateForbids'
  | 'deadlinePassed'
  | 'deciderRecused'
  | 'delegateHasNoSeat'
  | 'delegationAlreadyEnded'
  | 'delegationTooLong'
  | 'documentDatesWrong'
  | 'documentInUse'
  | 'documentNotSafeYet'
  | 'documentQuotaPassed'
  | 'documentRefused'
  | 'documentTitleMissing'
  | 'documentTooLarge'
  | 'documentWithdrawn'
  | 'draftAlreadyThere'
  | 'draftChangedMeanwhile'
  | 'duplicateHasAccount'
  | 'eligibilityEmpty'
  | 'endsBeforeItStarts'
  | 'endsLaterThanItDoes'
  | 'evidenceExpired'
  | 'evidenceMissing'
  | 'exportExpired'
  | 'exportNotReady'
  | 'exportTooLong'
  | 'extensionMustBeLater'
  | 'figureNegative'
  | 'figureOfComingYear'
  | 'findingElsewhere'
  | 'findingTextMissing'
  | 'followUpAlreadyRecorded'
  | 'followUpBeforeLabel'
  | 'followUpInFuture'
  | 'frameworkNotForUs'
  | 'goodPracticeAsksNothing'
  | 'headAlreadyThere'
  | 'helpAlreadyAsked'
  | 'helpNotAsked'
  | 'idempotencyKeyReused'
  | 'importChangesNothing'
  | 'importColumnMissing'
  | 'importColumnTwice'
  | 'importFileMissing'
  | 'importFileRefused'
  | 'importHasRefusals'
  | 'importNotInState'
  | 'importTooOldToUndo'
  | 'importUndoBlocked'
  | 'interestAlreadyDeclared'
  | 'itemAlreadyDecided'
  | 'itemRemoved'
  | 'itemsUndecided'
  | 'kindsMustMatch'
  | 'labelCycleAlreadyOpen'
  | 'labelEnded'
  | 'labelNotDueYet'
  | 'labelNotSuspended'
  | 'labelSuspended'
  | 'lastHeadMayNotLeave'
  | 'levelAboveReport'
  | 'levelMissing'
  | 'levelNotAsked'
  | 'levelNotInFramework'
  | 'levelUnknown'
  | 'linesMissing'
  | 'linkSpent'
  | 'maximumBelowFirm'
  | 'mayNotAssistOneself'
  | 'mayNotInviteOneself'
  | 'mayNotMergeOneself'
  | 'memberAlreadyThere'
  | 'memberHasNoSeat'
  | 'mergeIntoItself'
  | 'mergePersonIntoItself'
  | 'minimumAboveEligible'
  | 'minimumAboveSeats'
  | 'minimumNotPositive'
  | 'minimumNotReachedBeforeDeadline'
  | 'missionsStillBelow'
  | 'motivesMissing'
  | 'nameMissing'
  | 'needsMissing'
  | 'noRegionAbove'
  | 'noSeatLeft'
  | 'nobodyPresent'
  | 'nobodyToAssist'
  | 'notConcernedReasonMissing'
  | 'notEligible'
  | 'notJoined'
  | 'notOnThisCommission'
  | 'notYourAct'
  | 'nothingToArchive'
  | 'nothingToRenew'
  | 'opinionChangedMeanwhile'
  | 'opinionMissing'
  | 'organisationGone'
  | 'organisationNotActive'
  | 'organisationStateForbids'
  | 'organisationSuspended'
  | 'partMissing'
  | 'partNotAChoice'
  | 'passwordTooWeak'
  | 'personAlreadyMerged'
  | 'planActionChangedMeanwhile'
  | 'planDatesWrong'
  | 'planInPast'
  | 'planMethodMissing'
  | 'planPeopleMissing'
  | 'planSampleMissing'
  | 'postalCodeWrong'
  | 'presentNotMember'
  | 'presentPasswordWrong'
  | 'profileChangedMeanwhile'
  | 'proposalAlreadyAnswered'
  | 'qualificationDatesWrong'
  | 'quantityNegative'
  | 'questionUnreadable'
  | 'reasonMissing'
  | 'recordsNotAlike'
  | 'recusedMemberPresent'
  | 'regionalNotFitting'
  | 'remindedToday'
  | 'reportNotFinal'
  | 'responseTextMissing'
  | 'rightAlreadySo'
  | 'rnaWrong'
  | 'roleNotOfKind'
  | 'rolesNotNamed'
  | 'ruleUnreadable'
  | 'scaleChoiceMissing'
  | 'seatAlreadyEnded'
  | 'seatNotHeld'
  | 'seatsNotPositive'
  | 'secondFactorMissing'
  | 'secondFactorNeeded'
  | 'secondFactorNotBegun'
  | 'secondFactorRefused'
  | 'secondFactorSetUp'
  | 'sessionAlreadyConvened'
  | 'sessionAlreadyHeld'
  | 'sessionInPast'
  | 'sessionNotConvened'
  | 'sessionTitleMissing'
  | 'signInRefused'
  | 'siretWrong'
  | 'siteAlreadyClosed'
  | 'someoneMustEditRoles'
  | 'splitPartsMissing'
  | 'substituteOfNobody'
  | 'successorNotActive'
  | 'summaryMissing'
  | 'termAlreadyEnded'
  | 'termEndsBeforeItStarts'
  | 'thresholdMissed'
  | 'titleMissing'
  | 'tokenTooLong'
  | 'tooManyArchives'
  | 'tooManyAttempts'
  | 'tooManyExports'
  | 'tooManyUploads'
  | 'tooManyViews'
  | 'undoTooLate'
  | 'unknownLine'
  | 'uploadElsewhere'
  | 'uploadIncomplete'
  | 'versionChangesNothing'
  | 'versionHasFaults'
  | 'versionNotDraft'
  | 'versionNotPublished'
  | 'versionRetired';

export type SteeredMissionFilterInput = {
  regionCode?: string | null | undefined;
  text?: string | null | undefined;
  view?: SteeredMissionView | null | undefined;
};

export type SteeredMissionView =
  | 'all'
  | 'expiringSoon'
  | 'ready'
  | 'toHelp';

export type WrittenCriterionInput = {
  /** As files have it; empty for everyone */
  applicability: string;
  code: string;
  expectedEvidence: Array<ExpectedEvidenceInput>;
  help: string;
  /** As files have it */
  question: string;
  title: string;
  weight: number;
};

export type AwaitedLabelActsQueryVariables = Exact<{ [key: string]: never; }>;


export type AwaitedLabelActsQuery = { awaitedLabelActs: Array<{ kind: AwaitedLabelKind, subjectId: string, organisationName: string, count: number, dueOn: string | null }> };

export type LabelCampaignsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type LabelCampaignsQuery = { labelCampaigns: { endCursor: string | null, hasMore: boolean, rows: Array<{ id: string, organisationId: string, organisationName: string, title: string, frameworkTitle: string, finishBy: string, openedAt: string, remindedAt: string | null, closedAt: string | null, called: number, opened: number, finished: number, applied: number }> } };

export type OpenLabelCampaignMutationVariables = Exact<{
  input: OpenLabelCampaignInput;
}>;


export type OpenLabelCampaignMutation = { openLabelCampaign: { id: string, called: number } };

export type RemindLabelCampaignMutationVariables = Exact<{
  input: LabelCampaignInput;
}>;


export type RemindLabelCampaignMutation = { remindLabelCampaign: { id: string, remindedAt: string | null } };

export type FrameworksQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameworksQuery = { frameworks: Array<{ id: string, code: string, title: string, audience: FrameworkAudience, isDemo: boolean, isOurs: boolean, versions: Array<{ id: string, number: number, state: FrameworkVersionState, criteria: number, publishedAt: string | null, decidedBy: string, answering: number }> }> };

export type FrameworkVersionQueryVariables = Exact<{
  id: string | number;
}>;


export type FrameworkVersionQuery = { frameworkVersion: { id: string, number: number, state: FrameworkVersionState, contentHash: string, criteria: number, answering: number, validityMonths: number, followUpMonths: number, contradictoryDays: number, comparedWith: number | null, unchanged: number, framework: { id: string, title: string, audience: FrameworkAudience, isDemo: boolean }, axes: Array<{ code: string, title: string, criteria: Array<{ key: string, code: string, title: string, weight: number, help: string, applicability: string | null, expectedEvidence: Array<{ label: string, required: boolean }>, question: { kind: string, written: string } }> }>, levels: Array<{ number: number, title: string, thresholdPercent: number, completenessPercent: number, evidenceRequired: boolean, conditions: Array<{ criterionKey: string, criterionCode: string | null, criterionTitle: string | null, minimumDonePercent: number }> }>, faults: Array<{ code: FrameworkFaultCode, axis: number | null, criterion: number | null, level: number | null, field: string }>, changes: Array<{ key: string, changes: Array<CriterionChange>, before: { code: string, title: string, weight: number } | null, after: { code: string, title: string, weight: number } | null }>, others: Array<{ number: number, answering: number }>, acts: Array<{ act: FrameworkAct, can: boolean, code: RefusalCode | null, params: Record<string, unknown> | null }> } };

export type DraftFrameworkVersionMutationVariables = Exact<{
  input: FrameworkVersionInput;
}>;


export type DraftFrameworkVersionMutation = { draftFrameworkVersion: { id: string } };

export type EditFrameworkCriterionMutationVariables = Exact<{
  input: EditFrameworkCriterionInput;
}>;


export type EditFrameworkCriterionMutation = { editFrameworkCriterion: { id: string } };

export type PublishFrameworkVersionMutationVariables = Exact<{
  input: FrameworkVersionInput;
}>;


export type PublishFrameworkVersionMutation = { publishFrameworkVersion: { id: string } };

export type RetireFrameworkVersionMutationVariables = Exact<{
  input: FrameworkVersionInput;
}>;


export type RetireFrameworkVersionMutation = { retireFrameworkVersion: { id: string } };

export type DiscardFrameworkDraftMutationVariables = Exact<{
  input: FrameworkVersionInput;
}>;


export type DiscardFrameworkDraftMutation = { discardFrameworkDraft: { id: string } };

export type LabelSteeringQueryVariables = Exact<{
  frameworkId?: string | number | null | undefined;
  month?: string | null | undefined;
}>;


export type LabelSteeringQuery = { labelSteering: { month: string, computedAt: string | null, members: number, waiting: number, ready: number, needHelp: number, medianWeeksToApply: number | null, medianWeeksToDecide: number | null, frameworks: Array<{ id: string, title: string, audience: string, isDemo: boolean, versionNumber: number }>, framework: { id: string, title: string, audience: string, isDemo: boolean, versionNumber: number, thresholdPercent: number }, funnel: Array<{ stage: LabelFunnelStage, count: number }>, regions: Array<{ regionCode: string, members: number, labelled: number }>, groups: Array<{ organisationId: string, name: string, members: number, engaged: number, applied: number, labelled: number, needHelp: number }>, criteria: Array<{ key: string, code: string, title: string, respondents: number, notDone: number }>, expiries: Array<{ month: string, count: number, unbegun: number }>, evolution: Array<{ month: string, engaged: number, applied: number, labelled: number }>, commissions: Array<{ id: string, title: string, heldOn: string, files: number }> } };

export type SteeredMissionsQueryVariables = Exact<{
  frameworkId?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
  filter?: SteeredMissionFilterInput | null | undefined;
}>;


export type SteeredMissionsQuery = { steeredMissions: { endCursor: string | null, hasMore: boolean, rows: Array<{ id: string, code: string, name: string, regionCodes: Array<string>, cycleId: string | null, state: LabelCycleState | null, doneScore: number, plannedScore: number, labelledUntil: string | null, labelLevel: number | null, renewalBegun: boolean, need: LabelHelpNeed | null, deadline: { kind: LabelDeadlineKind, on: string | null } | null }>, counts: { all: number, toHelp: number, expiringSoon: number, ready: number } } };

export type SteeringRegionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SteeringRegionsQuery = { regions: Array<{ code: string, name: string }> };


export const AwaitedLabelActsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AwaitedLabelActs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awaitedLabelActs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]} as unknown as DocumentNode<AwaitedLabelActsQuery, AwaitedLabelActsQueryVariables>;
export const LabelCampaignsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LabelCampaigns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"labelCampaigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"frameworkTitle"}},{"kind":"Field","name":{"kind":"Name","value":"finishBy"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"remindedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"called"}},{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"finished"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}}]}}]}}]} as unknown as DocumentNode<LabelCampaignsQuery, LabelCampaignsQueryVariables>;
export const OpenLabelCampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenLabelCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenLabelCampaignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openLabelCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"called"}}]}}]}}]} as unknown as DocumentNode<OpenLabelCampaignMutation, OpenLabelCampaignMutationVariables>;
export const RemindLabelCampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemindLabelCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LabelCampaignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remindLabelCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"remindedAt"}}]}}]}}]} as unknown as DocumentNode<RemindLabelCampaignMutation, RemindLabelCampaignMutationVariables>;
export const FrameworksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Frameworks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"frameworks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"answering"}}]}}]}}]}}]} as unknown as DocumentNode<FrameworksQuery, FrameworksQueryVariables>;
export const FrameworkVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FrameworkVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"frameworkVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"}},{"kind":"Field","name":{"kind":"Name","value":"answering"}},{"kind":"Field","name":{"kind":"Name","value":"validityMonths"}},{"kind":"Field","name":{"kind":"Name","value":"followUpMonths"}},{"kind":"Field","name":{"kind":"Name","value":"contradictoryDays"}},{"kind":"Field","name":{"kind":"Name","value":"comparedWith"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"framework"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"axes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"applicability"}},{"kind":"Field","name":{"kind":"Name","value":"expectedEvidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"written"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"thresholdPercent"}},{"kind":"Field","name":{"kind":"Name","value":"completenessPercent"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceRequired"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionKey"}},{"kind":"Field","name":{"kind":"Name","value":"criterionCode"}},{"kind":"Field","name":{"kind":"Name","value":"criterionTitle"}},{"kind":"Field","name":{"kind":"Name","value":"minimumDonePercent"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"others"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"answering"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"can"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<FrameworkVersionQuery, FrameworkVersionQueryVariables>;
export const DraftFrameworkVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftFrameworkVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FrameworkVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftFrameworkVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DraftFrameworkVersionMutation, DraftFrameworkVersionMutationVariables>;
export const EditFrameworkCriterionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditFrameworkCriterion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditFrameworkCriterionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editFrameworkCriterion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EditFrameworkCriterionMutation, EditFrameworkCriterionMutationVariables>;
export const PublishFrameworkVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishFrameworkVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FrameworkVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishFrameworkVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PublishFrameworkVersionMutation, PublishFrameworkVersionMutationVariables>;
export const RetireFrameworkVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetireFrameworkVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FrameworkVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retireFrameworkVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RetireFrameworkVersionMutation, RetireFrameworkVersionMutationVariables>;
export const DiscardFrameworkDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardFrameworkDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FrameworkVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardFrameworkDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DiscardFrameworkDraftMutation, DiscardFrameworkDraftMutationVariables>;
export const LabelSteeringDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LabelSteering"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"frameworkId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"labelSteering"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"frameworkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"frameworkId"}}},{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"frameworks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}},{"kind":"Field","name":{"kind":"Name","value":"versionNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"framework"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}},{"kind":"Field","name":{"kind":"Name","value":"versionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"thresholdPercent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"funnel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"needHelp"}},{"kind":"Field","name":{"kind":"Name","value":"medianWeeksToApply"}},{"kind":"Field","name":{"kind":"Name","value":"medianWeeksToDecide"}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regionCode"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"labelled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"engaged"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"labelled"}},{"kind":"Field","name":{"kind":"Name","value":"needHelp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"respondents"}},{"kind":"Field","name":{"kind":"Name","value":"notDone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"unbegun"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evolution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"engaged"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"labelled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"files"}}]}}]}}]}}]} as unknown as DocumentNode<LabelSteeringQuery, LabelSteeringQueryVariables>;
export const SteeredMissionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SteeredMissions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"frameworkId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SteeredMissionFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steeredMissions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"frameworkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"frameworkId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"regionCodes"}},{"kind":"Field","name":{"kind":"Name","value":"cycleId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"doneScore"}},{"kind":"Field","name":{"kind":"Name","value":"plannedScore"}},{"kind":"Field","name":{"kind":"Name","value":"labelledUntil"}},{"kind":"Field","name":{"kind":"Name","value":"labelLevel"}},{"kind":"Field","name":{"kind":"Name","value":"renewalBegun"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"all"}},{"kind":"Field","name":{"kind":"Name","value":"toHelp"}},{"kind":"Field","name":{"kind":"Name","value":"expiringSoon"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}}]}}]}}]}}]} as unknown as DocumentNode<SteeredMissionsQuery, SteeredMissionsQueryVariables>;
export const SteeringRegionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SteeringRegions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SteeringRegionsQuery, SteeringRegionsQueryVariables>;
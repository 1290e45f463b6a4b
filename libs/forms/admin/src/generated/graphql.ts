/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type CloneFormInput = {
  idempotencyKey: string | number;
  title: string;
  versionId: string | number;
};

export type CreateFormInput = {
  idempotencyKey: string | number;
  title: string;
};

export type FormAct =
  | 'clone'
  | 'discard'
  | 'draftNext'
  | 'edit'
  | 'publish'
  | 'retire';

export type FormFaultCode =
  | 'accountsMissing'
  | 'boundsReversed'
  | 'choicesMissing'
  | 'conditionEmpty'
  | 'dayUnreadable'
  | 'fieldsMissing'
  | 'hiddenCharacters'
  | 'keyReserved'
  | 'keyTaken'
  | 'keyUnreadable'
  | 'lockedFieldChanged'
  | 'lockedFieldMissing'
  | 'numberOutOfRange'
  | 'operandsMissing'
  | 'prefillUnfit'
  | 'propertyUnknown'
  | 'referenceCircle'
  | 'referenceLater'
  | 'referenceUnfit'
  | 'referenceUnknown'
  | 'sectionsMissing'
  | 'textMissing'
  | 'textTooLong'
  | 'tooDeep'
  | 'tooMany'
  | 'unitUnfit'
  | 'unreadable'
  | 'valueUnfit'
  | 'wordUnknown';

export type FormVersionInput = {
  idempotencyKey: string | number;
  versionId: string | number;
};

export type FormVersionState =
  | 'draft'
  | 'published'
  | 'retired';

export type RefusalCode =
  | 'FORBIDDEN'
  | 'INTERNAL'
  | 'INVALID_INPUT'
  | 'NOT_FOUND'
  | 'UNAUTHENTICATED'
  | 'addressTaken'
  | 'addressUnreadable'
  | 'agendaEmpty'
  | 'agreementChangedMeanwhile'
  | 'agreementNotSigned'
  | 'agreementSigned'
  | 'alreadyExtended'
  | 'alreadyJoined'
  | 'alreadyOfOrganisation'
  | 'alreadyOnLatestVersion'
  | 'alreadyProposed'
  | 'amountsReversed'
  | 'answerChangedMeanwhile'
  | 'answerUnreadable'
  | 'answersChangedSince'
  | 'answersFrozen'
  | 'answersMissing'
  | 'applicantNotActive'
  | 'applicantNotEligible'
  | 'applicationChangedMeanwhile'
  | 'applicationEliminated'
  | 'applicationEnded'
  | 'applicationIncomplete'
  | 'applicationNotAwarded'
  | 'applicationNotInReview'
  | 'applicationNotThereYet'
  | 'applicationPastThis'
  | 'applicationsUndecided'
  | 'archiveForgotten'
  | 'archiveNotReady'
  | 'archivesOnTheWay'
  | 'assigneeCannotSee'
  | 'assignmentEnded'
  | 'audienceNotYours'
  | 'auditNotDue'
  | 'auditorAlreadyEntered'
  | 'auditorHasNoSeat'
  | 'auditorNotInPool'
  | 'auditorNotIndependent'
  | 'auditorStillAudits'
  | 'auditorsMustDiffer'
  | 'awardAboveCap'
  | 'awardAmountOutOfRange'
  | 'awardChangedMeanwhile'
  | 'awardEnded'
  | 'awardNotThereYet'
  | 'awardPastThis'
  | 'awardedAlready'
  | 'awardsStillOpen'
  | 'callChangedMeanwhile'
  | 'callClosingBeforeOpening'
  | 'callClosingInPast'
  | 'callDeclinedByItself'
  | 'callEnded'
  | 'callIncomplete'
  | 'callNotDecided'
  | 'callNotOpen'
  | 'callNotThereYet'
  | 'callOpensLater'
  | 'callPastThis'
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
  | 'capAboveEnvelope'
  | 'capabilityNotHeld'
  | 'capabilityNotLendable'
  | 'capabilityNotOfKind'
  | 'capabilityNotYours'
  | 'closedBeforeOpened'
  | 'closingBeforeOpening'
  | 'closingInPast'
  | 'closingNotReached'
  | 'codeMissing'
  | 'codeTaken'
  | 'committeeBeforeClosing'
  | 'committeeNotSitting'
  | 'communeCodeWrong'
  | 'conditionMissed'
  | 'conditionsMissing'
  | 'consortiumForbidden'
  | 'consortiumFull'
  | 'consortiumRequired'
  | 'contestsUnanswered'
  | 'contractingBasisWithoutAuthority'
  | 'contradictoryPhaseOver'
  | 'contradictoryPhaseRuns'
  | 'coordinatorMayNotBePartner'
  | 'coordinatorMayNotJoin'
  | 'correctionsOpen'
  | 'correctionsTooLate'
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
  | 'dayDoesNotExist'
  | 'deadlinePassed'
  | 'deciderRecused'
  | 'decisionBeforeCommittee'
  | 'delegateHasNoSeat'
  | 'delegationAlreadyEnded'
  | 'delegationTooLong'
  | 'depositTooLate'
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
  | 'earlierReportOpen'
  | 'eligibilityEmpty'
  | 'eliminatoryNeedsMark'
  | 'endsBeforeItStarts'
  | 'endsLaterThanItDoes'
  | 'envelopeBelowFloors'
  | 'envelopeMissing'
  | 'envelopeSpent'
  | 'evidenceExpired'
  | 'evidenceGone'
  | 'evidenceMissing'
  | 'examinationChangedMeanwhile'
  | 'exportExpired'
  | 'exportNotReady'
  | 'exportTooLong'
  | 'extensionMustBeLater'
  | 'extensionNotLater'
  | 'fieldLockedByModel'
  | 'fieldNotReopened'
  | 'fieldUnknown'
  | 'figureNegative'
  | 'figureOfComingYear'
  | 'findingElsewhere'
  | 'findingTextMissing'
  | 'followUpAlreadyRecorded'
  | 'followUpBeforeLabel'
  | 'followUpInFuture'
  | 'formDraftAlreadyThere'
  | 'formDraftChangedMeanwhile'
  | 'formMissing'
  | 'formNotOfModel'
  | 'formTitleUnfit'
  | 'formUnreadable'
  | 'formVersionChangesNothing'
  | 'formVersionHasFaults'
  | 'formVersionNotDraft'
  | 'formVersionNotPublished'
  | 'frameworkNotForUs'
  | 'goodPracticeAsksNothing'
  | 'gridCriterionUnknown'
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
  | 'jurorAlreadyRecused'
  | 'jurorUnknown'
  | 'juryDecides'
  | 'juryItemDecided'
  | 'juryQuorumMissing'
  | 'juryQuorumOutOfRange'
  | 'keyWithoutFigures'
  | 'kindsMustMatch'
  | 'labelCycleAlreadyOpen'
  | 'labelEnded'
  | 'labelNotDueYet'
  | 'labelNotSuspended'
  | 'labelSuspended'
  | 'lastHeadMayNotLeave'
  | 'leadMayNotBePartner'
  | 'levelAboveReport'
  | 'levelMissing'
  | 'levelNotAsked'
  | 'levelNotInFramework'
  | 'levelUnknown'
  | 'linesMissing'
  | 'linkSpent'
  | 'markOutOfRange'
  | 'marksMissing'
  | 'maximumBelowFirm'
  | 'mayNotAssistOneself'
  | 'mayNotInviteOneself'
  | 'mayNotMergeOneself'
  | 'memberAlreadyThere'
  | 'memberHasNoSeat'
  | 'mergeIntoItself'
  | 'mergePersonIntoItself'
  | 'messageAudienceNotYours'
  | 'minimumAboveEligible'
  | 'minimumAboveSeats'
  | 'minimumNotPositive'
  | 'minimumNotReachedBeforeDeadline'
  | 'missionsStillBelow'
  | 'mixedKeyIncomplete'
  | 'motiveMissing'
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
  | 'onwardWithoutFunder'
  | 'opinionChangedMeanwhile'
  | 'opinionMissing'
  | 'opinionQuestionMissing'
  | 'organisationGone'
  | 'organisationNotActive'
  | 'organisationStateForbids'
  | 'organisationSuspended'
  | 'outsideCallArchived'
  | 'outsideCallChangedMeanwhile'
  | 'outsideSourceNotHttps'
  | 'partMissing'
  | 'partNotAChoice'
  | 'partnerAlreadyInvited'
  | 'partnerLeftSinceSignOff'
  | 'partnerNotActive'
  | 'partnerNotThereYet'
  | 'partnerPastThis'
  | 'partnerReplaced'
  | 'partnerUnknown'
  | 'partnersNotCommitted'
  | 'passwordTooWeak'
  | 'paymentAsked'
  | 'paymentChecked'
  | 'paymentMade'
  | 'paymentNotAsked'
  | 'paymentNotChecked'
  | 'paymentsOpen'
  | 'personAlreadyMerged'
  | 'planActionChangedMeanwhile'
  | 'planChangedMeanwhile'
  | 'planDatesWrong'
  | 'planInPast'
  | 'planIsSigned'
  | 'planMethodMissing'
  | 'planMissing'
  | 'planPeopleMissing'
  | 'planSampleMissing'
  | 'postalCodeWrong'
  | 'presentNotMember'
  | 'presentPasswordWrong'
  | 'profileChangedMeanwhile'
  | 'proposalAlreadyAnswered'
  | 'qualificationDatesWrong'
  | 'quantityNegative'
  | 'questionAnswered'
  | 'questionUnreadable'
  | 'reasonMissing'
  | 'recommendationMissing'
  | 'recordsNotAlike'
  | 'recusedJurorPresent'
  | 'recusedMemberPresent'
  | 'regionHasNobodyFree'
  | 'regionalNotFitting'
  | 'remindedToday'
  | 'reportClosed'
  | 'reportFileUnreadable'
  | 'reportNotFinal'
  | 'reportShareNotThereYet'
  | 'reportSharePastThis'
  | 'reportsAlreadyOpen'
  | 'reportsMissing'
  | 'responseChangedMeanwhile'
  | 'responseTextMissing'
  | 'reviewAlreadyGiven'
  | 'reviewChangedMeanwhile'
  | 'reviewWordsMissing'
  | 'reviewerAlreadyAssigned'
  | 'reviewerConflicted'
  | 'reviewerHasNoSeat'
  | 'reviewsMissing'
  | 'rightAlreadySo'
  | 'rnaWrong'
  | 'roleNotOfKind'
  | 'rolesNotNamed'
  | 'ruleUnreadable'
  | 'scaleChoiceMissing'
  | 'scenarioChosen'
  | 'scenarioOutdated'
  | 'scheduleIncomplete'
  | 'scheduleOutOfOrder'
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
  | 'shareChangedMeanwhile'
  | 'shareIncomplete'
  | 'sharesAwaited'
  | 'shortlistEmpty'
  | 'signInRefused'
  | 'signOffMissing'
  | 'signOffOwnRequest'
  | 'siretWrong'
  | 'siteAlreadyClosed'
  | 'someoneMustEditRoles'
  | 'splitPartsMissing'
  | 'substituteOfNobody'
  | 'successorMustWait'
  | 'successorNotActive'
  | 'summaryMissing'
  | 'termAlreadyEnded'
  | 'termEndsBeforeItStarts'
  | 'thresholdMissed'
  | 'titleMissing'
  | 'tokenTooLong'
  | 'tooManyAlerts'
  | 'tooManyArchives'
  | 'tooManyAttempts'
  | 'tooManyEvidenceRequests'
  | 'tooManyExports'
  | 'tooManyInvitations'
  | 'tooManySnapshots'
  | 'tooManyUploads'
  | 'tooManyViews'
  | 'undoTooLate'
  | 'unknownLine'
  | 'uploadBeingCompleted'
  | 'uploadElsewhere'
  | 'uploadIncomplete'
  | 'versionChangesNothing'
  | 'versionHasFaults'
  | 'versionNotDraft'
  | 'versionNotPublished'
  | 'versionRetired'
  | 'writingClosed';

export type SaveFormDraftInput = {
  /** All that the version says */
  definition: Record<string, unknown>;
  idempotencyKey: string | number;
  /** Of the draft as it was opened */
  revision: number;
  title: string;
  versionId: string | number;
};

export type FormsQueryVariables = Exact<{
  ours: boolean;
  after?: string | null | undefined;
}>;


export type FormsQuery = { forms: { endCursor: string | null, hasMore: boolean, rows: Array<{ id: string, title: string, ownerName: string, isOurs: boolean, versions: Array<{ id: string, number: number, state: FormVersionState, fields: number, publishedAt: string | null, decidedBy: string }> }> } };

export type FormVersionQueryVariables = Exact<{
  id: string | number;
}>;


export type FormVersionQuery = { formVersion: { id: string, number: number, state: FormVersionState, revision: number, definition: Record<string, unknown>, publishedAt: string | null, decidedBy: string, lockedKeys: Array<string>, form: { id: string, title: string, ownerName: string, isOurs: boolean }, faults: Array<{ code: FormFaultCode, path: string, params: Record<string, unknown> }>, acts: Array<{ act: FormAct, can: boolean, code: RefusalCode | null, params: Record<string, unknown> | null }> } };

export type CreateFormMutationVariables = Exact<{
  input: CreateFormInput;
}>;


export type CreateFormMutation = { createForm: { id: string } };

export type CloneFormMutationVariables = Exact<{
  input: CloneFormInput;
}>;


export type CloneFormMutation = { cloneForm: { id: string } };

export type SaveFormDraftMutationVariables = Exact<{
  input: SaveFormDraftInput;
}>;


export type SaveFormDraftMutation = { saveFormDraft: { id: string, revision: number, decidedBy: string, faults: Array<{ code: FormFaultCode, path: string, params: Record<string, unknown> }>, form: { id: string, title: string }, acts: Array<{ act: FormAct, can: boolean, code: RefusalCode | null, params: Record<string, unknown> | null }> } };

export type PublishFormVersionMutationVariables = Exact<{
  input: FormVersionInput;
}>;


export type PublishFormVersionMutation = { publishFormVersion: { id: string } };

export type DraftFormVersionMutationVariables = Exact<{
  input: FormVersionInput;
}>;


export type DraftFormVersionMutation = { draftFormVersion: { id: string } };

export type RetireFormVersionMutationVariables = Exact<{
  input: FormVersionInput;
}>;


export type RetireFormVersionMutation = { retireFormVersion: { id: string } };

export type DiscardFormDraftMutationVariables = Exact<{
  input: FormVersionInput;
}>;


export type DiscardFormDraftMutation = { discardFormDraft: { id: string } };


export const FormsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Forms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ours"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ours"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ours"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}}]}}]}}]} as unknown as DocumentNode<FormsQuery, FormsQueryVariables>;
export const FormVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FormVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"lockedKeys"}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"can"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<FormVersionQuery, FormVersionQueryVariables>;
export const CreateFormDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateFormInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createForm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateFormMutation, CreateFormMutationVariables>;
export const CloneFormDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloneForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloneFormInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cloneForm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CloneFormMutation, CloneFormMutationVariables>;
export const SaveFormDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveFormDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveFormDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveFormDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"can"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<SaveFormDraftMutation, SaveFormDraftMutationVariables>;
export const PublishFormVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishFormVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FormVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishFormVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PublishFormVersionMutation, PublishFormVersionMutationVariables>;
export const DraftFormVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftFormVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FormVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftFormVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DraftFormVersionMutation, DraftFormVersionMutationVariables>;
export const RetireFormVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetireFormVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FormVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retireFormVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RetireFormVersionMutation, RetireFormVersionMutationVariables>;
export const DiscardFormDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardFormDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FormVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardFormDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DiscardFormDraftMutation, DiscardFormDraftMutationVariables>;
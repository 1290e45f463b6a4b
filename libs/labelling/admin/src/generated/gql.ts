/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment AuditPlanFields on AuditPlan {\n    from\n    to\n    methods\n    peopleMet\n    sample\n    note\n    sentAt\n  }\n": typeof types.AuditPlanFieldsFragmentDoc,
    "\n  fragment ReportFields on AuditReport {\n    id\n    kind\n    sentAt\n    sentBy\n    answerUntil\n    summary\n    criteria {\n      key\n      code\n      title\n      opinion\n      seenPercent\n      finding\n      body\n    }\n  }\n": typeof types.ReportFieldsFragmentDoc,
    "\n  fragment FindingFields on AuditFinding {\n    id\n    criterionKey\n    criterionCode\n    kind\n    state\n    body\n    response\n    respondedBy\n    respondedAt\n    reply\n    repliedBy\n    repliedAt\n    notifiedAt\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": typeof types.FindingFieldsFragmentDoc,
    "\n  fragment CourseDecisionFields on CycleDecision {\n    id\n    act\n    at\n    by\n    onBehalfOf\n    reason\n  }\n": typeof types.CourseDecisionFieldsFragmentDoc,
    "\n  fragment CourseFields on CycleCourse {\n    id\n    organisation {\n      id\n      code\n      kind\n      name\n      regionCodes\n    }\n    frameworkTitle\n    kind\n    state\n    isOpen\n    levelAimed\n    doneScore\n    plannedScore\n    presidentName\n    directorName\n    contactName\n    readiness {\n      rolesMissing\n      levels {\n        number\n        title\n        met\n        reasons {\n          code\n          params\n          criterionKeys\n        }\n      }\n    }\n    auditFrom\n    auditTo\n    contradictoryUntil\n    auditors\n    plan {\n      ...AuditPlanFields\n    }\n    reports {\n      ...ReportFields\n    }\n    findings {\n      ...FindingFields\n    }\n    decisions {\n      ...CourseDecisionFields\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": typeof types.CourseFieldsFragmentDoc,
    "\n  query CycleCourse($id: ID!) {\n    cycleCourse(id: $id) {\n      ...CourseFields\n    }\n  }\n": typeof types.CycleCourseDocument,
    "\n  query CycleDecisions($id: ID!) {\n    cycleCourse(id: $id) {\n      id\n      decisions {\n        ...CourseDecisionFields\n      }\n    }\n  }\n": typeof types.CycleDecisionsDocument,
    "\n  mutation AskReview($input: CycleActInput!) {\n    askReview(input: $input) {\n      ...CourseFields\n    }\n  }\n": typeof types.AskReviewDocument,
    "\n  mutation ApplyForLabel($input: ApplyForLabelInput!) {\n    applyForLabel(input: $input) {\n      ...CourseFields\n    }\n  }\n": typeof types.ApplyForLabelDocument,
    "\n  mutation WithdrawApplication($input: ReasonedCycleActInput!) {\n    withdrawApplication(input: $input) {\n      ...CourseFields\n    }\n  }\n": typeof types.WithdrawApplicationDocument,
    "\n  mutation ResumeAssessment($input: CycleActInput!) {\n    resumeAssessment(input: $input) {\n      ...CourseFields\n    }\n  }\n": typeof types.ResumeAssessmentDocument,
    "\n  mutation AppealLabel($input: ReasonedCycleActInput!) {\n    appeal(input: $input) {\n      ...CourseFields\n    }\n  }\n": typeof types.AppealLabelDocument,
    "\n  mutation AbandonCycle($input: ReasonedCycleActInput!) {\n    abandonCycle(input: $input) {\n      ...CourseFields\n    }\n  }\n": typeof types.AbandonCycleDocument,
    "\n  mutation ReturnFromReview($input: ReasonedCycleActInput!) {\n    returnFromReview(input: $input) {\n      ...CourseFields\n    }\n  }\n": typeof types.ReturnFromReviewDocument,
    "\n  mutation ReturnApplication($input: ReasonedCycleActInput!) {\n    returnApplication(input: $input) {\n      ...CourseFields\n    }\n  }\n": typeof types.ReturnApplicationDocument,
    "\n  mutation AdmitApplication($input: CycleActInput!) {\n    admitApplication(input: $input) {\n      ...CourseFields\n    }\n  }\n": typeof types.AdmitApplicationDocument,
    "\n  mutation CompleteCycle($input: CycleActInput!) {\n    completeCycle(input: $input) {\n      ...CourseFields\n    }\n  }\n": typeof types.CompleteCycleDocument,
    "\n  query CriterionNames($id: ID!) {\n    labelCycle(id: $id) {\n      id\n      axes {\n        code\n        criteria {\n          key\n          code\n          title\n        }\n      }\n    }\n  }\n": typeof types.CriterionNamesDocument,
    "\n  fragment CourseCard on LabelCycleCard {\n    id\n    organisation {\n      id\n      name\n      departmentCode\n    }\n    frameworkTitle\n    kind\n    state\n    progress {\n      done\n      planned\n      answered\n      applicable\n    }\n    help\n    contactName\n    appliedAt\n    finishBy\n    changedAt\n  }\n": typeof types.CourseCardFragmentDoc,
    "\n  query CourseCards($first: Int!, $after: String, $filter: LabelCycleFilter) {\n    labelCycles(first: $first, after: $after, filter: $filter) {\n      rows {\n        ...CourseCard\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n": typeof types.CourseCardsDocument,
    "\n  query AccompanimentJournal($cycleId: ID!, $first: Int!, $after: String) {\n    cycleComments(cycleId: $cycleId, kind: journal, first: $first, after: $after) {\n      rows {\n        ...LabelCommentLine\n      }\n      endCursor\n      hasMore\n    }\n  }\n": typeof types.AccompanimentJournalDocument,
    "\n  mutation NoteInJournal($input: CommentCycleInput!) {\n    commentCycle(input: $input) {\n      id\n    }\n  }\n": typeof types.NoteInJournalDocument,
    "\n  fragment AssessedCriterionRow on AssessedCriterion {\n    key\n    code\n    title\n    weight\n    status\n    donePercent\n    plannedOn\n    assignee {\n      id\n      name\n    }\n    isMine\n    evidenceCount\n    expiredEvidenceCount\n    openRequestCount\n    overdueRequestCount\n    planActionCount\n    excluded {\n      code\n      params\n    }\n    reopenedAt\n    keptAside\n    version\n    answeredBy\n    answeredAt\n  }\n": typeof types.AssessedCriterionRowFragmentDoc,
    "\n  fragment AssessmentScore on AssessmentProgress {\n    done\n    planned\n    answered\n    applicable\n  }\n": typeof types.AssessmentScoreFragmentDoc,
    "\n  fragment LabelSnapshotLine on LabelSnapshot {\n    id\n    cycleId\n    kind\n    title\n    versionNumber\n    done\n    planned\n    takenAt\n    takenBy\n    undoUntil\n    undoneAt\n  }\n": typeof types.LabelSnapshotLineFragmentDoc,
    "\n  fragment LabelCycleDetail on LabelCycle {\n    id\n    version\n    organisation {\n      id\n      code\n      kind\n      name\n      timeZone\n    }\n    framework {\n      id\n      title\n      code\n      audience\n      isDemo\n      versionId\n      versionNumber\n      newerVersionId\n      newerVersionNumber\n    }\n    kind\n    state\n    isOpen\n    isOurs\n    answersVisible\n    entrustedOnly\n    frozen\n    levelAimed\n    levelReached\n    president {\n      id\n      name\n    }\n    director {\n      id\n      name\n    }\n    contact {\n      id\n      name\n    }\n    help\n    progress {\n      ...AssessmentScore\n    }\n    axes {\n      code\n      title\n      progress {\n        ...AssessmentScore\n      }\n      criteria {\n        ...AssessedCriterionRow\n      }\n    }\n    levels {\n      number\n      title\n      thresholdPercent\n      met\n      reachedOn\n      reasons {\n        code\n        params\n        criterionKeys\n      }\n    }\n    readiness {\n      unansweredKeys\n      expiredEvidenceKeys\n      seatsMissing\n    }\n    plan {\n      open\n      late\n      dated\n    }\n    openedAt\n    startedAt\n    assessedAt\n    appliedAt\n    auditFrom\n    auditTo\n    auditedAt\n    contradictoryUntil\n    decidedAt\n    finishBy\n    changedAt\n    undoableSynchronisation {\n      ...LabelSnapshotLine\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": typeof types.LabelCycleDetailFragmentDoc,
    "\n  fragment PlanActionLine on PlanAction {\n    id\n    cycleId\n    criterionKey\n    criterionCode\n    criterionTitle\n    findingId\n    title\n    state\n    ownerName\n    dueOn\n    isLate\n    gain\n    position\n    version\n    changedAt\n    changedBy\n  }\n": typeof types.PlanActionLineFragmentDoc,
    "\n  fragment LabelPlanDetail on LabelPlan {\n    cycleId\n    actions {\n      ...PlanActionLine\n    }\n    summary {\n      open\n      late\n      dated\n    }\n    progress {\n      ...AssessmentScore\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": typeof types.LabelPlanDetailFragmentDoc,
    "\n  mutation RegisterCycle($input: RegisterCycleInput!) {\n    registerCycle(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n": typeof types.RegisterCycleDocument,
    "\n  mutation StartSelfAssessment($input: LabelCycleInput!) {\n    startSelfAssessment(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n": typeof types.StartSelfAssessmentDocument,
    "\n  mutation NameLabelRoles($input: NameLabelRolesInput!) {\n    nameLabelRoles(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n": typeof types.NameLabelRolesDocument,
    "\n  mutation SaveAnswer($input: SaveAnswerInput!) {\n    saveAnswer(input: $input) {\n      criterion {\n        ...AssessedCriterionRow\n      }\n      comment\n      reason\n      progress {\n        ...AssessmentScore\n      }\n      axis {\n        ...AssessmentScore\n      }\n      levelReached\n      savedAt\n    }\n  }\n": typeof types.SaveAnswerDocument,
    "\n  mutation AssignCriteria($input: AssignCriteriaInput!) {\n    assignCriteria(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n": typeof types.AssignCriteriaDocument,
    "\n  mutation CommentCycle($input: CommentCycleInput!) {\n    commentCycle(input: $input) {\n      ...LabelCommentLine\n    }\n  }\n": typeof types.CommentCycleDocument,
    "\n  mutation AskHelp($input: AskHelpInput!) {\n    askHelp(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n": typeof types.AskHelpDocument,
    "\n  mutation TakeUpHelp($input: LabelCycleInput!) {\n    takeUpHelp(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n": typeof types.TakeUpHelpDocument,
    "\n  mutation CloseHelp($input: LabelCycleInput!) {\n    closeHelp(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n": typeof types.CloseHelpDocument,
    "\n  mutation TakeSnapshot($input: TakeSnapshotInput!) {\n    takeSnapshot(input: $input) {\n      ...LabelSnapshotLine\n    }\n  }\n": typeof types.TakeSnapshotDocument,
    "\n  mutation SynchroniseCycle($input: SynchroniseCycleInput!) {\n    synchroniseCycle(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n": typeof types.SynchroniseCycleDocument,
    "\n  mutation UndoSynchronisation($input: UndoSynchronisationInput!) {\n    undoSynchronisation(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n": typeof types.UndoSynchronisationDocument,
    "\n  mutation AttachEvidence($input: AttachEvidenceInput!) {\n    attachEvidence(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n": typeof types.AttachEvidenceDocument,
    "\n  mutation DetachEvidence($input: DetachEvidenceInput!) {\n    detachEvidence(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n": typeof types.DetachEvidenceDocument,
    "\n  mutation RequestEvidence($input: RequestEvidenceInput!) {\n    requestEvidence(input: $input) {\n      id\n    }\n  }\n": typeof types.RequestEvidenceDocument,
    "\n  mutation AddPlanAction($input: AddPlanActionInput!) {\n    addPlanAction(input: $input) {\n      ...LabelPlanDetail\n    }\n  }\n": typeof types.AddPlanActionDocument,
    "\n  mutation EditPlanAction($input: EditPlanActionInput!) {\n    editPlanAction(input: $input) {\n      ...LabelPlanDetail\n    }\n  }\n": typeof types.EditPlanActionDocument,
    "\n  mutation MovePlanAction($input: MovePlanActionInput!) {\n    movePlanAction(input: $input) {\n      ...LabelPlanDetail\n    }\n  }\n": typeof types.MovePlanActionDocument,
    "\n  query LabelCycles($first: Int!, $after: String, $filter: LabelCycleFilter) {\n    labelCycles(first: $first, after: $after, filter: $filter) {\n      rows {\n        id\n        organisation {\n          id\n          name\n        }\n        frameworkId\n        frameworkTitle\n        versionNumber\n        kind\n        state\n        isOpen\n        progress {\n          ...AssessmentScore\n        }\n        levelReached\n        help\n        contactName\n        openedAt\n        appliedAt\n        decidedAt\n        finishBy\n        changedAt\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n": typeof types.LabelCyclesDocument,
    "\n  query OpenableFrameworks {\n    openableFrameworks {\n      id\n      title\n      audience\n      isDemo\n      versionNumber\n      criteriaCount\n      openCycleId\n      can\n      code\n      params\n      kinds\n    }\n  }\n": typeof types.OpenableFrameworksDocument,
    "\n  query LabelCycle($id: ID!) {\n    labelCycle(id: $id) {\n      ...LabelCycleDetail\n    }\n  }\n": typeof types.LabelCycleDocument,
    "\n  query CriterionAnswer($cycleId: ID!, $criterionKey: String!) {\n    criterionAnswer(cycleId: $cycleId, criterionKey: $criterionKey) {\n      ...CriterionAnswerDetail\n    }\n  }\n": typeof types.CriterionAnswerDocument,
    "\n  query AnswerHistory($cycleId: ID!, $criterionKey: String!, $first: Int!, $after: String, $authorId: ID) {\n    answerHistory(cycleId: $cycleId, criterionKey: $criterionKey, first: $first, after: $after, authorId: $authorId) {\n      rows {\n        ...AnswerRevisionLine\n      }\n      endCursor\n      hasMore\n      authors {\n        id\n        name\n      }\n    }\n  }\n": typeof types.AnswerHistoryDocument,
    "\n  query LabelPeople($cycleId: ID!) {\n    labelPeople(cycleId: $cycleId) {\n      id\n      name\n      role\n      canBeAssigned\n      mayHold\n      entrusted\n    }\n  }\n": typeof types.LabelPeopleDocument,
    "\n  query LabelSnapshots($cycleId: ID!) {\n    labelSnapshots(cycleId: $cycleId) {\n      ...LabelSnapshotLine\n    }\n  }\n": typeof types.LabelSnapshotsDocument,
    "\n  query CompareSnapshots($fromId: ID!, $toId: ID) {\n    compareSnapshots(fromId: $fromId, toId: $toId) {\n      from {\n        ...LabelSnapshotLine\n      }\n      to {\n        ...LabelSnapshotLine\n      }\n      criteria {\n        key\n        code\n        title\n        before {\n          status\n          donePercent\n          plannedOn\n          comment\n        }\n        after {\n          status\n          donePercent\n          plannedOn\n          comment\n        }\n        changed\n      }\n      doneBefore\n      doneAfter\n      plannedBefore\n      plannedAfter\n    }\n  }\n": typeof types.CompareSnapshotsDocument,
    "\n  query PreviewSynchronisation($cycleId: ID!) {\n    previewSynchronisation(cycleId: $cycleId) {\n      cycleId\n      fromVersion\n      toVersion\n      toVersionId\n      criteria {\n        key\n        codeBefore\n        codeAfter\n        title\n        changes\n        status\n        donePercent\n        keptDonePercent\n        keptStatus\n      }\n      mustChoose\n      doneBefore\n      doneAfter\n    }\n  }\n": typeof types.PreviewSynchronisationDocument,
    "\n  query LabelPlan($cycleId: ID!) {\n    labelPlan(cycleId: $cycleId) {\n      ...LabelPlanDetail\n    }\n  }\n": typeof types.LabelPlanDocument,
    "\n  query CycleComments($cycleId: ID!, $kind: LabelCommentKind, $first: Int!, $after: String) {\n    cycleComments(cycleId: $cycleId, kind: $kind, first: $first, after: $after) {\n      rows {\n        ...LabelCommentLine\n      }\n      endCursor\n      hasMore\n    }\n  }\n": typeof types.CycleCommentsDocument,
    "\n  query CriterionBenchmark($cycleId: ID!) {\n    criterionBenchmark(cycleId: $cycleId) {\n      key\n      respondents\n      done\n      partly\n      planned\n      notDone\n      notConcerned\n    }\n  }\n": typeof types.CriterionBenchmarkDocument,
    "\n  fragment LabelCommentLine on LabelComment {\n    id\n    criterionKey\n    kind\n    audience\n    body\n    heldOn\n    author {\n      id\n      name\n    }\n    organisationName\n    writtenAt\n  }\n": typeof types.LabelCommentLineFragmentDoc,
    "\n  fragment AnswerRevisionLine on AnswerRevision {\n    id\n    version\n    wasKept\n    status\n    donePercent\n    plannedOn\n    comment\n    reason\n    author\n    authorId\n    writtenAt\n  }\n": typeof types.AnswerRevisionLineFragmentDoc,
    "\n  fragment CriterionAnswerDetail on CriterionAnswer {\n    cycleId\n    criterion {\n      ...AssessedCriterionRow\n    }\n    axisCode\n    axisTitle\n    help\n    expectedEvidence {\n      label\n      required\n    }\n    questionKind\n    choices {\n      title\n      percent\n    }\n    comment\n    reason\n    evidence {\n      id\n      documentId\n      documentVersionId\n      title\n      fileName\n      mediaType\n      byteSize\n      effectiveOn\n      expiresOn\n      isExpired\n      alsoUsedBy\n      linkedBy\n      linkedAt\n    }\n    requests {\n      id\n      label\n      awaitedOn\n      isLate\n      requestedBy\n      onBehalfOf\n      requestedAt\n      fulfilledAt\n    }\n    comments {\n      ...LabelCommentLine\n    }\n    planActions {\n      ...PlanActionLine\n    }\n    history {\n      ...AnswerRevisionLine\n    }\n    audiences {\n      audience\n      readers\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": typeof types.CriterionAnswerDetailFragmentDoc,
    "\n  query ChosenDocuments($first: Int!, $search: String) {\n    documents(first: $first, search: $search) {\n      rows {\n        id\n        title\n        latestSafe {\n          id\n          fileName\n          effectiveOn\n          expiresOn\n        }\n      }\n      hasMore\n    }\n  }\n": typeof types.ChosenDocumentsDocument,
    "\n  query EvidenceFileRules {\n    documentRules {\n      endings\n      longestFile\n      longestPiece\n    }\n  }\n": typeof types.EvidenceFileRulesDocument,
    "\n  query ScannedDocument($id: ID!) {\n    document(id: $id) {\n      id\n      versions {\n        id\n        number\n        scanState\n      }\n    }\n  }\n": typeof types.ScannedDocumentDocument,
    "\n  mutation BeginEvidenceUpload($input: BeginUploadInput!) {\n    beginUpload(input: $input) {\n      id\n    }\n  }\n": typeof types.BeginEvidenceUploadDocument,
    "\n  mutation CancelEvidenceUpload($input: CancelUploadInput!) {\n    cancelUpload(input: $input)\n  }\n": typeof types.CancelEvidenceUploadDocument,
    "\n  mutation CompleteEvidenceUpload($input: CompleteUploadInput!) {\n    completeUpload(input: $input) {\n      id\n    }\n  }\n": typeof types.CompleteEvidenceUploadDocument,
    "\n  fragment AuditOpinionFields on AuditOpinion {\n    criterionKey\n    opinion\n    seenPercent\n    finding\n    body\n    onAgenda\n    version\n    personName\n    writtenAt\n  }\n": typeof types.AuditOpinionFieldsFragmentDoc,
    "\n  fragment AuditFileFields on AuditFile {\n    auditId\n    isLead\n    auditors\n    summary\n    version\n    course {\n      ...CourseFields\n    }\n    plan {\n      ...AuditPlanFields\n    }\n    criteria {\n      key\n      code\n      title\n      axisTitle\n      weight\n      inSample\n      status\n      donePercent\n      plannedOn\n      comment\n      reason\n      excluded\n      evidence {\n        id\n        documentId\n        documentVersionId\n        title\n        fileName\n        mediaType\n        effectiveOn\n        expiresOn\n      }\n      opinion {\n        ...AuditOpinionFields\n      }\n    }\n  }\n": typeof types.AuditFileFieldsFragmentDoc,
    "\n  query AuditFile($cycleId: ID!) {\n    auditFile(cycleId: $cycleId) {\n      ...AuditFileFields\n    }\n  }\n": typeof types.AuditFileDocument,
    "\n  query AuditComparison($cycleId: ID!) {\n    auditComparison(cycleId: $cycleId) {\n      beforeScore\n      afterScore\n      criteria {\n        key\n        code\n        title\n        beforePercent\n        afterPercent\n      }\n    }\n  }\n": typeof types.AuditComparisonDocument,
    "\n  mutation SendAuditPlan($input: SendAuditPlanInput!) {\n    sendAuditPlan(input: $input) {\n      ...AuditFileFields\n    }\n  }\n": typeof types.SendAuditPlanDocument,
    "\n  mutation StartAudit($input: CycleActInput!) {\n    startAudit(input: $input) {\n      ...AuditFileFields\n    }\n  }\n": typeof types.StartAuditDocument,
    "\n  mutation SaveOpinion($input: SaveOpinionInput!) {\n    saveOpinion(input: $input) {\n      ...AuditOpinionFields\n    }\n  }\n": typeof types.SaveOpinionDocument,
    "\n  mutation FinishVisit($input: CycleActInput!) {\n    finishVisit(input: $input) {\n      ...AuditFileFields\n    }\n  }\n": typeof types.FinishVisitDocument,
    "\n  mutation SendAuditReport($input: SendAuditReportInput!) {\n    sendAuditReport(input: $input) {\n      ...AuditFileFields\n    }\n  }\n": typeof types.SendAuditReportDocument,
    "\n  mutation ReplyToFinding($input: ReplyToFindingInput!) {\n    replyToFinding(input: $input) {\n      ...AuditFileFields\n    }\n  }\n": typeof types.ReplyToFindingDocument,
    "\n  mutation FinaliseReport($input: SendAuditReportInput!) {\n    finaliseReport(input: $input) {\n      ...CourseFields\n    }\n  }\n": typeof types.FinaliseReportDocument,
    "\n  mutation RespondToFinding($input: RespondToFindingInput!) {\n    respondToFinding(input: $input) {\n      ...CourseFields\n    }\n  }\n": typeof types.RespondToFindingDocument,
    "\n  mutation FollowUpFinding($input: ReplyToFindingInput!) {\n    followUpFinding(input: $input) {\n      ...CourseFields\n    }\n  }\n": typeof types.FollowUpFindingDocument,
    "\n  fragment PoolAuditorFields on PoolAuditor {\n    id\n    personId\n    name\n    kind\n    qualifiedOn\n    qualifiedUntil\n    isQualified\n    mostAudits\n    auditsAtWork\n    auditsDone\n    regions\n  }\n": typeof types.PoolAuditorFieldsFragmentDoc,
    "\n  query AuditorPool($first: Int!, $after: String) {\n    auditorPool(first: $first, after: $after) {\n      rows {\n        ...PoolAuditorFields\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n": typeof types.AuditorPoolDocument,
    "\n  mutation EnterAuditor($input: EnterAuditorInput!) {\n    enterAuditor(input: $input) {\n      ...PoolAuditorFields\n    }\n  }\n": typeof types.EnterAuditorDocument,
    "\n  mutation LeaveAuditor($input: LeaveAuditorInput!) {\n    leaveAuditor(input: $input) {\n      ...PoolAuditorFields\n    }\n  }\n": typeof types.LeaveAuditorDocument,
    "\n  query ProposeAuditors($cycleId: ID!) {\n    proposeAuditors(cycleId: $cycleId) {\n      proposals {\n        rank\n        lead {\n          auditorId\n          name\n          kind\n          auditsAtWork\n          auditsDone\n          qualifiedUntil\n        }\n        second {\n          auditorId\n          name\n          kind\n          auditsAtWork\n          auditsDone\n          qualifiedUntil\n        }\n        explanation {\n          code\n          params\n        }\n      }\n      setAside {\n        auditorId\n        name\n        reasons {\n          code\n          params\n        }\n      }\n    }\n  }\n": typeof types.ProposeAuditorsDocument,
    "\n  mutation AssignAuditors($input: AssignAuditorsInput!) {\n    assignAuditors(input: $input) {\n      ...CourseFields\n    }\n  }\n": typeof types.AssignAuditorsDocument,
    "\n  query PeopleOfRole($role: Role!, $organisationId: ID!, $text: String) {\n    people(first: 20, filter: { role: $role, organisationId: $organisationId, text: $text }) {\n      rows {\n        person {\n          id\n          givenName\n          familyName\n        }\n      }\n    }\n  }\n": typeof types.PeopleOfRoleDocument,
    "\n  query AwaitedLabelActs {\n    awaitedLabelActs {\n      kind\n      subjectId\n      organisationName\n      count\n      dueOn\n    }\n  }\n": typeof types.AwaitedLabelActsDocument,
    "\n  query LabelCampaigns($first: Int!, $after: String) {\n    labelCampaigns(first: $first, after: $after) {\n      rows {\n        id\n        organisationId\n        organisationName\n        title\n        frameworkTitle\n        finishBy\n        openedAt\n        remindedAt\n        closedAt\n        called\n        opened\n        finished\n        applied\n        acts {\n          act\n          can\n          code\n          params\n        }\n      }\n      endCursor\n      hasMore\n    }\n  }\n": typeof types.LabelCampaignsDocument,
    "\n  mutation OpenLabelCampaign($input: OpenLabelCampaignInput!) {\n    openLabelCampaign(input: $input) {\n      id\n      called\n    }\n  }\n": typeof types.OpenLabelCampaignDocument,
    "\n  mutation RemindLabelCampaign($input: LabelCampaignInput!) {\n    remindLabelCampaign(input: $input) {\n      id\n      remindedAt\n    }\n  }\n": typeof types.RemindLabelCampaignDocument,
    "\n  mutation CloseLabelCampaign($input: LabelCampaignInput!) {\n    closeLabelCampaign(input: $input) {\n      id\n      closedAt\n    }\n  }\n": typeof types.CloseLabelCampaignDocument,
    "\n  mutation EnterCommissionMember($input: EnterCommissionMemberInput!) {\n    enterCommissionMember(input: $input) {\n      ...CommissionMemberFields\n    }\n  }\n": typeof types.EnterCommissionMemberDocument,
    "\n  mutation EndCommissionTerm($input: EndCommissionTermInput!) {\n    endCommissionTerm(input: $input) {\n      ...CommissionMemberFields\n    }\n  }\n": typeof types.EndCommissionTermDocument,
    "\n  mutation PrepareCommission($input: PrepareCommissionInput!) {\n    prepareCommission(input: $input) {\n      ...CommissionSessionFields\n    }\n  }\n": typeof types.PrepareCommissionDocument,
    "\n  mutation EditCommission($input: EditCommissionInput!) {\n    editCommission(input: $input) {\n      ...CommissionSessionFields\n    }\n  }\n": typeof types.EditCommissionDocument,
    "\n  mutation AddToAgenda($input: AddToAgendaInput!) {\n    addToAgenda(input: $input) {\n      ...CommissionSessionFields\n    }\n  }\n": typeof types.AddToAgendaDocument,
    "\n  mutation RemoveFromAgenda($input: RemoveFromAgendaInput!) {\n    removeFromAgenda(input: $input) {\n      ...CommissionSessionFields\n    }\n  }\n": typeof types.RemoveFromAgendaDocument,
    "\n  mutation ConveneCommission($input: CommissionSessionInput!) {\n    conveneCommission(input: $input) {\n      ...CommissionSessionFields\n    }\n  }\n": typeof types.ConveneCommissionDocument,
    "\n  mutation DeclareInterest($input: DeclareInterestInput!) {\n    declareInterest(input: $input) {\n      ...CommissionSessionFields\n    }\n  }\n": typeof types.DeclareInterestDocument,
    "\n  mutation DecideLabel($input: DecideLabelInput!) {\n    decideLabel(input: $input) {\n      ...CommissionItemFields\n    }\n  }\n": typeof types.DecideLabelDocument,
    "\n  mutation CloseCommission($input: CommissionSessionInput!) {\n    closeCommission(input: $input) {\n      ...CommissionSessionFields\n    }\n  }\n": typeof types.CloseCommissionDocument,
    "\n  fragment CommissionMemberFields on CommissionMember {\n    id\n    personId\n    personName\n    college\n    startsOn\n    endsOn\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": typeof types.CommissionMemberFieldsFragmentDoc,
    "\n  fragment CommissionItemFields on CommissionItem {\n    id\n    sessionId\n    sessionTitle\n    sessionHeldOn\n    position\n    cycleId\n    organisation {\n      id\n      name\n      departmentCode\n    }\n    framework {\n      id\n      title\n      isDemo\n    }\n    cycleKind\n    cycleState\n    doneScore\n    levelAimed\n    levelSupported\n    alertPoints\n    improvementSuggestions\n    goodPractices\n    onAgenda\n    recusals {\n      id\n      memberId\n      personName\n      origin\n      code\n      reason\n      recordedAt\n    }\n    recused\n    decision\n    level\n    levelTitle\n    motives\n    conditions\n    present {\n      id\n      personName\n      college\n    }\n    decidedAt\n    decidedBy\n    letter {\n      title\n      reference\n      paragraphs\n      signedBy\n      dated\n    }\n    letterUrl\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": typeof types.CommissionItemFieldsFragmentDoc,
    "\n  fragment CommissionSessionHead on CommissionSession {\n    id\n    title\n    heldOn\n    place\n    state\n    createdAt\n    convenedAt\n    closedAt\n    itemCount\n    decidedCount\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": typeof types.CommissionSessionHeadFragmentDoc,
    "\n  fragment CommissionSessionFields on CommissionSession {\n    ...CommissionSessionHead\n    items {\n      ...CommissionItemFields\n    }\n  }\n": typeof types.CommissionSessionFieldsFragmentDoc,
    "\n  query CommissionMembers {\n    commissionMembers {\n      ...CommissionMemberFields\n    }\n  }\n": typeof types.CommissionMembersDocument,
    "\n  query CommissionSessions($first: Int!, $after: String) {\n    commissionSessions(first: $first, after: $after) {\n      rows {\n        ...CommissionSessionHead\n      }\n      endCursor\n      hasMore\n    }\n  }\n": typeof types.CommissionSessionsDocument,
    "\n  query CommissionSession($id: ID!) {\n    commissionSession(id: $id) {\n      ...CommissionSessionFields\n    }\n  }\n": typeof types.CommissionSessionDocument,
    "\n  query AgendaProposals($first: Int!, $after: String) {\n    agendaProposals(first: $first, after: $after) {\n      rows {\n        cycleId\n        organisation {\n          id\n          name\n          departmentCode\n        }\n        framework {\n          id\n          title\n          isDemo\n        }\n        cycleKind\n        cycleState\n        doneScore\n        levelAimed\n        levelSupported\n        since\n      }\n      endCursor\n      hasMore\n    }\n  }\n": typeof types.AgendaProposalsDocument,
    "\n  query CommissionDecisions($cycleId: ID!) {\n    commissionDecisions(cycleId: $cycleId) {\n      ...CommissionItemFields\n    }\n  }\n": typeof types.CommissionDecisionsDocument,
    "\n  query Frameworks {\n    frameworks {\n      id\n      code\n      title\n      audience\n      isDemo\n      isOurs\n      versions {\n        id\n        number\n        state\n        criteria\n        publishedAt\n        decidedBy\n        answering\n      }\n    }\n  }\n": typeof types.FrameworksDocument,
    "\n  query FrameworkVersion($id: ID!) {\n    frameworkVersion(id: $id) {\n      id\n      number\n      state\n      contentHash\n      criteria\n      answering\n      validityMonths\n      followUpMonths\n      contradictoryDays\n      comparedWith\n      unchanged\n      framework {\n        id\n        title\n        audience\n        isDemo\n      }\n      axes {\n        code\n        title\n        criteria {\n          key\n          code\n          title\n          weight\n          help\n          applicability\n          expectedEvidence {\n            label\n            required\n          }\n          question {\n            kind\n            written\n          }\n        }\n      }\n      levels {\n        number\n        title\n        thresholdPercent\n        completenessPercent\n        evidenceRequired\n        conditions {\n          criterionKey\n          criterionCode\n          criterionTitle\n          minimumDonePercent\n        }\n      }\n      faults {\n        code\n        axis\n        criterion\n        level\n        field\n      }\n      changes {\n        key\n        changes\n        before {\n          code\n          title\n          weight\n        }\n        after {\n          code\n          title\n          weight\n        }\n      }\n      others {\n        number\n        answering\n      }\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n  }\n": typeof types.FrameworkVersionDocument,
    "\n  mutation DraftFrameworkVersion($input: FrameworkVersionInput!) {\n    draftFrameworkVersion(input: $input) {\n      id\n    }\n  }\n": typeof types.DraftFrameworkVersionDocument,
    "\n  mutation EditFrameworkCriterion($input: EditFrameworkCriterionInput!) {\n    editFrameworkCriterion(input: $input) {\n      id\n    }\n  }\n": typeof types.EditFrameworkCriterionDocument,
    "\n  mutation PublishFrameworkVersion($input: FrameworkVersionInput!) {\n    publishFrameworkVersion(input: $input) {\n      id\n    }\n  }\n": typeof types.PublishFrameworkVersionDocument,
    "\n  mutation RetireFrameworkVersion($input: FrameworkVersionInput!) {\n    retireFrameworkVersion(input: $input) {\n      id\n    }\n  }\n": typeof types.RetireFrameworkVersionDocument,
    "\n  mutation DiscardFrameworkDraft($input: FrameworkVersionInput!) {\n    discardFrameworkDraft(input: $input) {\n      id\n    }\n  }\n": typeof types.DiscardFrameworkDraftDocument,
    "\n  fragment LabelRow on Label {\n    id\n    number\n    organisation {\n      id\n      name\n      departmentCode\n      regionCodes\n    }\n    framework {\n      id\n      title\n      isDemo\n    }\n    level\n    levelTitle\n    state\n    grantedOn\n    validUntil\n    followUpDueOn\n    followedUpOn\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": typeof types.LabelRowFragmentDoc,
    "\n  fragment LabelFields on Label {\n    ...LabelRow\n    verificationCode\n    verificationPath\n    conditions\n    cycleId\n    decisions {\n      id\n      act\n      at\n      by\n      onBehalfOf {\n        id\n        name\n      }\n      reason\n    }\n  }\n": typeof types.LabelFieldsFragmentDoc,
    "\n  query LabelRegister($first: Int!, $after: String, $filter: LabelFilter) {\n    labelRegister(first: $first, after: $after, filter: $filter) {\n      rows {\n        ...LabelRow\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n": typeof types.LabelRegisterDocument,
    "\n  query Label($id: ID!) {\n    label(id: $id) {\n      ...LabelFields\n    }\n  }\n": typeof types.LabelDocument,
    "\n  query FollowUpScope($cycleId: ID!, $kind: LabelStep!) {\n    followUpScope(cycleId: $cycleId, kind: $kind) {\n      cycleId\n      kind\n      dueOn\n      conditions\n      items {\n        criterionKey\n        code\n        title\n        reasons {\n          code\n          params\n        }\n      }\n    }\n  }\n": typeof types.FollowUpScopeDocument,
    "\n  query LabelledRegions {\n    regions {\n      code\n      name\n    }\n  }\n": typeof types.LabelledRegionsDocument,
    "\n  mutation SuspendLabel($input: LabelReasonInput!) {\n    suspendLabel(input: $input) {\n      ...LabelFields\n    }\n  }\n": typeof types.SuspendLabelDocument,
    "\n  mutation ReinstateLabel($input: LabelReasonInput!) {\n    reinstateLabel(input: $input) {\n      ...LabelFields\n    }\n  }\n": typeof types.ReinstateLabelDocument,
    "\n  mutation WithdrawLabel($input: LabelReasonInput!) {\n    withdrawLabel(input: $input) {\n      ...LabelFields\n    }\n  }\n": typeof types.WithdrawLabelDocument,
    "\n  mutation RecordFollowUp($input: RecordFollowUpInput!) {\n    recordFollowUp(input: $input) {\n      ...LabelFields\n    }\n  }\n": typeof types.RecordFollowUpDocument,
    "\n  mutation OpenNextCycle($input: OpenLabelCycleInput!) {\n    openLabelCycle(input: $input) {\n      id\n    }\n  }\n": typeof types.OpenNextCycleDocument,
    "\n  query LabelSteering($frameworkId: ID, $month: String) {\n    labelSteering(frameworkId: $frameworkId, month: $month) {\n      frameworks {\n        id\n        title\n        audience\n        isDemo\n        versionNumber\n      }\n      framework {\n        id\n        title\n        audience\n        isDemo\n        versionNumber\n        thresholdPercent\n      }\n      month\n      computedAt\n      members\n      funnel {\n        stage\n        count\n      }\n      waiting\n      ready\n      needHelp\n      medianWeeksToApply\n      medianWeeksToDecide\n      regions {\n        regionCode\n        members\n        labelled\n      }\n      groups {\n        organisationId\n        name\n        members\n        engaged\n        applied\n        labelled\n        needHelp\n      }\n      criteria {\n        key\n        code\n        title\n        respondents\n        notDone\n      }\n      expiries {\n        month\n        count\n        unbegun\n      }\n      evolution {\n        month\n        engaged\n        applied\n        labelled\n      }\n      commissions {\n        id\n        title\n        heldOn\n        files\n      }\n    }\n  }\n": typeof types.LabelSteeringDocument,
    "\n  query SteeredMissions($frameworkId: ID, $first: Int!, $after: String, $filter: SteeredMissionFilterInput) {\n    steeredMissions(frameworkId: $frameworkId, first: $first, after: $after, filter: $filter) {\n      rows {\n        id\n        code\n        name\n        regionCodes\n        cycleId\n        stage\n        doneScore\n        plannedScore\n        labelledUntil\n        labelLevel\n        renewalBegun\n        need\n        deadline {\n          kind\n          on\n        }\n      }\n      endCursor\n      hasMore\n      counts {\n        all\n        toHelp\n        expiringSoon\n        ready\n      }\n    }\n  }\n": typeof types.SteeredMissionsDocument,
    "\n  query SteeringRegions {\n    regions {\n      code\n      name\n    }\n  }\n": typeof types.SteeringRegionsDocument,
    "\n  query VerifyLabel($code: String!) {\n    verifyLabel(code: $code) {\n      known\n      organisationName\n      frameworkTitle\n      isDemo\n      level\n      levelTitle\n      state\n      validUntil\n    }\n  }\n": typeof types.VerifyLabelDocument,
};
const documents: Documents = {
    "\n  fragment AuditPlanFields on AuditPlan {\n    from\n    to\n    methods\n    peopleMet\n    sample\n    note\n    sentAt\n  }\n": types.AuditPlanFieldsFragmentDoc,
    "\n  fragment ReportFields on AuditReport {\n    id\n    kind\n    sentAt\n    sentBy\n    answerUntil\n    summary\n    criteria {\n      key\n      code\n      title\n      opinion\n      seenPercent\n      finding\n      body\n    }\n  }\n": types.ReportFieldsFragmentDoc,
    "\n  fragment FindingFields on AuditFinding {\n    id\n    criterionKey\n    criterionCode\n    kind\n    state\n    body\n    response\n    respondedBy\n    respondedAt\n    reply\n    repliedBy\n    repliedAt\n    notifiedAt\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": types.FindingFieldsFragmentDoc,
    "\n  fragment CourseDecisionFields on CycleDecision {\n    id\n    act\n    at\n    by\n    onBehalfOf\n    reason\n  }\n": types.CourseDecisionFieldsFragmentDoc,
    "\n  fragment CourseFields on CycleCourse {\n    id\n    organisation {\n      id\n      code\n      kind\n      name\n      regionCodes\n    }\n    frameworkTitle\n    kind\n    state\n    isOpen\n    levelAimed\n    doneScore\n    plannedScore\n    presidentName\n    directorName\n    contactName\n    readiness {\n      rolesMissing\n      levels {\n        number\n        title\n        met\n        reasons {\n          code\n          params\n          criterionKeys\n        }\n      }\n    }\n    auditFrom\n    auditTo\n    contradictoryUntil\n    auditors\n    plan {\n      ...AuditPlanFields\n    }\n    reports {\n      ...ReportFields\n    }\n    findings {\n      ...FindingFields\n    }\n    decisions {\n      ...CourseDecisionFields\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": types.CourseFieldsFragmentDoc,
    "\n  query CycleCourse($id: ID!) {\n    cycleCourse(id: $id) {\n      ...CourseFields\n    }\n  }\n": types.CycleCourseDocument,
    "\n  query CycleDecisions($id: ID!) {\n    cycleCourse(id: $id) {\n      id\n      decisions {\n        ...CourseDecisionFields\n      }\n    }\n  }\n": types.CycleDecisionsDocument,
    "\n  mutation AskReview($input: CycleActInput!) {\n    askReview(input: $input) {\n      ...CourseFields\n    }\n  }\n": types.AskReviewDocument,
    "\n  mutation ApplyForLabel($input: ApplyForLabelInput!) {\n    applyForLabel(input: $input) {\n      ...CourseFields\n    }\n  }\n": types.ApplyForLabelDocument,
    "\n  mutation WithdrawApplication($input: ReasonedCycleActInput!) {\n    withdrawApplication(input: $input) {\n      ...CourseFields\n    }\n  }\n": types.WithdrawApplicationDocument,
    "\n  mutation ResumeAssessment($input: CycleActInput!) {\n    resumeAssessment(input: $input) {\n      ...CourseFields\n    }\n  }\n": types.ResumeAssessmentDocument,
    "\n  mutation AppealLabel($input: ReasonedCycleActInput!) {\n    appeal(input: $input) {\n      ...CourseFields\n    }\n  }\n": types.AppealLabelDocument,
    "\n  mutation AbandonCycle($input: ReasonedCycleActInput!) {\n    abandonCycle(input: $input) {\n      ...CourseFields\n    }\n  }\n": types.AbandonCycleDocument,
    "\n  mutation ReturnFromReview($input: ReasonedCycleActInput!) {\n    returnFromReview(input: $input) {\n      ...CourseFields\n    }\n  }\n": types.ReturnFromReviewDocument,
    "\n  mutation ReturnApplication($input: ReasonedCycleActInput!) {\n    returnApplication(input: $input) {\n      ...CourseFields\n    }\n  }\n": types.ReturnApplicationDocument,
    "\n  mutation AdmitApplication($input: CycleActInput!) {\n    admitApplication(input: $input) {\n      ...CourseFields\n    }\n  }\n": types.AdmitApplicationDocument,
    "\n  mutation CompleteCycle($input: CycleActInput!) {\n    completeCycle(input: $input) {\n      ...CourseFields\n    }\n  }\n": types.CompleteCycleDocument,
    "\n  query CriterionNames($id: ID!) {\n    labelCycle(id: $id) {\n      id\n      axes {\n        code\n        criteria {\n          key\n          code\n          title\n        }\n      }\n    }\n  }\n": types.CriterionNamesDocument,
    "\n  fragment CourseCard on LabelCycleCard {\n    id\n    organisation {\n      id\n      name\n      departmentCode\n    }\n    frameworkTitle\n    kind\n    state\n    progress {\n      done\n      planned\n      answered\n      applicable\n    }\n    help\n    contactName\n    appliedAt\n    finishBy\n    changedAt\n  }\n": types.CourseCardFragmentDoc,
    "\n  query CourseCards($first: Int!, $after: String, $filter: LabelCycleFilter) {\n    labelCycles(first: $first, after: $after, filter: $filter) {\n      rows {\n        ...CourseCard\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n": types.CourseCardsDocument,
    "\n  query AccompanimentJournal($cycleId: ID!, $first: Int!, $after: String) {\n    cycleComments(cycleId: $cycleId, kind: journal, first: $first, after: $after) {\n      rows {\n        ...LabelCommentLine\n      }\n      endCursor\n      hasMore\n    }\n  }\n": types.AccompanimentJournalDocument,
    "\n  mutation NoteInJournal($input: CommentCycleInput!) {\n    commentCycle(input: $input) {\n      id\n    }\n  }\n": types.NoteInJournalDocument,
    "\n  fragment AssessedCriterionRow on AssessedCriterion {\n    key\n    code\n    title\n    weight\n    status\n    donePercent\n    plannedOn\n    assignee {\n      id\n      name\n    }\n    isMine\n    evidenceCount\n    expiredEvidenceCount\n    openRequestCount\n    overdueRequestCount\n    planActionCount\n    excluded {\n      code\n      params\n    }\n    reopenedAt\n    keptAside\n    version\n    answeredBy\n    answeredAt\n  }\n": types.AssessedCriterionRowFragmentDoc,
    "\n  fragment AssessmentScore on AssessmentProgress {\n    done\n    planned\n    answered\n    applicable\n  }\n": types.AssessmentScoreFragmentDoc,
    "\n  fragment LabelSnapshotLine on LabelSnapshot {\n    id\n    cycleId\n    kind\n    title\n    versionNumber\n    done\n    planned\n    takenAt\n    takenBy\n    undoUntil\n    undoneAt\n  }\n": types.LabelSnapshotLineFragmentDoc,
    "\n  fragment LabelCycleDetail on LabelCycle {\n    id\n    version\n    organisation {\n      id\n      code\n      kind\n      name\n      timeZone\n    }\n    framework {\n      id\n      title\n      code\n      audience\n      isDemo\n      versionId\n      versionNumber\n      newerVersionId\n      newerVersionNumber\n    }\n    kind\n    state\n    isOpen\n    isOurs\n    answersVisible\n    entrustedOnly\n    frozen\n    levelAimed\n    levelReached\n    president {\n      id\n      name\n    }\n    director {\n      id\n      name\n    }\n    contact {\n      id\n      name\n    }\n    help\n    progress {\n      ...AssessmentScore\n    }\n    axes {\n      code\n      title\n      progress {\n        ...AssessmentScore\n      }\n      criteria {\n        ...AssessedCriterionRow\n      }\n    }\n    levels {\n      number\n      title\n      thresholdPercent\n      met\n      reachedOn\n      reasons {\n        code\n        params\n        criterionKeys\n      }\n    }\n    readiness {\n      unansweredKeys\n      expiredEvidenceKeys\n      seatsMissing\n    }\n    plan {\n      open\n      late\n      dated\n    }\n    openedAt\n    startedAt\n    assessedAt\n    appliedAt\n    auditFrom\n    auditTo\n    auditedAt\n    contradictoryUntil\n    decidedAt\n    finishBy\n    changedAt\n    undoableSynchronisation {\n      ...LabelSnapshotLine\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": types.LabelCycleDetailFragmentDoc,
    "\n  fragment PlanActionLine on PlanAction {\n    id\n    cycleId\n    criterionKey\n    criterionCode\n    criterionTitle\n    findingId\n    title\n    state\n    ownerName\n    dueOn\n    isLate\n    gain\n    position\n    version\n    changedAt\n    changedBy\n  }\n": types.PlanActionLineFragmentDoc,
    "\n  fragment LabelPlanDetail on LabelPlan {\n    cycleId\n    actions {\n      ...PlanActionLine\n    }\n    summary {\n      open\n      late\n      dated\n    }\n    progress {\n      ...AssessmentScore\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": types.LabelPlanDetailFragmentDoc,
    "\n  mutation RegisterCycle($input: RegisterCycleInput!) {\n    registerCycle(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n": types.RegisterCycleDocument,
    "\n  mutation StartSelfAssessment($input: LabelCycleInput!) {\n    startSelfAssessment(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n": types.StartSelfAssessmentDocument,
    "\n  mutation NameLabelRoles($input: NameLabelRolesInput!) {\n    nameLabelRoles(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n": types.NameLabelRolesDocument,
    "\n  mutation SaveAnswer($input: SaveAnswerInput!) {\n    saveAnswer(input: $input) {\n      criterion {\n        ...AssessedCriterionRow\n      }\n      comment\n      reason\n      progress {\n        ...AssessmentScore\n      }\n      axis {\n        ...AssessmentScore\n      }\n      levelReached\n      savedAt\n    }\n  }\n": types.SaveAnswerDocument,
    "\n  mutation AssignCriteria($input: AssignCriteriaInput!) {\n    assignCriteria(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n": types.AssignCriteriaDocument,
    "\n  mutation CommentCycle($input: CommentCycleInput!) {\n    commentCycle(input: $input) {\n      ...LabelCommentLine\n    }\n  }\n": types.CommentCycleDocument,
    "\n  mutation AskHelp($input: AskHelpInput!) {\n    askHelp(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n": types.AskHelpDocument,
    "\n  mutation TakeUpHelp($input: LabelCycleInput!) {\n    takeUpHelp(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n": types.TakeUpHelpDocument,
    "\n  mutation CloseHelp($input: LabelCycleInput!) {\n    closeHelp(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n": types.CloseHelpDocument,
    "\n  mutation TakeSnapshot($input: TakeSnapshotInput!) {\n    takeSnapshot(input: $input) {\n      ...LabelSnapshotLine\n    }\n  }\n": types.TakeSnapshotDocument,
    "\n  mutation SynchroniseCycle($input: SynchroniseCycleInput!) {\n    synchroniseCycle(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n": types.SynchroniseCycleDocument,
    "\n  mutation UndoSynchronisation($input: UndoSynchronisationInput!) {\n    undoSynchronisation(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n": types.UndoSynchronisationDocument,
    "\n  mutation AttachEvidence($input: AttachEvidenceInput!) {\n    attachEvidence(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n": types.AttachEvidenceDocument,
    "\n  mutation DetachEvidence($input: DetachEvidenceInput!) {\n    detachEvidence(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n": types.DetachEvidenceDocument,
    "\n  mutation RequestEvidence($input: RequestEvidenceInput!) {\n    requestEvidence(input: $input) {\n      id\n    }\n  }\n": types.RequestEvidenceDocument,
    "\n  mutation AddPlanAction($input: AddPlanActionInput!) {\n    addPlanAction(input: $input) {\n      ...LabelPlanDetail\n    }\n  }\n": types.AddPlanActionDocument,
    "\n  mutation EditPlanAction($input: EditPlanActionInput!) {\n    editPlanAction(input: $input) {\n      ...LabelPlanDetail\n    }\n  }\n": types.EditPlanActionDocument,
    "\n  mutation MovePlanAction($input: MovePlanActionInput!) {\n    movePlanAction(input: $input) {\n      ...LabelPlanDetail\n    }\n  }\n": types.MovePlanActionDocument,
    "\n  query LabelCycles($first: Int!, $after: String, $filter: LabelCycleFilter) {\n    labelCycles(first: $first, after: $after, filter: $filter) {\n      rows {\n        id\n        organisation {\n          id\n          name\n        }\n        frameworkId\n        frameworkTitle\n        versionNumber\n        kind\n        state\n        isOpen\n        progress {\n          ...AssessmentScore\n        }\n        levelReached\n        help\n        contactName\n        openedAt\n        appliedAt\n        decidedAt\n        finishBy\n        changedAt\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n": types.LabelCyclesDocument,
    "\n  query OpenableFrameworks {\n    openableFrameworks {\n      id\n      title\n      audience\n      isDemo\n      versionNumber\n      criteriaCount\n      openCycleId\n      can\n      code\n      params\n      kinds\n    }\n  }\n": types.OpenableFrameworksDocument,
    "\n  query LabelCycle($id: ID!) {\n    labelCycle(id: $id) {\n      ...LabelCycleDetail\n    }\n  }\n": types.LabelCycleDocument,
    "\n  query CriterionAnswer($cycleId: ID!, $criterionKey: String!) {\n    criterionAnswer(cycleId: $cycleId, criterionKey: $criterionKey) {\n      ...CriterionAnswerDetail\n    }\n  }\n": types.CriterionAnswerDocument,
    "\n  query AnswerHistory($cycleId: ID!, $criterionKey: String!, $first: Int!, $after: String, $authorId: ID) {\n    answerHistory(cycleId: $cycleId, criterionKey: $criterionKey, first: $first, after: $after, authorId: $authorId) {\n      rows {\n        ...AnswerRevisionLine\n      }\n      endCursor\n      hasMore\n      authors {\n        id\n        name\n      }\n    }\n  }\n": types.AnswerHistoryDocument,
    "\n  query LabelPeople($cycleId: ID!) {\n    labelPeople(cycleId: $cycleId) {\n      id\n      name\n      role\n      canBeAssigned\n      mayHold\n      entrusted\n    }\n  }\n": types.LabelPeopleDocument,
    "\n  query LabelSnapshots($cycleId: ID!) {\n    labelSnapshots(cycleId: $cycleId) {\n      ...LabelSnapshotLine\n    }\n  }\n": types.LabelSnapshotsDocument,
    "\n  query CompareSnapshots($fromId: ID!, $toId: ID) {\n    compareSnapshots(fromId: $fromId, toId: $toId) {\n      from {\n        ...LabelSnapshotLine\n      }\n      to {\n        ...LabelSnapshotLine\n      }\n      criteria {\n        key\n        code\n        title\n        before {\n          status\n          donePercent\n          plannedOn\n          comment\n        }\n        after {\n          status\n          donePercent\n          plannedOn\n          comment\n        }\n        changed\n      }\n      doneBefore\n      doneAfter\n      plannedBefore\n      plannedAfter\n    }\n  }\n": types.CompareSnapshotsDocument,
    "\n  query PreviewSynchronisation($cycleId: ID!) {\n    previewSynchronisation(cycleId: $cycleId) {\n      cycleId\n      fromVersion\n      toVersion\n      toVersionId\n      criteria {\n        key\n        codeBefore\n        codeAfter\n        title\n        changes\n        status\n        donePercent\n        keptDonePercent\n        keptStatus\n      }\n      mustChoose\n      doneBefore\n      doneAfter\n    }\n  }\n": types.PreviewSynchronisationDocument,
    "\n  query LabelPlan($cycleId: ID!) {\n    labelPlan(cycleId: $cycleId) {\n      ...LabelPlanDetail\n    }\n  }\n": types.LabelPlanDocument,
    "\n  query CycleComments($cycleId: ID!, $kind: LabelCommentKind, $first: Int!, $after: String) {\n    cycleComments(cycleId: $cycleId, kind: $kind, first: $first, after: $after) {\n      rows {\n        ...LabelCommentLine\n      }\n      endCursor\n      hasMore\n    }\n  }\n": types.CycleCommentsDocument,
    "\n  query CriterionBenchmark($cycleId: ID!) {\n    criterionBenchmark(cycleId: $cycleId) {\n      key\n      respondents\n      done\n      partly\n      planned\n      notDone\n      notConcerned\n    }\n  }\n": types.CriterionBenchmarkDocument,
    "\n  fragment LabelCommentLine on LabelComment {\n    id\n    criterionKey\n    kind\n    audience\n    body\n    heldOn\n    author {\n      id\n      name\n    }\n    organisationName\n    writtenAt\n  }\n": types.LabelCommentLineFragmentDoc,
    "\n  fragment AnswerRevisionLine on AnswerRevision {\n    id\n    version\n    wasKept\n    status\n    donePercent\n    plannedOn\n    comment\n    reason\n    author\n    authorId\n    writtenAt\n  }\n": types.AnswerRevisionLineFragmentDoc,
    "\n  fragment CriterionAnswerDetail on CriterionAnswer {\n    cycleId\n    criterion {\n      ...AssessedCriterionRow\n    }\n    axisCode\n    axisTitle\n    help\n    expectedEvidence {\n      label\n      required\n    }\n    questionKind\n    choices {\n      title\n      percent\n    }\n    comment\n    reason\n    evidence {\n      id\n      documentId\n      documentVersionId\n      title\n      fileName\n      mediaType\n      byteSize\n      effectiveOn\n      expiresOn\n      isExpired\n      alsoUsedBy\n      linkedBy\n      linkedAt\n    }\n    requests {\n      id\n      label\n      awaitedOn\n      isLate\n      requestedBy\n      onBehalfOf\n      requestedAt\n      fulfilledAt\n    }\n    comments {\n      ...LabelCommentLine\n    }\n    planActions {\n      ...PlanActionLine\n    }\n    history {\n      ...AnswerRevisionLine\n    }\n    audiences {\n      audience\n      readers\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": types.CriterionAnswerDetailFragmentDoc,
    "\n  query ChosenDocuments($first: Int!, $search: String) {\n    documents(first: $first, search: $search) {\n      rows {\n        id\n        title\n        latestSafe {\n          id\n          fileName\n          effectiveOn\n          expiresOn\n        }\n      }\n      hasMore\n    }\n  }\n": types.ChosenDocumentsDocument,
    "\n  query EvidenceFileRules {\n    documentRules {\n      endings\n      longestFile\n      longestPiece\n    }\n  }\n": types.EvidenceFileRulesDocument,
    "\n  query ScannedDocument($id: ID!) {\n    document(id: $id) {\n      id\n      versions {\n        id\n        number\n        scanState\n      }\n    }\n  }\n": types.ScannedDocumentDocument,
    "\n  mutation BeginEvidenceUpload($input: BeginUploadInput!) {\n    beginUpload(input: $input) {\n      id\n    }\n  }\n": types.BeginEvidenceUploadDocument,
    "\n  mutation CancelEvidenceUpload($input: CancelUploadInput!) {\n    cancelUpload(input: $input)\n  }\n": types.CancelEvidenceUploadDocument,
    "\n  mutation CompleteEvidenceUpload($input: CompleteUploadInput!) {\n    completeUpload(input: $input) {\n      id\n    }\n  }\n": types.CompleteEvidenceUploadDocument,
    "\n  fragment AuditOpinionFields on AuditOpinion {\n    criterionKey\n    opinion\n    seenPercent\n    finding\n    body\n    onAgenda\n    version\n    personName\n    writtenAt\n  }\n": types.AuditOpinionFieldsFragmentDoc,
    "\n  fragment AuditFileFields on AuditFile {\n    auditId\n    isLead\n    auditors\n    summary\n    version\n    course {\n      ...CourseFields\n    }\n    plan {\n      ...AuditPlanFields\n    }\n    criteria {\n      key\n      code\n      title\n      axisTitle\n      weight\n      inSample\n      status\n      donePercent\n      plannedOn\n      comment\n      reason\n      excluded\n      evidence {\n        id\n        documentId\n        documentVersionId\n        title\n        fileName\n        mediaType\n        effectiveOn\n        expiresOn\n      }\n      opinion {\n        ...AuditOpinionFields\n      }\n    }\n  }\n": types.AuditFileFieldsFragmentDoc,
    "\n  query AuditFile($cycleId: ID!) {\n    auditFile(cycleId: $cycleId) {\n      ...AuditFileFields\n    }\n  }\n": types.AuditFileDocument,
    "\n  query AuditComparison($cycleId: ID!) {\n    auditComparison(cycleId: $cycleId) {\n      beforeScore\n      afterScore\n      criteria {\n        key\n        code\n        title\n        beforePercent\n        afterPercent\n      }\n    }\n  }\n": types.AuditComparisonDocument,
    "\n  mutation SendAuditPlan($input: SendAuditPlanInput!) {\n    sendAuditPlan(input: $input) {\n      ...AuditFileFields\n    }\n  }\n": types.SendAuditPlanDocument,
    "\n  mutation StartAudit($input: CycleActInput!) {\n    startAudit(input: $input) {\n      ...AuditFileFields\n    }\n  }\n": types.StartAuditDocument,
    "\n  mutation SaveOpinion($input: SaveOpinionInput!) {\n    saveOpinion(input: $input) {\n      ...AuditOpinionFields\n    }\n  }\n": types.SaveOpinionDocument,
    "\n  mutation FinishVisit($input: CycleActInput!) {\n    finishVisit(input: $input) {\n      ...AuditFileFields\n    }\n  }\n": types.FinishVisitDocument,
    "\n  mutation SendAuditReport($input: SendAuditReportInput!) {\n    sendAuditReport(input: $input) {\n      ...AuditFileFields\n    }\n  }\n": types.SendAuditReportDocument,
    "\n  mutation ReplyToFinding($input: ReplyToFindingInput!) {\n    replyToFinding(input: $input) {\n      ...AuditFileFields\n    }\n  }\n": types.ReplyToFindingDocument,
    "\n  mutation FinaliseReport($input: SendAuditReportInput!) {\n    finaliseReport(input: $input) {\n      ...CourseFields\n    }\n  }\n": types.FinaliseReportDocument,
    "\n  mutation RespondToFinding($input: RespondToFindingInput!) {\n    respondToFinding(input: $input) {\n      ...CourseFields\n    }\n  }\n": types.RespondToFindingDocument,
    "\n  mutation FollowUpFinding($input: ReplyToFindingInput!) {\n    followUpFinding(input: $input) {\n      ...CourseFields\n    }\n  }\n": types.FollowUpFindingDocument,
    "\n  fragment PoolAuditorFields on PoolAuditor {\n    id\n    personId\n    name\n    kind\n    qualifiedOn\n    qualifiedUntil\n    isQualified\n    mostAudits\n    auditsAtWork\n    auditsDone\n    regions\n  }\n": types.PoolAuditorFieldsFragmentDoc,
    "\n  query AuditorPool($first: Int!, $after: String) {\n    auditorPool(first: $first, after: $after) {\n      rows {\n        ...PoolAuditorFields\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n": types.AuditorPoolDocument,
    "\n  mutation EnterAuditor($input: EnterAuditorInput!) {\n    enterAuditor(input: $input) {\n      ...PoolAuditorFields\n    }\n  }\n": types.EnterAuditorDocument,
    "\n  mutation LeaveAuditor($input: LeaveAuditorInput!) {\n    leaveAuditor(input: $input) {\n      ...PoolAuditorFields\n    }\n  }\n": types.LeaveAuditorDocument,
    "\n  query ProposeAuditors($cycleId: ID!) {\n    proposeAuditors(cycleId: $cycleId) {\n      proposals {\n        rank\n        lead {\n          auditorId\n          name\n          kind\n          auditsAtWork\n          auditsDone\n          qualifiedUntil\n        }\n        second {\n          auditorId\n          name\n          kind\n          auditsAtWork\n          auditsDone\n          qualifiedUntil\n        }\n        explanation {\n          code\n          params\n        }\n      }\n      setAside {\n        auditorId\n        name\n        reasons {\n          code\n          params\n        }\n      }\n    }\n  }\n": types.ProposeAuditorsDocument,
    "\n  mutation AssignAuditors($input: AssignAuditorsInput!) {\n    assignAuditors(input: $input) {\n      ...CourseFields\n    }\n  }\n": types.AssignAuditorsDocument,
    "\n  query PeopleOfRole($role: Role!, $organisationId: ID!, $text: String) {\n    people(first: 20, filter: { role: $role, organisationId: $organisationId, text: $text }) {\n      rows {\n        person {\n          id\n          givenName\n          familyName\n        }\n      }\n    }\n  }\n": types.PeopleOfRoleDocument,
    "\n  query AwaitedLabelActs {\n    awaitedLabelActs {\n      kind\n      subjectId\n      organisationName\n      count\n      dueOn\n    }\n  }\n": types.AwaitedLabelActsDocument,
    "\n  query LabelCampaigns($first: Int!, $after: String) {\n    labelCampaigns(first: $first, after: $after) {\n      rows {\n        id\n        organisationId\n        organisationName\n        title\n        frameworkTitle\n        finishBy\n        openedAt\n        remindedAt\n        closedAt\n        called\n        opened\n        finished\n        applied\n        acts {\n          act\n          can\n          code\n          params\n        }\n      }\n      endCursor\n      hasMore\n    }\n  }\n": types.LabelCampaignsDocument,
    "\n  mutation OpenLabelCampaign($input: OpenLabelCampaignInput!) {\n    openLabelCampaign(input: $input) {\n      id\n      called\n    }\n  }\n": types.OpenLabelCampaignDocument,
    "\n  mutation RemindLabelCampaign($input: LabelCampaignInput!) {\n    remindLabelCampaign(input: $input) {\n      id\n      remindedAt\n    }\n  }\n": types.RemindLabelCampaignDocument,
    "\n  mutation CloseLabelCampaign($input: LabelCampaignInput!) {\n    closeLabelCampaign(input: $input) {\n      id\n      closedAt\n    }\n  }\n": types.CloseLabelCampaignDocument,
    "\n  mutation EnterCommissionMember($input: EnterCommissionMemberInput!) {\n    enterCommissionMember(input: $input) {\n      ...CommissionMemberFields\n    }\n  }\n": types.EnterCommissionMemberDocument,
    "\n  mutation EndCommissionTerm($input: EndCommissionTermInput!) {\n    endCommissionTerm(input: $input) {\n      ...CommissionMemberFields\n    }\n  }\n": types.EndCommissionTermDocument,
    "\n  mutation PrepareCommission($input: PrepareCommissionInput!) {\n    prepareCommission(input: $input) {\n      ...CommissionSessionFields\n    }\n  }\n": types.PrepareCommissionDocument,
    "\n  mutation EditCommission($input: EditCommissionInput!) {\n    editCommission(input: $input) {\n      ...CommissionSessionFields\n    }\n  }\n": types.EditCommissionDocument,
    "\n  mutation AddToAgenda($input: AddToAgendaInput!) {\n    addToAgenda(input: $input) {\n      ...CommissionSessionFields\n    }\n  }\n": types.AddToAgendaDocument,
    "\n  mutation RemoveFromAgenda($input: RemoveFromAgendaInput!) {\n    removeFromAgenda(input: $input) {\n      ...CommissionSessionFields\n    }\n  }\n": types.RemoveFromAgendaDocument,
    "\n  mutation ConveneCommission($input: CommissionSessionInput!) {\n    conveneCommission(input: $input) {\n      ...CommissionSessionFields\n    }\n  }\n": types.ConveneCommissionDocument,
    "\n  mutation DeclareInterest($input: DeclareInterestInput!) {\n    declareInterest(input: $input) {\n      ...CommissionSessionFields\n    }\n  }\n": types.DeclareInterestDocument,
    "\n  mutation DecideLabel($input: DecideLabelInput!) {\n    decideLabel(input: $input) {\n      ...CommissionItemFields\n    }\n  }\n": types.DecideLabelDocument,
    "\n  mutation CloseCommission($input: CommissionSessionInput!) {\n    closeCommission(input: $input) {\n      ...CommissionSessionFields\n    }\n  }\n": types.CloseCommissionDocument,
    "\n  fragment CommissionMemberFields on CommissionMember {\n    id\n    personId\n    personName\n    college\n    startsOn\n    endsOn\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": types.CommissionMemberFieldsFragmentDoc,
    "\n  fragment CommissionItemFields on CommissionItem {\n    id\n    sessionId\n    sessionTitle\n    sessionHeldOn\n    position\n    cycleId\n    organisation {\n      id\n      name\n      departmentCode\n    }\n    framework {\n      id\n      title\n      isDemo\n    }\n    cycleKind\n    cycleState\n    doneScore\n    levelAimed\n    levelSupported\n    alertPoints\n    improvementSuggestions\n    goodPractices\n    onAgenda\n    recusals {\n      id\n      memberId\n      personName\n      origin\n      code\n      reason\n      recordedAt\n    }\n    recused\n    decision\n    level\n    levelTitle\n    motives\n    conditions\n    present {\n      id\n      personName\n      college\n    }\n    decidedAt\n    decidedBy\n    letter {\n      title\n      reference\n      paragraphs\n      signedBy\n      dated\n    }\n    letterUrl\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": types.CommissionItemFieldsFragmentDoc,
    "\n  fragment CommissionSessionHead on CommissionSession {\n    id\n    title\n    heldOn\n    place\n    state\n    createdAt\n    convenedAt\n    closedAt\n    itemCount\n    decidedCount\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": types.CommissionSessionHeadFragmentDoc,
    "\n  fragment CommissionSessionFields on CommissionSession {\n    ...CommissionSessionHead\n    items {\n      ...CommissionItemFields\n    }\n  }\n": types.CommissionSessionFieldsFragmentDoc,
    "\n  query CommissionMembers {\n    commissionMembers {\n      ...CommissionMemberFields\n    }\n  }\n": types.CommissionMembersDocument,
    "\n  query CommissionSessions($first: Int!, $after: String) {\n    commissionSessions(first: $first, after: $after) {\n      rows {\n        ...CommissionSessionHead\n      }\n      endCursor\n      hasMore\n    }\n  }\n": types.CommissionSessionsDocument,
    "\n  query CommissionSession($id: ID!) {\n    commissionSession(id: $id) {\n      ...CommissionSessionFields\n    }\n  }\n": types.CommissionSessionDocument,
    "\n  query AgendaProposals($first: Int!, $after: String) {\n    agendaProposals(first: $first, after: $after) {\n      rows {\n        cycleId\n        organisation {\n          id\n          name\n          departmentCode\n        }\n        framework {\n          id\n          title\n          isDemo\n        }\n        cycleKind\n        cycleState\n        doneScore\n        levelAimed\n        levelSupported\n        since\n      }\n      endCursor\n      hasMore\n    }\n  }\n": types.AgendaProposalsDocument,
    "\n  query CommissionDecisions($cycleId: ID!) {\n    commissionDecisions(cycleId: $cycleId) {\n      ...CommissionItemFields\n    }\n  }\n": types.CommissionDecisionsDocument,
    "\n  query Frameworks {\n    frameworks {\n      id\n      code\n      title\n      audience\n      isDemo\n      isOurs\n      versions {\n        id\n        number\n        state\n        criteria\n        publishedAt\n        decidedBy\n        answering\n      }\n    }\n  }\n": types.FrameworksDocument,
    "\n  query FrameworkVersion($id: ID!) {\n    frameworkVersion(id: $id) {\n      id\n      number\n      state\n      contentHash\n      criteria\n      answering\n      validityMonths\n      followUpMonths\n      contradictoryDays\n      comparedWith\n      unchanged\n      framework {\n        id\n        title\n        audience\n        isDemo\n      }\n      axes {\n        code\n        title\n        criteria {\n          key\n          code\n          title\n          weight\n          help\n          applicability\n          expectedEvidence {\n            label\n            required\n          }\n          question {\n            kind\n            written\n          }\n        }\n      }\n      levels {\n        number\n        title\n        thresholdPercent\n        completenessPercent\n        evidenceRequired\n        conditions {\n          criterionKey\n          criterionCode\n          criterionTitle\n          minimumDonePercent\n        }\n      }\n      faults {\n        code\n        axis\n        criterion\n        level\n        field\n      }\n      changes {\n        key\n        changes\n        before {\n          code\n          title\n          weight\n        }\n        after {\n          code\n          title\n          weight\n        }\n      }\n      others {\n        number\n        answering\n      }\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n  }\n": types.FrameworkVersionDocument,
    "\n  mutation DraftFrameworkVersion($input: FrameworkVersionInput!) {\n    draftFrameworkVersion(input: $input) {\n      id\n    }\n  }\n": types.DraftFrameworkVersionDocument,
    "\n  mutation EditFrameworkCriterion($input: EditFrameworkCriterionInput!) {\n    editFrameworkCriterion(input: $input) {\n      id\n    }\n  }\n": types.EditFrameworkCriterionDocument,
    "\n  mutation PublishFrameworkVersion($input: FrameworkVersionInput!) {\n    publishFrameworkVersion(input: $input) {\n      id\n    }\n  }\n": types.PublishFrameworkVersionDocument,
    "\n  mutation RetireFrameworkVersion($input: FrameworkVersionInput!) {\n    retireFrameworkVersion(input: $input) {\n      id\n    }\n  }\n": types.RetireFrameworkVersionDocument,
    "\n  mutation DiscardFrameworkDraft($input: FrameworkVersionInput!) {\n    discardFrameworkDraft(input: $input) {\n      id\n    }\n  }\n": types.DiscardFrameworkDraftDocument,
    "\n  fragment LabelRow on Label {\n    id\n    number\n    organisation {\n      id\n      name\n      departmentCode\n      regionCodes\n    }\n    framework {\n      id\n      title\n      isDemo\n    }\n    level\n    levelTitle\n    state\n    grantedOn\n    validUntil\n    followUpDueOn\n    followedUpOn\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": types.LabelRowFragmentDoc,
    "\n  fragment LabelFields on Label {\n    ...LabelRow\n    verificationCode\n    verificationPath\n    conditions\n    cycleId\n    decisions {\n      id\n      act\n      at\n      by\n      onBehalfOf {\n        id\n        name\n      }\n      reason\n    }\n  }\n": types.LabelFieldsFragmentDoc,
    "\n  query LabelRegister($first: Int!, $after: String, $filter: LabelFilter) {\n    labelRegister(first: $first, after: $after, filter: $filter) {\n      rows {\n        ...LabelRow\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n": types.LabelRegisterDocument,
    "\n  query Label($id: ID!) {\n    label(id: $id) {\n      ...LabelFields\n    }\n  }\n": types.LabelDocument,
    "\n  query FollowUpScope($cycleId: ID!, $kind: LabelStep!) {\n    followUpScope(cycleId: $cycleId, kind: $kind) {\n      cycleId\n      kind\n      dueOn\n      conditions\n      items {\n        criterionKey\n        code\n        title\n        reasons {\n          code\n          params\n        }\n      }\n    }\n  }\n": types.FollowUpScopeDocument,
    "\n  query LabelledRegions {\n    regions {\n      code\n      name\n    }\n  }\n": types.LabelledRegionsDocument,
    "\n  mutation SuspendLabel($input: LabelReasonInput!) {\n    suspendLabel(input: $input) {\n      ...LabelFields\n    }\n  }\n": types.SuspendLabelDocument,
    "\n  mutation ReinstateLabel($input: LabelReasonInput!) {\n    reinstateLabel(input: $input) {\n      ...LabelFields\n    }\n  }\n": types.ReinstateLabelDocument,
    "\n  mutation WithdrawLabel($input: LabelReasonInput!) {\n    withdrawLabel(input: $input) {\n      ...LabelFields\n    }\n  }\n": types.WithdrawLabelDocument,
    "\n  mutation RecordFollowUp($input: RecordFollowUpInput!) {\n    recordFollowUp(input: $input) {\n      ...LabelFields\n    }\n  }\n": types.RecordFollowUpDocument,
    "\n  mutation OpenNextCycle($input: OpenLabelCycleInput!) {\n    openLabelCycle(input: $input) {\n      id\n    }\n  }\n": types.OpenNextCycleDocument,
    "\n  query LabelSteering($frameworkId: ID, $month: String) {\n    labelSteering(frameworkId: $frameworkId, month: $month) {\n      frameworks {\n        id\n        title\n        audience\n        isDemo\n        versionNumber\n      }\n      framework {\n        id\n        title\n        audience\n        isDemo\n        versionNumber\n        thresholdPercent\n      }\n      month\n      computedAt\n      members\n      funnel {\n        stage\n        count\n      }\n      waiting\n      ready\n      needHelp\n      medianWeeksToApply\n      medianWeeksToDecide\n      regions {\n        regionCode\n        members\n        labelled\n      }\n      groups {\n        organisationId\n        name\n        members\n        engaged\n        applied\n        labelled\n        needHelp\n      }\n      criteria {\n        key\n        code\n        title\n        respondents\n        notDone\n      }\n      expiries {\n        month\n        count\n        unbegun\n      }\n      evolution {\n        month\n        engaged\n        applied\n        labelled\n      }\n      commissions {\n        id\n        title\n        heldOn\n        files\n      }\n    }\n  }\n": types.LabelSteeringDocument,
    "\n  query SteeredMissions($frameworkId: ID, $first: Int!, $after: String, $filter: SteeredMissionFilterInput) {\n    steeredMissions(frameworkId: $frameworkId, first: $first, after: $after, filter: $filter) {\n      rows {\n        id\n        code\n        name\n        regionCodes\n        cycleId\n        stage\n        doneScore\n        plannedScore\n        labelledUntil\n        labelLevel\n        renewalBegun\n        need\n        deadline {\n          kind\n          on\n        }\n      }\n      endCursor\n      hasMore\n      counts {\n        all\n        toHelp\n        expiringSoon\n        ready\n      }\n    }\n  }\n": types.SteeredMissionsDocument,
    "\n  query SteeringRegions {\n    regions {\n      code\n      name\n    }\n  }\n": types.SteeringRegionsDocument,
    "\n  query VerifyLabel($code: String!) {\n    verifyLabel(code: $code) {\n      known\n      organisationName\n      frameworkTitle\n      isDemo\n      level\n      levelTitle\n      state\n      validUntil\n    }\n  }\n": types.VerifyLabelDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditPlanFields on AuditPlan {\n    from\n    to\n    methods\n    peopleMet\n    sample\n    note\n    sentAt\n  }\n"): (typeof documents)["\n  fragment AuditPlanFields on AuditPlan {\n    from\n    to\n    methods\n    peopleMet\n    sample\n    note\n    sentAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportFields on AuditReport {\n    id\n    kind\n    sentAt\n    sentBy\n    answerUntil\n    summary\n    criteria {\n      key\n      code\n      title\n      opinion\n      seenPercent\n      finding\n      body\n    }\n  }\n"): (typeof documents)["\n  fragment ReportFields on AuditReport {\n    id\n    kind\n    sentAt\n    sentBy\n    answerUntil\n    summary\n    criteria {\n      key\n      code\n      title\n      opinion\n      seenPercent\n      finding\n      body\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FindingFields on AuditFinding {\n    id\n    criterionKey\n    criterionCode\n    kind\n    state\n    body\n    response\n    respondedBy\n    respondedAt\n    reply\n    repliedBy\n    repliedAt\n    notifiedAt\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"): (typeof documents)["\n  fragment FindingFields on AuditFinding {\n    id\n    criterionKey\n    criterionCode\n    kind\n    state\n    body\n    response\n    respondedBy\n    respondedAt\n    reply\n    repliedBy\n    repliedAt\n    notifiedAt\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CourseDecisionFields on CycleDecision {\n    id\n    act\n    at\n    by\n    onBehalfOf\n    reason\n  }\n"): (typeof documents)["\n  fragment CourseDecisionFields on CycleDecision {\n    id\n    act\n    at\n    by\n    onBehalfOf\n    reason\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CourseFields on CycleCourse {\n    id\n    organisation {\n      id\n      code\n      kind\n      name\n      regionCodes\n    }\n    frameworkTitle\n    kind\n    state\n    isOpen\n    levelAimed\n    doneScore\n    plannedScore\n    presidentName\n    directorName\n    contactName\n    readiness {\n      rolesMissing\n      levels {\n        number\n        title\n        met\n        reasons {\n          code\n          params\n          criterionKeys\n        }\n      }\n    }\n    auditFrom\n    auditTo\n    contradictoryUntil\n    auditors\n    plan {\n      ...AuditPlanFields\n    }\n    reports {\n      ...ReportFields\n    }\n    findings {\n      ...FindingFields\n    }\n    decisions {\n      ...CourseDecisionFields\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"): (typeof documents)["\n  fragment CourseFields on CycleCourse {\n    id\n    organisation {\n      id\n      code\n      kind\n      name\n      regionCodes\n    }\n    frameworkTitle\n    kind\n    state\n    isOpen\n    levelAimed\n    doneScore\n    plannedScore\n    presidentName\n    directorName\n    contactName\n    readiness {\n      rolesMissing\n      levels {\n        number\n        title\n        met\n        reasons {\n          code\n          params\n          criterionKeys\n        }\n      }\n    }\n    auditFrom\n    auditTo\n    contradictoryUntil\n    auditors\n    plan {\n      ...AuditPlanFields\n    }\n    reports {\n      ...ReportFields\n    }\n    findings {\n      ...FindingFields\n    }\n    decisions {\n      ...CourseDecisionFields\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CycleCourse($id: ID!) {\n    cycleCourse(id: $id) {\n      ...CourseFields\n    }\n  }\n"): (typeof documents)["\n  query CycleCourse($id: ID!) {\n    cycleCourse(id: $id) {\n      ...CourseFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CycleDecisions($id: ID!) {\n    cycleCourse(id: $id) {\n      id\n      decisions {\n        ...CourseDecisionFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query CycleDecisions($id: ID!) {\n    cycleCourse(id: $id) {\n      id\n      decisions {\n        ...CourseDecisionFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskReview($input: CycleActInput!) {\n    askReview(input: $input) {\n      ...CourseFields\n    }\n  }\n"): (typeof documents)["\n  mutation AskReview($input: CycleActInput!) {\n    askReview(input: $input) {\n      ...CourseFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyForLabel($input: ApplyForLabelInput!) {\n    applyForLabel(input: $input) {\n      ...CourseFields\n    }\n  }\n"): (typeof documents)["\n  mutation ApplyForLabel($input: ApplyForLabelInput!) {\n    applyForLabel(input: $input) {\n      ...CourseFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawApplication($input: ReasonedCycleActInput!) {\n    withdrawApplication(input: $input) {\n      ...CourseFields\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawApplication($input: ReasonedCycleActInput!) {\n    withdrawApplication(input: $input) {\n      ...CourseFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeAssessment($input: CycleActInput!) {\n    resumeAssessment(input: $input) {\n      ...CourseFields\n    }\n  }\n"): (typeof documents)["\n  mutation ResumeAssessment($input: CycleActInput!) {\n    resumeAssessment(input: $input) {\n      ...CourseFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AppealLabel($input: ReasonedCycleActInput!) {\n    appeal(input: $input) {\n      ...CourseFields\n    }\n  }\n"): (typeof documents)["\n  mutation AppealLabel($input: ReasonedCycleActInput!) {\n    appeal(input: $input) {\n      ...CourseFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AbandonCycle($input: ReasonedCycleActInput!) {\n    abandonCycle(input: $input) {\n      ...CourseFields\n    }\n  }\n"): (typeof documents)["\n  mutation AbandonCycle($input: ReasonedCycleActInput!) {\n    abandonCycle(input: $input) {\n      ...CourseFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnFromReview($input: ReasonedCycleActInput!) {\n    returnFromReview(input: $input) {\n      ...CourseFields\n    }\n  }\n"): (typeof documents)["\n  mutation ReturnFromReview($input: ReasonedCycleActInput!) {\n    returnFromReview(input: $input) {\n      ...CourseFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnApplication($input: ReasonedCycleActInput!) {\n    returnApplication(input: $input) {\n      ...CourseFields\n    }\n  }\n"): (typeof documents)["\n  mutation ReturnApplication($input: ReasonedCycleActInput!) {\n    returnApplication(input: $input) {\n      ...CourseFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdmitApplication($input: CycleActInput!) {\n    admitApplication(input: $input) {\n      ...CourseFields\n    }\n  }\n"): (typeof documents)["\n  mutation AdmitApplication($input: CycleActInput!) {\n    admitApplication(input: $input) {\n      ...CourseFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteCycle($input: CycleActInput!) {\n    completeCycle(input: $input) {\n      ...CourseFields\n    }\n  }\n"): (typeof documents)["\n  mutation CompleteCycle($input: CycleActInput!) {\n    completeCycle(input: $input) {\n      ...CourseFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CriterionNames($id: ID!) {\n    labelCycle(id: $id) {\n      id\n      axes {\n        code\n        criteria {\n          key\n          code\n          title\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CriterionNames($id: ID!) {\n    labelCycle(id: $id) {\n      id\n      axes {\n        code\n        criteria {\n          key\n          code\n          title\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CourseCard on LabelCycleCard {\n    id\n    organisation {\n      id\n      name\n      departmentCode\n    }\n    frameworkTitle\n    kind\n    state\n    progress {\n      done\n      planned\n      answered\n      applicable\n    }\n    help\n    contactName\n    appliedAt\n    finishBy\n    changedAt\n  }\n"): (typeof documents)["\n  fragment CourseCard on LabelCycleCard {\n    id\n    organisation {\n      id\n      name\n      departmentCode\n    }\n    frameworkTitle\n    kind\n    state\n    progress {\n      done\n      planned\n      answered\n      applicable\n    }\n    help\n    contactName\n    appliedAt\n    finishBy\n    changedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CourseCards($first: Int!, $after: String, $filter: LabelCycleFilter) {\n    labelCycles(first: $first, after: $after, filter: $filter) {\n      rows {\n        ...CourseCard\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n"): (typeof documents)["\n  query CourseCards($first: Int!, $after: String, $filter: LabelCycleFilter) {\n    labelCycles(first: $first, after: $after, filter: $filter) {\n      rows {\n        ...CourseCard\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccompanimentJournal($cycleId: ID!, $first: Int!, $after: String) {\n    cycleComments(cycleId: $cycleId, kind: journal, first: $first, after: $after) {\n      rows {\n        ...LabelCommentLine\n      }\n      endCursor\n      hasMore\n    }\n  }\n"): (typeof documents)["\n  query AccompanimentJournal($cycleId: ID!, $first: Int!, $after: String) {\n    cycleComments(cycleId: $cycleId, kind: journal, first: $first, after: $after) {\n      rows {\n        ...LabelCommentLine\n      }\n      endCursor\n      hasMore\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoteInJournal($input: CommentCycleInput!) {\n    commentCycle(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation NoteInJournal($input: CommentCycleInput!) {\n    commentCycle(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AssessedCriterionRow on AssessedCriterion {\n    key\n    code\n    title\n    weight\n    status\n    donePercent\n    plannedOn\n    assignee {\n      id\n      name\n    }\n    isMine\n    evidenceCount\n    expiredEvidenceCount\n    openRequestCount\n    overdueRequestCount\n    planActionCount\n    excluded {\n      code\n      params\n    }\n    reopenedAt\n    keptAside\n    version\n    answeredBy\n    answeredAt\n  }\n"): (typeof documents)["\n  fragment AssessedCriterionRow on AssessedCriterion {\n    key\n    code\n    title\n    weight\n    status\n    donePercent\n    plannedOn\n    assignee {\n      id\n      name\n    }\n    isMine\n    evidenceCount\n    expiredEvidenceCount\n    openRequestCount\n    overdueRequestCount\n    planActionCount\n    excluded {\n      code\n      params\n    }\n    reopenedAt\n    keptAside\n    version\n    answeredBy\n    answeredAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AssessmentScore on AssessmentProgress {\n    done\n    planned\n    answered\n    applicable\n  }\n"): (typeof documents)["\n  fragment AssessmentScore on AssessmentProgress {\n    done\n    planned\n    answered\n    applicable\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LabelSnapshotLine on LabelSnapshot {\n    id\n    cycleId\n    kind\n    title\n    versionNumber\n    done\n    planned\n    takenAt\n    takenBy\n    undoUntil\n    undoneAt\n  }\n"): (typeof documents)["\n  fragment LabelSnapshotLine on LabelSnapshot {\n    id\n    cycleId\n    kind\n    title\n    versionNumber\n    done\n    planned\n    takenAt\n    takenBy\n    undoUntil\n    undoneAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LabelCycleDetail on LabelCycle {\n    id\n    version\n    organisation {\n      id\n      code\n      kind\n      name\n      timeZone\n    }\n    framework {\n      id\n      title\n      code\n      audience\n      isDemo\n      versionId\n      versionNumber\n      newerVersionId\n      newerVersionNumber\n    }\n    kind\n    state\n    isOpen\n    isOurs\n    answersVisible\n    entrustedOnly\n    frozen\n    levelAimed\n    levelReached\n    president {\n      id\n      name\n    }\n    director {\n      id\n      name\n    }\n    contact {\n      id\n      name\n    }\n    help\n    progress {\n      ...AssessmentScore\n    }\n    axes {\n      code\n      title\n      progress {\n        ...AssessmentScore\n      }\n      criteria {\n        ...AssessedCriterionRow\n      }\n    }\n    levels {\n      number\n      title\n      thresholdPercent\n      met\n      reachedOn\n      reasons {\n        code\n        params\n        criterionKeys\n      }\n    }\n    readiness {\n      unansweredKeys\n      expiredEvidenceKeys\n      seatsMissing\n    }\n    plan {\n      open\n      late\n      dated\n    }\n    openedAt\n    startedAt\n    assessedAt\n    appliedAt\n    auditFrom\n    auditTo\n    auditedAt\n    contradictoryUntil\n    decidedAt\n    finishBy\n    changedAt\n    undoableSynchronisation {\n      ...LabelSnapshotLine\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"): (typeof documents)["\n  fragment LabelCycleDetail on LabelCycle {\n    id\n    version\n    organisation {\n      id\n      code\n      kind\n      name\n      timeZone\n    }\n    framework {\n      id\n      title\n      code\n      audience\n      isDemo\n      versionId\n      versionNumber\n      newerVersionId\n      newerVersionNumber\n    }\n    kind\n    state\n    isOpen\n    isOurs\n    answersVisible\n    entrustedOnly\n    frozen\n    levelAimed\n    levelReached\n    president {\n      id\n      name\n    }\n    director {\n      id\n      name\n    }\n    contact {\n      id\n      name\n    }\n    help\n    progress {\n      ...AssessmentScore\n    }\n    axes {\n      code\n      title\n      progress {\n        ...AssessmentScore\n      }\n      criteria {\n        ...AssessedCriterionRow\n      }\n    }\n    levels {\n      number\n      title\n      thresholdPercent\n      met\n      reachedOn\n      reasons {\n        code\n        params\n        criterionKeys\n      }\n    }\n    readiness {\n      unansweredKeys\n      expiredEvidenceKeys\n      seatsMissing\n    }\n    plan {\n      open\n      late\n      dated\n    }\n    openedAt\n    startedAt\n    assessedAt\n    appliedAt\n    auditFrom\n    auditTo\n    auditedAt\n    contradictoryUntil\n    decidedAt\n    finishBy\n    changedAt\n    undoableSynchronisation {\n      ...LabelSnapshotLine\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanActionLine on PlanAction {\n    id\n    cycleId\n    criterionKey\n    criterionCode\n    criterionTitle\n    findingId\n    title\n    state\n    ownerName\n    dueOn\n    isLate\n    gain\n    position\n    version\n    changedAt\n    changedBy\n  }\n"): (typeof documents)["\n  fragment PlanActionLine on PlanAction {\n    id\n    cycleId\n    criterionKey\n    criterionCode\n    criterionTitle\n    findingId\n    title\n    state\n    ownerName\n    dueOn\n    isLate\n    gain\n    position\n    version\n    changedAt\n    changedBy\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LabelPlanDetail on LabelPlan {\n    cycleId\n    actions {\n      ...PlanActionLine\n    }\n    summary {\n      open\n      late\n      dated\n    }\n    progress {\n      ...AssessmentScore\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"): (typeof documents)["\n  fragment LabelPlanDetail on LabelPlan {\n    cycleId\n    actions {\n      ...PlanActionLine\n    }\n    summary {\n      open\n      late\n      dated\n    }\n    progress {\n      ...AssessmentScore\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterCycle($input: RegisterCycleInput!) {\n    registerCycle(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterCycle($input: RegisterCycleInput!) {\n    registerCycle(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartSelfAssessment($input: LabelCycleInput!) {\n    startSelfAssessment(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n"): (typeof documents)["\n  mutation StartSelfAssessment($input: LabelCycleInput!) {\n    startSelfAssessment(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameLabelRoles($input: NameLabelRolesInput!) {\n    nameLabelRoles(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n"): (typeof documents)["\n  mutation NameLabelRoles($input: NameLabelRolesInput!) {\n    nameLabelRoles(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveAnswer($input: SaveAnswerInput!) {\n    saveAnswer(input: $input) {\n      criterion {\n        ...AssessedCriterionRow\n      }\n      comment\n      reason\n      progress {\n        ...AssessmentScore\n      }\n      axis {\n        ...AssessmentScore\n      }\n      levelReached\n      savedAt\n    }\n  }\n"): (typeof documents)["\n  mutation SaveAnswer($input: SaveAnswerInput!) {\n    saveAnswer(input: $input) {\n      criterion {\n        ...AssessedCriterionRow\n      }\n      comment\n      reason\n      progress {\n        ...AssessmentScore\n      }\n      axis {\n        ...AssessmentScore\n      }\n      levelReached\n      savedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignCriteria($input: AssignCriteriaInput!) {\n    assignCriteria(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n"): (typeof documents)["\n  mutation AssignCriteria($input: AssignCriteriaInput!) {\n    assignCriteria(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CommentCycle($input: CommentCycleInput!) {\n    commentCycle(input: $input) {\n      ...LabelCommentLine\n    }\n  }\n"): (typeof documents)["\n  mutation CommentCycle($input: CommentCycleInput!) {\n    commentCycle(input: $input) {\n      ...LabelCommentLine\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskHelp($input: AskHelpInput!) {\n    askHelp(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n"): (typeof documents)["\n  mutation AskHelp($input: AskHelpInput!) {\n    askHelp(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeUpHelp($input: LabelCycleInput!) {\n    takeUpHelp(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n"): (typeof documents)["\n  mutation TakeUpHelp($input: LabelCycleInput!) {\n    takeUpHelp(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseHelp($input: LabelCycleInput!) {\n    closeHelp(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n"): (typeof documents)["\n  mutation CloseHelp($input: LabelCycleInput!) {\n    closeHelp(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeSnapshot($input: TakeSnapshotInput!) {\n    takeSnapshot(input: $input) {\n      ...LabelSnapshotLine\n    }\n  }\n"): (typeof documents)["\n  mutation TakeSnapshot($input: TakeSnapshotInput!) {\n    takeSnapshot(input: $input) {\n      ...LabelSnapshotLine\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SynchroniseCycle($input: SynchroniseCycleInput!) {\n    synchroniseCycle(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n"): (typeof documents)["\n  mutation SynchroniseCycle($input: SynchroniseCycleInput!) {\n    synchroniseCycle(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoSynchronisation($input: UndoSynchronisationInput!) {\n    undoSynchronisation(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n"): (typeof documents)["\n  mutation UndoSynchronisation($input: UndoSynchronisationInput!) {\n    undoSynchronisation(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AttachEvidence($input: AttachEvidenceInput!) {\n    attachEvidence(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n"): (typeof documents)["\n  mutation AttachEvidence($input: AttachEvidenceInput!) {\n    attachEvidence(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DetachEvidence($input: DetachEvidenceInput!) {\n    detachEvidence(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n"): (typeof documents)["\n  mutation DetachEvidence($input: DetachEvidenceInput!) {\n    detachEvidence(input: $input) {\n      ...LabelCycleDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestEvidence($input: RequestEvidenceInput!) {\n    requestEvidence(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RequestEvidence($input: RequestEvidenceInput!) {\n    requestEvidence(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPlanAction($input: AddPlanActionInput!) {\n    addPlanAction(input: $input) {\n      ...LabelPlanDetail\n    }\n  }\n"): (typeof documents)["\n  mutation AddPlanAction($input: AddPlanActionInput!) {\n    addPlanAction(input: $input) {\n      ...LabelPlanDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditPlanAction($input: EditPlanActionInput!) {\n    editPlanAction(input: $input) {\n      ...LabelPlanDetail\n    }\n  }\n"): (typeof documents)["\n  mutation EditPlanAction($input: EditPlanActionInput!) {\n    editPlanAction(input: $input) {\n      ...LabelPlanDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MovePlanAction($input: MovePlanActionInput!) {\n    movePlanAction(input: $input) {\n      ...LabelPlanDetail\n    }\n  }\n"): (typeof documents)["\n  mutation MovePlanAction($input: MovePlanActionInput!) {\n    movePlanAction(input: $input) {\n      ...LabelPlanDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LabelCycles($first: Int!, $after: String, $filter: LabelCycleFilter) {\n    labelCycles(first: $first, after: $after, filter: $filter) {\n      rows {\n        id\n        organisation {\n          id\n          name\n        }\n        frameworkId\n        frameworkTitle\n        versionNumber\n        kind\n        state\n        isOpen\n        progress {\n          ...AssessmentScore\n        }\n        levelReached\n        help\n        contactName\n        openedAt\n        appliedAt\n        decidedAt\n        finishBy\n        changedAt\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n"): (typeof documents)["\n  query LabelCycles($first: Int!, $after: String, $filter: LabelCycleFilter) {\n    labelCycles(first: $first, after: $after, filter: $filter) {\n      rows {\n        id\n        organisation {\n          id\n          name\n        }\n        frameworkId\n        frameworkTitle\n        versionNumber\n        kind\n        state\n        isOpen\n        progress {\n          ...AssessmentScore\n        }\n        levelReached\n        help\n        contactName\n        openedAt\n        appliedAt\n        decidedAt\n        finishBy\n        changedAt\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenableFrameworks {\n    openableFrameworks {\n      id\n      title\n      audience\n      isDemo\n      versionNumber\n      criteriaCount\n      openCycleId\n      can\n      code\n      params\n      kinds\n    }\n  }\n"): (typeof documents)["\n  query OpenableFrameworks {\n    openableFrameworks {\n      id\n      title\n      audience\n      isDemo\n      versionNumber\n      criteriaCount\n      openCycleId\n      can\n      code\n      params\n      kinds\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LabelCycle($id: ID!) {\n    labelCycle(id: $id) {\n      ...LabelCycleDetail\n    }\n  }\n"): (typeof documents)["\n  query LabelCycle($id: ID!) {\n    labelCycle(id: $id) {\n      ...LabelCycleDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CriterionAnswer($cycleId: ID!, $criterionKey: String!) {\n    criterionAnswer(cycleId: $cycleId, criterionKey: $criterionKey) {\n      ...CriterionAnswerDetail\n    }\n  }\n"): (typeof documents)["\n  query CriterionAnswer($cycleId: ID!, $criterionKey: String!) {\n    criterionAnswer(cycleId: $cycleId, criterionKey: $criterionKey) {\n      ...CriterionAnswerDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnswerHistory($cycleId: ID!, $criterionKey: String!, $first: Int!, $after: String, $authorId: ID) {\n    answerHistory(cycleId: $cycleId, criterionKey: $criterionKey, first: $first, after: $after, authorId: $authorId) {\n      rows {\n        ...AnswerRevisionLine\n      }\n      endCursor\n      hasMore\n      authors {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query AnswerHistory($cycleId: ID!, $criterionKey: String!, $first: Int!, $after: String, $authorId: ID) {\n    answerHistory(cycleId: $cycleId, criterionKey: $criterionKey, first: $first, after: $after, authorId: $authorId) {\n      rows {\n        ...AnswerRevisionLine\n      }\n      endCursor\n      hasMore\n      authors {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LabelPeople($cycleId: ID!) {\n    labelPeople(cycleId: $cycleId) {\n      id\n      name\n      role\n      canBeAssigned\n      mayHold\n      entrusted\n    }\n  }\n"): (typeof documents)["\n  query LabelPeople($cycleId: ID!) {\n    labelPeople(cycleId: $cycleId) {\n      id\n      name\n      role\n      canBeAssigned\n      mayHold\n      entrusted\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LabelSnapshots($cycleId: ID!) {\n    labelSnapshots(cycleId: $cycleId) {\n      ...LabelSnapshotLine\n    }\n  }\n"): (typeof documents)["\n  query LabelSnapshots($cycleId: ID!) {\n    labelSnapshots(cycleId: $cycleId) {\n      ...LabelSnapshotLine\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompareSnapshots($fromId: ID!, $toId: ID) {\n    compareSnapshots(fromId: $fromId, toId: $toId) {\n      from {\n        ...LabelSnapshotLine\n      }\n      to {\n        ...LabelSnapshotLine\n      }\n      criteria {\n        key\n        code\n        title\n        before {\n          status\n          donePercent\n          plannedOn\n          comment\n        }\n        after {\n          status\n          donePercent\n          plannedOn\n          comment\n        }\n        changed\n      }\n      doneBefore\n      doneAfter\n      plannedBefore\n      plannedAfter\n    }\n  }\n"): (typeof documents)["\n  query CompareSnapshots($fromId: ID!, $toId: ID) {\n    compareSnapshots(fromId: $fromId, toId: $toId) {\n      from {\n        ...LabelSnapshotLine\n      }\n      to {\n        ...LabelSnapshotLine\n      }\n      criteria {\n        key\n        code\n        title\n        before {\n          status\n          donePercent\n          plannedOn\n          comment\n        }\n        after {\n          status\n          donePercent\n          plannedOn\n          comment\n        }\n        changed\n      }\n      doneBefore\n      doneAfter\n      plannedBefore\n      plannedAfter\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewSynchronisation($cycleId: ID!) {\n    previewSynchronisation(cycleId: $cycleId) {\n      cycleId\n      fromVersion\n      toVersion\n      toVersionId\n      criteria {\n        key\n        codeBefore\n        codeAfter\n        title\n        changes\n        status\n        donePercent\n        keptDonePercent\n        keptStatus\n      }\n      mustChoose\n      doneBefore\n      doneAfter\n    }\n  }\n"): (typeof documents)["\n  query PreviewSynchronisation($cycleId: ID!) {\n    previewSynchronisation(cycleId: $cycleId) {\n      cycleId\n      fromVersion\n      toVersion\n      toVersionId\n      criteria {\n        key\n        codeBefore\n        codeAfter\n        title\n        changes\n        status\n        donePercent\n        keptDonePercent\n        keptStatus\n      }\n      mustChoose\n      doneBefore\n      doneAfter\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LabelPlan($cycleId: ID!) {\n    labelPlan(cycleId: $cycleId) {\n      ...LabelPlanDetail\n    }\n  }\n"): (typeof documents)["\n  query LabelPlan($cycleId: ID!) {\n    labelPlan(cycleId: $cycleId) {\n      ...LabelPlanDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CycleComments($cycleId: ID!, $kind: LabelCommentKind, $first: Int!, $after: String) {\n    cycleComments(cycleId: $cycleId, kind: $kind, first: $first, after: $after) {\n      rows {\n        ...LabelCommentLine\n      }\n      endCursor\n      hasMore\n    }\n  }\n"): (typeof documents)["\n  query CycleComments($cycleId: ID!, $kind: LabelCommentKind, $first: Int!, $after: String) {\n    cycleComments(cycleId: $cycleId, kind: $kind, first: $first, after: $after) {\n      rows {\n        ...LabelCommentLine\n      }\n      endCursor\n      hasMore\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CriterionBenchmark($cycleId: ID!) {\n    criterionBenchmark(cycleId: $cycleId) {\n      key\n      respondents\n      done\n      partly\n      planned\n      notDone\n      notConcerned\n    }\n  }\n"): (typeof documents)["\n  query CriterionBenchmark($cycleId: ID!) {\n    criterionBenchmark(cycleId: $cycleId) {\n      key\n      respondents\n      done\n      partly\n      planned\n      notDone\n      notConcerned\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LabelCommentLine on LabelComment {\n    id\n    criterionKey\n    kind\n    audience\n    body\n    heldOn\n    author {\n      id\n      name\n    }\n    organisationName\n    writtenAt\n  }\n"): (typeof documents)["\n  fragment LabelCommentLine on LabelComment {\n    id\n    criterionKey\n    kind\n    audience\n    body\n    heldOn\n    author {\n      id\n      name\n    }\n    organisationName\n    writtenAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AnswerRevisionLine on AnswerRevision {\n    id\n    version\n    wasKept\n    status\n    donePercent\n    plannedOn\n    comment\n    reason\n    author\n    authorId\n    writtenAt\n  }\n"): (typeof documents)["\n  fragment AnswerRevisionLine on AnswerRevision {\n    id\n    version\n    wasKept\n    status\n    donePercent\n    plannedOn\n    comment\n    reason\n    author\n    authorId\n    writtenAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CriterionAnswerDetail on CriterionAnswer {\n    cycleId\n    criterion {\n      ...AssessedCriterionRow\n    }\n    axisCode\n    axisTitle\n    help\n    expectedEvidence {\n      label\n      required\n    }\n    questionKind\n    choices {\n      title\n      percent\n    }\n    comment\n    reason\n    evidence {\n      id\n      documentId\n      documentVersionId\n      title\n      fileName\n      mediaType\n      byteSize\n      effectiveOn\n      expiresOn\n      isExpired\n      alsoUsedBy\n      linkedBy\n      linkedAt\n    }\n    requests {\n      id\n      label\n      awaitedOn\n      isLate\n      requestedBy\n      onBehalfOf\n      requestedAt\n      fulfilledAt\n    }\n    comments {\n      ...LabelCommentLine\n    }\n    planActions {\n      ...PlanActionLine\n    }\n    history {\n      ...AnswerRevisionLine\n    }\n    audiences {\n      audience\n      readers\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"): (typeof documents)["\n  fragment CriterionAnswerDetail on CriterionAnswer {\n    cycleId\n    criterion {\n      ...AssessedCriterionRow\n    }\n    axisCode\n    axisTitle\n    help\n    expectedEvidence {\n      label\n      required\n    }\n    questionKind\n    choices {\n      title\n      percent\n    }\n    comment\n    reason\n    evidence {\n      id\n      documentId\n      documentVersionId\n      title\n      fileName\n      mediaType\n      byteSize\n      effectiveOn\n      expiresOn\n      isExpired\n      alsoUsedBy\n      linkedBy\n      linkedAt\n    }\n    requests {\n      id\n      label\n      awaitedOn\n      isLate\n      requestedBy\n      onBehalfOf\n      requestedAt\n      fulfilledAt\n    }\n    comments {\n      ...LabelCommentLine\n    }\n    planActions {\n      ...PlanActionLine\n    }\n    history {\n      ...AnswerRevisionLine\n    }\n    audiences {\n      audience\n      readers\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChosenDocuments($first: Int!, $search: String) {\n    documents(first: $first, search: $search) {\n      rows {\n        id\n        title\n        latestSafe {\n          id\n          fileName\n          effectiveOn\n          expiresOn\n        }\n      }\n      hasMore\n    }\n  }\n"): (typeof documents)["\n  query ChosenDocuments($first: Int!, $search: String) {\n    documents(first: $first, search: $search) {\n      rows {\n        id\n        title\n        latestSafe {\n          id\n          fileName\n          effectiveOn\n          expiresOn\n        }\n      }\n      hasMore\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EvidenceFileRules {\n    documentRules {\n      endings\n      longestFile\n      longestPiece\n    }\n  }\n"): (typeof documents)["\n  query EvidenceFileRules {\n    documentRules {\n      endings\n      longestFile\n      longestPiece\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScannedDocument($id: ID!) {\n    document(id: $id) {\n      id\n      versions {\n        id\n        number\n        scanState\n      }\n    }\n  }\n"): (typeof documents)["\n  query ScannedDocument($id: ID!) {\n    document(id: $id) {\n      id\n      versions {\n        id\n        number\n        scanState\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginEvidenceUpload($input: BeginUploadInput!) {\n    beginUpload(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation BeginEvidenceUpload($input: BeginUploadInput!) {\n    beginUpload(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelEvidenceUpload($input: CancelUploadInput!) {\n    cancelUpload(input: $input)\n  }\n"): (typeof documents)["\n  mutation CancelEvidenceUpload($input: CancelUploadInput!) {\n    cancelUpload(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteEvidenceUpload($input: CompleteUploadInput!) {\n    completeUpload(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation CompleteEvidenceUpload($input: CompleteUploadInput!) {\n    completeUpload(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditOpinionFields on AuditOpinion {\n    criterionKey\n    opinion\n    seenPercent\n    finding\n    body\n    onAgenda\n    version\n    personName\n    writtenAt\n  }\n"): (typeof documents)["\n  fragment AuditOpinionFields on AuditOpinion {\n    criterionKey\n    opinion\n    seenPercent\n    finding\n    body\n    onAgenda\n    version\n    personName\n    writtenAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditFileFields on AuditFile {\n    auditId\n    isLead\n    auditors\n    summary\n    version\n    course {\n      ...CourseFields\n    }\n    plan {\n      ...AuditPlanFields\n    }\n    criteria {\n      key\n      code\n      title\n      axisTitle\n      weight\n      inSample\n      status\n      donePercent\n      plannedOn\n      comment\n      reason\n      excluded\n      evidence {\n        id\n        documentId\n        documentVersionId\n        title\n        fileName\n        mediaType\n        effectiveOn\n        expiresOn\n      }\n      opinion {\n        ...AuditOpinionFields\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment AuditFileFields on AuditFile {\n    auditId\n    isLead\n    auditors\n    summary\n    version\n    course {\n      ...CourseFields\n    }\n    plan {\n      ...AuditPlanFields\n    }\n    criteria {\n      key\n      code\n      title\n      axisTitle\n      weight\n      inSample\n      status\n      donePercent\n      plannedOn\n      comment\n      reason\n      excluded\n      evidence {\n        id\n        documentId\n        documentVersionId\n        title\n        fileName\n        mediaType\n        effectiveOn\n        expiresOn\n      }\n      opinion {\n        ...AuditOpinionFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditFile($cycleId: ID!) {\n    auditFile(cycleId: $cycleId) {\n      ...AuditFileFields\n    }\n  }\n"): (typeof documents)["\n  query AuditFile($cycleId: ID!) {\n    auditFile(cycleId: $cycleId) {\n      ...AuditFileFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditComparison($cycleId: ID!) {\n    auditComparison(cycleId: $cycleId) {\n      beforeScore\n      afterScore\n      criteria {\n        key\n        code\n        title\n        beforePercent\n        afterPercent\n      }\n    }\n  }\n"): (typeof documents)["\n  query AuditComparison($cycleId: ID!) {\n    auditComparison(cycleId: $cycleId) {\n      beforeScore\n      afterScore\n      criteria {\n        key\n        code\n        title\n        beforePercent\n        afterPercent\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendAuditPlan($input: SendAuditPlanInput!) {\n    sendAuditPlan(input: $input) {\n      ...AuditFileFields\n    }\n  }\n"): (typeof documents)["\n  mutation SendAuditPlan($input: SendAuditPlanInput!) {\n    sendAuditPlan(input: $input) {\n      ...AuditFileFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartAudit($input: CycleActInput!) {\n    startAudit(input: $input) {\n      ...AuditFileFields\n    }\n  }\n"): (typeof documents)["\n  mutation StartAudit($input: CycleActInput!) {\n    startAudit(input: $input) {\n      ...AuditFileFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveOpinion($input: SaveOpinionInput!) {\n    saveOpinion(input: $input) {\n      ...AuditOpinionFields\n    }\n  }\n"): (typeof documents)["\n  mutation SaveOpinion($input: SaveOpinionInput!) {\n    saveOpinion(input: $input) {\n      ...AuditOpinionFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishVisit($input: CycleActInput!) {\n    finishVisit(input: $input) {\n      ...AuditFileFields\n    }\n  }\n"): (typeof documents)["\n  mutation FinishVisit($input: CycleActInput!) {\n    finishVisit(input: $input) {\n      ...AuditFileFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendAuditReport($input: SendAuditReportInput!) {\n    sendAuditReport(input: $input) {\n      ...AuditFileFields\n    }\n  }\n"): (typeof documents)["\n  mutation SendAuditReport($input: SendAuditReportInput!) {\n    sendAuditReport(input: $input) {\n      ...AuditFileFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplyToFinding($input: ReplyToFindingInput!) {\n    replyToFinding(input: $input) {\n      ...AuditFileFields\n    }\n  }\n"): (typeof documents)["\n  mutation ReplyToFinding($input: ReplyToFindingInput!) {\n    replyToFinding(input: $input) {\n      ...AuditFileFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinaliseReport($input: SendAuditReportInput!) {\n    finaliseReport(input: $input) {\n      ...CourseFields\n    }\n  }\n"): (typeof documents)["\n  mutation FinaliseReport($input: SendAuditReportInput!) {\n    finaliseReport(input: $input) {\n      ...CourseFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RespondToFinding($input: RespondToFindingInput!) {\n    respondToFinding(input: $input) {\n      ...CourseFields\n    }\n  }\n"): (typeof documents)["\n  mutation RespondToFinding($input: RespondToFindingInput!) {\n    respondToFinding(input: $input) {\n      ...CourseFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowUpFinding($input: ReplyToFindingInput!) {\n    followUpFinding(input: $input) {\n      ...CourseFields\n    }\n  }\n"): (typeof documents)["\n  mutation FollowUpFinding($input: ReplyToFindingInput!) {\n    followUpFinding(input: $input) {\n      ...CourseFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PoolAuditorFields on PoolAuditor {\n    id\n    personId\n    name\n    kind\n    qualifiedOn\n    qualifiedUntil\n    isQualified\n    mostAudits\n    auditsAtWork\n    auditsDone\n    regions\n  }\n"): (typeof documents)["\n  fragment PoolAuditorFields on PoolAuditor {\n    id\n    personId\n    name\n    kind\n    qualifiedOn\n    qualifiedUntil\n    isQualified\n    mostAudits\n    auditsAtWork\n    auditsDone\n    regions\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditorPool($first: Int!, $after: String) {\n    auditorPool(first: $first, after: $after) {\n      rows {\n        ...PoolAuditorFields\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n"): (typeof documents)["\n  query AuditorPool($first: Int!, $after: String) {\n    auditorPool(first: $first, after: $after) {\n      rows {\n        ...PoolAuditorFields\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnterAuditor($input: EnterAuditorInput!) {\n    enterAuditor(input: $input) {\n      ...PoolAuditorFields\n    }\n  }\n"): (typeof documents)["\n  mutation EnterAuditor($input: EnterAuditorInput!) {\n    enterAuditor(input: $input) {\n      ...PoolAuditorFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveAuditor($input: LeaveAuditorInput!) {\n    leaveAuditor(input: $input) {\n      ...PoolAuditorFields\n    }\n  }\n"): (typeof documents)["\n  mutation LeaveAuditor($input: LeaveAuditorInput!) {\n    leaveAuditor(input: $input) {\n      ...PoolAuditorFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProposeAuditors($cycleId: ID!) {\n    proposeAuditors(cycleId: $cycleId) {\n      proposals {\n        rank\n        lead {\n          auditorId\n          name\n          kind\n          auditsAtWork\n          auditsDone\n          qualifiedUntil\n        }\n        second {\n          auditorId\n          name\n          kind\n          auditsAtWork\n          auditsDone\n          qualifiedUntil\n        }\n        explanation {\n          code\n          params\n        }\n      }\n      setAside {\n        auditorId\n        name\n        reasons {\n          code\n          params\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProposeAuditors($cycleId: ID!) {\n    proposeAuditors(cycleId: $cycleId) {\n      proposals {\n        rank\n        lead {\n          auditorId\n          name\n          kind\n          auditsAtWork\n          auditsDone\n          qualifiedUntil\n        }\n        second {\n          auditorId\n          name\n          kind\n          auditsAtWork\n          auditsDone\n          qualifiedUntil\n        }\n        explanation {\n          code\n          params\n        }\n      }\n      setAside {\n        auditorId\n        name\n        reasons {\n          code\n          params\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignAuditors($input: AssignAuditorsInput!) {\n    assignAuditors(input: $input) {\n      ...CourseFields\n    }\n  }\n"): (typeof documents)["\n  mutation AssignAuditors($input: AssignAuditorsInput!) {\n    assignAuditors(input: $input) {\n      ...CourseFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleOfRole($role: Role!, $organisationId: ID!, $text: String) {\n    people(first: 20, filter: { role: $role, organisationId: $organisationId, text: $text }) {\n      rows {\n        person {\n          id\n          givenName\n          familyName\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PeopleOfRole($role: Role!, $organisationId: ID!, $text: String) {\n    people(first: 20, filter: { role: $role, organisationId: $organisationId, text: $text }) {\n      rows {\n        person {\n          id\n          givenName\n          familyName\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AwaitedLabelActs {\n    awaitedLabelActs {\n      kind\n      subjectId\n      organisationName\n      count\n      dueOn\n    }\n  }\n"): (typeof documents)["\n  query AwaitedLabelActs {\n    awaitedLabelActs {\n      kind\n      subjectId\n      organisationName\n      count\n      dueOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LabelCampaigns($first: Int!, $after: String) {\n    labelCampaigns(first: $first, after: $after) {\n      rows {\n        id\n        organisationId\n        organisationName\n        title\n        frameworkTitle\n        finishBy\n        openedAt\n        remindedAt\n        closedAt\n        called\n        opened\n        finished\n        applied\n        acts {\n          act\n          can\n          code\n          params\n        }\n      }\n      endCursor\n      hasMore\n    }\n  }\n"): (typeof documents)["\n  query LabelCampaigns($first: Int!, $after: String) {\n    labelCampaigns(first: $first, after: $after) {\n      rows {\n        id\n        organisationId\n        organisationName\n        title\n        frameworkTitle\n        finishBy\n        openedAt\n        remindedAt\n        closedAt\n        called\n        opened\n        finished\n        applied\n        acts {\n          act\n          can\n          code\n          params\n        }\n      }\n      endCursor\n      hasMore\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenLabelCampaign($input: OpenLabelCampaignInput!) {\n    openLabelCampaign(input: $input) {\n      id\n      called\n    }\n  }\n"): (typeof documents)["\n  mutation OpenLabelCampaign($input: OpenLabelCampaignInput!) {\n    openLabelCampaign(input: $input) {\n      id\n      called\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemindLabelCampaign($input: LabelCampaignInput!) {\n    remindLabelCampaign(input: $input) {\n      id\n      remindedAt\n    }\n  }\n"): (typeof documents)["\n  mutation RemindLabelCampaign($input: LabelCampaignInput!) {\n    remindLabelCampaign(input: $input) {\n      id\n      remindedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseLabelCampaign($input: LabelCampaignInput!) {\n    closeLabelCampaign(input: $input) {\n      id\n      closedAt\n    }\n  }\n"): (typeof documents)["\n  mutation CloseLabelCampaign($input: LabelCampaignInput!) {\n    closeLabelCampaign(input: $input) {\n      id\n      closedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnterCommissionMember($input: EnterCommissionMemberInput!) {\n    enterCommissionMember(input: $input) {\n      ...CommissionMemberFields\n    }\n  }\n"): (typeof documents)["\n  mutation EnterCommissionMember($input: EnterCommissionMemberInput!) {\n    enterCommissionMember(input: $input) {\n      ...CommissionMemberFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndCommissionTerm($input: EndCommissionTermInput!) {\n    endCommissionTerm(input: $input) {\n      ...CommissionMemberFields\n    }\n  }\n"): (typeof documents)["\n  mutation EndCommissionTerm($input: EndCommissionTermInput!) {\n    endCommissionTerm(input: $input) {\n      ...CommissionMemberFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PrepareCommission($input: PrepareCommissionInput!) {\n    prepareCommission(input: $input) {\n      ...CommissionSessionFields\n    }\n  }\n"): (typeof documents)["\n  mutation PrepareCommission($input: PrepareCommissionInput!) {\n    prepareCommission(input: $input) {\n      ...CommissionSessionFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditCommission($input: EditCommissionInput!) {\n    editCommission(input: $input) {\n      ...CommissionSessionFields\n    }\n  }\n"): (typeof documents)["\n  mutation EditCommission($input: EditCommissionInput!) {\n    editCommission(input: $input) {\n      ...CommissionSessionFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddToAgenda($input: AddToAgendaInput!) {\n    addToAgenda(input: $input) {\n      ...CommissionSessionFields\n    }\n  }\n"): (typeof documents)["\n  mutation AddToAgenda($input: AddToAgendaInput!) {\n    addToAgenda(input: $input) {\n      ...CommissionSessionFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveFromAgenda($input: RemoveFromAgendaInput!) {\n    removeFromAgenda(input: $input) {\n      ...CommissionSessionFields\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveFromAgenda($input: RemoveFromAgendaInput!) {\n    removeFromAgenda(input: $input) {\n      ...CommissionSessionFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConveneCommission($input: CommissionSessionInput!) {\n    conveneCommission(input: $input) {\n      ...CommissionSessionFields\n    }\n  }\n"): (typeof documents)["\n  mutation ConveneCommission($input: CommissionSessionInput!) {\n    conveneCommission(input: $input) {\n      ...CommissionSessionFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclareInterest($input: DeclareInterestInput!) {\n    declareInterest(input: $input) {\n      ...CommissionSessionFields\n    }\n  }\n"): (typeof documents)["\n  mutation DeclareInterest($input: DeclareInterestInput!) {\n    declareInterest(input: $input) {\n      ...CommissionSessionFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideLabel($input: DecideLabelInput!) {\n    decideLabel(input: $input) {\n      ...CommissionItemFields\n    }\n  }\n"): (typeof documents)["\n  mutation DecideLabel($input: DecideLabelInput!) {\n    decideLabel(input: $input) {\n      ...CommissionItemFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseCommission($input: CommissionSessionInput!) {\n    closeCommission(input: $input) {\n      ...CommissionSessionFields\n    }\n  }\n"): (typeof documents)["\n  mutation CloseCommission($input: CommissionSessionInput!) {\n    closeCommission(input: $input) {\n      ...CommissionSessionFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommissionMemberFields on CommissionMember {\n    id\n    personId\n    personName\n    college\n    startsOn\n    endsOn\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"): (typeof documents)["\n  fragment CommissionMemberFields on CommissionMember {\n    id\n    personId\n    personName\n    college\n    startsOn\n    endsOn\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommissionItemFields on CommissionItem {\n    id\n    sessionId\n    sessionTitle\n    sessionHeldOn\n    position\n    cycleId\n    organisation {\n      id\n      name\n      departmentCode\n    }\n    framework {\n      id\n      title\n      isDemo\n    }\n    cycleKind\n    cycleState\n    doneScore\n    levelAimed\n    levelSupported\n    alertPoints\n    improvementSuggestions\n    goodPractices\n    onAgenda\n    recusals {\n      id\n      memberId\n      personName\n      origin\n      code\n      reason\n      recordedAt\n    }\n    recused\n    decision\n    level\n    levelTitle\n    motives\n    conditions\n    present {\n      id\n      personName\n      college\n    }\n    decidedAt\n    decidedBy\n    letter {\n      title\n      reference\n      paragraphs\n      signedBy\n      dated\n    }\n    letterUrl\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"): (typeof documents)["\n  fragment CommissionItemFields on CommissionItem {\n    id\n    sessionId\n    sessionTitle\n    sessionHeldOn\n    position\n    cycleId\n    organisation {\n      id\n      name\n      departmentCode\n    }\n    framework {\n      id\n      title\n      isDemo\n    }\n    cycleKind\n    cycleState\n    doneScore\n    levelAimed\n    levelSupported\n    alertPoints\n    improvementSuggestions\n    goodPractices\n    onAgenda\n    recusals {\n      id\n      memberId\n      personName\n      origin\n      code\n      reason\n      recordedAt\n    }\n    recused\n    decision\n    level\n    levelTitle\n    motives\n    conditions\n    present {\n      id\n      personName\n      college\n    }\n    decidedAt\n    decidedBy\n    letter {\n      title\n      reference\n      paragraphs\n      signedBy\n      dated\n    }\n    letterUrl\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommissionSessionHead on CommissionSession {\n    id\n    title\n    heldOn\n    place\n    state\n    createdAt\n    convenedAt\n    closedAt\n    itemCount\n    decidedCount\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"): (typeof documents)["\n  fragment CommissionSessionHead on CommissionSession {\n    id\n    title\n    heldOn\n    place\n    state\n    createdAt\n    convenedAt\n    closedAt\n    itemCount\n    decidedCount\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommissionSessionFields on CommissionSession {\n    ...CommissionSessionHead\n    items {\n      ...CommissionItemFields\n    }\n  }\n"): (typeof documents)["\n  fragment CommissionSessionFields on CommissionSession {\n    ...CommissionSessionHead\n    items {\n      ...CommissionItemFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommissionMembers {\n    commissionMembers {\n      ...CommissionMemberFields\n    }\n  }\n"): (typeof documents)["\n  query CommissionMembers {\n    commissionMembers {\n      ...CommissionMemberFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommissionSessions($first: Int!, $after: String) {\n    commissionSessions(first: $first, after: $after) {\n      rows {\n        ...CommissionSessionHead\n      }\n      endCursor\n      hasMore\n    }\n  }\n"): (typeof documents)["\n  query CommissionSessions($first: Int!, $after: String) {\n    commissionSessions(first: $first, after: $after) {\n      rows {\n        ...CommissionSessionHead\n      }\n      endCursor\n      hasMore\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommissionSession($id: ID!) {\n    commissionSession(id: $id) {\n      ...CommissionSessionFields\n    }\n  }\n"): (typeof documents)["\n  query CommissionSession($id: ID!) {\n    commissionSession(id: $id) {\n      ...CommissionSessionFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgendaProposals($first: Int!, $after: String) {\n    agendaProposals(first: $first, after: $after) {\n      rows {\n        cycleId\n        organisation {\n          id\n          name\n          departmentCode\n        }\n        framework {\n          id\n          title\n          isDemo\n        }\n        cycleKind\n        cycleState\n        doneScore\n        levelAimed\n        levelSupported\n        since\n      }\n      endCursor\n      hasMore\n    }\n  }\n"): (typeof documents)["\n  query AgendaProposals($first: Int!, $after: String) {\n    agendaProposals(first: $first, after: $after) {\n      rows {\n        cycleId\n        organisation {\n          id\n          name\n          departmentCode\n        }\n        framework {\n          id\n          title\n          isDemo\n        }\n        cycleKind\n        cycleState\n        doneScore\n        levelAimed\n        levelSupported\n        since\n      }\n      endCursor\n      hasMore\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommissionDecisions($cycleId: ID!) {\n    commissionDecisions(cycleId: $cycleId) {\n      ...CommissionItemFields\n    }\n  }\n"): (typeof documents)["\n  query CommissionDecisions($cycleId: ID!) {\n    commissionDecisions(cycleId: $cycleId) {\n      ...CommissionItemFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Frameworks {\n    frameworks {\n      id\n      code\n      title\n      audience\n      isDemo\n      isOurs\n      versions {\n        id\n        number\n        state\n        criteria\n        publishedAt\n        decidedBy\n        answering\n      }\n    }\n  }\n"): (typeof documents)["\n  query Frameworks {\n    frameworks {\n      id\n      code\n      title\n      audience\n      isDemo\n      isOurs\n      versions {\n        id\n        number\n        state\n        criteria\n        publishedAt\n        decidedBy\n        answering\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrameworkVersion($id: ID!) {\n    frameworkVersion(id: $id) {\n      id\n      number\n      state\n      contentHash\n      criteria\n      answering\n      validityMonths\n      followUpMonths\n      contradictoryDays\n      comparedWith\n      unchanged\n      framework {\n        id\n        title\n        audience\n        isDemo\n      }\n      axes {\n        code\n        title\n        criteria {\n          key\n          code\n          title\n          weight\n          help\n          applicability\n          expectedEvidence {\n            label\n            required\n          }\n          question {\n            kind\n            written\n          }\n        }\n      }\n      levels {\n        number\n        title\n        thresholdPercent\n        completenessPercent\n        evidenceRequired\n        conditions {\n          criterionKey\n          criterionCode\n          criterionTitle\n          minimumDonePercent\n        }\n      }\n      faults {\n        code\n        axis\n        criterion\n        level\n        field\n      }\n      changes {\n        key\n        changes\n        before {\n          code\n          title\n          weight\n        }\n        after {\n          code\n          title\n          weight\n        }\n      }\n      others {\n        number\n        answering\n      }\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n  }\n"): (typeof documents)["\n  query FrameworkVersion($id: ID!) {\n    frameworkVersion(id: $id) {\n      id\n      number\n      state\n      contentHash\n      criteria\n      answering\n      validityMonths\n      followUpMonths\n      contradictoryDays\n      comparedWith\n      unchanged\n      framework {\n        id\n        title\n        audience\n        isDemo\n      }\n      axes {\n        code\n        title\n        criteria {\n          key\n          code\n          title\n          weight\n          help\n          applicability\n          expectedEvidence {\n            label\n            required\n          }\n          question {\n            kind\n            written\n          }\n        }\n      }\n      levels {\n        number\n        title\n        thresholdPercent\n        completenessPercent\n        evidenceRequired\n        conditions {\n          criterionKey\n          criterionCode\n          criterionTitle\n          minimumDonePercent\n        }\n      }\n      faults {\n        code\n        axis\n        criterion\n        level\n        field\n      }\n      changes {\n        key\n        changes\n        before {\n          code\n          title\n          weight\n        }\n        after {\n          code\n          title\n          weight\n        }\n      }\n      others {\n        number\n        answering\n      }\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftFrameworkVersion($input: FrameworkVersionInput!) {\n    draftFrameworkVersion(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation DraftFrameworkVersion($input: FrameworkVersionInput!) {\n    draftFrameworkVersion(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditFrameworkCriterion($input: EditFrameworkCriterionInput!) {\n    editFrameworkCriterion(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation EditFrameworkCriterion($input: EditFrameworkCriterionInput!) {\n    editFrameworkCriterion(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishFrameworkVersion($input: FrameworkVersionInput!) {\n    publishFrameworkVersion(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation PublishFrameworkVersion($input: FrameworkVersionInput!) {\n    publishFrameworkVersion(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireFrameworkVersion($input: FrameworkVersionInput!) {\n    retireFrameworkVersion(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RetireFrameworkVersion($input: FrameworkVersionInput!) {\n    retireFrameworkVersion(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardFrameworkDraft($input: FrameworkVersionInput!) {\n    discardFrameworkDraft(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation DiscardFrameworkDraft($input: FrameworkVersionInput!) {\n    discardFrameworkDraft(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LabelRow on Label {\n    id\n    number\n    organisation {\n      id\n      name\n      departmentCode\n      regionCodes\n    }\n    framework {\n      id\n      title\n      isDemo\n    }\n    level\n    levelTitle\n    state\n    grantedOn\n    validUntil\n    followUpDueOn\n    followedUpOn\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"): (typeof documents)["\n  fragment LabelRow on Label {\n    id\n    number\n    organisation {\n      id\n      name\n      departmentCode\n      regionCodes\n    }\n    framework {\n      id\n      title\n      isDemo\n    }\n    level\n    levelTitle\n    state\n    grantedOn\n    validUntil\n    followUpDueOn\n    followedUpOn\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LabelFields on Label {\n    ...LabelRow\n    verificationCode\n    verificationPath\n    conditions\n    cycleId\n    decisions {\n      id\n      act\n      at\n      by\n      onBehalfOf {\n        id\n        name\n      }\n      reason\n    }\n  }\n"): (typeof documents)["\n  fragment LabelFields on Label {\n    ...LabelRow\n    verificationCode\n    verificationPath\n    conditions\n    cycleId\n    decisions {\n      id\n      act\n      at\n      by\n      onBehalfOf {\n        id\n        name\n      }\n      reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LabelRegister($first: Int!, $after: String, $filter: LabelFilter) {\n    labelRegister(first: $first, after: $after, filter: $filter) {\n      rows {\n        ...LabelRow\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n"): (typeof documents)["\n  query LabelRegister($first: Int!, $after: String, $filter: LabelFilter) {\n    labelRegister(first: $first, after: $after, filter: $filter) {\n      rows {\n        ...LabelRow\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Label($id: ID!) {\n    label(id: $id) {\n      ...LabelFields\n    }\n  }\n"): (typeof documents)["\n  query Label($id: ID!) {\n    label(id: $id) {\n      ...LabelFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowUpScope($cycleId: ID!, $kind: LabelStep!) {\n    followUpScope(cycleId: $cycleId, kind: $kind) {\n      cycleId\n      kind\n      dueOn\n      conditions\n      items {\n        criterionKey\n        code\n        title\n        reasons {\n          code\n          params\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query FollowUpScope($cycleId: ID!, $kind: LabelStep!) {\n    followUpScope(cycleId: $cycleId, kind: $kind) {\n      cycleId\n      kind\n      dueOn\n      conditions\n      items {\n        criterionKey\n        code\n        title\n        reasons {\n          code\n          params\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LabelledRegions {\n    regions {\n      code\n      name\n    }\n  }\n"): (typeof documents)["\n  query LabelledRegions {\n    regions {\n      code\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SuspendLabel($input: LabelReasonInput!) {\n    suspendLabel(input: $input) {\n      ...LabelFields\n    }\n  }\n"): (typeof documents)["\n  mutation SuspendLabel($input: LabelReasonInput!) {\n    suspendLabel(input: $input) {\n      ...LabelFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReinstateLabel($input: LabelReasonInput!) {\n    reinstateLabel(input: $input) {\n      ...LabelFields\n    }\n  }\n"): (typeof documents)["\n  mutation ReinstateLabel($input: LabelReasonInput!) {\n    reinstateLabel(input: $input) {\n      ...LabelFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawLabel($input: LabelReasonInput!) {\n    withdrawLabel(input: $input) {\n      ...LabelFields\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawLabel($input: LabelReasonInput!) {\n    withdrawLabel(input: $input) {\n      ...LabelFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordFollowUp($input: RecordFollowUpInput!) {\n    recordFollowUp(input: $input) {\n      ...LabelFields\n    }\n  }\n"): (typeof documents)["\n  mutation RecordFollowUp($input: RecordFollowUpInput!) {\n    recordFollowUp(input: $input) {\n      ...LabelFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenNextCycle($input: OpenLabelCycleInput!) {\n    openLabelCycle(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation OpenNextCycle($input: OpenLabelCycleInput!) {\n    openLabelCycle(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LabelSteering($frameworkId: ID, $month: String) {\n    labelSteering(frameworkId: $frameworkId, month: $month) {\n      frameworks {\n        id\n        title\n        audience\n        isDemo\n        versionNumber\n      }\n      framework {\n        id\n        title\n        audience\n        isDemo\n        versionNumber\n        thresholdPercent\n      }\n      month\n      computedAt\n      members\n      funnel {\n        stage\n        count\n      }\n      waiting\n      ready\n      needHelp\n      medianWeeksToApply\n      medianWeeksToDecide\n      regions {\n        regionCode\n        members\n        labelled\n      }\n      groups {\n        organisationId\n        name\n        members\n        engaged\n        applied\n        labelled\n        needHelp\n      }\n      criteria {\n        key\n        code\n        title\n        respondents\n        notDone\n      }\n      expiries {\n        month\n        count\n        unbegun\n      }\n      evolution {\n        month\n        engaged\n        applied\n        labelled\n      }\n      commissions {\n        id\n        title\n        heldOn\n        files\n      }\n    }\n  }\n"): (typeof documents)["\n  query LabelSteering($frameworkId: ID, $month: String) {\n    labelSteering(frameworkId: $frameworkId, month: $month) {\n      frameworks {\n        id\n        title\n        audience\n        isDemo\n        versionNumber\n      }\n      framework {\n        id\n        title\n        audience\n        isDemo\n        versionNumber\n        thresholdPercent\n      }\n      month\n      computedAt\n      members\n      funnel {\n        stage\n        count\n      }\n      waiting\n      ready\n      needHelp\n      medianWeeksToApply\n      medianWeeksToDecide\n      regions {\n        regionCode\n        members\n        labelled\n      }\n      groups {\n        organisationId\n        name\n        members\n        engaged\n        applied\n        labelled\n        needHelp\n      }\n      criteria {\n        key\n        code\n        title\n        respondents\n        notDone\n      }\n      expiries {\n        month\n        count\n        unbegun\n      }\n      evolution {\n        month\n        engaged\n        applied\n        labelled\n      }\n      commissions {\n        id\n        title\n        heldOn\n        files\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SteeredMissions($frameworkId: ID, $first: Int!, $after: String, $filter: SteeredMissionFilterInput) {\n    steeredMissions(frameworkId: $frameworkId, first: $first, after: $after, filter: $filter) {\n      rows {\n        id\n        code\n        name\n        regionCodes\n        cycleId\n        stage\n        doneScore\n        plannedScore\n        labelledUntil\n        labelLevel\n        renewalBegun\n        need\n        deadline {\n          kind\n          on\n        }\n      }\n      endCursor\n      hasMore\n      counts {\n        all\n        toHelp\n        expiringSoon\n        ready\n      }\n    }\n  }\n"): (typeof documents)["\n  query SteeredMissions($frameworkId: ID, $first: Int!, $after: String, $filter: SteeredMissionFilterInput) {\n    steeredMissions(frameworkId: $frameworkId, first: $first, after: $after, filter: $filter) {\n      rows {\n        id\n        code\n        name\n        regionCodes\n        cycleId\n        stage\n        doneScore\n        plannedScore\n        labelledUntil\n        labelLevel\n        renewalBegun\n        need\n        deadline {\n          kind\n          on\n        }\n      }\n      endCursor\n      hasMore\n      counts {\n        all\n        toHelp\n        expiringSoon\n        ready\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SteeringRegions {\n    regions {\n      code\n      name\n    }\n  }\n"): (typeof documents)["\n  query SteeringRegions {\n    regions {\n      code\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VerifyLabel($code: String!) {\n    verifyLabel(code: $code) {\n      known\n      organisationName\n      frameworkTitle\n      isDemo\n      level\n      levelTitle\n      state\n      validUntil\n    }\n  }\n"): (typeof documents)["\n  query VerifyLabel($code: String!) {\n    verifyLabel(code: $code) {\n      known\n      organisationName\n      frameworkTitle\n      isDemo\n      level\n      levelTitle\n      state\n      validUntil\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
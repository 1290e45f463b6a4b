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
    "\n  fragment AllocationFields on CallAllocation {\n    id\n    state\n    envelopeCents\n    committedCents\n    candidates {\n      id\n      title\n      lead {\n        id\n        name\n      }\n      requestedCents\n      scoreBasisPoints\n      staffTenths\n      youngPeople\n      award {\n        amountCents\n        state\n      }\n    }\n    scenarios {\n      id\n      title\n      allocatedCents\n      leftCents\n      chosenAt\n      chosenBy\n      lines {\n        applicationId: id\n        amountCents\n        gapCents\n      }\n      bySize {\n        group\n        count\n        amountCents\n        gapCents\n      }\n      byTerritory {\n        group\n        count\n        amountCents\n        gapCents\n      }\n    }\n  }\n": typeof types.AllocationFieldsFragmentDoc,
    "\n  query CallAllocation($callId: ID!) {\n    callAllocation(callId: $callId) {\n      ...AllocationFields\n    }\n  }\n": typeof types.CallAllocationDocument,
    "\n  mutation SaveAllocationScenario($input: AllocationScenarioInput!) {\n    saveAllocationScenario(input: $input) {\n      ...AllocationFields\n    }\n  }\n": typeof types.SaveAllocationScenarioDocument,
    "\n  mutation ChooseAllocationScenario($input: ChooseScenarioInput!) {\n    chooseAllocationScenario(input: $input) {\n      ...AllocationFields\n    }\n  }\n": typeof types.ChooseAllocationScenarioDocument,
    "\n  fragment AwardFields on CallAward {\n    id\n    applicationId\n    funder\n    recipient\n    isFunder\n    state\n    amountCents\n    needsAgreement\n    schedule {\n      kind\n      shareBasisPoints\n      dueOn\n      condition\n    }\n    onward {\n      isAllowed\n      article\n    }\n    agreementNumber\n    agreement\n    sha256\n    signatures {\n      by\n      signedAt\n      isFunder\n    }\n    canSign\n    payments {\n      id\n      number\n      kind\n      condition\n      amountCents\n      dueOn\n      checkedAt\n      paidOn\n      request {\n        note\n        by\n      }\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": typeof types.AwardFieldsFragmentDoc,
    "\n  query CallAward($applicationId: ID!) {\n    callAward(applicationId: $applicationId) {\n      ...AwardFields\n    }\n  }\n": typeof types.CallAwardDocument,
    "\n  mutation GrantCallAward($input: GrantCallAwardInput!) {\n    grantCallAward(input: $input) {\n      ...AwardFields\n    }\n  }\n": typeof types.GrantCallAwardDocument,
    "\n  mutation ReviseCallAward($input: WriteCallAwardInput!) {\n    reviseCallAward(input: $input) {\n      ...AwardFields\n    }\n  }\n": typeof types.ReviseCallAwardDocument,
    "\n  mutation AmendAgreement($input: WriteCallAwardInput!) {\n    amendAgreement(input: $input) {\n      ...AwardFields\n    }\n  }\n": typeof types.AmendAgreementDocument,
    "\n  mutation ApproveCallAward($input: CallApplicationInput!) {\n    approveCallAward(input: $input) {\n      ...AwardFields\n    }\n  }\n": typeof types.ApproveCallAwardDocument,
    "\n  mutation SendAgreement($input: CallApplicationInput!) {\n    sendAgreement(input: $input) {\n      ...AwardFields\n    }\n  }\n": typeof types.SendAgreementDocument,
    "\n  mutation CountersignAgreement($input: SignAgreementInput!) {\n    countersignAgreement(input: $input) {\n      ...AwardFields\n    }\n  }\n": typeof types.CountersignAgreementDocument,
    "\n  mutation SettleCallAward($input: CallApplicationInput!) {\n    settleCallAward(input: $input) {\n      ...AwardFields\n    }\n  }\n": typeof types.SettleCallAwardDocument,
    "\n  mutation CancelCallAward($input: ReasonedApplicationInput!) {\n    cancelCallAward(input: $input) {\n      ...AwardFields\n    }\n  }\n": typeof types.CancelCallAwardDocument,
    "\n  mutation SignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) {\n      ...AwardFields\n    }\n  }\n": typeof types.SignAgreementDocument,
    "\n  mutation RequestPayment($input: RequestPaymentInput!) {\n    requestPayment(input: $input) {\n      ...AwardFields\n    }\n  }\n": typeof types.RequestPaymentDocument,
    "\n  mutation CheckPayment($input: CallPaymentInput!) {\n    checkPayment(input: $input) {\n      ...AwardFields\n    }\n  }\n": typeof types.CheckPaymentDocument,
    "\n  mutation RecordPayment($input: RecordPaymentInput!) {\n    recordPayment(input: $input) {\n      ...AwardFields\n    }\n  }\n": typeof types.RecordPaymentDocument,
    "\n  mutation SaveApplicationAnswer($input: SaveApplicationAnswerInput!) {\n    saveApplicationAnswer(input: $input) {\n      ...ApplicationFields\n    }\n  }\n": typeof types.SaveApplicationAnswerDocument,
    "\n  mutation RenameApplication($input: RenameApplicationInput!) {\n    renameApplication(input: $input) {\n      ...ApplicationFields\n    }\n  }\n": typeof types.RenameApplicationDocument,
    "\n  mutation DuplicateApplication($input: DuplicateApplicationInput!) {\n    duplicateApplication(input: $input) {\n      id\n    }\n  }\n": typeof types.DuplicateApplicationDocument,
    "\n  mutation AskSignOff($input: CallApplicationInput!) {\n    askSignOff(input: $input) {\n      ...ApplicationFields\n    }\n  }\n": typeof types.AskSignOffDocument,
    "\n  mutation ResumeWriting($input: CallApplicationInput!) {\n    resumeWriting(input: $input) {\n      ...ApplicationFields\n    }\n  }\n": typeof types.ResumeWritingDocument,
    "\n  mutation SignOffApplication($input: SignApplicationInput!) {\n    signOffApplication(input: $input) {\n      ...ApplicationFields\n    }\n  }\n": typeof types.SignOffApplicationDocument,
    "\n  mutation DeclineSignOff($input: ReasonedApplicationInput!) {\n    declineSignOff(input: $input) {\n      ...ApplicationFields\n    }\n  }\n": typeof types.DeclineSignOffDocument,
    "\n  mutation DepositApplication($input: SignApplicationInput!) {\n    depositApplication(input: $input) {\n      ...ApplicationFields\n    }\n  }\n": typeof types.DepositApplicationDocument,
    "\n  mutation ResubmitApplication($input: SignApplicationInput!) {\n    resubmitApplication(input: $input) {\n      ...ApplicationFields\n    }\n  }\n": typeof types.ResubmitApplicationDocument,
    "\n  mutation WithdrawCallApplication($input: ReasonedApplicationInput!) {\n    withdrawCallApplication(input: $input) {\n      ...ApplicationFields\n    }\n  }\n": typeof types.WithdrawCallApplicationDocument,
    "\n  fragment ApplicationFields on CallApplication {\n    id\n    title\n    lead {\n      id\n      name\n      timeZone\n    }\n    isLead\n    version\n    call {\n      id\n      title\n      coordinator {\n        id\n        name\n        timeZone\n      }\n      state\n      timeZone\n      closesAt\n      depositsUntil\n      envelopeCents\n      mostPerOrganisationCents\n      committeeOn\n      decisionOn\n    }\n    status\n    outcome {\n      motives\n      toldAt\n    }\n    signOff {\n      isAsked\n      isOutdated\n      signedOffAt\n      signedOffBy\n      certifiers {\n        name\n        role\n      }\n    }\n    form\n    answers {\n      fieldKey\n      value\n      version\n      changedAt\n      by\n      source\n    }\n    sections {\n      key\n      title\n      state\n      missing {\n        field\n        code\n        line\n        within\n        params\n      }\n    }\n    missing\n    ineligible\n    corrections {\n      id\n      fieldKey\n      kind\n      body\n      by\n      askedAt\n      until\n      isMet\n    }\n    correctionsUntil\n    deposits {\n      id\n      number\n      depositedAt\n      isLate\n      sha256\n      by\n    }\n    messages {\n      id\n      audience\n      body\n      writtenAt\n      by\n      organisation {\n        id\n        name\n      }\n    }\n    decisions {\n      id\n      act\n      at\n      by\n      reason\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n    changedAt\n    now\n  }\n": typeof types.ApplicationFieldsFragmentDoc,
    "\n  query CallApplication($id: ID!) {\n    callApplication(id: $id) {\n      ...ApplicationFields\n    }\n  }\n": typeof types.CallApplicationDocument,
    "\n  fragment ApplicationCard on CallApplication {\n    id\n    title\n    lead {\n      id\n      name\n      timeZone\n    }\n    call {\n      id\n      title\n      state\n      timeZone\n      closesAt\n    }\n    status\n    examinedState\n    deposits {\n      id\n      number\n      depositedAt\n      isLate\n      sha256\n      by\n    }\n    changedAt\n    now\n  }\n": typeof types.ApplicationCardFragmentDoc,
    "\n  query CallApplications($first: Int!, $after: String, $callId: ID, $state: CallApplicationState, $regionCode: String) {\n    callApplications(first: $first, after: $after, callId: $callId, state: $state, regionCode: $regionCode) {\n      rows {\n        ...ApplicationCard\n      }\n      endCursor\n      hasMore\n    }\n  }\n": typeof types.CallApplicationsDocument,
    "\n  query AwaitedCallActs {\n    awaitedCallActs {\n      kind\n      subjectId\n      title\n      call\n      count\n      dueAt\n    }\n  }\n": typeof types.AwaitedCallActsDocument,
    "\n  mutation AnnounceCall($input: MoveCallInput!) {\n    announceCall(input: $input) {\n      ...CallFields\n    }\n  }\n": typeof types.AnnounceCallDocument,
    "\n  mutation OpenCall($input: MoveCallInput!) {\n    openCall(input: $input) {\n      ...CallFields\n    }\n  }\n": typeof types.OpenCallDocument,
    "\n  mutation CloseCall($input: MoveCallInput!) {\n    closeCall(input: $input) {\n      ...CallFields\n    }\n  }\n": typeof types.CloseCallDocument,
    "\n  mutation InstructCall($input: MoveCallInput!) {\n    instructCall(input: $input) {\n      ...CallFields\n    }\n  }\n": typeof types.InstructCallDocument,
    "\n  mutation ConveneCallCommittee($input: MoveCallInput!) {\n    conveneCallCommittee(input: $input) {\n      ...CallFields\n    }\n  }\n": typeof types.ConveneCallCommitteeDocument,
    "\n  mutation ReturnCallToInstruction($input: MoveCallInput!) {\n    returnCallToInstruction(input: $input) {\n      ...CallFields\n    }\n  }\n": typeof types.ReturnCallToInstructionDocument,
    "\n  mutation DecideCall($input: MoveCallInput!) {\n    decideCall(input: $input) {\n      ...CallFields\n    }\n  }\n": typeof types.DecideCallDocument,
    "\n  mutation FundCall($input: MoveCallInput!) {\n    fundCall(input: $input) {\n      ...CallFields\n    }\n  }\n": typeof types.FundCallDocument,
    "\n  mutation CloseOutCall($input: MoveCallInput!) {\n    closeOutCall(input: $input) {\n      ...CallFields\n    }\n  }\n": typeof types.CloseOutCallDocument,
    "\n  mutation CancelCall($input: MoveCallInput!) {\n    cancelCall(input: $input) {\n      ...CallFields\n    }\n  }\n": typeof types.CancelCallDocument,
    "\n  mutation ExtendCall($input: PostponeCallInput!) {\n    extendCall(input: $input) {\n      ...CallFields\n    }\n  }\n": typeof types.ExtendCallDocument,
    "\n  mutation ReopenCall($input: PostponeCallInput!) {\n    reopenCall(input: $input) {\n      ...CallFields\n    }\n  }\n": typeof types.ReopenCallDocument,
    "\n  mutation CloneCall($input: CallInput!) {\n    cloneCall(input: $input) {\n      id\n    }\n  }\n": typeof types.CloneCallDocument,
    "\n  mutation DeclineCall($input: CallInput!) {\n    declineCall(input: $input) {\n      id\n    }\n  }\n": typeof types.DeclineCallDocument,
    "\n  mutation AskCallQuestion($input: AskCallQuestionInput!) {\n    askCallQuestion(input: $input) {\n      ...CallFields\n    }\n  }\n": typeof types.AskCallQuestionDocument,
    "\n  mutation AnswerCallQuestion($input: AnswerCallQuestionInput!) {\n    answerCallQuestion(input: $input) {\n      ...CallFields\n    }\n  }\n": typeof types.AnswerCallQuestionDocument,
    "\n  mutation BeginApplication($input: BeginApplicationInput!) {\n    beginApplication(input: $input) {\n      id\n    }\n  }\n": typeof types.BeginApplicationDocument,
    "\n  fragment CallFields on CallForProjects {\n    id\n    coordinator {\n      id\n      name\n      timeZone\n    }\n    isOurs\n    programme {\n      id\n      title\n    }\n    model {\n      id\n      title\n      locked\n    }\n    locked\n    state\n    published\n    version\n    terms {\n      title\n      context\n      objectives\n      audience\n      fundingRules\n      process\n      legalBasis\n      eligibility {\n        kinds\n        regionCodes\n      }\n      consortium {\n        kind\n        mostPartners\n      }\n      envelopeCents\n      mostPerOrganisationCents\n      opensAt\n      closesAt\n      depositsUntil\n      graceMinutes\n      timeZone\n      committeeOn\n      decisionOn\n      retentionMonths\n      ownerId\n      criteria {\n        key\n        label\n        weight\n        mostPoints\n        eliminatoryBelow\n      }\n    }\n    owner\n    form {\n      id\n      title\n      number\n      definition\n    }\n    deposited\n    ours {\n      id\n      title\n      state\n    }\n    answers {\n      id\n      question\n      body\n      isPublic\n      answeredAt\n    }\n    openQuestions {\n      id\n      body\n      askedAt\n      by\n      organisation {\n        id\n        name\n      }\n    }\n    gaps\n    acts {\n      act\n      can\n      code\n      params\n    }\n    decisions {\n      id\n      act\n      at\n      by\n      reason\n    }\n    now\n  }\n": typeof types.CallFieldsFragmentDoc,
    "\n  query CallForProjects($id: ID!) {\n    callForProjects(id: $id) {\n      ...CallFields\n    }\n  }\n": typeof types.CallForProjectsDocument,
    "\n  fragment CallAlertFields on CallAlert {\n    id\n    name\n    programme {\n      id\n      title\n    }\n    regionCode\n    words\n    keptAt\n    toldAt\n  }\n": typeof types.CallAlertFieldsFragmentDoc,
    "\n  query CallAlerts {\n    callAlerts {\n      ...CallAlertFields\n    }\n  }\n": typeof types.CallAlertsDocument,
    "\n  mutation KeepCallAlert($input: KeepCallAlertInput!) {\n    keepCallAlert(input: $input) {\n      ...CallAlertFields\n    }\n  }\n": typeof types.KeepCallAlertDocument,
    "\n  mutation StopCallAlert($input: StopCallAlertInput!) {\n    stopCallAlert(input: $input) {\n      ...CallAlertFields\n    }\n  }\n": typeof types.StopCallAlertDocument,
    "\n  query CallFigures($callId: ID!) {\n    callFigures(callId: $callId) {\n      deposited\n      withdrawn\n      admitted\n      retained\n      retainedPercent\n      medianDayTenths\n    }\n  }\n": typeof types.CallFiguresDocument,
    "\n  fragment OutsideCallFields on OutsideCall {\n    id\n    keeper {\n      id\n      name\n    }\n    isOurs\n    state\n    title\n    funder\n    sourceUrl\n    summary\n    theme\n    kinds\n    regionCodes\n    opensAt\n    closesAt\n    timeZone\n    leastCents\n    mostCents\n    checkedOn\n    archivedAt\n    version\n    now\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": typeof types.OutsideCallFieldsFragmentDoc,
    "\n  query OutsideCalls($first: Int!, $after: String, $filter: OutsideCallFilter) {\n    outsideCalls(first: $first, after: $after, filter: $filter) {\n      rows {\n        ...OutsideCallFields\n      }\n      endCursor\n      hasMore\n    }\n  }\n": typeof types.OutsideCallsDocument,
    "\n  query OutsideCall($id: ID!) {\n    outsideCall(id: $id) {\n      ...OutsideCallFields\n    }\n  }\n": typeof types.OutsideCallDocument,
    "\n  mutation EnterOutsideCall($input: EnterOutsideCallInput!) {\n    enterOutsideCall(input: $input) {\n      ...OutsideCallFields\n    }\n  }\n": typeof types.EnterOutsideCallDocument,
    "\n  mutation EditOutsideCall($input: EditOutsideCallInput!) {\n    editOutsideCall(input: $input) {\n      ...OutsideCallFields\n    }\n  }\n": typeof types.EditOutsideCallDocument,
    "\n  mutation CheckOutsideCall($input: OutsideCallInput!) {\n    checkOutsideCall(input: $input) {\n      ...OutsideCallFields\n    }\n  }\n": typeof types.CheckOutsideCallDocument,
    "\n  mutation ArchiveOutsideCall($input: OutsideCallInput!) {\n    archiveOutsideCall(input: $input) {\n      ...OutsideCallFields\n    }\n  }\n": typeof types.ArchiveOutsideCallDocument,
    "\n  fragment ConsortiumFields on ProjectConsortium {\n    applicationId\n    title\n    isLead\n    lead {\n      id\n      name\n    }\n    call {\n      kind\n      mostPartners\n    }\n    plan {\n      version\n      indicators {\n        code\n        label\n        partOf\n        target\n        isExclusive\n        countsPeople\n        reportedBy\n      }\n      accounts {\n        account\n        label\n      }\n      periods {\n        startsOn\n        endsOn\n        dueOn\n      }\n    }\n    partners {\n      id\n      organisation {\n        id\n        name\n      }\n      role\n      state\n      isTakingPart\n      askedCents\n      answers\n      signedAt\n      signedBy\n    }\n    own {\n      partnerId\n      state\n      form\n      answers\n      version\n      missing\n      mayFill\n      signedAt\n      signedBy\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n    askedCents\n    mayInvite {\n      act\n      can\n      code\n      params\n    }\n    mayPlan {\n      act\n      can\n      code\n      params\n    }\n    mayNameSuccessor {\n      can\n    }\n  }\n": typeof types.ConsortiumFieldsFragmentDoc,
    "\n  query CallConsortium($applicationId: ID!) {\n    callConsortium(applicationId: $applicationId) {\n      ...ConsortiumFields\n    }\n  }\n": typeof types.CallConsortiumDocument,
    "\n  query PartnersSearch($text: String) {\n    organisations(first: 10, filter: { text: $text, state: active }) {\n      rows {\n        id\n        name\n      }\n    }\n  }\n": typeof types.PartnersSearchDocument,
    "\n  mutation InvitePartner($input: InvitePartnerInput!) {\n    invitePartner(input: $input) {\n      applicationId\n    }\n  }\n": typeof types.InvitePartnerDocument,
    "\n  mutation ReplacePartner($input: ReplacePartnerInput!) {\n    replacePartner(input: $input) {\n      applicationId\n    }\n  }\n": typeof types.ReplacePartnerDocument,
    "\n  mutation SaveProjectPlan($input: SaveProjectPlanInput!) {\n    saveProjectPlan(input: $input) {\n      applicationId\n    }\n  }\n": typeof types.SaveProjectPlanDocument,
    "\n  mutation AcceptPartnership($input: PartnerInput!) {\n    acceptPartnership(input: $input) {\n      applicationId\n    }\n  }\n": typeof types.AcceptPartnershipDocument,
    "\n  mutation DeclinePartnership($input: ReasonedPartnerInput!) {\n    declinePartnership(input: $input) {\n      applicationId\n    }\n  }\n": typeof types.DeclinePartnershipDocument,
    "\n  mutation SaveShare($input: SaveShareInput!) {\n    saveShare(input: $input) {\n      applicationId\n    }\n  }\n": typeof types.SaveShareDocument,
    "\n  mutation SignShare($input: SignShareInput!) {\n    signShare(input: $input) {\n      applicationId\n    }\n  }\n": typeof types.SignShareDocument,
    "\n  mutation ReopenShare($input: PartnerInput!) {\n    reopenShare(input: $input) {\n      applicationId\n    }\n  }\n": typeof types.ReopenShareDocument,
    "\n  mutation WithdrawFromConsortium($input: ReasonedPartnerInput!) {\n    withdrawFromConsortium(input: $input) {\n      applicationId\n    }\n  }\n": typeof types.WithdrawFromConsortiumDocument,
    "\n  mutation ExamineApplication($input: CallApplicationInput!) {\n    examineApplication(input: $input) {\n      ...ExaminationFields\n    }\n  }\n": typeof types.ExamineApplicationDocument,
    "\n  mutation AdmitCallApplication($input: CallApplicationInput!) {\n    admitCallApplication(input: $input) {\n      ...ExaminationFields\n    }\n  }\n": typeof types.AdmitCallApplicationDocument,
    "\n  mutation DeclareApplicationInadmissible($input: ReasonedApplicationInput!) {\n    declareApplicationInadmissible(input: $input) {\n      ...ExaminationFields\n    }\n  }\n": typeof types.DeclareApplicationInadmissibleDocument,
    "\n  mutation CancelApplicationChanges($input: CallApplicationInput!) {\n    cancelApplicationChanges(input: $input) {\n      ...ExaminationFields\n    }\n  }\n": typeof types.CancelApplicationChangesDocument,
    "\n  mutation RequestApplicationChanges($input: RequestChangesInput!) {\n    requestApplicationChanges(input: $input) {\n      ...ExaminationFields\n    }\n  }\n": typeof types.RequestApplicationChangesDocument,
    "\n  fragment ExaminationFields on CallExamination {\n    id\n    title\n    lead {\n      id\n      name\n      timeZone\n    }\n    call {\n      id\n      title\n      state\n    }\n    state\n    form\n    answers\n    computed\n    deposits {\n      id\n      number\n      depositedAt\n      isLate\n      sha256\n      by\n    }\n    corrections {\n      id\n      fieldKey\n      kind\n      body\n      by\n      askedAt\n      until\n      isCancelled\n      depositNumber\n    }\n    correctionsUntil\n    messages {\n      id\n      audience\n      body\n      writtenAt\n      by\n      organisation {\n        id\n        name\n      }\n    }\n    decisions {\n      id\n      act\n      at\n      by\n      reason\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n    now\n  }\n": typeof types.ExaminationFieldsFragmentDoc,
    "\n  query CallExamination($id: ID!) {\n    examinedApplication(id: $id) {\n      ...ExaminationFields\n    }\n  }\n": typeof types.CallExaminationDocument,
    "\n  query CallFoundOrganisations($text: String) {\n    organisations(first: 10, filter: { text: $text }) {\n      rows {\n        id\n        name\n      }\n    }\n  }\n": typeof types.CallFoundOrganisationsDocument,
    "\n  query CallFoundDocuments($search: String) {\n    documents(first: 20, search: $search) {\n      rows {\n        id\n        title\n        latestSafe {\n          id\n          fileName\n          sha256\n        }\n      }\n    }\n  }\n": typeof types.CallFoundDocumentsDocument,
    "\n  query CallFileRules {\n    documentRules {\n      endings\n      longestFile\n      longestPiece\n    }\n  }\n": typeof types.CallFileRulesDocument,
    "\n  query CallFile($id: ID!) {\n    document(id: $id) {\n      id\n      versions {\n        id\n        fileName\n        sha256\n        scanState\n      }\n    }\n  }\n": typeof types.CallFileDocument,
    "\n  mutation BeginCallUpload($input: BeginUploadInput!) {\n    beginUpload(input: $input) {\n      id\n    }\n  }\n": typeof types.BeginCallUploadDocument,
    "\n  mutation CancelCallUpload($input: CancelUploadInput!) {\n    cancelUpload(input: $input)\n  }\n": typeof types.CancelCallUploadDocument,
    "\n  mutation CompleteCallUpload($input: CompleteUploadInput!) {\n    completeUpload(input: $input) {\n      id\n    }\n  }\n": typeof types.CompleteCallUploadDocument,
    "\n  fragment CallCard on CallForProjects {\n    id\n    coordinator {\n      id\n      name\n      timeZone\n    }\n    isOurs\n    state\n    terms {\n      title\n      opensAt\n      closesAt\n      depositsUntil\n      envelopeCents\n      timeZone\n    }\n    ours {\n      id\n      title\n      state\n    }\n    deposited\n    now\n  }\n": typeof types.CallCardFragmentDoc,
    "\n  query CallsForProjects($first: Int!, $after: String, $filter: CallFilter) {\n    callsForProjects(first: $first, after: $after, filter: $filter) {\n      rows {\n        ...CallCard\n      }\n      endCursor\n      hasMore\n    }\n  }\n": typeof types.CallsForProjectsDocument,
    "\n  query CallProgrammes {\n    callProgrammes {\n      id\n      title\n      description\n      calls\n      coordinator {\n        id\n        name\n      }\n    }\n  }\n": typeof types.CallProgrammesDocument,
    "\n  query CallRegions {\n    regions {\n      code\n      name\n    }\n  }\n": typeof types.CallRegionsDocument,
    "\n  mutation SendApplicationMessage($input: SendApplicationMessageInput!) {\n    sendApplicationMessage(input: $input) {\n      id\n      messages {\n        id\n        audience\n        body\n        writtenAt\n        by\n        organisation {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.SendApplicationMessageDocument,
    "\n  mutation AddProgramme($input: AddProgrammeInput!) {\n    addProgramme(input: $input) {\n      id\n    }\n  }\n": typeof types.AddProgrammeDocument,
    "\n  mutation EditProgramme($input: EditProgrammeInput!) {\n    editProgramme(input: $input) {\n      id\n      title\n      description\n    }\n  }\n": typeof types.EditProgrammeDocument,
    "\n  query ProjectReports {\n    projectReports {\n      id\n      title\n      call\n      lead {\n        id\n        name\n      }\n      number\n      kind\n      startsOn\n      endsOn\n      dueOn\n      state\n      isLead\n      isLate\n      isStopped\n      organisations\n      sent\n      ownState\n    }\n  }\n": typeof types.ProjectReportsDocument,
    "\n  fragment ProjectReportFields on ProjectReport {\n    id\n    title\n    call\n    callId\n    lead {\n      id\n      name\n    }\n    coordinator {\n      id\n      name\n    }\n    number\n    kind\n    startsOn\n    endsOn\n    dueOn\n    state\n    isLead\n    isLate\n    isStopped\n    own {\n      state\n      form\n      answers\n      version\n      missing\n      prefilled {\n        key\n        value\n        source\n      }\n      toTouch\n      targets {\n        code\n        target\n      }\n      money {\n        account\n        label\n        plannedCents\n        actualCents\n        gapCents\n        gapBasisPoints\n      }\n      grantCents\n      warnings {\n        code\n        indicatorCode\n        told\n        found\n        partCode\n      }\n      corrections {\n        id\n        fieldKey\n        body\n        by\n        askedAt\n      }\n      sentAt\n      sentBy\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n    consolidation {\n      figures {\n        code\n        label\n        partOf\n        target\n        achieved\n        percent\n        trace {\n          organisationId\n          value\n        }\n        warnings {\n          code\n          indicatorCode\n          told\n          found\n          partCode\n        }\n      }\n      accounts {\n        account\n        label\n        plannedCents\n        actualCents\n        gapCents\n        gapBasisPoints\n      }\n      total {\n        plannedCents\n        actualCents\n        gapCents\n        gapBasisPoints\n      }\n      shares {\n        organisation {\n          id\n          name\n        }\n        role\n        state\n        grantCents\n        form\n        warnings {\n          code\n          indicatorCode\n          told\n          found\n          partCode\n        }\n        sentAt\n        sentBy\n        mayAskCorrections {\n          act\n          can\n          code\n          params\n        }\n      }\n      mayClose {\n        act\n        can\n        code\n        params\n      }\n    }\n    closing {\n      summary\n      reason\n      by\n      closedAt\n    }\n    published {\n      code\n      label\n      partOf\n      value\n      isSuppressed\n    }\n  }\n": typeof types.ProjectReportFieldsFragmentDoc,
    "\n  query ProjectReport($id: ID!) {\n    projectReport(id: $id) {\n      ...ProjectReportFields\n    }\n  }\n": typeof types.ProjectReportDocument,
    "\n  mutation SaveReportShare($input: SaveReportShareInput!) {\n    saveReportShare(input: $input) {\n      id\n    }\n  }\n": typeof types.SaveReportShareDocument,
    "\n  mutation SendReportShare($input: SaveReportShareInput!) {\n    sendReportShare(input: $input) {\n      id\n    }\n  }\n": typeof types.SendReportShareDocument,
    "\n  mutation AskReportCorrection($input: AskReportCorrectionInput!) {\n    askReportCorrection(input: $input) {\n      id\n    }\n  }\n": typeof types.AskReportCorrectionDocument,
    "\n  mutation CloseReport($input: CloseReportInput!) {\n    closeReport(input: $input) {\n      id\n    }\n  }\n": typeof types.CloseReportDocument,
    "\n  mutation OpenReports($input: CallApplicationInput!) {\n    openReports(input: $input) {\n      reportIds\n    }\n  }\n": typeof types.OpenReportsDocument,
    "\n  query CallIndicators($callId: ID!) {\n    callIndicators(callId: $callId) {\n      code\n      label\n      partOf\n      levels {\n        nodeId\n        level\n        name\n        total\n        isSuppressed\n        trace {\n          organisationId\n          name\n          value\n        }\n      }\n    }\n  }\n": typeof types.CallIndicatorsDocument,
    "\n  fragment JuryFields on CallJury {\n    id\n    title\n    state\n    committeeOn\n    criteria {\n      key\n      label\n      weight\n      mostPoints\n      eliminatoryBelow\n    }\n    files {\n      id\n      title\n      lead {\n        id\n        name\n      }\n      state\n      deposits\n      summary {\n        count\n        basisPoints\n        spreadBasisPoints\n        recommendation\n        eliminatedBy\n      }\n      assignments {\n        id\n        kind\n        personId\n        personName\n        organisation {\n          id\n          name\n        }\n        question\n        dueOn\n        endedAt\n        isBound\n        given {\n          marks\n          recommendation\n          comment\n          givenAt\n          isStale\n          basisPoints\n        }\n      }\n    }\n    meetings {\n      id\n      heldOn\n      place\n      quorum\n      members {\n        personId\n        name\n      }\n      items {\n        id\n        applicationId\n        title\n        lead {\n          id\n          name\n        }\n        position\n        scoreBasisPoints\n        recused {\n          personId\n          name\n          code\n          reason\n        }\n        sitting {\n          personId\n          name\n        }\n        decision\n        motives\n        present {\n          personId\n          name\n        }\n        decidedAt\n        decidedBy\n      }\n    }\n  }\n": typeof types.JuryFieldsFragmentDoc,
    "\n  query CallJury($callId: ID!) {\n    callJury(callId: $callId) {\n      ...JuryFields\n    }\n  }\n": typeof types.CallJuryDocument,
    "\n  query CallReviewerCandidates($applicationId: ID!, $text: String!) {\n    callReviewerCandidates(applicationId: $applicationId, text: $text) {\n      personId\n      name\n      organisation {\n        id\n        name\n      }\n      isBound\n      isAssigned\n    }\n  }\n": typeof types.CallReviewerCandidatesDocument,
    "\n  mutation AssignCallReviewer($input: AssignCallReviewerInput!) {\n    assignCallReviewer(input: $input) {\n      ...JuryFields\n    }\n  }\n": typeof types.AssignCallReviewerDocument,
    "\n  mutation AskRegionalOpinion($input: AskRegionalOpinionInput!) {\n    askRegionalOpinion(input: $input) {\n      ...JuryFields\n    }\n  }\n": typeof types.AskRegionalOpinionDocument,
    "\n  mutation EndReviewAssignment($input: ReviewAssignmentReasonInput!) {\n    endReviewAssignment(input: $input) {\n      ...JuryFields\n    }\n  }\n": typeof types.EndReviewAssignmentDocument,
    "\n  mutation ShortlistApplication($input: CallApplicationInput!) {\n    shortlistApplication(input: $input) {\n      ...ExaminationFields\n    }\n  }\n": typeof types.ShortlistApplicationDocument,
    "\n  mutation ConveneJury($input: ConveneJuryInput!) {\n    conveneJury(input: $input) {\n      ...JuryFields\n    }\n  }\n": typeof types.ConveneJuryDocument,
    "\n  mutation RecuseJuror($input: RecuseJurorInput!) {\n    recuseJuror(input: $input) {\n      ...JuryFields\n    }\n  }\n": typeof types.RecuseJurorDocument,
    "\n  mutation DecideJuryItem($input: DecideJuryItemInput!) {\n    decideJuryItem(input: $input) {\n      ...JuryFields\n    }\n  }\n": typeof types.DecideJuryItemDocument,
    "\n  fragment ReviewInBrief on CallReviewInBrief {\n    id\n    kind\n    question\n    dueOn\n    title\n    lead {\n      id\n      name\n    }\n    coordinator {\n      id\n      name\n    }\n    call {\n      id\n      title\n      state\n    }\n    givenAt\n    isStale\n  }\n": typeof types.ReviewInBriefFragmentDoc,
    "\n  query CallReviews {\n    callReviews {\n      ...ReviewInBrief\n    }\n  }\n": typeof types.CallReviewsDocument,
    "\n  fragment ReviewFields on CallReview {\n    id\n    kind\n    question\n    dueOn\n    title\n    lead {\n      id\n      name\n    }\n    call {\n      id\n      title\n      state\n    }\n    givenAt\n    isStale\n    form\n    answers\n    criteria {\n      key\n      label\n      weight\n      mostPoints\n      eliminatoryBelow\n    }\n    marks\n    recommendation\n    comment\n    version\n    note {\n      body\n      version\n    }\n  }\n": typeof types.ReviewFieldsFragmentDoc,
    "\n  query CallReview($id: ID!) {\n    callReview(id: $id) {\n      ...ReviewFields\n    }\n  }\n": typeof types.CallReviewDocument,
    "\n  mutation SaveCallReview($input: CallReviewInput!) {\n    saveCallReview(input: $input) {\n      ...ReviewFields\n    }\n  }\n": typeof types.SaveCallReviewDocument,
    "\n  mutation GiveCallReview($input: CallReviewInput!) {\n    giveCallReview(input: $input) {\n      ...ReviewFields\n    }\n  }\n": typeof types.GiveCallReviewDocument,
    "\n  mutation SaveCallReviewNote($input: CallReviewNoteInput!) {\n    saveCallReviewNote(input: $input) {\n      ...ReviewFields\n    }\n  }\n": typeof types.SaveCallReviewNoteDocument,
    "\n  mutation DeclareCallInterest($input: ReviewAssignmentReasonInput!) {\n    declareCallInterest(input: $input) {\n      ...ReviewInBrief\n    }\n  }\n": typeof types.DeclareCallInterestDocument,
    "\n  mutation DraftCall($input: DraftCallInput!) {\n    draftCall(input: $input) {\n      id\n    }\n  }\n": typeof types.DraftCallDocument,
    "\n  mutation EditCall($input: EditCallInput!) {\n    editCall(input: $input) {\n      ...CallFields\n    }\n  }\n": typeof types.EditCallDocument,
    "\n  query CallOwners($organisationId: ID!) {\n    people(first: 50, filter: { organisationId: $organisationId }) {\n      rows {\n        person {\n          id\n          givenName\n          familyName\n        }\n      }\n    }\n  }\n": typeof types.CallOwnersDocument,
    "\n  query CallForms {\n    forms(ours: true, first: 50) {\n      rows {\n        id\n        title\n        versions {\n          id\n          number\n          state\n        }\n      }\n    }\n  }\n": typeof types.CallFormsDocument,
};
const documents: Documents = {
    "\n  fragment AllocationFields on CallAllocation {\n    id\n    state\n    envelopeCents\n    committedCents\n    candidates {\n      id\n      title\n      lead {\n        id\n        name\n      }\n      requestedCents\n      scoreBasisPoints\n      staffTenths\n      youngPeople\n      award {\n        amountCents\n        state\n      }\n    }\n    scenarios {\n      id\n      title\n      allocatedCents\n      leftCents\n      chosenAt\n      chosenBy\n      lines {\n        applicationId: id\n        amountCents\n        gapCents\n      }\n      bySize {\n        group\n        count\n        amountCents\n        gapCents\n      }\n      byTerritory {\n        group\n        count\n        amountCents\n        gapCents\n      }\n    }\n  }\n": types.AllocationFieldsFragmentDoc,
    "\n  query CallAllocation($callId: ID!) {\n    callAllocation(callId: $callId) {\n      ...AllocationFields\n    }\n  }\n": types.CallAllocationDocument,
    "\n  mutation SaveAllocationScenario($input: AllocationScenarioInput!) {\n    saveAllocationScenario(input: $input) {\n      ...AllocationFields\n    }\n  }\n": types.SaveAllocationScenarioDocument,
    "\n  mutation ChooseAllocationScenario($input: ChooseScenarioInput!) {\n    chooseAllocationScenario(input: $input) {\n      ...AllocationFields\n    }\n  }\n": types.ChooseAllocationScenarioDocument,
    "\n  fragment AwardFields on CallAward {\n    id\n    applicationId\n    funder\n    recipient\n    isFunder\n    state\n    amountCents\n    needsAgreement\n    schedule {\n      kind\n      shareBasisPoints\n      dueOn\n      condition\n    }\n    onward {\n      isAllowed\n      article\n    }\n    agreementNumber\n    agreement\n    sha256\n    signatures {\n      by\n      signedAt\n      isFunder\n    }\n    canSign\n    payments {\n      id\n      number\n      kind\n      condition\n      amountCents\n      dueOn\n      checkedAt\n      paidOn\n      request {\n        note\n        by\n      }\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": types.AwardFieldsFragmentDoc,
    "\n  query CallAward($applicationId: ID!) {\n    callAward(applicationId: $applicationId) {\n      ...AwardFields\n    }\n  }\n": types.CallAwardDocument,
    "\n  mutation GrantCallAward($input: GrantCallAwardInput!) {\n    grantCallAward(input: $input) {\n      ...AwardFields\n    }\n  }\n": types.GrantCallAwardDocument,
    "\n  mutation ReviseCallAward($input: WriteCallAwardInput!) {\n    reviseCallAward(input: $input) {\n      ...AwardFields\n    }\n  }\n": types.ReviseCallAwardDocument,
    "\n  mutation AmendAgreement($input: WriteCallAwardInput!) {\n    amendAgreement(input: $input) {\n      ...AwardFields\n    }\n  }\n": types.AmendAgreementDocument,
    "\n  mutation ApproveCallAward($input: CallApplicationInput!) {\n    approveCallAward(input: $input) {\n      ...AwardFields\n    }\n  }\n": types.ApproveCallAwardDocument,
    "\n  mutation SendAgreement($input: CallApplicationInput!) {\n    sendAgreement(input: $input) {\n      ...AwardFields\n    }\n  }\n": types.SendAgreementDocument,
    "\n  mutation CountersignAgreement($input: SignAgreementInput!) {\n    countersignAgreement(input: $input) {\n      ...AwardFields\n    }\n  }\n": types.CountersignAgreementDocument,
    "\n  mutation SettleCallAward($input: CallApplicationInput!) {\n    settleCallAward(input: $input) {\n      ...AwardFields\n    }\n  }\n": types.SettleCallAwardDocument,
    "\n  mutation CancelCallAward($input: ReasonedApplicationInput!) {\n    cancelCallAward(input: $input) {\n      ...AwardFields\n    }\n  }\n": types.CancelCallAwardDocument,
    "\n  mutation SignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) {\n      ...AwardFields\n    }\n  }\n": types.SignAgreementDocument,
    "\n  mutation RequestPayment($input: RequestPaymentInput!) {\n    requestPayment(input: $input) {\n      ...AwardFields\n    }\n  }\n": types.RequestPaymentDocument,
    "\n  mutation CheckPayment($input: CallPaymentInput!) {\n    checkPayment(input: $input) {\n      ...AwardFields\n    }\n  }\n": types.CheckPaymentDocument,
    "\n  mutation RecordPayment($input: RecordPaymentInput!) {\n    recordPayment(input: $input) {\n      ...AwardFields\n    }\n  }\n": types.RecordPaymentDocument,
    "\n  mutation SaveApplicationAnswer($input: SaveApplicationAnswerInput!) {\n    saveApplicationAnswer(input: $input) {\n      ...ApplicationFields\n    }\n  }\n": types.SaveApplicationAnswerDocument,
    "\n  mutation RenameApplication($input: RenameApplicationInput!) {\n    renameApplication(input: $input) {\n      ...ApplicationFields\n    }\n  }\n": types.RenameApplicationDocument,
    "\n  mutation DuplicateApplication($input: DuplicateApplicationInput!) {\n    duplicateApplication(input: $input) {\n      id\n    }\n  }\n": types.DuplicateApplicationDocument,
    "\n  mutation AskSignOff($input: CallApplicationInput!) {\n    askSignOff(input: $input) {\n      ...ApplicationFields\n    }\n  }\n": types.AskSignOffDocument,
    "\n  mutation ResumeWriting($input: CallApplicationInput!) {\n    resumeWriting(input: $input) {\n      ...ApplicationFields\n    }\n  }\n": types.ResumeWritingDocument,
    "\n  mutation SignOffApplication($input: SignApplicationInput!) {\n    signOffApplication(input: $input) {\n      ...ApplicationFields\n    }\n  }\n": types.SignOffApplicationDocument,
    "\n  mutation DeclineSignOff($input: ReasonedApplicationInput!) {\n    declineSignOff(input: $input) {\n      ...ApplicationFields\n    }\n  }\n": types.DeclineSignOffDocument,
    "\n  mutation DepositApplication($input: SignApplicationInput!) {\n    depositApplication(input: $input) {\n      ...ApplicationFields\n    }\n  }\n": types.DepositApplicationDocument,
    "\n  mutation ResubmitApplication($input: SignApplicationInput!) {\n    resubmitApplication(input: $input) {\n      ...ApplicationFields\n    }\n  }\n": types.ResubmitApplicationDocument,
    "\n  mutation WithdrawCallApplication($input: ReasonedApplicationInput!) {\n    withdrawCallApplication(input: $input) {\n      ...ApplicationFields\n    }\n  }\n": types.WithdrawCallApplicationDocument,
    "\n  fragment ApplicationFields on CallApplication {\n    id\n    title\n    lead {\n      id\n      name\n      timeZone\n    }\n    isLead\n    version\n    call {\n      id\n      title\n      coordinator {\n        id\n        name\n        timeZone\n      }\n      state\n      timeZone\n      closesAt\n      depositsUntil\n      envelopeCents\n      mostPerOrganisationCents\n      committeeOn\n      decisionOn\n    }\n    status\n    outcome {\n      motives\n      toldAt\n    }\n    signOff {\n      isAsked\n      isOutdated\n      signedOffAt\n      signedOffBy\n      certifiers {\n        name\n        role\n      }\n    }\n    form\n    answers {\n      fieldKey\n      value\n      version\n      changedAt\n      by\n      source\n    }\n    sections {\n      key\n      title\n      state\n      missing {\n        field\n        code\n        line\n        within\n        params\n      }\n    }\n    missing\n    ineligible\n    corrections {\n      id\n      fieldKey\n      kind\n      body\n      by\n      askedAt\n      until\n      isMet\n    }\n    correctionsUntil\n    deposits {\n      id\n      number\n      depositedAt\n      isLate\n      sha256\n      by\n    }\n    messages {\n      id\n      audience\n      body\n      writtenAt\n      by\n      organisation {\n        id\n        name\n      }\n    }\n    decisions {\n      id\n      act\n      at\n      by\n      reason\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n    changedAt\n    now\n  }\n": types.ApplicationFieldsFragmentDoc,
    "\n  query CallApplication($id: ID!) {\n    callApplication(id: $id) {\n      ...ApplicationFields\n    }\n  }\n": types.CallApplicationDocument,
    "\n  fragment ApplicationCard on CallApplication {\n    id\n    title\n    lead {\n      id\n      name\n      timeZone\n    }\n    call {\n      id\n      title\n      state\n      timeZone\n      closesAt\n    }\n    status\n    examinedState\n    deposits {\n      id\n      number\n      depositedAt\n      isLate\n      sha256\n      by\n    }\n    changedAt\n    now\n  }\n": types.ApplicationCardFragmentDoc,
    "\n  query CallApplications($first: Int!, $after: String, $callId: ID, $state: CallApplicationState, $regionCode: String) {\n    callApplications(first: $first, after: $after, callId: $callId, state: $state, regionCode: $regionCode) {\n      rows {\n        ...ApplicationCard\n      }\n      endCursor\n      hasMore\n    }\n  }\n": types.CallApplicationsDocument,
    "\n  query AwaitedCallActs {\n    awaitedCallActs {\n      kind\n      subjectId\n      title\n      call\n      count\n      dueAt\n    }\n  }\n": types.AwaitedCallActsDocument,
    "\n  mutation AnnounceCall($input: MoveCallInput!) {\n    announceCall(input: $input) {\n      ...CallFields\n    }\n  }\n": types.AnnounceCallDocument,
    "\n  mutation OpenCall($input: MoveCallInput!) {\n    openCall(input: $input) {\n      ...CallFields\n    }\n  }\n": types.OpenCallDocument,
    "\n  mutation CloseCall($input: MoveCallInput!) {\n    closeCall(input: $input) {\n      ...CallFields\n    }\n  }\n": types.CloseCallDocument,
    "\n  mutation InstructCall($input: MoveCallInput!) {\n    instructCall(input: $input) {\n      ...CallFields\n    }\n  }\n": types.InstructCallDocument,
    "\n  mutation ConveneCallCommittee($input: MoveCallInput!) {\n    conveneCallCommittee(input: $input) {\n      ...CallFields\n    }\n  }\n": types.ConveneCallCommitteeDocument,
    "\n  mutation ReturnCallToInstruction($input: MoveCallInput!) {\n    returnCallToInstruction(input: $input) {\n      ...CallFields\n    }\n  }\n": types.ReturnCallToInstructionDocument,
    "\n  mutation DecideCall($input: MoveCallInput!) {\n    decideCall(input: $input) {\n      ...CallFields\n    }\n  }\n": types.DecideCallDocument,
    "\n  mutation FundCall($input: MoveCallInput!) {\n    fundCall(input: $input) {\n      ...CallFields\n    }\n  }\n": types.FundCallDocument,
    "\n  mutation CloseOutCall($input: MoveCallInput!) {\n    closeOutCall(input: $input) {\n      ...CallFields\n    }\n  }\n": types.CloseOutCallDocument,
    "\n  mutation CancelCall($input: MoveCallInput!) {\n    cancelCall(input: $input) {\n      ...CallFields\n    }\n  }\n": types.CancelCallDocument,
    "\n  mutation ExtendCall($input: PostponeCallInput!) {\n    extendCall(input: $input) {\n      ...CallFields\n    }\n  }\n": types.ExtendCallDocument,
    "\n  mutation ReopenCall($input: PostponeCallInput!) {\n    reopenCall(input: $input) {\n      ...CallFields\n    }\n  }\n": types.ReopenCallDocument,
    "\n  mutation CloneCall($input: CallInput!) {\n    cloneCall(input: $input) {\n      id\n    }\n  }\n": types.CloneCallDocument,
    "\n  mutation DeclineCall($input: CallInput!) {\n    declineCall(input: $input) {\n      id\n    }\n  }\n": types.DeclineCallDocument,
    "\n  mutation AskCallQuestion($input: AskCallQuestionInput!) {\n    askCallQuestion(input: $input) {\n      ...CallFields\n    }\n  }\n": types.AskCallQuestionDocument,
    "\n  mutation AnswerCallQuestion($input: AnswerCallQuestionInput!) {\n    answerCallQuestion(input: $input) {\n      ...CallFields\n    }\n  }\n": types.AnswerCallQuestionDocument,
    "\n  mutation BeginApplication($input: BeginApplicationInput!) {\n    beginApplication(input: $input) {\n      id\n    }\n  }\n": types.BeginApplicationDocument,
    "\n  fragment CallFields on CallForProjects {\n    id\n    coordinator {\n      id\n      name\n      timeZone\n    }\n    isOurs\n    programme {\n      id\n      title\n    }\n    model {\n      id\n      title\n      locked\n    }\n    locked\n    state\n    published\n    version\n    terms {\n      title\n      context\n      objectives\n      audience\n      fundingRules\n      process\n      legalBasis\n      eligibility {\n        kinds\n        regionCodes\n      }\n      consortium {\n        kind\n        mostPartners\n      }\n      envelopeCents\n      mostPerOrganisationCents\n      opensAt\n      closesAt\n      depositsUntil\n      graceMinutes\n      timeZone\n      committeeOn\n      decisionOn\n      retentionMonths\n      ownerId\n      criteria {\n        key\n        label\n        weight\n        mostPoints\n        eliminatoryBelow\n      }\n    }\n    owner\n    form {\n      id\n      title\n      number\n      definition\n    }\n    deposited\n    ours {\n      id\n      title\n      state\n    }\n    answers {\n      id\n      question\n      body\n      isPublic\n      answeredAt\n    }\n    openQuestions {\n      id\n      body\n      askedAt\n      by\n      organisation {\n        id\n        name\n      }\n    }\n    gaps\n    acts {\n      act\n      can\n      code\n      params\n    }\n    decisions {\n      id\n      act\n      at\n      by\n      reason\n    }\n    now\n  }\n": types.CallFieldsFragmentDoc,
    "\n  query CallForProjects($id: ID!) {\n    callForProjects(id: $id) {\n      ...CallFields\n    }\n  }\n": types.CallForProjectsDocument,
    "\n  fragment CallAlertFields on CallAlert {\n    id\n    name\n    programme {\n      id\n      title\n    }\n    regionCode\n    words\n    keptAt\n    toldAt\n  }\n": types.CallAlertFieldsFragmentDoc,
    "\n  query CallAlerts {\n    callAlerts {\n      ...CallAlertFields\n    }\n  }\n": types.CallAlertsDocument,
    "\n  mutation KeepCallAlert($input: KeepCallAlertInput!) {\n    keepCallAlert(input: $input) {\n      ...CallAlertFields\n    }\n  }\n": types.KeepCallAlertDocument,
    "\n  mutation StopCallAlert($input: StopCallAlertInput!) {\n    stopCallAlert(input: $input) {\n      ...CallAlertFields\n    }\n  }\n": types.StopCallAlertDocument,
    "\n  query CallFigures($callId: ID!) {\n    callFigures(callId: $callId) {\n      deposited\n      withdrawn\n      admitted\n      retained\n      retainedPercent\n      medianDayTenths\n    }\n  }\n": types.CallFiguresDocument,
    "\n  fragment OutsideCallFields on OutsideCall {\n    id\n    keeper {\n      id\n      name\n    }\n    isOurs\n    state\n    title\n    funder\n    sourceUrl\n    summary\n    theme\n    kinds\n    regionCodes\n    opensAt\n    closesAt\n    timeZone\n    leastCents\n    mostCents\n    checkedOn\n    archivedAt\n    version\n    now\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": types.OutsideCallFieldsFragmentDoc,
    "\n  query OutsideCalls($first: Int!, $after: String, $filter: OutsideCallFilter) {\n    outsideCalls(first: $first, after: $after, filter: $filter) {\n      rows {\n        ...OutsideCallFields\n      }\n      endCursor\n      hasMore\n    }\n  }\n": types.OutsideCallsDocument,
    "\n  query OutsideCall($id: ID!) {\n    outsideCall(id: $id) {\n      ...OutsideCallFields\n    }\n  }\n": types.OutsideCallDocument,
    "\n  mutation EnterOutsideCall($input: EnterOutsideCallInput!) {\n    enterOutsideCall(input: $input) {\n      ...OutsideCallFields\n    }\n  }\n": types.EnterOutsideCallDocument,
    "\n  mutation EditOutsideCall($input: EditOutsideCallInput!) {\n    editOutsideCall(input: $input) {\n      ...OutsideCallFields\n    }\n  }\n": types.EditOutsideCallDocument,
    "\n  mutation CheckOutsideCall($input: OutsideCallInput!) {\n    checkOutsideCall(input: $input) {\n      ...OutsideCallFields\n    }\n  }\n": types.CheckOutsideCallDocument,
    "\n  mutation ArchiveOutsideCall($input: OutsideCallInput!) {\n    archiveOutsideCall(input: $input) {\n      ...OutsideCallFields\n    }\n  }\n": types.ArchiveOutsideCallDocument,
    "\n  fragment ConsortiumFields on ProjectConsortium {\n    applicationId\n    title\n    isLead\n    lead {\n      id\n      name\n    }\n    call {\n      kind\n      mostPartners\n    }\n    plan {\n      version\n      indicators {\n        code\n        label\n        partOf\n        target\n        isExclusive\n        countsPeople\n        reportedBy\n      }\n      accounts {\n        account\n        label\n      }\n      periods {\n        startsOn\n        endsOn\n        dueOn\n      }\n    }\n    partners {\n      id\n      organisation {\n        id\n        name\n      }\n      role\n      state\n      isTakingPart\n      askedCents\n      answers\n      signedAt\n      signedBy\n    }\n    own {\n      partnerId\n      state\n      form\n      answers\n      version\n      missing\n      mayFill\n      signedAt\n      signedBy\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n    askedCents\n    mayInvite {\n      act\n      can\n      code\n      params\n    }\n    mayPlan {\n      act\n      can\n      code\n      params\n    }\n    mayNameSuccessor {\n      can\n    }\n  }\n": types.ConsortiumFieldsFragmentDoc,
    "\n  query CallConsortium($applicationId: ID!) {\n    callConsortium(applicationId: $applicationId) {\n      ...ConsortiumFields\n    }\n  }\n": types.CallConsortiumDocument,
    "\n  query PartnersSearch($text: String) {\n    organisations(first: 10, filter: { text: $text, state: active }) {\n      rows {\n        id\n        name\n      }\n    }\n  }\n": types.PartnersSearchDocument,
    "\n  mutation InvitePartner($input: InvitePartnerInput!) {\n    invitePartner(input: $input) {\n      applicationId\n    }\n  }\n": types.InvitePartnerDocument,
    "\n  mutation ReplacePartner($input: ReplacePartnerInput!) {\n    replacePartner(input: $input) {\n      applicationId\n    }\n  }\n": types.ReplacePartnerDocument,
    "\n  mutation SaveProjectPlan($input: SaveProjectPlanInput!) {\n    saveProjectPlan(input: $input) {\n      applicationId\n    }\n  }\n": types.SaveProjectPlanDocument,
    "\n  mutation AcceptPartnership($input: PartnerInput!) {\n    acceptPartnership(input: $input) {\n      applicationId\n    }\n  }\n": types.AcceptPartnershipDocument,
    "\n  mutation DeclinePartnership($input: ReasonedPartnerInput!) {\n    declinePartnership(input: $input) {\n      applicationId\n    }\n  }\n": types.DeclinePartnershipDocument,
    "\n  mutation SaveShare($input: SaveShareInput!) {\n    saveShare(input: $input) {\n      applicationId\n    }\n  }\n": types.SaveShareDocument,
    "\n  mutation SignShare($input: SignShareInput!) {\n    signShare(input: $input) {\n      applicationId\n    }\n  }\n": types.SignShareDocument,
    "\n  mutation ReopenShare($input: PartnerInput!) {\n    reopenShare(input: $input) {\n      applicationId\n    }\n  }\n": types.ReopenShareDocument,
    "\n  mutation WithdrawFromConsortium($input: ReasonedPartnerInput!) {\n    withdrawFromConsortium(input: $input) {\n      applicationId\n    }\n  }\n": types.WithdrawFromConsortiumDocument,
    "\n  mutation ExamineApplication($input: CallApplicationInput!) {\n    examineApplication(input: $input) {\n      ...ExaminationFields\n    }\n  }\n": types.ExamineApplicationDocument,
    "\n  mutation AdmitCallApplication($input: CallApplicationInput!) {\n    admitCallApplication(input: $input) {\n      ...ExaminationFields\n    }\n  }\n": types.AdmitCallApplicationDocument,
    "\n  mutation DeclareApplicationInadmissible($input: ReasonedApplicationInput!) {\n    declareApplicationInadmissible(input: $input) {\n      ...ExaminationFields\n    }\n  }\n": types.DeclareApplicationInadmissibleDocument,
    "\n  mutation CancelApplicationChanges($input: CallApplicationInput!) {\n    cancelApplicationChanges(input: $input) {\n      ...ExaminationFields\n    }\n  }\n": types.CancelApplicationChangesDocument,
    "\n  mutation RequestApplicationChanges($input: RequestChangesInput!) {\n    requestApplicationChanges(input: $input) {\n      ...ExaminationFields\n    }\n  }\n": types.RequestApplicationChangesDocument,
    "\n  fragment ExaminationFields on CallExamination {\n    id\n    title\n    lead {\n      id\n      name\n      timeZone\n    }\n    call {\n      id\n      title\n      state\n    }\n    state\n    form\n    answers\n    computed\n    deposits {\n      id\n      number\n      depositedAt\n      isLate\n      sha256\n      by\n    }\n    corrections {\n      id\n      fieldKey\n      kind\n      body\n      by\n      askedAt\n      until\n      isCancelled\n      depositNumber\n    }\n    correctionsUntil\n    messages {\n      id\n      audience\n      body\n      writtenAt\n      by\n      organisation {\n        id\n        name\n      }\n    }\n    decisions {\n      id\n      act\n      at\n      by\n      reason\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n    now\n  }\n": types.ExaminationFieldsFragmentDoc,
    "\n  query CallExamination($id: ID!) {\n    examinedApplication(id: $id) {\n      ...ExaminationFields\n    }\n  }\n": types.CallExaminationDocument,
    "\n  query CallFoundOrganisations($text: String) {\n    organisations(first: 10, filter: { text: $text }) {\n      rows {\n        id\n        name\n      }\n    }\n  }\n": types.CallFoundOrganisationsDocument,
    "\n  query CallFoundDocuments($search: String) {\n    documents(first: 20, search: $search) {\n      rows {\n        id\n        title\n        latestSafe {\n          id\n          fileName\n          sha256\n        }\n      }\n    }\n  }\n": types.CallFoundDocumentsDocument,
    "\n  query CallFileRules {\n    documentRules {\n      endings\n      longestFile\n      longestPiece\n    }\n  }\n": types.CallFileRulesDocument,
    "\n  query CallFile($id: ID!) {\n    document(id: $id) {\n      id\n      versions {\n        id\n        fileName\n        sha256\n        scanState\n      }\n    }\n  }\n": types.CallFileDocument,
    "\n  mutation BeginCallUpload($input: BeginUploadInput!) {\n    beginUpload(input: $input) {\n      id\n    }\n  }\n": types.BeginCallUploadDocument,
    "\n  mutation CancelCallUpload($input: CancelUploadInput!) {\n    cancelUpload(input: $input)\n  }\n": types.CancelCallUploadDocument,
    "\n  mutation CompleteCallUpload($input: CompleteUploadInput!) {\n    completeUpload(input: $input) {\n      id\n    }\n  }\n": types.CompleteCallUploadDocument,
    "\n  fragment CallCard on CallForProjects {\n    id\n    coordinator {\n      id\n      name\n      timeZone\n    }\n    isOurs\n    state\n    terms {\n      title\n      opensAt\n      closesAt\n      depositsUntil\n      envelopeCents\n      timeZone\n    }\n    ours {\n      id\n      title\n      state\n    }\n    deposited\n    now\n  }\n": types.CallCardFragmentDoc,
    "\n  query CallsForProjects($first: Int!, $after: String, $filter: CallFilter) {\n    callsForProjects(first: $first, after: $after, filter: $filter) {\n      rows {\n        ...CallCard\n      }\n      endCursor\n      hasMore\n    }\n  }\n": types.CallsForProjectsDocument,
    "\n  query CallProgrammes {\n    callProgrammes {\n      id\n      title\n      description\n      calls\n      coordinator {\n        id\n        name\n      }\n    }\n  }\n": types.CallProgrammesDocument,
    "\n  query CallRegions {\n    regions {\n      code\n      name\n    }\n  }\n": types.CallRegionsDocument,
    "\n  mutation SendApplicationMessage($input: SendApplicationMessageInput!) {\n    sendApplicationMessage(input: $input) {\n      id\n      messages {\n        id\n        audience\n        body\n        writtenAt\n        by\n        organisation {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.SendApplicationMessageDocument,
    "\n  mutation AddProgramme($input: AddProgrammeInput!) {\n    addProgramme(input: $input) {\n      id\n    }\n  }\n": types.AddProgrammeDocument,
    "\n  mutation EditProgramme($input: EditProgrammeInput!) {\n    editProgramme(input: $input) {\n      id\n      title\n      description\n    }\n  }\n": types.EditProgrammeDocument,
    "\n  query ProjectReports {\n    projectReports {\n      id\n      title\n      call\n      lead {\n        id\n        name\n      }\n      number\n      kind\n      startsOn\n      endsOn\n      dueOn\n      state\n      isLead\n      isLate\n      isStopped\n      organisations\n      sent\n      ownState\n    }\n  }\n": types.ProjectReportsDocument,
    "\n  fragment ProjectReportFields on ProjectReport {\n    id\n    title\n    call\n    callId\n    lead {\n      id\n      name\n    }\n    coordinator {\n      id\n      name\n    }\n    number\n    kind\n    startsOn\n    endsOn\n    dueOn\n    state\n    isLead\n    isLate\n    isStopped\n    own {\n      state\n      form\n      answers\n      version\n      missing\n      prefilled {\n        key\n        value\n        source\n      }\n      toTouch\n      targets {\n        code\n        target\n      }\n      money {\n        account\n        label\n        plannedCents\n        actualCents\n        gapCents\n        gapBasisPoints\n      }\n      grantCents\n      warnings {\n        code\n        indicatorCode\n        told\n        found\n        partCode\n      }\n      corrections {\n        id\n        fieldKey\n        body\n        by\n        askedAt\n      }\n      sentAt\n      sentBy\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n    consolidation {\n      figures {\n        code\n        label\n        partOf\n        target\n        achieved\n        percent\n        trace {\n          organisationId\n          value\n        }\n        warnings {\n          code\n          indicatorCode\n          told\n          found\n          partCode\n        }\n      }\n      accounts {\n        account\n        label\n        plannedCents\n        actualCents\n        gapCents\n        gapBasisPoints\n      }\n      total {\n        plannedCents\n        actualCents\n        gapCents\n        gapBasisPoints\n      }\n      shares {\n        organisation {\n          id\n          name\n        }\n        role\n        state\n        grantCents\n        form\n        warnings {\n          code\n          indicatorCode\n          told\n          found\n          partCode\n        }\n        sentAt\n        sentBy\n        mayAskCorrections {\n          act\n          can\n          code\n          params\n        }\n      }\n      mayClose {\n        act\n        can\n        code\n        params\n      }\n    }\n    closing {\n      summary\n      reason\n      by\n      closedAt\n    }\n    published {\n      code\n      label\n      partOf\n      value\n      isSuppressed\n    }\n  }\n": types.ProjectReportFieldsFragmentDoc,
    "\n  query ProjectReport($id: ID!) {\n    projectReport(id: $id) {\n      ...ProjectReportFields\n    }\n  }\n": types.ProjectReportDocument,
    "\n  mutation SaveReportShare($input: SaveReportShareInput!) {\n    saveReportShare(input: $input) {\n      id\n    }\n  }\n": types.SaveReportShareDocument,
    "\n  mutation SendReportShare($input: SaveReportShareInput!) {\n    sendReportShare(input: $input) {\n      id\n    }\n  }\n": types.SendReportShareDocument,
    "\n  mutation AskReportCorrection($input: AskReportCorrectionInput!) {\n    askReportCorrection(input: $input) {\n      id\n    }\n  }\n": types.AskReportCorrectionDocument,
    "\n  mutation CloseReport($input: CloseReportInput!) {\n    closeReport(input: $input) {\n      id\n    }\n  }\n": types.CloseReportDocument,
    "\n  mutation OpenReports($input: CallApplicationInput!) {\n    openReports(input: $input) {\n      reportIds\n    }\n  }\n": types.OpenReportsDocument,
    "\n  query CallIndicators($callId: ID!) {\n    callIndicators(callId: $callId) {\n      code\n      label\n      partOf\n      levels {\n        nodeId\n        level\n        name\n        total\n        isSuppressed\n        trace {\n          organisationId\n          name\n          value\n        }\n      }\n    }\n  }\n": types.CallIndicatorsDocument,
    "\n  fragment JuryFields on CallJury {\n    id\n    title\n    state\n    committeeOn\n    criteria {\n      key\n      label\n      weight\n      mostPoints\n      eliminatoryBelow\n    }\n    files {\n      id\n      title\n      lead {\n        id\n        name\n      }\n      state\n      deposits\n      summary {\n        count\n        basisPoints\n        spreadBasisPoints\n        recommendation\n        eliminatedBy\n      }\n      assignments {\n        id\n        kind\n        personId\n        personName\n        organisation {\n          id\n          name\n        }\n        question\n        dueOn\n        endedAt\n        isBound\n        given {\n          marks\n          recommendation\n          comment\n          givenAt\n          isStale\n          basisPoints\n        }\n      }\n    }\n    meetings {\n      id\n      heldOn\n      place\n      quorum\n      members {\n        personId\n        name\n      }\n      items {\n        id\n        applicationId\n        title\n        lead {\n          id\n          name\n        }\n        position\n        scoreBasisPoints\n        recused {\n          personId\n          name\n          code\n          reason\n        }\n        sitting {\n          personId\n          name\n        }\n        decision\n        motives\n        present {\n          personId\n          name\n        }\n        decidedAt\n        decidedBy\n      }\n    }\n  }\n": types.JuryFieldsFragmentDoc,
    "\n  query CallJury($callId: ID!) {\n    callJury(callId: $callId) {\n      ...JuryFields\n    }\n  }\n": types.CallJuryDocument,
    "\n  query CallReviewerCandidates($applicationId: ID!, $text: String!) {\n    callReviewerCandidates(applicationId: $applicationId, text: $text) {\n      personId\n      name\n      organisation {\n        id\n        name\n      }\n      isBound\n      isAssigned\n    }\n  }\n": types.CallReviewerCandidatesDocument,
    "\n  mutation AssignCallReviewer($input: AssignCallReviewerInput!) {\n    assignCallReviewer(input: $input) {\n      ...JuryFields\n    }\n  }\n": types.AssignCallReviewerDocument,
    "\n  mutation AskRegionalOpinion($input: AskRegionalOpinionInput!) {\n    askRegionalOpinion(input: $input) {\n      ...JuryFields\n    }\n  }\n": types.AskRegionalOpinionDocument,
    "\n  mutation EndReviewAssignment($input: ReviewAssignmentReasonInput!) {\n    endReviewAssignment(input: $input) {\n      ...JuryFields\n    }\n  }\n": types.EndReviewAssignmentDocument,
    "\n  mutation ShortlistApplication($input: CallApplicationInput!) {\n    shortlistApplication(input: $input) {\n      ...ExaminationFields\n    }\n  }\n": types.ShortlistApplicationDocument,
    "\n  mutation ConveneJury($input: ConveneJuryInput!) {\n    conveneJury(input: $input) {\n      ...JuryFields\n    }\n  }\n": types.ConveneJuryDocument,
    "\n  mutation RecuseJuror($input: RecuseJurorInput!) {\n    recuseJuror(input: $input) {\n      ...JuryFields\n    }\n  }\n": types.RecuseJurorDocument,
    "\n  mutation DecideJuryItem($input: DecideJuryItemInput!) {\n    decideJuryItem(input: $input) {\n      ...JuryFields\n    }\n  }\n": types.DecideJuryItemDocument,
    "\n  fragment ReviewInBrief on CallReviewInBrief {\n    id\n    kind\n    question\n    dueOn\n    title\n    lead {\n      id\n      name\n    }\n    coordinator {\n      id\n      name\n    }\n    call {\n      id\n      title\n      state\n    }\n    givenAt\n    isStale\n  }\n": types.ReviewInBriefFragmentDoc,
    "\n  query CallReviews {\n    callReviews {\n      ...ReviewInBrief\n    }\n  }\n": types.CallReviewsDocument,
    "\n  fragment ReviewFields on CallReview {\n    id\n    kind\n    question\n    dueOn\n    title\n    lead {\n      id\n      name\n    }\n    call {\n      id\n      title\n      state\n    }\n    givenAt\n    isStale\n    form\n    answers\n    criteria {\n      key\n      label\n      weight\n      mostPoints\n      eliminatoryBelow\n    }\n    marks\n    recommendation\n    comment\n    version\n    note {\n      body\n      version\n    }\n  }\n": types.ReviewFieldsFragmentDoc,
    "\n  query CallReview($id: ID!) {\n    callReview(id: $id) {\n      ...ReviewFields\n    }\n  }\n": types.CallReviewDocument,
    "\n  mutation SaveCallReview($input: CallReviewInput!) {\n    saveCallReview(input: $input) {\n      ...ReviewFields\n    }\n  }\n": types.SaveCallReviewDocument,
    "\n  mutation GiveCallReview($input: CallReviewInput!) {\n    giveCallReview(input: $input) {\n      ...ReviewFields\n    }\n  }\n": types.GiveCallReviewDocument,
    "\n  mutation SaveCallReviewNote($input: CallReviewNoteInput!) {\n    saveCallReviewNote(input: $input) {\n      ...ReviewFields\n    }\n  }\n": types.SaveCallReviewNoteDocument,
    "\n  mutation DeclareCallInterest($input: ReviewAssignmentReasonInput!) {\n    declareCallInterest(input: $input) {\n      ...ReviewInBrief\n    }\n  }\n": types.DeclareCallInterestDocument,
    "\n  mutation DraftCall($input: DraftCallInput!) {\n    draftCall(input: $input) {\n      id\n    }\n  }\n": types.DraftCallDocument,
    "\n  mutation EditCall($input: EditCallInput!) {\n    editCall(input: $input) {\n      ...CallFields\n    }\n  }\n": types.EditCallDocument,
    "\n  query CallOwners($organisationId: ID!) {\n    people(first: 50, filter: { organisationId: $organisationId }) {\n      rows {\n        person {\n          id\n          givenName\n          familyName\n        }\n      }\n    }\n  }\n": types.CallOwnersDocument,
    "\n  query CallForms {\n    forms(ours: true, first: 50) {\n      rows {\n        id\n        title\n        versions {\n          id\n          number\n          state\n        }\n      }\n    }\n  }\n": types.CallFormsDocument,
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
export function graphql(source: "\n  fragment AllocationFields on CallAllocation {\n    id\n    state\n    envelopeCents\n    committedCents\n    candidates {\n      id\n      title\n      lead {\n        id\n        name\n      }\n      requestedCents\n      scoreBasisPoints\n      staffTenths\n      youngPeople\n      award {\n        amountCents\n        state\n      }\n    }\n    scenarios {\n      id\n      title\n      allocatedCents\n      leftCents\n      chosenAt\n      chosenBy\n      lines {\n        applicationId: id\n        amountCents\n        gapCents\n      }\n      bySize {\n        group\n        count\n        amountCents\n        gapCents\n      }\n      byTerritory {\n        group\n        count\n        amountCents\n        gapCents\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment AllocationFields on CallAllocation {\n    id\n    state\n    envelopeCents\n    committedCents\n    candidates {\n      id\n      title\n      lead {\n        id\n        name\n      }\n      requestedCents\n      scoreBasisPoints\n      staffTenths\n      youngPeople\n      award {\n        amountCents\n        state\n      }\n    }\n    scenarios {\n      id\n      title\n      allocatedCents\n      leftCents\n      chosenAt\n      chosenBy\n      lines {\n        applicationId: id\n        amountCents\n        gapCents\n      }\n      bySize {\n        group\n        count\n        amountCents\n        gapCents\n      }\n      byTerritory {\n        group\n        count\n        amountCents\n        gapCents\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallAllocation($callId: ID!) {\n    callAllocation(callId: $callId) {\n      ...AllocationFields\n    }\n  }\n"): (typeof documents)["\n  query CallAllocation($callId: ID!) {\n    callAllocation(callId: $callId) {\n      ...AllocationFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveAllocationScenario($input: AllocationScenarioInput!) {\n    saveAllocationScenario(input: $input) {\n      ...AllocationFields\n    }\n  }\n"): (typeof documents)["\n  mutation SaveAllocationScenario($input: AllocationScenarioInput!) {\n    saveAllocationScenario(input: $input) {\n      ...AllocationFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseAllocationScenario($input: ChooseScenarioInput!) {\n    chooseAllocationScenario(input: $input) {\n      ...AllocationFields\n    }\n  }\n"): (typeof documents)["\n  mutation ChooseAllocationScenario($input: ChooseScenarioInput!) {\n    chooseAllocationScenario(input: $input) {\n      ...AllocationFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AwardFields on CallAward {\n    id\n    applicationId\n    funder\n    recipient\n    isFunder\n    state\n    amountCents\n    needsAgreement\n    schedule {\n      kind\n      shareBasisPoints\n      dueOn\n      condition\n    }\n    onward {\n      isAllowed\n      article\n    }\n    agreementNumber\n    agreement\n    sha256\n    signatures {\n      by\n      signedAt\n      isFunder\n    }\n    canSign\n    payments {\n      id\n      number\n      kind\n      condition\n      amountCents\n      dueOn\n      checkedAt\n      paidOn\n      request {\n        note\n        by\n      }\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"): (typeof documents)["\n  fragment AwardFields on CallAward {\n    id\n    applicationId\n    funder\n    recipient\n    isFunder\n    state\n    amountCents\n    needsAgreement\n    schedule {\n      kind\n      shareBasisPoints\n      dueOn\n      condition\n    }\n    onward {\n      isAllowed\n      article\n    }\n    agreementNumber\n    agreement\n    sha256\n    signatures {\n      by\n      signedAt\n      isFunder\n    }\n    canSign\n    payments {\n      id\n      number\n      kind\n      condition\n      amountCents\n      dueOn\n      checkedAt\n      paidOn\n      request {\n        note\n        by\n      }\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallAward($applicationId: ID!) {\n    callAward(applicationId: $applicationId) {\n      ...AwardFields\n    }\n  }\n"): (typeof documents)["\n  query CallAward($applicationId: ID!) {\n    callAward(applicationId: $applicationId) {\n      ...AwardFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantCallAward($input: GrantCallAwardInput!) {\n    grantCallAward(input: $input) {\n      ...AwardFields\n    }\n  }\n"): (typeof documents)["\n  mutation GrantCallAward($input: GrantCallAwardInput!) {\n    grantCallAward(input: $input) {\n      ...AwardFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviseCallAward($input: WriteCallAwardInput!) {\n    reviseCallAward(input: $input) {\n      ...AwardFields\n    }\n  }\n"): (typeof documents)["\n  mutation ReviseCallAward($input: WriteCallAwardInput!) {\n    reviseCallAward(input: $input) {\n      ...AwardFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendAgreement($input: WriteCallAwardInput!) {\n    amendAgreement(input: $input) {\n      ...AwardFields\n    }\n  }\n"): (typeof documents)["\n  mutation AmendAgreement($input: WriteCallAwardInput!) {\n    amendAgreement(input: $input) {\n      ...AwardFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveCallAward($input: CallApplicationInput!) {\n    approveCallAward(input: $input) {\n      ...AwardFields\n    }\n  }\n"): (typeof documents)["\n  mutation ApproveCallAward($input: CallApplicationInput!) {\n    approveCallAward(input: $input) {\n      ...AwardFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendAgreement($input: CallApplicationInput!) {\n    sendAgreement(input: $input) {\n      ...AwardFields\n    }\n  }\n"): (typeof documents)["\n  mutation SendAgreement($input: CallApplicationInput!) {\n    sendAgreement(input: $input) {\n      ...AwardFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CountersignAgreement($input: SignAgreementInput!) {\n    countersignAgreement(input: $input) {\n      ...AwardFields\n    }\n  }\n"): (typeof documents)["\n  mutation CountersignAgreement($input: SignAgreementInput!) {\n    countersignAgreement(input: $input) {\n      ...AwardFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleCallAward($input: CallApplicationInput!) {\n    settleCallAward(input: $input) {\n      ...AwardFields\n    }\n  }\n"): (typeof documents)["\n  mutation SettleCallAward($input: CallApplicationInput!) {\n    settleCallAward(input: $input) {\n      ...AwardFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelCallAward($input: ReasonedApplicationInput!) {\n    cancelCallAward(input: $input) {\n      ...AwardFields\n    }\n  }\n"): (typeof documents)["\n  mutation CancelCallAward($input: ReasonedApplicationInput!) {\n    cancelCallAward(input: $input) {\n      ...AwardFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) {\n      ...AwardFields\n    }\n  }\n"): (typeof documents)["\n  mutation SignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) {\n      ...AwardFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestPayment($input: RequestPaymentInput!) {\n    requestPayment(input: $input) {\n      ...AwardFields\n    }\n  }\n"): (typeof documents)["\n  mutation RequestPayment($input: RequestPaymentInput!) {\n    requestPayment(input: $input) {\n      ...AwardFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckPayment($input: CallPaymentInput!) {\n    checkPayment(input: $input) {\n      ...AwardFields\n    }\n  }\n"): (typeof documents)["\n  mutation CheckPayment($input: CallPaymentInput!) {\n    checkPayment(input: $input) {\n      ...AwardFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPayment($input: RecordPaymentInput!) {\n    recordPayment(input: $input) {\n      ...AwardFields\n    }\n  }\n"): (typeof documents)["\n  mutation RecordPayment($input: RecordPaymentInput!) {\n    recordPayment(input: $input) {\n      ...AwardFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveApplicationAnswer($input: SaveApplicationAnswerInput!) {\n    saveApplicationAnswer(input: $input) {\n      ...ApplicationFields\n    }\n  }\n"): (typeof documents)["\n  mutation SaveApplicationAnswer($input: SaveApplicationAnswerInput!) {\n    saveApplicationAnswer(input: $input) {\n      ...ApplicationFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameApplication($input: RenameApplicationInput!) {\n    renameApplication(input: $input) {\n      ...ApplicationFields\n    }\n  }\n"): (typeof documents)["\n  mutation RenameApplication($input: RenameApplicationInput!) {\n    renameApplication(input: $input) {\n      ...ApplicationFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DuplicateApplication($input: DuplicateApplicationInput!) {\n    duplicateApplication(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation DuplicateApplication($input: DuplicateApplicationInput!) {\n    duplicateApplication(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskSignOff($input: CallApplicationInput!) {\n    askSignOff(input: $input) {\n      ...ApplicationFields\n    }\n  }\n"): (typeof documents)["\n  mutation AskSignOff($input: CallApplicationInput!) {\n    askSignOff(input: $input) {\n      ...ApplicationFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeWriting($input: CallApplicationInput!) {\n    resumeWriting(input: $input) {\n      ...ApplicationFields\n    }\n  }\n"): (typeof documents)["\n  mutation ResumeWriting($input: CallApplicationInput!) {\n    resumeWriting(input: $input) {\n      ...ApplicationFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOffApplication($input: SignApplicationInput!) {\n    signOffApplication(input: $input) {\n      ...ApplicationFields\n    }\n  }\n"): (typeof documents)["\n  mutation SignOffApplication($input: SignApplicationInput!) {\n    signOffApplication(input: $input) {\n      ...ApplicationFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineSignOff($input: ReasonedApplicationInput!) {\n    declineSignOff(input: $input) {\n      ...ApplicationFields\n    }\n  }\n"): (typeof documents)["\n  mutation DeclineSignOff($input: ReasonedApplicationInput!) {\n    declineSignOff(input: $input) {\n      ...ApplicationFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DepositApplication($input: SignApplicationInput!) {\n    depositApplication(input: $input) {\n      ...ApplicationFields\n    }\n  }\n"): (typeof documents)["\n  mutation DepositApplication($input: SignApplicationInput!) {\n    depositApplication(input: $input) {\n      ...ApplicationFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResubmitApplication($input: SignApplicationInput!) {\n    resubmitApplication(input: $input) {\n      ...ApplicationFields\n    }\n  }\n"): (typeof documents)["\n  mutation ResubmitApplication($input: SignApplicationInput!) {\n    resubmitApplication(input: $input) {\n      ...ApplicationFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawCallApplication($input: ReasonedApplicationInput!) {\n    withdrawCallApplication(input: $input) {\n      ...ApplicationFields\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawCallApplication($input: ReasonedApplicationInput!) {\n    withdrawCallApplication(input: $input) {\n      ...ApplicationFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApplicationFields on CallApplication {\n    id\n    title\n    lead {\n      id\n      name\n      timeZone\n    }\n    isLead\n    version\n    call {\n      id\n      title\n      coordinator {\n        id\n        name\n        timeZone\n      }\n      state\n      timeZone\n      closesAt\n      depositsUntil\n      envelopeCents\n      mostPerOrganisationCents\n      committeeOn\n      decisionOn\n    }\n    status\n    outcome {\n      motives\n      toldAt\n    }\n    signOff {\n      isAsked\n      isOutdated\n      signedOffAt\n      signedOffBy\n      certifiers {\n        name\n        role\n      }\n    }\n    form\n    answers {\n      fieldKey\n      value\n      version\n      changedAt\n      by\n      source\n    }\n    sections {\n      key\n      title\n      state\n      missing {\n        field\n        code\n        line\n        within\n        params\n      }\n    }\n    missing\n    ineligible\n    corrections {\n      id\n      fieldKey\n      kind\n      body\n      by\n      askedAt\n      until\n      isMet\n    }\n    correctionsUntil\n    deposits {\n      id\n      number\n      depositedAt\n      isLate\n      sha256\n      by\n    }\n    messages {\n      id\n      audience\n      body\n      writtenAt\n      by\n      organisation {\n        id\n        name\n      }\n    }\n    decisions {\n      id\n      act\n      at\n      by\n      reason\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n    changedAt\n    now\n  }\n"): (typeof documents)["\n  fragment ApplicationFields on CallApplication {\n    id\n    title\n    lead {\n      id\n      name\n      timeZone\n    }\n    isLead\n    version\n    call {\n      id\n      title\n      coordinator {\n        id\n        name\n        timeZone\n      }\n      state\n      timeZone\n      closesAt\n      depositsUntil\n      envelopeCents\n      mostPerOrganisationCents\n      committeeOn\n      decisionOn\n    }\n    status\n    outcome {\n      motives\n      toldAt\n    }\n    signOff {\n      isAsked\n      isOutdated\n      signedOffAt\n      signedOffBy\n      certifiers {\n        name\n        role\n      }\n    }\n    form\n    answers {\n      fieldKey\n      value\n      version\n      changedAt\n      by\n      source\n    }\n    sections {\n      key\n      title\n      state\n      missing {\n        field\n        code\n        line\n        within\n        params\n      }\n    }\n    missing\n    ineligible\n    corrections {\n      id\n      fieldKey\n      kind\n      body\n      by\n      askedAt\n      until\n      isMet\n    }\n    correctionsUntil\n    deposits {\n      id\n      number\n      depositedAt\n      isLate\n      sha256\n      by\n    }\n    messages {\n      id\n      audience\n      body\n      writtenAt\n      by\n      organisation {\n        id\n        name\n      }\n    }\n    decisions {\n      id\n      act\n      at\n      by\n      reason\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n    changedAt\n    now\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallApplication($id: ID!) {\n    callApplication(id: $id) {\n      ...ApplicationFields\n    }\n  }\n"): (typeof documents)["\n  query CallApplication($id: ID!) {\n    callApplication(id: $id) {\n      ...ApplicationFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApplicationCard on CallApplication {\n    id\n    title\n    lead {\n      id\n      name\n      timeZone\n    }\n    call {\n      id\n      title\n      state\n      timeZone\n      closesAt\n    }\n    status\n    examinedState\n    deposits {\n      id\n      number\n      depositedAt\n      isLate\n      sha256\n      by\n    }\n    changedAt\n    now\n  }\n"): (typeof documents)["\n  fragment ApplicationCard on CallApplication {\n    id\n    title\n    lead {\n      id\n      name\n      timeZone\n    }\n    call {\n      id\n      title\n      state\n      timeZone\n      closesAt\n    }\n    status\n    examinedState\n    deposits {\n      id\n      number\n      depositedAt\n      isLate\n      sha256\n      by\n    }\n    changedAt\n    now\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallApplications($first: Int!, $after: String, $callId: ID, $state: CallApplicationState, $regionCode: String) {\n    callApplications(first: $first, after: $after, callId: $callId, state: $state, regionCode: $regionCode) {\n      rows {\n        ...ApplicationCard\n      }\n      endCursor\n      hasMore\n    }\n  }\n"): (typeof documents)["\n  query CallApplications($first: Int!, $after: String, $callId: ID, $state: CallApplicationState, $regionCode: String) {\n    callApplications(first: $first, after: $after, callId: $callId, state: $state, regionCode: $regionCode) {\n      rows {\n        ...ApplicationCard\n      }\n      endCursor\n      hasMore\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AwaitedCallActs {\n    awaitedCallActs {\n      kind\n      subjectId\n      title\n      call\n      count\n      dueAt\n    }\n  }\n"): (typeof documents)["\n  query AwaitedCallActs {\n    awaitedCallActs {\n      kind\n      subjectId\n      title\n      call\n      count\n      dueAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnnounceCall($input: MoveCallInput!) {\n    announceCall(input: $input) {\n      ...CallFields\n    }\n  }\n"): (typeof documents)["\n  mutation AnnounceCall($input: MoveCallInput!) {\n    announceCall(input: $input) {\n      ...CallFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenCall($input: MoveCallInput!) {\n    openCall(input: $input) {\n      ...CallFields\n    }\n  }\n"): (typeof documents)["\n  mutation OpenCall($input: MoveCallInput!) {\n    openCall(input: $input) {\n      ...CallFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseCall($input: MoveCallInput!) {\n    closeCall(input: $input) {\n      ...CallFields\n    }\n  }\n"): (typeof documents)["\n  mutation CloseCall($input: MoveCallInput!) {\n    closeCall(input: $input) {\n      ...CallFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InstructCall($input: MoveCallInput!) {\n    instructCall(input: $input) {\n      ...CallFields\n    }\n  }\n"): (typeof documents)["\n  mutation InstructCall($input: MoveCallInput!) {\n    instructCall(input: $input) {\n      ...CallFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConveneCallCommittee($input: MoveCallInput!) {\n    conveneCallCommittee(input: $input) {\n      ...CallFields\n    }\n  }\n"): (typeof documents)["\n  mutation ConveneCallCommittee($input: MoveCallInput!) {\n    conveneCallCommittee(input: $input) {\n      ...CallFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnCallToInstruction($input: MoveCallInput!) {\n    returnCallToInstruction(input: $input) {\n      ...CallFields\n    }\n  }\n"): (typeof documents)["\n  mutation ReturnCallToInstruction($input: MoveCallInput!) {\n    returnCallToInstruction(input: $input) {\n      ...CallFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideCall($input: MoveCallInput!) {\n    decideCall(input: $input) {\n      ...CallFields\n    }\n  }\n"): (typeof documents)["\n  mutation DecideCall($input: MoveCallInput!) {\n    decideCall(input: $input) {\n      ...CallFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FundCall($input: MoveCallInput!) {\n    fundCall(input: $input) {\n      ...CallFields\n    }\n  }\n"): (typeof documents)["\n  mutation FundCall($input: MoveCallInput!) {\n    fundCall(input: $input) {\n      ...CallFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseOutCall($input: MoveCallInput!) {\n    closeOutCall(input: $input) {\n      ...CallFields\n    }\n  }\n"): (typeof documents)["\n  mutation CloseOutCall($input: MoveCallInput!) {\n    closeOutCall(input: $input) {\n      ...CallFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelCall($input: MoveCallInput!) {\n    cancelCall(input: $input) {\n      ...CallFields\n    }\n  }\n"): (typeof documents)["\n  mutation CancelCall($input: MoveCallInput!) {\n    cancelCall(input: $input) {\n      ...CallFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExtendCall($input: PostponeCallInput!) {\n    extendCall(input: $input) {\n      ...CallFields\n    }\n  }\n"): (typeof documents)["\n  mutation ExtendCall($input: PostponeCallInput!) {\n    extendCall(input: $input) {\n      ...CallFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenCall($input: PostponeCallInput!) {\n    reopenCall(input: $input) {\n      ...CallFields\n    }\n  }\n"): (typeof documents)["\n  mutation ReopenCall($input: PostponeCallInput!) {\n    reopenCall(input: $input) {\n      ...CallFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloneCall($input: CallInput!) {\n    cloneCall(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation CloneCall($input: CallInput!) {\n    cloneCall(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineCall($input: CallInput!) {\n    declineCall(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation DeclineCall($input: CallInput!) {\n    declineCall(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskCallQuestion($input: AskCallQuestionInput!) {\n    askCallQuestion(input: $input) {\n      ...CallFields\n    }\n  }\n"): (typeof documents)["\n  mutation AskCallQuestion($input: AskCallQuestionInput!) {\n    askCallQuestion(input: $input) {\n      ...CallFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerCallQuestion($input: AnswerCallQuestionInput!) {\n    answerCallQuestion(input: $input) {\n      ...CallFields\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerCallQuestion($input: AnswerCallQuestionInput!) {\n    answerCallQuestion(input: $input) {\n      ...CallFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginApplication($input: BeginApplicationInput!) {\n    beginApplication(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation BeginApplication($input: BeginApplicationInput!) {\n    beginApplication(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CallFields on CallForProjects {\n    id\n    coordinator {\n      id\n      name\n      timeZone\n    }\n    isOurs\n    programme {\n      id\n      title\n    }\n    model {\n      id\n      title\n      locked\n    }\n    locked\n    state\n    published\n    version\n    terms {\n      title\n      context\n      objectives\n      audience\n      fundingRules\n      process\n      legalBasis\n      eligibility {\n        kinds\n        regionCodes\n      }\n      consortium {\n        kind\n        mostPartners\n      }\n      envelopeCents\n      mostPerOrganisationCents\n      opensAt\n      closesAt\n      depositsUntil\n      graceMinutes\n      timeZone\n      committeeOn\n      decisionOn\n      retentionMonths\n      ownerId\n      criteria {\n        key\n        label\n        weight\n        mostPoints\n        eliminatoryBelow\n      }\n    }\n    owner\n    form {\n      id\n      title\n      number\n      definition\n    }\n    deposited\n    ours {\n      id\n      title\n      state\n    }\n    answers {\n      id\n      question\n      body\n      isPublic\n      answeredAt\n    }\n    openQuestions {\n      id\n      body\n      askedAt\n      by\n      organisation {\n        id\n        name\n      }\n    }\n    gaps\n    acts {\n      act\n      can\n      code\n      params\n    }\n    decisions {\n      id\n      act\n      at\n      by\n      reason\n    }\n    now\n  }\n"): (typeof documents)["\n  fragment CallFields on CallForProjects {\n    id\n    coordinator {\n      id\n      name\n      timeZone\n    }\n    isOurs\n    programme {\n      id\n      title\n    }\n    model {\n      id\n      title\n      locked\n    }\n    locked\n    state\n    published\n    version\n    terms {\n      title\n      context\n      objectives\n      audience\n      fundingRules\n      process\n      legalBasis\n      eligibility {\n        kinds\n        regionCodes\n      }\n      consortium {\n        kind\n        mostPartners\n      }\n      envelopeCents\n      mostPerOrganisationCents\n      opensAt\n      closesAt\n      depositsUntil\n      graceMinutes\n      timeZone\n      committeeOn\n      decisionOn\n      retentionMonths\n      ownerId\n      criteria {\n        key\n        label\n        weight\n        mostPoints\n        eliminatoryBelow\n      }\n    }\n    owner\n    form {\n      id\n      title\n      number\n      definition\n    }\n    deposited\n    ours {\n      id\n      title\n      state\n    }\n    answers {\n      id\n      question\n      body\n      isPublic\n      answeredAt\n    }\n    openQuestions {\n      id\n      body\n      askedAt\n      by\n      organisation {\n        id\n        name\n      }\n    }\n    gaps\n    acts {\n      act\n      can\n      code\n      params\n    }\n    decisions {\n      id\n      act\n      at\n      by\n      reason\n    }\n    now\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallForProjects($id: ID!) {\n    callForProjects(id: $id) {\n      ...CallFields\n    }\n  }\n"): (typeof documents)["\n  query CallForProjects($id: ID!) {\n    callForProjects(id: $id) {\n      ...CallFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CallAlertFields on CallAlert {\n    id\n    name\n    programme {\n      id\n      title\n    }\n    regionCode\n    words\n    keptAt\n    toldAt\n  }\n"): (typeof documents)["\n  fragment CallAlertFields on CallAlert {\n    id\n    name\n    programme {\n      id\n      title\n    }\n    regionCode\n    words\n    keptAt\n    toldAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallAlerts {\n    callAlerts {\n      ...CallAlertFields\n    }\n  }\n"): (typeof documents)["\n  query CallAlerts {\n    callAlerts {\n      ...CallAlertFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepCallAlert($input: KeepCallAlertInput!) {\n    keepCallAlert(input: $input) {\n      ...CallAlertFields\n    }\n  }\n"): (typeof documents)["\n  mutation KeepCallAlert($input: KeepCallAlertInput!) {\n    keepCallAlert(input: $input) {\n      ...CallAlertFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StopCallAlert($input: StopCallAlertInput!) {\n    stopCallAlert(input: $input) {\n      ...CallAlertFields\n    }\n  }\n"): (typeof documents)["\n  mutation StopCallAlert($input: StopCallAlertInput!) {\n    stopCallAlert(input: $input) {\n      ...CallAlertFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallFigures($callId: ID!) {\n    callFigures(callId: $callId) {\n      deposited\n      withdrawn\n      admitted\n      retained\n      retainedPercent\n      medianDayTenths\n    }\n  }\n"): (typeof documents)["\n  query CallFigures($callId: ID!) {\n    callFigures(callId: $callId) {\n      deposited\n      withdrawn\n      admitted\n      retained\n      retainedPercent\n      medianDayTenths\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OutsideCallFields on OutsideCall {\n    id\n    keeper {\n      id\n      name\n    }\n    isOurs\n    state\n    title\n    funder\n    sourceUrl\n    summary\n    theme\n    kinds\n    regionCodes\n    opensAt\n    closesAt\n    timeZone\n    leastCents\n    mostCents\n    checkedOn\n    archivedAt\n    version\n    now\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"): (typeof documents)["\n  fragment OutsideCallFields on OutsideCall {\n    id\n    keeper {\n      id\n      name\n    }\n    isOurs\n    state\n    title\n    funder\n    sourceUrl\n    summary\n    theme\n    kinds\n    regionCodes\n    opensAt\n    closesAt\n    timeZone\n    leastCents\n    mostCents\n    checkedOn\n    archivedAt\n    version\n    now\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutsideCalls($first: Int!, $after: String, $filter: OutsideCallFilter) {\n    outsideCalls(first: $first, after: $after, filter: $filter) {\n      rows {\n        ...OutsideCallFields\n      }\n      endCursor\n      hasMore\n    }\n  }\n"): (typeof documents)["\n  query OutsideCalls($first: Int!, $after: String, $filter: OutsideCallFilter) {\n    outsideCalls(first: $first, after: $after, filter: $filter) {\n      rows {\n        ...OutsideCallFields\n      }\n      endCursor\n      hasMore\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutsideCall($id: ID!) {\n    outsideCall(id: $id) {\n      ...OutsideCallFields\n    }\n  }\n"): (typeof documents)["\n  query OutsideCall($id: ID!) {\n    outsideCall(id: $id) {\n      ...OutsideCallFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnterOutsideCall($input: EnterOutsideCallInput!) {\n    enterOutsideCall(input: $input) {\n      ...OutsideCallFields\n    }\n  }\n"): (typeof documents)["\n  mutation EnterOutsideCall($input: EnterOutsideCallInput!) {\n    enterOutsideCall(input: $input) {\n      ...OutsideCallFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditOutsideCall($input: EditOutsideCallInput!) {\n    editOutsideCall(input: $input) {\n      ...OutsideCallFields\n    }\n  }\n"): (typeof documents)["\n  mutation EditOutsideCall($input: EditOutsideCallInput!) {\n    editOutsideCall(input: $input) {\n      ...OutsideCallFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckOutsideCall($input: OutsideCallInput!) {\n    checkOutsideCall(input: $input) {\n      ...OutsideCallFields\n    }\n  }\n"): (typeof documents)["\n  mutation CheckOutsideCall($input: OutsideCallInput!) {\n    checkOutsideCall(input: $input) {\n      ...OutsideCallFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArchiveOutsideCall($input: OutsideCallInput!) {\n    archiveOutsideCall(input: $input) {\n      ...OutsideCallFields\n    }\n  }\n"): (typeof documents)["\n  mutation ArchiveOutsideCall($input: OutsideCallInput!) {\n    archiveOutsideCall(input: $input) {\n      ...OutsideCallFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConsortiumFields on ProjectConsortium {\n    applicationId\n    title\n    isLead\n    lead {\n      id\n      name\n    }\n    call {\n      kind\n      mostPartners\n    }\n    plan {\n      version\n      indicators {\n        code\n        label\n        partOf\n        target\n        isExclusive\n        countsPeople\n        reportedBy\n      }\n      accounts {\n        account\n        label\n      }\n      periods {\n        startsOn\n        endsOn\n        dueOn\n      }\n    }\n    partners {\n      id\n      organisation {\n        id\n        name\n      }\n      role\n      state\n      isTakingPart\n      askedCents\n      answers\n      signedAt\n      signedBy\n    }\n    own {\n      partnerId\n      state\n      form\n      answers\n      version\n      missing\n      mayFill\n      signedAt\n      signedBy\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n    askedCents\n    mayInvite {\n      act\n      can\n      code\n      params\n    }\n    mayPlan {\n      act\n      can\n      code\n      params\n    }\n    mayNameSuccessor {\n      can\n    }\n  }\n"): (typeof documents)["\n  fragment ConsortiumFields on ProjectConsortium {\n    applicationId\n    title\n    isLead\n    lead {\n      id\n      name\n    }\n    call {\n      kind\n      mostPartners\n    }\n    plan {\n      version\n      indicators {\n        code\n        label\n        partOf\n        target\n        isExclusive\n        countsPeople\n        reportedBy\n      }\n      accounts {\n        account\n        label\n      }\n      periods {\n        startsOn\n        endsOn\n        dueOn\n      }\n    }\n    partners {\n      id\n      organisation {\n        id\n        name\n      }\n      role\n      state\n      isTakingPart\n      askedCents\n      answers\n      signedAt\n      signedBy\n    }\n    own {\n      partnerId\n      state\n      form\n      answers\n      version\n      missing\n      mayFill\n      signedAt\n      signedBy\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n    askedCents\n    mayInvite {\n      act\n      can\n      code\n      params\n    }\n    mayPlan {\n      act\n      can\n      code\n      params\n    }\n    mayNameSuccessor {\n      can\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallConsortium($applicationId: ID!) {\n    callConsortium(applicationId: $applicationId) {\n      ...ConsortiumFields\n    }\n  }\n"): (typeof documents)["\n  query CallConsortium($applicationId: ID!) {\n    callConsortium(applicationId: $applicationId) {\n      ...ConsortiumFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnersSearch($text: String) {\n    organisations(first: 10, filter: { text: $text, state: active }) {\n      rows {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query PartnersSearch($text: String) {\n    organisations(first: 10, filter: { text: $text, state: active }) {\n      rows {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvitePartner($input: InvitePartnerInput!) {\n    invitePartner(input: $input) {\n      applicationId\n    }\n  }\n"): (typeof documents)["\n  mutation InvitePartner($input: InvitePartnerInput!) {\n    invitePartner(input: $input) {\n      applicationId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplacePartner($input: ReplacePartnerInput!) {\n    replacePartner(input: $input) {\n      applicationId\n    }\n  }\n"): (typeof documents)["\n  mutation ReplacePartner($input: ReplacePartnerInput!) {\n    replacePartner(input: $input) {\n      applicationId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveProjectPlan($input: SaveProjectPlanInput!) {\n    saveProjectPlan(input: $input) {\n      applicationId\n    }\n  }\n"): (typeof documents)["\n  mutation SaveProjectPlan($input: SaveProjectPlanInput!) {\n    saveProjectPlan(input: $input) {\n      applicationId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptPartnership($input: PartnerInput!) {\n    acceptPartnership(input: $input) {\n      applicationId\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptPartnership($input: PartnerInput!) {\n    acceptPartnership(input: $input) {\n      applicationId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclinePartnership($input: ReasonedPartnerInput!) {\n    declinePartnership(input: $input) {\n      applicationId\n    }\n  }\n"): (typeof documents)["\n  mutation DeclinePartnership($input: ReasonedPartnerInput!) {\n    declinePartnership(input: $input) {\n      applicationId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveShare($input: SaveShareInput!) {\n    saveShare(input: $input) {\n      applicationId\n    }\n  }\n"): (typeof documents)["\n  mutation SaveShare($input: SaveShareInput!) {\n    saveShare(input: $input) {\n      applicationId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignShare($input: SignShareInput!) {\n    signShare(input: $input) {\n      applicationId\n    }\n  }\n"): (typeof documents)["\n  mutation SignShare($input: SignShareInput!) {\n    signShare(input: $input) {\n      applicationId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenShare($input: PartnerInput!) {\n    reopenShare(input: $input) {\n      applicationId\n    }\n  }\n"): (typeof documents)["\n  mutation ReopenShare($input: PartnerInput!) {\n    reopenShare(input: $input) {\n      applicationId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawFromConsortium($input: ReasonedPartnerInput!) {\n    withdrawFromConsortium(input: $input) {\n      applicationId\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawFromConsortium($input: ReasonedPartnerInput!) {\n    withdrawFromConsortium(input: $input) {\n      applicationId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExamineApplication($input: CallApplicationInput!) {\n    examineApplication(input: $input) {\n      ...ExaminationFields\n    }\n  }\n"): (typeof documents)["\n  mutation ExamineApplication($input: CallApplicationInput!) {\n    examineApplication(input: $input) {\n      ...ExaminationFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdmitCallApplication($input: CallApplicationInput!) {\n    admitCallApplication(input: $input) {\n      ...ExaminationFields\n    }\n  }\n"): (typeof documents)["\n  mutation AdmitCallApplication($input: CallApplicationInput!) {\n    admitCallApplication(input: $input) {\n      ...ExaminationFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclareApplicationInadmissible($input: ReasonedApplicationInput!) {\n    declareApplicationInadmissible(input: $input) {\n      ...ExaminationFields\n    }\n  }\n"): (typeof documents)["\n  mutation DeclareApplicationInadmissible($input: ReasonedApplicationInput!) {\n    declareApplicationInadmissible(input: $input) {\n      ...ExaminationFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelApplicationChanges($input: CallApplicationInput!) {\n    cancelApplicationChanges(input: $input) {\n      ...ExaminationFields\n    }\n  }\n"): (typeof documents)["\n  mutation CancelApplicationChanges($input: CallApplicationInput!) {\n    cancelApplicationChanges(input: $input) {\n      ...ExaminationFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestApplicationChanges($input: RequestChangesInput!) {\n    requestApplicationChanges(input: $input) {\n      ...ExaminationFields\n    }\n  }\n"): (typeof documents)["\n  mutation RequestApplicationChanges($input: RequestChangesInput!) {\n    requestApplicationChanges(input: $input) {\n      ...ExaminationFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ExaminationFields on CallExamination {\n    id\n    title\n    lead {\n      id\n      name\n      timeZone\n    }\n    call {\n      id\n      title\n      state\n    }\n    state\n    form\n    answers\n    computed\n    deposits {\n      id\n      number\n      depositedAt\n      isLate\n      sha256\n      by\n    }\n    corrections {\n      id\n      fieldKey\n      kind\n      body\n      by\n      askedAt\n      until\n      isCancelled\n      depositNumber\n    }\n    correctionsUntil\n    messages {\n      id\n      audience\n      body\n      writtenAt\n      by\n      organisation {\n        id\n        name\n      }\n    }\n    decisions {\n      id\n      act\n      at\n      by\n      reason\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n    now\n  }\n"): (typeof documents)["\n  fragment ExaminationFields on CallExamination {\n    id\n    title\n    lead {\n      id\n      name\n      timeZone\n    }\n    call {\n      id\n      title\n      state\n    }\n    state\n    form\n    answers\n    computed\n    deposits {\n      id\n      number\n      depositedAt\n      isLate\n      sha256\n      by\n    }\n    corrections {\n      id\n      fieldKey\n      kind\n      body\n      by\n      askedAt\n      until\n      isCancelled\n      depositNumber\n    }\n    correctionsUntil\n    messages {\n      id\n      audience\n      body\n      writtenAt\n      by\n      organisation {\n        id\n        name\n      }\n    }\n    decisions {\n      id\n      act\n      at\n      by\n      reason\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n    now\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallExamination($id: ID!) {\n    examinedApplication(id: $id) {\n      ...ExaminationFields\n    }\n  }\n"): (typeof documents)["\n  query CallExamination($id: ID!) {\n    examinedApplication(id: $id) {\n      ...ExaminationFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallFoundOrganisations($text: String) {\n    organisations(first: 10, filter: { text: $text }) {\n      rows {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query CallFoundOrganisations($text: String) {\n    organisations(first: 10, filter: { text: $text }) {\n      rows {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallFoundDocuments($search: String) {\n    documents(first: 20, search: $search) {\n      rows {\n        id\n        title\n        latestSafe {\n          id\n          fileName\n          sha256\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CallFoundDocuments($search: String) {\n    documents(first: 20, search: $search) {\n      rows {\n        id\n        title\n        latestSafe {\n          id\n          fileName\n          sha256\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallFileRules {\n    documentRules {\n      endings\n      longestFile\n      longestPiece\n    }\n  }\n"): (typeof documents)["\n  query CallFileRules {\n    documentRules {\n      endings\n      longestFile\n      longestPiece\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallFile($id: ID!) {\n    document(id: $id) {\n      id\n      versions {\n        id\n        fileName\n        sha256\n        scanState\n      }\n    }\n  }\n"): (typeof documents)["\n  query CallFile($id: ID!) {\n    document(id: $id) {\n      id\n      versions {\n        id\n        fileName\n        sha256\n        scanState\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginCallUpload($input: BeginUploadInput!) {\n    beginUpload(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation BeginCallUpload($input: BeginUploadInput!) {\n    beginUpload(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelCallUpload($input: CancelUploadInput!) {\n    cancelUpload(input: $input)\n  }\n"): (typeof documents)["\n  mutation CancelCallUpload($input: CancelUploadInput!) {\n    cancelUpload(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteCallUpload($input: CompleteUploadInput!) {\n    completeUpload(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation CompleteCallUpload($input: CompleteUploadInput!) {\n    completeUpload(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CallCard on CallForProjects {\n    id\n    coordinator {\n      id\n      name\n      timeZone\n    }\n    isOurs\n    state\n    terms {\n      title\n      opensAt\n      closesAt\n      depositsUntil\n      envelopeCents\n      timeZone\n    }\n    ours {\n      id\n      title\n      state\n    }\n    deposited\n    now\n  }\n"): (typeof documents)["\n  fragment CallCard on CallForProjects {\n    id\n    coordinator {\n      id\n      name\n      timeZone\n    }\n    isOurs\n    state\n    terms {\n      title\n      opensAt\n      closesAt\n      depositsUntil\n      envelopeCents\n      timeZone\n    }\n    ours {\n      id\n      title\n      state\n    }\n    deposited\n    now\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallsForProjects($first: Int!, $after: String, $filter: CallFilter) {\n    callsForProjects(first: $first, after: $after, filter: $filter) {\n      rows {\n        ...CallCard\n      }\n      endCursor\n      hasMore\n    }\n  }\n"): (typeof documents)["\n  query CallsForProjects($first: Int!, $after: String, $filter: CallFilter) {\n    callsForProjects(first: $first, after: $after, filter: $filter) {\n      rows {\n        ...CallCard\n      }\n      endCursor\n      hasMore\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallProgrammes {\n    callProgrammes {\n      id\n      title\n      description\n      calls\n      coordinator {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query CallProgrammes {\n    callProgrammes {\n      id\n      title\n      description\n      calls\n      coordinator {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallRegions {\n    regions {\n      code\n      name\n    }\n  }\n"): (typeof documents)["\n  query CallRegions {\n    regions {\n      code\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendApplicationMessage($input: SendApplicationMessageInput!) {\n    sendApplicationMessage(input: $input) {\n      id\n      messages {\n        id\n        audience\n        body\n        writtenAt\n        by\n        organisation {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SendApplicationMessage($input: SendApplicationMessageInput!) {\n    sendApplicationMessage(input: $input) {\n      id\n      messages {\n        id\n        audience\n        body\n        writtenAt\n        by\n        organisation {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddProgramme($input: AddProgrammeInput!) {\n    addProgramme(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AddProgramme($input: AddProgrammeInput!) {\n    addProgramme(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditProgramme($input: EditProgrammeInput!) {\n    editProgramme(input: $input) {\n      id\n      title\n      description\n    }\n  }\n"): (typeof documents)["\n  mutation EditProgramme($input: EditProgrammeInput!) {\n    editProgramme(input: $input) {\n      id\n      title\n      description\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectReports {\n    projectReports {\n      id\n      title\n      call\n      lead {\n        id\n        name\n      }\n      number\n      kind\n      startsOn\n      endsOn\n      dueOn\n      state\n      isLead\n      isLate\n      isStopped\n      organisations\n      sent\n      ownState\n    }\n  }\n"): (typeof documents)["\n  query ProjectReports {\n    projectReports {\n      id\n      title\n      call\n      lead {\n        id\n        name\n      }\n      number\n      kind\n      startsOn\n      endsOn\n      dueOn\n      state\n      isLead\n      isLate\n      isStopped\n      organisations\n      sent\n      ownState\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProjectReportFields on ProjectReport {\n    id\n    title\n    call\n    callId\n    lead {\n      id\n      name\n    }\n    coordinator {\n      id\n      name\n    }\n    number\n    kind\n    startsOn\n    endsOn\n    dueOn\n    state\n    isLead\n    isLate\n    isStopped\n    own {\n      state\n      form\n      answers\n      version\n      missing\n      prefilled {\n        key\n        value\n        source\n      }\n      toTouch\n      targets {\n        code\n        target\n      }\n      money {\n        account\n        label\n        plannedCents\n        actualCents\n        gapCents\n        gapBasisPoints\n      }\n      grantCents\n      warnings {\n        code\n        indicatorCode\n        told\n        found\n        partCode\n      }\n      corrections {\n        id\n        fieldKey\n        body\n        by\n        askedAt\n      }\n      sentAt\n      sentBy\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n    consolidation {\n      figures {\n        code\n        label\n        partOf\n        target\n        achieved\n        percent\n        trace {\n          organisationId\n          value\n        }\n        warnings {\n          code\n          indicatorCode\n          told\n          found\n          partCode\n        }\n      }\n      accounts {\n        account\n        label\n        plannedCents\n        actualCents\n        gapCents\n        gapBasisPoints\n      }\n      total {\n        plannedCents\n        actualCents\n        gapCents\n        gapBasisPoints\n      }\n      shares {\n        organisation {\n          id\n          name\n        }\n        role\n        state\n        grantCents\n        form\n        warnings {\n          code\n          indicatorCode\n          told\n          found\n          partCode\n        }\n        sentAt\n        sentBy\n        mayAskCorrections {\n          act\n          can\n          code\n          params\n        }\n      }\n      mayClose {\n        act\n        can\n        code\n        params\n      }\n    }\n    closing {\n      summary\n      reason\n      by\n      closedAt\n    }\n    published {\n      code\n      label\n      partOf\n      value\n      isSuppressed\n    }\n  }\n"): (typeof documents)["\n  fragment ProjectReportFields on ProjectReport {\n    id\n    title\n    call\n    callId\n    lead {\n      id\n      name\n    }\n    coordinator {\n      id\n      name\n    }\n    number\n    kind\n    startsOn\n    endsOn\n    dueOn\n    state\n    isLead\n    isLate\n    isStopped\n    own {\n      state\n      form\n      answers\n      version\n      missing\n      prefilled {\n        key\n        value\n        source\n      }\n      toTouch\n      targets {\n        code\n        target\n      }\n      money {\n        account\n        label\n        plannedCents\n        actualCents\n        gapCents\n        gapBasisPoints\n      }\n      grantCents\n      warnings {\n        code\n        indicatorCode\n        told\n        found\n        partCode\n      }\n      corrections {\n        id\n        fieldKey\n        body\n        by\n        askedAt\n      }\n      sentAt\n      sentBy\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n    consolidation {\n      figures {\n        code\n        label\n        partOf\n        target\n        achieved\n        percent\n        trace {\n          organisationId\n          value\n        }\n        warnings {\n          code\n          indicatorCode\n          told\n          found\n          partCode\n        }\n      }\n      accounts {\n        account\n        label\n        plannedCents\n        actualCents\n        gapCents\n        gapBasisPoints\n      }\n      total {\n        plannedCents\n        actualCents\n        gapCents\n        gapBasisPoints\n      }\n      shares {\n        organisation {\n          id\n          name\n        }\n        role\n        state\n        grantCents\n        form\n        warnings {\n          code\n          indicatorCode\n          told\n          found\n          partCode\n        }\n        sentAt\n        sentBy\n        mayAskCorrections {\n          act\n          can\n          code\n          params\n        }\n      }\n      mayClose {\n        act\n        can\n        code\n        params\n      }\n    }\n    closing {\n      summary\n      reason\n      by\n      closedAt\n    }\n    published {\n      code\n      label\n      partOf\n      value\n      isSuppressed\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectReport($id: ID!) {\n    projectReport(id: $id) {\n      ...ProjectReportFields\n    }\n  }\n"): (typeof documents)["\n  query ProjectReport($id: ID!) {\n    projectReport(id: $id) {\n      ...ProjectReportFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveReportShare($input: SaveReportShareInput!) {\n    saveReportShare(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation SaveReportShare($input: SaveReportShareInput!) {\n    saveReportShare(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendReportShare($input: SaveReportShareInput!) {\n    sendReportShare(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation SendReportShare($input: SaveReportShareInput!) {\n    sendReportShare(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskReportCorrection($input: AskReportCorrectionInput!) {\n    askReportCorrection(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AskReportCorrection($input: AskReportCorrectionInput!) {\n    askReportCorrection(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseReport($input: CloseReportInput!) {\n    closeReport(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation CloseReport($input: CloseReportInput!) {\n    closeReport(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenReports($input: CallApplicationInput!) {\n    openReports(input: $input) {\n      reportIds\n    }\n  }\n"): (typeof documents)["\n  mutation OpenReports($input: CallApplicationInput!) {\n    openReports(input: $input) {\n      reportIds\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallIndicators($callId: ID!) {\n    callIndicators(callId: $callId) {\n      code\n      label\n      partOf\n      levels {\n        nodeId\n        level\n        name\n        total\n        isSuppressed\n        trace {\n          organisationId\n          name\n          value\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CallIndicators($callId: ID!) {\n    callIndicators(callId: $callId) {\n      code\n      label\n      partOf\n      levels {\n        nodeId\n        level\n        name\n        total\n        isSuppressed\n        trace {\n          organisationId\n          name\n          value\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JuryFields on CallJury {\n    id\n    title\n    state\n    committeeOn\n    criteria {\n      key\n      label\n      weight\n      mostPoints\n      eliminatoryBelow\n    }\n    files {\n      id\n      title\n      lead {\n        id\n        name\n      }\n      state\n      deposits\n      summary {\n        count\n        basisPoints\n        spreadBasisPoints\n        recommendation\n        eliminatedBy\n      }\n      assignments {\n        id\n        kind\n        personId\n        personName\n        organisation {\n          id\n          name\n        }\n        question\n        dueOn\n        endedAt\n        isBound\n        given {\n          marks\n          recommendation\n          comment\n          givenAt\n          isStale\n          basisPoints\n        }\n      }\n    }\n    meetings {\n      id\n      heldOn\n      place\n      quorum\n      members {\n        personId\n        name\n      }\n      items {\n        id\n        applicationId\n        title\n        lead {\n          id\n          name\n        }\n        position\n        scoreBasisPoints\n        recused {\n          personId\n          name\n          code\n          reason\n        }\n        sitting {\n          personId\n          name\n        }\n        decision\n        motives\n        present {\n          personId\n          name\n        }\n        decidedAt\n        decidedBy\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment JuryFields on CallJury {\n    id\n    title\n    state\n    committeeOn\n    criteria {\n      key\n      label\n      weight\n      mostPoints\n      eliminatoryBelow\n    }\n    files {\n      id\n      title\n      lead {\n        id\n        name\n      }\n      state\n      deposits\n      summary {\n        count\n        basisPoints\n        spreadBasisPoints\n        recommendation\n        eliminatedBy\n      }\n      assignments {\n        id\n        kind\n        personId\n        personName\n        organisation {\n          id\n          name\n        }\n        question\n        dueOn\n        endedAt\n        isBound\n        given {\n          marks\n          recommendation\n          comment\n          givenAt\n          isStale\n          basisPoints\n        }\n      }\n    }\n    meetings {\n      id\n      heldOn\n      place\n      quorum\n      members {\n        personId\n        name\n      }\n      items {\n        id\n        applicationId\n        title\n        lead {\n          id\n          name\n        }\n        position\n        scoreBasisPoints\n        recused {\n          personId\n          name\n          code\n          reason\n        }\n        sitting {\n          personId\n          name\n        }\n        decision\n        motives\n        present {\n          personId\n          name\n        }\n        decidedAt\n        decidedBy\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallJury($callId: ID!) {\n    callJury(callId: $callId) {\n      ...JuryFields\n    }\n  }\n"): (typeof documents)["\n  query CallJury($callId: ID!) {\n    callJury(callId: $callId) {\n      ...JuryFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallReviewerCandidates($applicationId: ID!, $text: String!) {\n    callReviewerCandidates(applicationId: $applicationId, text: $text) {\n      personId\n      name\n      organisation {\n        id\n        name\n      }\n      isBound\n      isAssigned\n    }\n  }\n"): (typeof documents)["\n  query CallReviewerCandidates($applicationId: ID!, $text: String!) {\n    callReviewerCandidates(applicationId: $applicationId, text: $text) {\n      personId\n      name\n      organisation {\n        id\n        name\n      }\n      isBound\n      isAssigned\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignCallReviewer($input: AssignCallReviewerInput!) {\n    assignCallReviewer(input: $input) {\n      ...JuryFields\n    }\n  }\n"): (typeof documents)["\n  mutation AssignCallReviewer($input: AssignCallReviewerInput!) {\n    assignCallReviewer(input: $input) {\n      ...JuryFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskRegionalOpinion($input: AskRegionalOpinionInput!) {\n    askRegionalOpinion(input: $input) {\n      ...JuryFields\n    }\n  }\n"): (typeof documents)["\n  mutation AskRegionalOpinion($input: AskRegionalOpinionInput!) {\n    askRegionalOpinion(input: $input) {\n      ...JuryFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndReviewAssignment($input: ReviewAssignmentReasonInput!) {\n    endReviewAssignment(input: $input) {\n      ...JuryFields\n    }\n  }\n"): (typeof documents)["\n  mutation EndReviewAssignment($input: ReviewAssignmentReasonInput!) {\n    endReviewAssignment(input: $input) {\n      ...JuryFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShortlistApplication($input: CallApplicationInput!) {\n    shortlistApplication(input: $input) {\n      ...ExaminationFields\n    }\n  }\n"): (typeof documents)["\n  mutation ShortlistApplication($input: CallApplicationInput!) {\n    shortlistApplication(input: $input) {\n      ...ExaminationFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConveneJury($input: ConveneJuryInput!) {\n    conveneJury(input: $input) {\n      ...JuryFields\n    }\n  }\n"): (typeof documents)["\n  mutation ConveneJury($input: ConveneJuryInput!) {\n    conveneJury(input: $input) {\n      ...JuryFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecuseJuror($input: RecuseJurorInput!) {\n    recuseJuror(input: $input) {\n      ...JuryFields\n    }\n  }\n"): (typeof documents)["\n  mutation RecuseJuror($input: RecuseJurorInput!) {\n    recuseJuror(input: $input) {\n      ...JuryFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideJuryItem($input: DecideJuryItemInput!) {\n    decideJuryItem(input: $input) {\n      ...JuryFields\n    }\n  }\n"): (typeof documents)["\n  mutation DecideJuryItem($input: DecideJuryItemInput!) {\n    decideJuryItem(input: $input) {\n      ...JuryFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReviewInBrief on CallReviewInBrief {\n    id\n    kind\n    question\n    dueOn\n    title\n    lead {\n      id\n      name\n    }\n    coordinator {\n      id\n      name\n    }\n    call {\n      id\n      title\n      state\n    }\n    givenAt\n    isStale\n  }\n"): (typeof documents)["\n  fragment ReviewInBrief on CallReviewInBrief {\n    id\n    kind\n    question\n    dueOn\n    title\n    lead {\n      id\n      name\n    }\n    coordinator {\n      id\n      name\n    }\n    call {\n      id\n      title\n      state\n    }\n    givenAt\n    isStale\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallReviews {\n    callReviews {\n      ...ReviewInBrief\n    }\n  }\n"): (typeof documents)["\n  query CallReviews {\n    callReviews {\n      ...ReviewInBrief\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReviewFields on CallReview {\n    id\n    kind\n    question\n    dueOn\n    title\n    lead {\n      id\n      name\n    }\n    call {\n      id\n      title\n      state\n    }\n    givenAt\n    isStale\n    form\n    answers\n    criteria {\n      key\n      label\n      weight\n      mostPoints\n      eliminatoryBelow\n    }\n    marks\n    recommendation\n    comment\n    version\n    note {\n      body\n      version\n    }\n  }\n"): (typeof documents)["\n  fragment ReviewFields on CallReview {\n    id\n    kind\n    question\n    dueOn\n    title\n    lead {\n      id\n      name\n    }\n    call {\n      id\n      title\n      state\n    }\n    givenAt\n    isStale\n    form\n    answers\n    criteria {\n      key\n      label\n      weight\n      mostPoints\n      eliminatoryBelow\n    }\n    marks\n    recommendation\n    comment\n    version\n    note {\n      body\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallReview($id: ID!) {\n    callReview(id: $id) {\n      ...ReviewFields\n    }\n  }\n"): (typeof documents)["\n  query CallReview($id: ID!) {\n    callReview(id: $id) {\n      ...ReviewFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveCallReview($input: CallReviewInput!) {\n    saveCallReview(input: $input) {\n      ...ReviewFields\n    }\n  }\n"): (typeof documents)["\n  mutation SaveCallReview($input: CallReviewInput!) {\n    saveCallReview(input: $input) {\n      ...ReviewFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveCallReview($input: CallReviewInput!) {\n    giveCallReview(input: $input) {\n      ...ReviewFields\n    }\n  }\n"): (typeof documents)["\n  mutation GiveCallReview($input: CallReviewInput!) {\n    giveCallReview(input: $input) {\n      ...ReviewFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveCallReviewNote($input: CallReviewNoteInput!) {\n    saveCallReviewNote(input: $input) {\n      ...ReviewFields\n    }\n  }\n"): (typeof documents)["\n  mutation SaveCallReviewNote($input: CallReviewNoteInput!) {\n    saveCallReviewNote(input: $input) {\n      ...ReviewFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclareCallInterest($input: ReviewAssignmentReasonInput!) {\n    declareCallInterest(input: $input) {\n      ...ReviewInBrief\n    }\n  }\n"): (typeof documents)["\n  mutation DeclareCallInterest($input: ReviewAssignmentReasonInput!) {\n    declareCallInterest(input: $input) {\n      ...ReviewInBrief\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftCall($input: DraftCallInput!) {\n    draftCall(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation DraftCall($input: DraftCallInput!) {\n    draftCall(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditCall($input: EditCallInput!) {\n    editCall(input: $input) {\n      ...CallFields\n    }\n  }\n"): (typeof documents)["\n  mutation EditCall($input: EditCallInput!) {\n    editCall(input: $input) {\n      ...CallFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallOwners($organisationId: ID!) {\n    people(first: 50, filter: { organisationId: $organisationId }) {\n      rows {\n        person {\n          id\n          givenName\n          familyName\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CallOwners($organisationId: ID!) {\n    people(first: 50, filter: { organisationId: $organisationId }) {\n      rows {\n        person {\n          id\n          givenName\n          familyName\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallForms {\n    forms(ours: true, first: 50) {\n      rows {\n        id\n        title\n        versions {\n          id\n          number\n          state\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CallForms {\n    forms(ours: true, first: 50) {\n      rows {\n        id\n        title\n        versions {\n          id\n          number\n          state\n        }\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
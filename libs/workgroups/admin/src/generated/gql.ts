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
    "\n  query OwnCalendar {\n    ownCalendar {\n      addressMadeAt\n      meetings {\n        ...MeetingBrief\n      }\n      workshops {\n        ...WorkshopBrief\n      }\n    }\n  }\n": typeof types.OwnCalendarDocument,
    "\n  mutation MakeCalendarAddress($input: CalendarInput!) {\n    makeCalendarAddress(input: $input) {\n      address\n    }\n  }\n": typeof types.MakeCalendarAddressDocument,
    "\n  mutation RevokeCalendarAddress($input: CalendarInput!) {\n    revokeCalendarAddress(input: $input)\n  }\n": typeof types.RevokeCalendarAddressDocument,
    "\n  query GroupCampaigns($groupId: ID!) {\n    groupCampaigns(groupId: $groupId) {\n      groupId\n      asked\n      campaigns {\n        id\n        title\n        state\n        isAgreed\n        coordinator {\n          id\n          name\n        }\n        closesAt\n        joined\n        savingsState\n        netCents\n      }\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n  }\n": typeof types.GroupCampaignsDocument,
    "\n  mutation DraftGroupCampaign($input: DraftGroupCampaignInput!) {\n    draftGroupCampaign(input: $input)\n  }\n": typeof types.DraftGroupCampaignDocument,
    "\n  query OwnEngagement {\n    ownEngagement {\n      groupId\n      title\n      kind\n      sponsor {\n        id\n        name\n      }\n      figures {\n        facet\n        count\n        points\n      }\n      balance\n    }\n  }\n": typeof types.OwnEngagementDocument,
    "\n  query SponsoredEngagement {\n    sponsoredEngagement {\n      groupId\n      title\n      kind\n      missions {\n        organisation {\n          id\n          name\n        }\n        figures {\n          facet\n          count\n          points\n        }\n        balance\n      }\n      carried {\n        state\n        carriedUntil\n        contributors\n        needed\n      }\n    }\n  }\n": typeof types.SponsoredEngagementDocument,
    "\n  mutation ProposeWorkgroup($input: ProposeWorkgroupInput!) {\n    proposeWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n": typeof types.ProposeWorkgroupDocument,
    "\n  mutation EditWorkgroup($input: EditWorkgroupInput!) {\n    editWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n": typeof types.EditWorkgroupDocument,
    "\n  mutation StartWorkgroup($input: WorkgroupInput!) {\n    startWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n": typeof types.StartWorkgroupDocument,
    "\n  mutation PauseWorkgroup($input: ReasonedWorkgroupInput!) {\n    pauseWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n": typeof types.PauseWorkgroupDocument,
    "\n  mutation ResumeWorkgroup($input: WorkgroupInput!) {\n    resumeWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n": typeof types.ResumeWorkgroupDocument,
    "\n  mutation CloseWorkgroup($input: CloseWorkgroupInput!) {\n    closeWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n": typeof types.CloseWorkgroupDocument,
    "\n  mutation CallGroupVolunteers($input: WorkgroupInput!) {\n    callGroupVolunteers(input: $input) {\n      ...GroupFields\n    }\n  }\n": typeof types.CallGroupVolunteersDocument,
    "\n  mutation EndGroupVolunteersCall($input: WorkgroupInput!) {\n    endGroupVolunteersCall(input: $input) {\n      ...GroupFields\n    }\n  }\n": typeof types.EndGroupVolunteersCallDocument,
    "\n  mutation DesignateGroupLead($input: DesignateGroupLeadInput!) {\n    designateGroupLead(input: $input) {\n      ...GroupFields\n    }\n  }\n": typeof types.DesignateGroupLeadDocument,
    "\n  mutation EndGroupLead($input: ReasonedWorkgroupInput!) {\n    endGroupLead(input: $input) {\n      ...GroupFields\n    }\n  }\n": typeof types.EndGroupLeadDocument,
    "\n  mutation OfferToLeadGroup($input: OfferToLeadInput!) {\n    offerToLeadGroup(input: $input) {\n      ...GroupFields\n    }\n  }\n": typeof types.OfferToLeadGroupDocument,
    "\n  mutation WithdrawOfferToLead($input: WorkgroupInput!) {\n    withdrawOfferToLead(input: $input) {\n      ...GroupFields\n    }\n  }\n": typeof types.WithdrawOfferToLeadDocument,
    "\n  mutation JoinWorkgroup($input: JoinWorkgroupInput!) {\n    joinWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n": typeof types.JoinWorkgroupDocument,
    "\n  mutation AskToJoinWorkgroup($input: JoinWorkgroupInput!) {\n    askToJoinWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n": typeof types.AskToJoinWorkgroupDocument,
    "\n  mutation WithdrawGroupRequest($input: WorkgroupInput!) {\n    withdrawGroupRequest(input: $input) {\n      ...GroupFields\n    }\n  }\n": typeof types.WithdrawGroupRequestDocument,
    "\n  mutation AcceptGroupInvitation($input: JoinWorkgroupInput!) {\n    acceptGroupInvitation(input: $input) {\n      ...GroupFields\n    }\n  }\n": typeof types.AcceptGroupInvitationDocument,
    "\n  mutation DeclineGroupInvitation($input: ReasonedWorkgroupInput!) {\n    declineGroupInvitation(input: $input) {\n      ...GroupFields\n    }\n  }\n": typeof types.DeclineGroupInvitationDocument,
    "\n  mutation ChangeGroupPerson($input: JoinWorkgroupInput!) {\n    changeGroupPerson(input: $input) {\n      ...GroupFields\n    }\n  }\n": typeof types.ChangeGroupPersonDocument,
    "\n  mutation LeaveWorkgroup($input: ReasonedWorkgroupInput!) {\n    leaveWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n": typeof types.LeaveWorkgroupDocument,
    "\n  mutation InviteToWorkgroup($input: GroupMemberInput!) {\n    inviteToWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n": typeof types.InviteToWorkgroupDocument,
    "\n  mutation CancelGroupInvitation($input: GroupMemberInput!) {\n    cancelGroupInvitation(input: $input) {\n      ...GroupFields\n    }\n  }\n": typeof types.CancelGroupInvitationDocument,
    "\n  mutation AcceptGroupRequest($input: GroupMemberInput!) {\n    acceptGroupRequest(input: $input) {\n      ...GroupFields\n    }\n  }\n": typeof types.AcceptGroupRequestDocument,
    "\n  mutation RefuseGroupRequest($input: GroupMemberInput!) {\n    refuseGroupRequest(input: $input) {\n      ...GroupFields\n    }\n  }\n": typeof types.RefuseGroupRequestDocument,
    "\n  mutation RemoveFromWorkgroup($input: GroupMemberInput!) {\n    removeFromWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n": typeof types.RemoveFromWorkgroupDocument,
    "\n  fragment GroupCard on Workgroup {\n    id\n    kind\n    situation\n    state\n    title\n    theme\n    band\n    joining\n    sponsor {\n      id\n      name\n    }\n    lead {\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        name\n      }\n      until\n    }\n    callsVolunteers\n    seats\n    taken\n    isSponsored\n    isLed\n    takesPart\n    ourState\n    changedAt\n  }\n": typeof types.GroupCardFragmentDoc,
    "\n  fragment GroupFields on Workgroup {\n    ...GroupCard\n    version\n    letter {\n      purpose\n      deliverables\n      means\n    }\n    startsOn\n    endsOn\n    report\n    regionSeats {\n      regionCode\n      seats\n      taken\n    }\n    ourPerson {\n      id\n      name\n    }\n    ourNeeds\n    hasOffered\n    members {\n      ...GroupMemberFields\n    }\n    awaiting {\n      ...GroupMemberFields\n    }\n    leadTerms {\n      id\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        name\n      }\n      startsOn\n      endsOn\n      endedOn\n      endedBecause\n    }\n    volunteers {\n      id\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        name\n      }\n      words\n      offeredAt\n    }\n    decisions {\n      id\n      act\n      at\n      by\n      reason\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n    memberActs {\n      act\n      can\n      code\n      params\n    }\n  }\n  fragment GroupMemberFields on GroupMember {\n    organisation {\n      id\n      name\n    }\n    person {\n      id\n      name\n    }\n    state\n    changedAt\n    needs\n  }\n": typeof types.GroupFieldsFragmentDoc,
    "\n  query Workgroup($id: ID!) {\n    workgroup(id: $id) {\n      ...GroupFields\n    }\n  }\n": typeof types.WorkgroupDocument,
    "\n  query Workgroups($first: Int!, $after: String, $filter: WorkgroupFilter) {\n    workgroups(first: $first, after: $after, filter: $filter) {\n      rows {\n        ...GroupCard\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n": typeof types.WorkgroupsDocument,
    "\n  query PeopleForGroups {\n    peopleForGroups {\n      id\n      name\n    }\n  }\n": typeof types.PeopleForGroupsDocument,
    "\n  query GroupLeadCandidates($groupId: ID!, $text: String!) {\n    groupLeadCandidates(groupId: $groupId, text: $text) {\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        name\n      }\n    }\n  }\n": typeof types.GroupLeadCandidatesDocument,
    "\n  query GroupInvitable($groupId: ID!, $text: String!) {\n    groupInvitable(groupId: $groupId, text: $text) {\n      id\n      name\n    }\n  }\n": typeof types.GroupInvitableDocument,
    "\n  query GroupRegions {\n    regions {\n      code\n      name\n    }\n  }\n": typeof types.GroupRegionsDocument,
    "\n  query AwaitedGroupActs {\n    awaitedGroupActs {\n      kind\n      groupId\n      title\n      count\n      since\n    }\n  }\n": typeof types.AwaitedGroupActsDocument,
    "\n  fragment HelpingGroupFields on HelpingGroup {\n    id\n    title\n    joining\n    isOurs\n    sponsor {\n      id\n      name\n    }\n  }\n": typeof types.HelpingGroupFieldsFragmentDoc,
    "\n  query GroupHelp {\n    groupHelp {\n      forCriteria {\n        group {\n          ...HelpingGroupFields\n        }\n        criteria {\n          cycleId\n          code\n          title\n        }\n      }\n      forPurchases {\n        campaignId\n        title\n        endsOn\n        group {\n          ...HelpingGroupFields\n        }\n      }\n    }\n  }\n": typeof types.GroupHelpDocument,
    "\n  fragment ResourceFields on GroupResource {\n    id\n    groupId\n    groupTitle\n    sponsor {\n      id\n      name\n      timeZone\n    }\n    deliverer {\n      id\n      name\n    }\n    title\n    kind\n    theme\n    summary\n    edition\n    link\n    file {\n      ...WorkFileFields\n    }\n    publishedAt\n    isCurrent\n    uses\n  }\n": typeof types.ResourceFieldsFragmentDoc,
    "\n  query GroupResources($first: Int!, $after: String, $text: String, $theme: String, $kind: ResourceKind) {\n    groupResources(first: $first, after: $after, text: $text, theme: $theme, kind: $kind) {\n      rows {\n        ...ResourceFields\n      }\n      themes {\n        theme\n        count\n      }\n      endCursor\n      hasMore\n    }\n  }\n": typeof types.GroupResourcesDocument,
    "\n  mutation UseResource($input: ResourceInput!) {\n    useResource(input: $input) {\n      id\n      uses\n    }\n  }\n": typeof types.UseResourceDocument,
    "\n  mutation ProposeGroupMeeting($input: ProposeGroupMeetingInput!) {\n    proposeGroupMeeting(input: $input) {\n      ...MeetingFields\n    }\n  }\n": typeof types.ProposeGroupMeetingDocument,
    "\n  mutation EditGroupMeeting($input: EditGroupMeetingInput!) {\n    editGroupMeeting(input: $input) {\n      ...MeetingFields\n    }\n  }\n": typeof types.EditGroupMeetingDocument,
    "\n  mutation ProposeMeetingDates($input: ProposeMeetingDatesInput!) {\n    proposeMeetingDates(input: $input) {\n      ...MeetingFields\n    }\n  }\n": typeof types.ProposeMeetingDatesDocument,
    "\n  mutation ConveneGroupMeeting($input: ConveneGroupMeetingInput!) {\n    conveneGroupMeeting(input: $input) {\n      ...MeetingFields\n    }\n  }\n": typeof types.ConveneGroupMeetingDocument,
    "\n  mutation MoveGroupMeeting($input: MoveGroupMeetingInput!) {\n    moveGroupMeeting(input: $input) {\n      ...MeetingFields\n    }\n  }\n": typeof types.MoveGroupMeetingDocument,
    "\n  mutation CancelGroupMeeting($input: ReasonedMeetingInput!) {\n    cancelGroupMeeting(input: $input) {\n      ...MeetingFields\n    }\n  }\n": typeof types.CancelGroupMeetingDocument,
    "\n  mutation HoldGroupMeeting($input: MeetingInput!) {\n    holdGroupMeeting(input: $input) {\n      ...MeetingFields\n    }\n  }\n": typeof types.HoldGroupMeetingDocument,
    "\n  mutation AnswerMeetingDates($input: AnswerMeetingDatesInput!) {\n    answerMeetingDates(input: $input) {\n      ...MeetingFields\n    }\n  }\n": typeof types.AnswerMeetingDatesDocument,
    "\n  mutation SayMeetingAttendance($input: SayMeetingAttendanceInput!) {\n    sayMeetingAttendance(input: $input) {\n      ...MeetingFields\n    }\n  }\n": typeof types.SayMeetingAttendanceDocument,
    "\n  mutation NoteMeetingAttendance($input: NoteMeetingAttendanceInput!) {\n    noteMeetingAttendance(input: $input) {\n      ...MeetingFields\n    }\n  }\n": typeof types.NoteMeetingAttendanceDocument,
    "\n  mutation WriteMeetingReport($input: WriteMeetingReportInput!) {\n    writeMeetingReport(input: $input) {\n      ...MeetingFields\n    }\n  }\n": typeof types.WriteMeetingReportDocument,
    "\n  mutation SendMeetingReport($input: SendMeetingReportInput!) {\n    sendMeetingReport(input: $input) {\n      ...MeetingFields\n    }\n  }\n": typeof types.SendMeetingReportDocument,
    "\n  mutation ReviseMeetingReport($input: ReasonedMeetingInput!) {\n    reviseMeetingReport(input: $input) {\n      ...MeetingFields\n    }\n  }\n": typeof types.ReviseMeetingReportDocument,
    "\n  mutation AmendMeetingReport($input: AmendMeetingReportInput!) {\n    amendMeetingReport(input: $input) {\n      ...MeetingFields\n    }\n  }\n": typeof types.AmendMeetingReportDocument,
    "\n  mutation AnswerReportAmendment($input: AnswerReportAmendmentInput!) {\n    answerReportAmendment(input: $input) {\n      ...MeetingFields\n    }\n  }\n": typeof types.AnswerReportAmendmentDocument,
    "\n  mutation ValidateMeetingReport($input: MeetingInput!) {\n    validateMeetingReport(input: $input) {\n      ...MeetingFields\n    }\n  }\n": typeof types.ValidateMeetingReportDocument,
    "\n  mutation FreezeMeetingReport($input: MeetingInput!) {\n    freezeMeetingReport(input: $input) {\n      ...MeetingFields\n    }\n  }\n": typeof types.FreezeMeetingReportDocument,
    "\n  mutation LogMeetingDecision($input: LogMeetingDecisionInput!) {\n    logMeetingDecision(input: $input) {\n      ...MeetingFields\n    }\n  }\n": typeof types.LogMeetingDecisionDocument,
    "\n  mutation MoveLoggedDecision($input: MoveLoggedDecisionInput!) {\n    moveLoggedDecision(input: $input) {\n      ...LoggedDecisionFields\n    }\n  }\n": typeof types.MoveLoggedDecisionDocument,
    "\n  fragment MeetingBrief on GroupMeetingInBrief {\n    id\n    groupId\n    groupTitle\n    state\n    title\n    mode\n    place\n    link\n    timeZone\n    startsAt\n    endsAt\n    reportState\n    isLed\n  }\n": typeof types.MeetingBriefFragmentDoc,
    "\n  fragment LoggedDecisionFields on LoggedDecision {\n    id\n    meetingId\n    meetingTitle\n    text\n    ownerId\n    ownerName\n    dueOn\n    state\n    reason\n    decidedOn\n    isOverdue\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": typeof types.LoggedDecisionFieldsFragmentDoc,
    "\n  fragment MeetingFields on GroupMeeting {\n    id\n    groupId\n    groupTitle\n    state\n    title\n    mode\n    place\n    link\n    timeZone\n    startsAt\n    endsAt\n    reportState\n    isLed\n    asked\n    isParticipant\n    agenda {\n      title\n      presenterId\n      presenterName\n      minutes\n    }\n    datesLeft\n    dates {\n      id\n      startsAt\n      endsAt\n      isBest\n      ownAnswer\n      answers {\n        personId\n        name\n        answer\n      }\n    }\n    participants {\n      personId\n      name\n      organisation {\n        id\n        name\n      }\n    }\n    attendance {\n      personId\n      name\n      organisationName\n      state\n      representedBy\n      notedBy\n    }\n    ownAttendance {\n      personId\n      state\n    }\n    report {\n      state\n      items {\n        title\n        presenterName\n        text\n      }\n      summary\n      edition\n      validateBy\n      frozenAt\n      sha256\n      version\n    }\n    amendments {\n      id\n      personId\n      name\n      body\n      state\n      answer\n      proposedAt\n    }\n    validations {\n      personId\n      name\n      validatedAt\n    }\n    decisions {\n      ...LoggedDecisionFields\n    }\n    history {\n      id\n      act\n      at\n      by\n      reason\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n    reportActs {\n      act\n      can\n      code\n      params\n    }\n  }\n": typeof types.MeetingFieldsFragmentDoc,
    "\n  query GroupMeeting($id: ID!) {\n    groupMeeting(id: $id) {\n      ...MeetingFields\n    }\n  }\n": typeof types.GroupMeetingDocument,
    "\n  query GroupMeetings($groupId: ID!) {\n    groupMeetings(groupId: $groupId) {\n      rows {\n        ...MeetingBrief\n      }\n      hasMore\n      mostDates\n    }\n  }\n": typeof types.GroupMeetingsDocument,
    "\n  query GroupDecisionLog($groupId: ID!) {\n    groupDecisionLog(groupId: $groupId) {\n      rows {\n        ...LoggedDecisionFields\n      }\n      hasMore\n    }\n  }\n": typeof types.GroupDecisionLogDocument,
    "\n  query AwaitedMeetingActs {\n    awaitedMeetingActs {\n      kind\n      meetingId\n      title\n      groupTitle\n      dueAt\n    }\n  }\n": typeof types.AwaitedMeetingActsDocument,
    "\n  fragment ServiceDetail on SharedService {\n    id\n    groupId\n    groupTitle\n    runBy {\n      id\n      name\n    }\n    isOurs\n    state\n    kind\n    title\n    description\n    serviceLevel\n    seats\n    seatsTaken\n    startsOn\n    endsOn\n    costCents\n    keyParts {\n      key\n      percent\n    }\n    places {\n      organisation {\n        id\n        name\n      }\n      waiting\n    }\n    costs {\n      organisation {\n        id\n        name\n      }\n      amountCents\n      steps {\n        key\n        percent\n        figure\n        of\n      }\n    }\n    ratings {\n      organisation {\n        id\n        name\n      }\n      score\n      comment\n    }\n    scoreTenths\n    keepsShare\n    acts {\n      act\n      can\n      code\n      params\n    }\n    ownActs {\n      act\n      can\n      code\n      params\n    }\n  }\n": typeof types.ServiceDetailFragmentDoc,
    "\n  query SharedService($id: ID!) {\n    sharedService(id: $id) {\n      ...ServiceDetail\n    }\n  }\n": typeof types.SharedServiceDocument,
    "\n  query SharedServices($groupId: ID!) {\n    sharedServices(groupId: $groupId) {\n      id\n      title\n      kind\n      state\n      seats\n      seatsTaken\n      endsOn\n    }\n  }\n": typeof types.SharedServicesDocument,
    "\n  mutation DraftSharedService($input: DraftSharedServiceInput!) {\n    draftSharedService(input: $input) {\n      ...ServiceDetail\n    }\n  }\n": typeof types.DraftSharedServiceDocument,
    "\n  mutation EditSharedService($input: EditSharedServiceInput!) {\n    editSharedService(input: $input) {\n      ...ServiceDetail\n    }\n  }\n": typeof types.EditSharedServiceDocument,
    "\n  mutation OpenSharedService($input: SharedServiceInput!) {\n    openSharedService(input: $input) {\n      ...ServiceDetail\n    }\n  }\n": typeof types.OpenSharedServiceDocument,
    "\n  mutation EndSharedService($input: SharedServiceInput!) {\n    endSharedService(input: $input) {\n      ...ServiceDetail\n    }\n  }\n": typeof types.EndSharedServiceDocument,
    "\n  mutation ShareServiceCosts($input: SharedServiceInput!) {\n    shareServiceCosts(input: $input) {\n      ...ServiceDetail\n    }\n  }\n": typeof types.ShareServiceCostsDocument,
    "\n  mutation SubscribeToService($input: SubscribeToServiceInput!) {\n    subscribeToService(input: $input) {\n      ...ServiceDetail\n    }\n  }\n": typeof types.SubscribeToServiceDocument,
    "\n  mutation LeaveService($input: SharedServiceInput!) {\n    leaveService(input: $input) {\n      ...ServiceDetail\n    }\n  }\n": typeof types.LeaveServiceDocument,
    "\n  mutation RateService($input: RateServiceInput!) {\n    rateService(input: $input) {\n      ...ServiceDetail\n    }\n  }\n": typeof types.RateServiceDocument,
    "\n  fragment SurveyDetail on PoolingSurvey {\n    id\n    isOurs\n    state\n    title\n    purpose\n    closesAt\n    thresholdPercent\n    remindedAt\n    asked\n    answered\n    rowsShown\n    now\n    sponsor {\n      id\n      name\n      timeZone\n    }\n    families {\n      id\n      family\n      label\n      unit\n    }\n    ours {\n      id\n      sharesAnswer\n      revision\n      answeredAt\n      families {\n        familyId\n        stance\n        reasons\n        note\n        amountCents\n        quantity\n      }\n      revisions {\n        revision\n        at\n        by\n      }\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n    answering {\n      can\n      code\n      params\n    }\n    results {\n      dimension\n      code\n      asked\n      answered\n      families {\n        familyId\n        stances {\n          wouldPool\n          alreadyDo\n          notConcerned\n        }\n        amountCents\n        quantity\n      }\n    }\n    shares {\n      familyId\n      wouldPool\n      answered\n      permille\n      isAboveThreshold\n    }\n    proposals {\n      familyId\n      kind\n      recordId\n      title\n    }\n    decisions {\n      id\n      act\n      at\n      by\n    }\n  }\n": typeof types.SurveyDetailFragmentDoc,
    "\n  query PoolingSurveys($first: Int!, $after: String) {\n    poolingSurveys(first: $first, after: $after) {\n      rows {\n        id\n        title\n        state\n        closesAt\n        isOurs\n        asked\n        answered\n        sponsor {\n          id\n          name\n        }\n        ours {\n          id\n          answeredAt\n        }\n      }\n      endCursor\n      hasMore\n    }\n  }\n": typeof types.PoolingSurveysDocument,
    "\n  query PoolingSurvey($id: ID!) {\n    poolingSurvey(id: $id) {\n      ...SurveyDetail\n    }\n  }\n": typeof types.PoolingSurveyDocument,
    "\n  query AwaitedSurveys {\n    awaitedSurveys {\n      id\n      title\n      state\n      isOurs\n      closesAt\n      sponsor {\n        id\n        name\n      }\n    }\n  }\n": typeof types.AwaitedSurveysDocument,
    "\n  query SurveyedMissions($surveyId: ID!, $hasAnswered: Boolean, $first: Int!, $after: String) {\n    surveyedMissions(surveyId: $surveyId, hasAnswered: $hasAnswered, first: $first, after: $after) {\n      rows {\n        id\n        organisation {\n          id\n          name\n        }\n        regionCode\n        sizeBand\n        answeredAt\n        families {\n          familyId\n          stance\n        }\n      }\n      endCursor\n      hasMore\n    }\n  }\n": typeof types.SurveyedMissionsDocument,
    "\n  query SurveyRegions {\n    regions {\n      code\n      name\n    }\n  }\n": typeof types.SurveyRegionsDocument,
    "\n  mutation DraftSurvey($input: DraftSurveyInput!) {\n    draftSurvey(input: $input) {\n      ...SurveyDetail\n    }\n  }\n": typeof types.DraftSurveyDocument,
    "\n  mutation EditSurvey($input: EditSurveyInput!) {\n    editSurvey(input: $input) {\n      ...SurveyDetail\n    }\n  }\n": typeof types.EditSurveyDocument,
    "\n  mutation OpenSurvey($input: SurveyInput!) {\n    openSurvey(input: $input) {\n      ...SurveyDetail\n    }\n  }\n": typeof types.OpenSurveyDocument,
    "\n  mutation RemindSurvey($input: SurveyInput!) {\n    remindSurvey(input: $input) {\n      ...SurveyDetail\n    }\n  }\n": typeof types.RemindSurveyDocument,
    "\n  mutation CloseSurvey($input: SurveyInput!) {\n    closeSurvey(input: $input) {\n      ...SurveyDetail\n    }\n  }\n": typeof types.CloseSurveyDocument,
    "\n  mutation PublishSurvey($input: SurveyInput!) {\n    publishSurvey(input: $input) {\n      ...SurveyDetail\n    }\n  }\n": typeof types.PublishSurveyDocument,
    "\n  mutation AnswerSurvey($input: AnswerSurveyInput!) {\n    answerSurvey(input: $input) {\n      ...SurveyDetail\n    }\n  }\n": typeof types.AnswerSurveyDocument,
    "\n  mutation ProposeSurveyGroup($input: ProposeFromSurveyInput!) {\n    proposeSurveyGroup(input: $input) {\n      ...SurveyDetail\n    }\n  }\n": typeof types.ProposeSurveyGroupDocument,
    "\n  mutation ProposeSurveyCampaign($input: ProposeFromSurveyInput!) {\n    proposeSurveyCampaign(input: $input) {\n      ...SurveyDetail\n    }\n  }\n": typeof types.ProposeSurveyCampaignDocument,
    "\n  query GroupFileRules {\n    documentRules {\n      endings\n      longestFile\n      longestPiece\n    }\n  }\n": typeof types.GroupFileRulesDocument,
    "\n  query GroupUploadedFile($id: ID!) {\n    document(id: $id) {\n      id\n      versions {\n        id\n        fileName\n        sha256\n        scanState\n      }\n    }\n  }\n": typeof types.GroupUploadedFileDocument,
    "\n  mutation BeginGroupUpload($input: BeginUploadInput!) {\n    beginUpload(input: $input) {\n      id\n    }\n  }\n": typeof types.BeginGroupUploadDocument,
    "\n  mutation CancelGroupUpload($input: CancelUploadInput!) {\n    cancelUpload(input: $input)\n  }\n": typeof types.CancelGroupUploadDocument,
    "\n  mutation CompleteGroupUpload($input: CompleteUploadInput!) {\n    completeUpload(input: $input) {\n      id\n    }\n  }\n": typeof types.CompleteGroupUploadDocument,
    "\n  mutation AddMilestone($input: AddMilestoneInput!) {\n    addMilestone(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n": typeof types.AddMilestoneDocument,
    "\n  mutation EditMilestone($input: EditMilestoneInput!) {\n    editMilestone(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n": typeof types.EditMilestoneDocument,
    "\n  mutation MoveMilestone($input: MoveMilestoneInput!) {\n    moveMilestone(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n": typeof types.MoveMilestoneDocument,
    "\n  mutation OrderMilestones($input: OrderMilestonesInput!) {\n    orderMilestones(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n": typeof types.OrderMilestonesDocument,
    "\n  mutation AddGroupTask($input: AddGroupTaskInput!) {\n    addGroupTask(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n": typeof types.AddGroupTaskDocument,
    "\n  mutation EditGroupTask($input: EditGroupTaskInput!) {\n    editGroupTask(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n": typeof types.EditGroupTaskDocument,
    "\n  mutation MoveGroupTask($input: MoveGroupTaskInput!) {\n    moveGroupTask(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n": typeof types.MoveGroupTaskDocument,
    "\n  mutation DeliverToGroup($input: DeliverToGroupInput!) {\n    deliverToGroup(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n": typeof types.DeliverToGroupDocument,
    "\n  mutation ReviseDeliverable($input: ReviseDeliverableInput!) {\n    reviseDeliverable(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n": typeof types.ReviseDeliverableDocument,
    "\n  mutation WithdrawDeliverable($input: DeliverableInput!) {\n    withdrawDeliverable(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n": typeof types.WithdrawDeliverableDocument,
    "\n  mutation ReviewDeliverable($input: DeliverableInput!) {\n    reviewDeliverable(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n": typeof types.ReviewDeliverableDocument,
    "\n  mutation SendBackDeliverable($input: SendBackDeliverableInput!) {\n    sendBackDeliverable(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n": typeof types.SendBackDeliverableDocument,
    "\n  mutation AdoptDeliverable($input: DeliverableInput!) {\n    adoptDeliverable(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n": typeof types.AdoptDeliverableDocument,
    "\n  mutation PublishResource($input: ResourceInput!) {\n    publishResource(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n": typeof types.PublishResourceDocument,
    "\n  mutation RetireResource($input: RetireResourceInput!) {\n    retireResource(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n": typeof types.RetireResourceDocument,
    "\n  mutation PostThreadMessage($input: PostThreadMessageInput!) {\n    postThreadMessage(input: $input) {\n      ...ThreadMessageFields\n    }\n  }\n": typeof types.PostThreadMessageDocument,
    "\n  mutation WithdrawThreadMessage($input: ThreadMessageInput!) {\n    withdrawThreadMessage(input: $input) {\n      ...ThreadMessageFields\n    }\n  }\n": typeof types.WithdrawThreadMessageDocument,
    "\n  mutation ShareGroupFile($input: ShareGroupFileInput!) {\n    shareGroupFile(input: $input) {\n      ...GroupFilesFields\n    }\n  }\n": typeof types.ShareGroupFileDocument,
    "\n  mutation AddGroupFileVersion($input: AddGroupFileVersionInput!) {\n    addGroupFileVersion(input: $input) {\n      ...GroupFilesFields\n    }\n  }\n": typeof types.AddGroupFileVersionDocument,
    "\n  mutation RemoveGroupFile($input: GroupFileInput!) {\n    removeGroupFile(input: $input) {\n      ...GroupFilesFields\n    }\n  }\n": typeof types.RemoveGroupFileDocument,
    "\n  fragment WorkFileFields on WorkFile {\n    versionId\n    fileName\n    mediaType\n    byteSize\n  }\n": typeof types.WorkFileFieldsFragmentDoc,
    "\n  fragment MilestoneFields on Milestone {\n    id\n    state\n    title\n    note\n    dueOn\n    reason\n    tasksDone\n    tasksAll\n    acts {\n      act\n      can\n    }\n  }\n": typeof types.MilestoneFieldsFragmentDoc,
    "\n  fragment GroupTaskFields on GroupTask {\n    id\n    milestoneId\n    state\n    title\n    details\n    ownerId\n    ownerName\n    dueOn\n    reason\n    isOurs\n    isOverdue\n    acts {\n      act\n      can\n    }\n  }\n": typeof types.GroupTaskFieldsFragmentDoc,
    "\n  fragment DeliverableFields on Deliverable {\n    id\n    lineId\n    state\n    title\n    kind\n    summary\n    link\n    file {\n      ...WorkFileFields\n    }\n    deliverer {\n      id\n      name\n      timeZone\n    }\n    personName\n    note\n    deliveredAt\n    hasSuccessor\n    resourceId\n    edition\n    replacesEdition\n    adoptedBy\n    adoptedAt\n    publishedAt\n    replacedAt\n    retiredBecause\n    uses\n    isOurs\n    acts {\n      act\n      can\n    }\n  }\n": typeof types.DeliverableFieldsFragmentDoc,
    "\n  fragment GroupWorkFields on GroupWork {\n    id\n    today\n    isLed\n    isSponsored\n    mayWork\n    people {\n      personId\n      name\n      organisation {\n        id\n        name\n      }\n    }\n    milestones {\n      ...MilestoneFields\n    }\n    endedTasksHidden\n    tasks {\n      ...GroupTaskFields\n    }\n    deliverables {\n      ...DeliverableFields\n    }\n  }\n": typeof types.GroupWorkFieldsFragmentDoc,
    "\n  query GroupWork($groupId: ID!) {\n    groupWork(groupId: $groupId) {\n      ...GroupWorkFields\n    }\n  }\n": typeof types.GroupWorkDocument,
    "\n  query AwaitedWorkActs {\n    awaitedWorkActs {\n      kind\n      id\n      groupId\n      groupTitle\n      title\n      dueAt\n    }\n  }\n": typeof types.AwaitedWorkActsDocument,
    "\n  fragment GroupFilesFields on GroupFiles {\n    id\n    mayWork\n    files {\n      id\n      title\n      mayRemove\n      versions {\n        id\n        versionId\n        fileName\n        mediaType\n        byteSize\n        personName\n        organisationName\n        addedAt\n      }\n    }\n  }\n": typeof types.GroupFilesFieldsFragmentDoc,
    "\n  query GroupFiles($groupId: ID!) {\n    groupFiles(groupId: $groupId) {\n      ...GroupFilesFields\n    }\n  }\n": typeof types.GroupFilesDocument,
    "\n  fragment ThreadMessageFields on ThreadMessage {\n    id\n    personName\n    organisation {\n      id\n      name\n    }\n    body\n    mentions {\n      personId\n      name\n    }\n    writtenAt\n    withdrawnAt\n    isOurs\n    isForMe\n  }\n": typeof types.ThreadMessageFieldsFragmentDoc,
    "\n  query GroupThread($groupId: ID!, $first: Int!, $after: String) {\n    groupThread(groupId: $groupId, first: $first, after: $after) {\n      id\n      mayWrite\n      people {\n        personId\n        name\n      }\n      rows {\n        ...ThreadMessageFields\n      }\n      endCursor\n      hasMore\n    }\n  }\n": typeof types.GroupThreadDocument,
    "\n  fragment WorkshopBrief on WorkshopInBrief {\n    id\n    groupTitle\n    state\n    title\n    summary\n    kind\n    band\n    link\n    replay\n    timeZone\n    startsAt\n    endsAt\n    capacity\n    taken\n    waiting\n    seatsLeft\n    isOurs\n    organiser {\n      id\n      name\n    }\n    own {\n      id\n      state\n      attended\n    }\n  }\n": typeof types.WorkshopBriefFragmentDoc,
    "\n  fragment WorkshopFields on Workshop {\n    id\n    groupTitle\n    state\n    title\n    summary\n    kind\n    band\n    link\n    replay\n    timeZone\n    startsAt\n    endsAt\n    capacity\n    taken\n    waiting\n    seatsLeft\n    isOurs\n    organiser {\n      id\n      name\n    }\n    own {\n      id\n      state\n      attended\n    }\n    registrations {\n      id\n      name\n      state\n      arrival\n      attended\n      organisation {\n        id\n        name\n      }\n    }\n    decisions {\n      id\n      act\n      at\n      by\n      reason\n    }\n    registering {\n      act\n      can\n      code\n      params\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": typeof types.WorkshopFieldsFragmentDoc,
    "\n  query Workshops($search: WorkshopSearchInput!) {\n    workshops(search: $search) {\n      rows {\n        ...WorkshopBrief\n      }\n      hasMore\n    }\n  }\n": typeof types.WorkshopsDocument,
    "\n  query Workshop($id: ID!) {\n    workshop(id: $id) {\n      ...WorkshopFields\n    }\n  }\n": typeof types.WorkshopDocument,
    "\n  mutation DraftWorkshop($input: DraftWorkshopInput!) {\n    draftWorkshop(input: $input) {\n      ...WorkshopFields\n    }\n  }\n": typeof types.DraftWorkshopDocument,
    "\n  mutation EditWorkshop($input: EditWorkshopInput!) {\n    editWorkshop(input: $input) {\n      ...WorkshopFields\n    }\n  }\n": typeof types.EditWorkshopDocument,
    "\n  mutation PublishWorkshop($input: WorkshopInput!) {\n    publishWorkshop(input: $input) {\n      ...WorkshopFields\n    }\n  }\n": typeof types.PublishWorkshopDocument,
    "\n  mutation CloseWorkshopRegistration($input: WorkshopInput!) {\n    closeWorkshopRegistration(input: $input) {\n      ...WorkshopFields\n    }\n  }\n": typeof types.CloseWorkshopRegistrationDocument,
    "\n  mutation ReopenWorkshopRegistration($input: WorkshopInput!) {\n    reopenWorkshopRegistration(input: $input) {\n      ...WorkshopFields\n    }\n  }\n": typeof types.ReopenWorkshopRegistrationDocument,
    "\n  mutation HoldWorkshop($input: NoteWorkshopAttendanceInput!) {\n    holdWorkshop(input: $input) {\n      ...WorkshopFields\n    }\n  }\n": typeof types.HoldWorkshopDocument,
    "\n  mutation PublishWorkshopReplay($input: PublishWorkshopReplayInput!) {\n    publishWorkshopReplay(input: $input) {\n      ...WorkshopFields\n    }\n  }\n": typeof types.PublishWorkshopReplayDocument,
    "\n  mutation CancelWorkshop($input: ReasonedWorkshopInput!) {\n    cancelWorkshop(input: $input) {\n      ...WorkshopFields\n    }\n  }\n": typeof types.CancelWorkshopDocument,
    "\n  mutation RegisterForWorkshop($input: WorkshopInput!) {\n    registerForWorkshop(input: $input) {\n      ...WorkshopFields\n    }\n  }\n": typeof types.RegisterForWorkshopDocument,
    "\n  mutation WithdrawFromWorkshop($input: WorkshopInput!) {\n    withdrawFromWorkshop(input: $input) {\n      ...WorkshopFields\n    }\n  }\n": typeof types.WithdrawFromWorkshopDocument,
};
const documents: Documents = {
    "\n  query OwnCalendar {\n    ownCalendar {\n      addressMadeAt\n      meetings {\n        ...MeetingBrief\n      }\n      workshops {\n        ...WorkshopBrief\n      }\n    }\n  }\n": types.OwnCalendarDocument,
    "\n  mutation MakeCalendarAddress($input: CalendarInput!) {\n    makeCalendarAddress(input: $input) {\n      address\n    }\n  }\n": types.MakeCalendarAddressDocument,
    "\n  mutation RevokeCalendarAddress($input: CalendarInput!) {\n    revokeCalendarAddress(input: $input)\n  }\n": types.RevokeCalendarAddressDocument,
    "\n  query GroupCampaigns($groupId: ID!) {\n    groupCampaigns(groupId: $groupId) {\n      groupId\n      asked\n      campaigns {\n        id\n        title\n        state\n        isAgreed\n        coordinator {\n          id\n          name\n        }\n        closesAt\n        joined\n        savingsState\n        netCents\n      }\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n  }\n": types.GroupCampaignsDocument,
    "\n  mutation DraftGroupCampaign($input: DraftGroupCampaignInput!) {\n    draftGroupCampaign(input: $input)\n  }\n": types.DraftGroupCampaignDocument,
    "\n  query OwnEngagement {\n    ownEngagement {\n      groupId\n      title\n      kind\n      sponsor {\n        id\n        name\n      }\n      figures {\n        facet\n        count\n        points\n      }\n      balance\n    }\n  }\n": types.OwnEngagementDocument,
    "\n  query SponsoredEngagement {\n    sponsoredEngagement {\n      groupId\n      title\n      kind\n      missions {\n        organisation {\n          id\n          name\n        }\n        figures {\n          facet\n          count\n          points\n        }\n        balance\n      }\n      carried {\n        state\n        carriedUntil\n        contributors\n        needed\n      }\n    }\n  }\n": types.SponsoredEngagementDocument,
    "\n  mutation ProposeWorkgroup($input: ProposeWorkgroupInput!) {\n    proposeWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n": types.ProposeWorkgroupDocument,
    "\n  mutation EditWorkgroup($input: EditWorkgroupInput!) {\n    editWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n": types.EditWorkgroupDocument,
    "\n  mutation StartWorkgroup($input: WorkgroupInput!) {\n    startWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n": types.StartWorkgroupDocument,
    "\n  mutation PauseWorkgroup($input: ReasonedWorkgroupInput!) {\n    pauseWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n": types.PauseWorkgroupDocument,
    "\n  mutation ResumeWorkgroup($input: WorkgroupInput!) {\n    resumeWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n": types.ResumeWorkgroupDocument,
    "\n  mutation CloseWorkgroup($input: CloseWorkgroupInput!) {\n    closeWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n": types.CloseWorkgroupDocument,
    "\n  mutation CallGroupVolunteers($input: WorkgroupInput!) {\n    callGroupVolunteers(input: $input) {\n      ...GroupFields\n    }\n  }\n": types.CallGroupVolunteersDocument,
    "\n  mutation EndGroupVolunteersCall($input: WorkgroupInput!) {\n    endGroupVolunteersCall(input: $input) {\n      ...GroupFields\n    }\n  }\n": types.EndGroupVolunteersCallDocument,
    "\n  mutation DesignateGroupLead($input: DesignateGroupLeadInput!) {\n    designateGroupLead(input: $input) {\n      ...GroupFields\n    }\n  }\n": types.DesignateGroupLeadDocument,
    "\n  mutation EndGroupLead($input: ReasonedWorkgroupInput!) {\n    endGroupLead(input: $input) {\n      ...GroupFields\n    }\n  }\n": types.EndGroupLeadDocument,
    "\n  mutation OfferToLeadGroup($input: OfferToLeadInput!) {\n    offerToLeadGroup(input: $input) {\n      ...GroupFields\n    }\n  }\n": types.OfferToLeadGroupDocument,
    "\n  mutation WithdrawOfferToLead($input: WorkgroupInput!) {\n    withdrawOfferToLead(input: $input) {\n      ...GroupFields\n    }\n  }\n": types.WithdrawOfferToLeadDocument,
    "\n  mutation JoinWorkgroup($input: JoinWorkgroupInput!) {\n    joinWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n": types.JoinWorkgroupDocument,
    "\n  mutation AskToJoinWorkgroup($input: JoinWorkgroupInput!) {\n    askToJoinWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n": types.AskToJoinWorkgroupDocument,
    "\n  mutation WithdrawGroupRequest($input: WorkgroupInput!) {\n    withdrawGroupRequest(input: $input) {\n      ...GroupFields\n    }\n  }\n": types.WithdrawGroupRequestDocument,
    "\n  mutation AcceptGroupInvitation($input: JoinWorkgroupInput!) {\n    acceptGroupInvitation(input: $input) {\n      ...GroupFields\n    }\n  }\n": types.AcceptGroupInvitationDocument,
    "\n  mutation DeclineGroupInvitation($input: ReasonedWorkgroupInput!) {\n    declineGroupInvitation(input: $input) {\n      ...GroupFields\n    }\n  }\n": types.DeclineGroupInvitationDocument,
    "\n  mutation ChangeGroupPerson($input: JoinWorkgroupInput!) {\n    changeGroupPerson(input: $input) {\n      ...GroupFields\n    }\n  }\n": types.ChangeGroupPersonDocument,
    "\n  mutation LeaveWorkgroup($input: ReasonedWorkgroupInput!) {\n    leaveWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n": types.LeaveWorkgroupDocument,
    "\n  mutation InviteToWorkgroup($input: GroupMemberInput!) {\n    inviteToWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n": types.InviteToWorkgroupDocument,
    "\n  mutation CancelGroupInvitation($input: GroupMemberInput!) {\n    cancelGroupInvitation(input: $input) {\n      ...GroupFields\n    }\n  }\n": types.CancelGroupInvitationDocument,
    "\n  mutation AcceptGroupRequest($input: GroupMemberInput!) {\n    acceptGroupRequest(input: $input) {\n      ...GroupFields\n    }\n  }\n": types.AcceptGroupRequestDocument,
    "\n  mutation RefuseGroupRequest($input: GroupMemberInput!) {\n    refuseGroupRequest(input: $input) {\n      ...GroupFields\n    }\n  }\n": types.RefuseGroupRequestDocument,
    "\n  mutation RemoveFromWorkgroup($input: GroupMemberInput!) {\n    removeFromWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n": types.RemoveFromWorkgroupDocument,
    "\n  fragment GroupCard on Workgroup {\n    id\n    kind\n    situation\n    state\n    title\n    theme\n    band\n    joining\n    sponsor {\n      id\n      name\n    }\n    lead {\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        name\n      }\n      until\n    }\n    callsVolunteers\n    seats\n    taken\n    isSponsored\n    isLed\n    takesPart\n    ourState\n    changedAt\n  }\n": types.GroupCardFragmentDoc,
    "\n  fragment GroupFields on Workgroup {\n    ...GroupCard\n    version\n    letter {\n      purpose\n      deliverables\n      means\n    }\n    startsOn\n    endsOn\n    report\n    regionSeats {\n      regionCode\n      seats\n      taken\n    }\n    ourPerson {\n      id\n      name\n    }\n    ourNeeds\n    hasOffered\n    members {\n      ...GroupMemberFields\n    }\n    awaiting {\n      ...GroupMemberFields\n    }\n    leadTerms {\n      id\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        name\n      }\n      startsOn\n      endsOn\n      endedOn\n      endedBecause\n    }\n    volunteers {\n      id\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        name\n      }\n      words\n      offeredAt\n    }\n    decisions {\n      id\n      act\n      at\n      by\n      reason\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n    memberActs {\n      act\n      can\n      code\n      params\n    }\n  }\n  fragment GroupMemberFields on GroupMember {\n    organisation {\n      id\n      name\n    }\n    person {\n      id\n      name\n    }\n    state\n    changedAt\n    needs\n  }\n": types.GroupFieldsFragmentDoc,
    "\n  query Workgroup($id: ID!) {\n    workgroup(id: $id) {\n      ...GroupFields\n    }\n  }\n": types.WorkgroupDocument,
    "\n  query Workgroups($first: Int!, $after: String, $filter: WorkgroupFilter) {\n    workgroups(first: $first, after: $after, filter: $filter) {\n      rows {\n        ...GroupCard\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n": types.WorkgroupsDocument,
    "\n  query PeopleForGroups {\n    peopleForGroups {\n      id\n      name\n    }\n  }\n": types.PeopleForGroupsDocument,
    "\n  query GroupLeadCandidates($groupId: ID!, $text: String!) {\n    groupLeadCandidates(groupId: $groupId, text: $text) {\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        name\n      }\n    }\n  }\n": types.GroupLeadCandidatesDocument,
    "\n  query GroupInvitable($groupId: ID!, $text: String!) {\n    groupInvitable(groupId: $groupId, text: $text) {\n      id\n      name\n    }\n  }\n": types.GroupInvitableDocument,
    "\n  query GroupRegions {\n    regions {\n      code\n      name\n    }\n  }\n": types.GroupRegionsDocument,
    "\n  query AwaitedGroupActs {\n    awaitedGroupActs {\n      kind\n      groupId\n      title\n      count\n      since\n    }\n  }\n": types.AwaitedGroupActsDocument,
    "\n  fragment HelpingGroupFields on HelpingGroup {\n    id\n    title\n    joining\n    isOurs\n    sponsor {\n      id\n      name\n    }\n  }\n": types.HelpingGroupFieldsFragmentDoc,
    "\n  query GroupHelp {\n    groupHelp {\n      forCriteria {\n        group {\n          ...HelpingGroupFields\n        }\n        criteria {\n          cycleId\n          code\n          title\n        }\n      }\n      forPurchases {\n        campaignId\n        title\n        endsOn\n        group {\n          ...HelpingGroupFields\n        }\n      }\n    }\n  }\n": types.GroupHelpDocument,
    "\n  fragment ResourceFields on GroupResource {\n    id\n    groupId\n    groupTitle\n    sponsor {\n      id\n      name\n      timeZone\n    }\n    deliverer {\n      id\n      name\n    }\n    title\n    kind\n    theme\n    summary\n    edition\n    link\n    file {\n      ...WorkFileFields\n    }\n    publishedAt\n    isCurrent\n    uses\n  }\n": types.ResourceFieldsFragmentDoc,
    "\n  query GroupResources($first: Int!, $after: String, $text: String, $theme: String, $kind: ResourceKind) {\n    groupResources(first: $first, after: $after, text: $text, theme: $theme, kind: $kind) {\n      rows {\n        ...ResourceFields\n      }\n      themes {\n        theme\n        count\n      }\n      endCursor\n      hasMore\n    }\n  }\n": types.GroupResourcesDocument,
    "\n  mutation UseResource($input: ResourceInput!) {\n    useResource(input: $input) {\n      id\n      uses\n    }\n  }\n": types.UseResourceDocument,
    "\n  mutation ProposeGroupMeeting($input: ProposeGroupMeetingInput!) {\n    proposeGroupMeeting(input: $input) {\n      ...MeetingFields\n    }\n  }\n": types.ProposeGroupMeetingDocument,
    "\n  mutation EditGroupMeeting($input: EditGroupMeetingInput!) {\n    editGroupMeeting(input: $input) {\n      ...MeetingFields\n    }\n  }\n": types.EditGroupMeetingDocument,
    "\n  mutation ProposeMeetingDates($input: ProposeMeetingDatesInput!) {\n    proposeMeetingDates(input: $input) {\n      ...MeetingFields\n    }\n  }\n": types.ProposeMeetingDatesDocument,
    "\n  mutation ConveneGroupMeeting($input: ConveneGroupMeetingInput!) {\n    conveneGroupMeeting(input: $input) {\n      ...MeetingFields\n    }\n  }\n": types.ConveneGroupMeetingDocument,
    "\n  mutation MoveGroupMeeting($input: MoveGroupMeetingInput!) {\n    moveGroupMeeting(input: $input) {\n      ...MeetingFields\n    }\n  }\n": types.MoveGroupMeetingDocument,
    "\n  mutation CancelGroupMeeting($input: ReasonedMeetingInput!) {\n    cancelGroupMeeting(input: $input) {\n      ...MeetingFields\n    }\n  }\n": types.CancelGroupMeetingDocument,
    "\n  mutation HoldGroupMeeting($input: MeetingInput!) {\n    holdGroupMeeting(input: $input) {\n      ...MeetingFields\n    }\n  }\n": types.HoldGroupMeetingDocument,
    "\n  mutation AnswerMeetingDates($input: AnswerMeetingDatesInput!) {\n    answerMeetingDates(input: $input) {\n      ...MeetingFields\n    }\n  }\n": types.AnswerMeetingDatesDocument,
    "\n  mutation SayMeetingAttendance($input: SayMeetingAttendanceInput!) {\n    sayMeetingAttendance(input: $input) {\n      ...MeetingFields\n    }\n  }\n": types.SayMeetingAttendanceDocument,
    "\n  mutation NoteMeetingAttendance($input: NoteMeetingAttendanceInput!) {\n    noteMeetingAttendance(input: $input) {\n      ...MeetingFields\n    }\n  }\n": types.NoteMeetingAttendanceDocument,
    "\n  mutation WriteMeetingReport($input: WriteMeetingReportInput!) {\n    writeMeetingReport(input: $input) {\n      ...MeetingFields\n    }\n  }\n": types.WriteMeetingReportDocument,
    "\n  mutation SendMeetingReport($input: SendMeetingReportInput!) {\n    sendMeetingReport(input: $input) {\n      ...MeetingFields\n    }\n  }\n": types.SendMeetingReportDocument,
    "\n  mutation ReviseMeetingReport($input: ReasonedMeetingInput!) {\n    reviseMeetingReport(input: $input) {\n      ...MeetingFields\n    }\n  }\n": types.ReviseMeetingReportDocument,
    "\n  mutation AmendMeetingReport($input: AmendMeetingReportInput!) {\n    amendMeetingReport(input: $input) {\n      ...MeetingFields\n    }\n  }\n": types.AmendMeetingReportDocument,
    "\n  mutation AnswerReportAmendment($input: AnswerReportAmendmentInput!) {\n    answerReportAmendment(input: $input) {\n      ...MeetingFields\n    }\n  }\n": types.AnswerReportAmendmentDocument,
    "\n  mutation ValidateMeetingReport($input: MeetingInput!) {\n    validateMeetingReport(input: $input) {\n      ...MeetingFields\n    }\n  }\n": types.ValidateMeetingReportDocument,
    "\n  mutation FreezeMeetingReport($input: MeetingInput!) {\n    freezeMeetingReport(input: $input) {\n      ...MeetingFields\n    }\n  }\n": types.FreezeMeetingReportDocument,
    "\n  mutation LogMeetingDecision($input: LogMeetingDecisionInput!) {\n    logMeetingDecision(input: $input) {\n      ...MeetingFields\n    }\n  }\n": types.LogMeetingDecisionDocument,
    "\n  mutation MoveLoggedDecision($input: MoveLoggedDecisionInput!) {\n    moveLoggedDecision(input: $input) {\n      ...LoggedDecisionFields\n    }\n  }\n": types.MoveLoggedDecisionDocument,
    "\n  fragment MeetingBrief on GroupMeetingInBrief {\n    id\n    groupId\n    groupTitle\n    state\n    title\n    mode\n    place\n    link\n    timeZone\n    startsAt\n    endsAt\n    reportState\n    isLed\n  }\n": types.MeetingBriefFragmentDoc,
    "\n  fragment LoggedDecisionFields on LoggedDecision {\n    id\n    meetingId\n    meetingTitle\n    text\n    ownerId\n    ownerName\n    dueOn\n    state\n    reason\n    decidedOn\n    isOverdue\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": types.LoggedDecisionFieldsFragmentDoc,
    "\n  fragment MeetingFields on GroupMeeting {\n    id\n    groupId\n    groupTitle\n    state\n    title\n    mode\n    place\n    link\n    timeZone\n    startsAt\n    endsAt\n    reportState\n    isLed\n    asked\n    isParticipant\n    agenda {\n      title\n      presenterId\n      presenterName\n      minutes\n    }\n    datesLeft\n    dates {\n      id\n      startsAt\n      endsAt\n      isBest\n      ownAnswer\n      answers {\n        personId\n        name\n        answer\n      }\n    }\n    participants {\n      personId\n      name\n      organisation {\n        id\n        name\n      }\n    }\n    attendance {\n      personId\n      name\n      organisationName\n      state\n      representedBy\n      notedBy\n    }\n    ownAttendance {\n      personId\n      state\n    }\n    report {\n      state\n      items {\n        title\n        presenterName\n        text\n      }\n      summary\n      edition\n      validateBy\n      frozenAt\n      sha256\n      version\n    }\n    amendments {\n      id\n      personId\n      name\n      body\n      state\n      answer\n      proposedAt\n    }\n    validations {\n      personId\n      name\n      validatedAt\n    }\n    decisions {\n      ...LoggedDecisionFields\n    }\n    history {\n      id\n      act\n      at\n      by\n      reason\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n    reportActs {\n      act\n      can\n      code\n      params\n    }\n  }\n": types.MeetingFieldsFragmentDoc,
    "\n  query GroupMeeting($id: ID!) {\n    groupMeeting(id: $id) {\n      ...MeetingFields\n    }\n  }\n": types.GroupMeetingDocument,
    "\n  query GroupMeetings($groupId: ID!) {\n    groupMeetings(groupId: $groupId) {\n      rows {\n        ...MeetingBrief\n      }\n      hasMore\n      mostDates\n    }\n  }\n": types.GroupMeetingsDocument,
    "\n  query GroupDecisionLog($groupId: ID!) {\n    groupDecisionLog(groupId: $groupId) {\n      rows {\n        ...LoggedDecisionFields\n      }\n      hasMore\n    }\n  }\n": types.GroupDecisionLogDocument,
    "\n  query AwaitedMeetingActs {\n    awaitedMeetingActs {\n      kind\n      meetingId\n      title\n      groupTitle\n      dueAt\n    }\n  }\n": types.AwaitedMeetingActsDocument,
    "\n  fragment ServiceDetail on SharedService {\n    id\n    groupId\n    groupTitle\n    runBy {\n      id\n      name\n    }\n    isOurs\n    state\n    kind\n    title\n    description\n    serviceLevel\n    seats\n    seatsTaken\n    startsOn\n    endsOn\n    costCents\n    keyParts {\n      key\n      percent\n    }\n    places {\n      organisation {\n        id\n        name\n      }\n      waiting\n    }\n    costs {\n      organisation {\n        id\n        name\n      }\n      amountCents\n      steps {\n        key\n        percent\n        figure\n        of\n      }\n    }\n    ratings {\n      organisation {\n        id\n        name\n      }\n      score\n      comment\n    }\n    scoreTenths\n    keepsShare\n    acts {\n      act\n      can\n      code\n      params\n    }\n    ownActs {\n      act\n      can\n      code\n      params\n    }\n  }\n": types.ServiceDetailFragmentDoc,
    "\n  query SharedService($id: ID!) {\n    sharedService(id: $id) {\n      ...ServiceDetail\n    }\n  }\n": types.SharedServiceDocument,
    "\n  query SharedServices($groupId: ID!) {\n    sharedServices(groupId: $groupId) {\n      id\n      title\n      kind\n      state\n      seats\n      seatsTaken\n      endsOn\n    }\n  }\n": types.SharedServicesDocument,
    "\n  mutation DraftSharedService($input: DraftSharedServiceInput!) {\n    draftSharedService(input: $input) {\n      ...ServiceDetail\n    }\n  }\n": types.DraftSharedServiceDocument,
    "\n  mutation EditSharedService($input: EditSharedServiceInput!) {\n    editSharedService(input: $input) {\n      ...ServiceDetail\n    }\n  }\n": types.EditSharedServiceDocument,
    "\n  mutation OpenSharedService($input: SharedServiceInput!) {\n    openSharedService(input: $input) {\n      ...ServiceDetail\n    }\n  }\n": types.OpenSharedServiceDocument,
    "\n  mutation EndSharedService($input: SharedServiceInput!) {\n    endSharedService(input: $input) {\n      ...ServiceDetail\n    }\n  }\n": types.EndSharedServiceDocument,
    "\n  mutation ShareServiceCosts($input: SharedServiceInput!) {\n    shareServiceCosts(input: $input) {\n      ...ServiceDetail\n    }\n  }\n": types.ShareServiceCostsDocument,
    "\n  mutation SubscribeToService($input: SubscribeToServiceInput!) {\n    subscribeToService(input: $input) {\n      ...ServiceDetail\n    }\n  }\n": types.SubscribeToServiceDocument,
    "\n  mutation LeaveService($input: SharedServiceInput!) {\n    leaveService(input: $input) {\n      ...ServiceDetail\n    }\n  }\n": types.LeaveServiceDocument,
    "\n  mutation RateService($input: RateServiceInput!) {\n    rateService(input: $input) {\n      ...ServiceDetail\n    }\n  }\n": types.RateServiceDocument,
    "\n  fragment SurveyDetail on PoolingSurvey {\n    id\n    isOurs\n    state\n    title\n    purpose\n    closesAt\n    thresholdPercent\n    remindedAt\n    asked\n    answered\n    rowsShown\n    now\n    sponsor {\n      id\n      name\n      timeZone\n    }\n    families {\n      id\n      family\n      label\n      unit\n    }\n    ours {\n      id\n      sharesAnswer\n      revision\n      answeredAt\n      families {\n        familyId\n        stance\n        reasons\n        note\n        amountCents\n        quantity\n      }\n      revisions {\n        revision\n        at\n        by\n      }\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n    answering {\n      can\n      code\n      params\n    }\n    results {\n      dimension\n      code\n      asked\n      answered\n      families {\n        familyId\n        stances {\n          wouldPool\n          alreadyDo\n          notConcerned\n        }\n        amountCents\n        quantity\n      }\n    }\n    shares {\n      familyId\n      wouldPool\n      answered\n      permille\n      isAboveThreshold\n    }\n    proposals {\n      familyId\n      kind\n      recordId\n      title\n    }\n    decisions {\n      id\n      act\n      at\n      by\n    }\n  }\n": types.SurveyDetailFragmentDoc,
    "\n  query PoolingSurveys($first: Int!, $after: String) {\n    poolingSurveys(first: $first, after: $after) {\n      rows {\n        id\n        title\n        state\n        closesAt\n        isOurs\n        asked\n        answered\n        sponsor {\n          id\n          name\n        }\n        ours {\n          id\n          answeredAt\n        }\n      }\n      endCursor\n      hasMore\n    }\n  }\n": types.PoolingSurveysDocument,
    "\n  query PoolingSurvey($id: ID!) {\n    poolingSurvey(id: $id) {\n      ...SurveyDetail\n    }\n  }\n": types.PoolingSurveyDocument,
    "\n  query AwaitedSurveys {\n    awaitedSurveys {\n      id\n      title\n      state\n      isOurs\n      closesAt\n      sponsor {\n        id\n        name\n      }\n    }\n  }\n": types.AwaitedSurveysDocument,
    "\n  query SurveyedMissions($surveyId: ID!, $hasAnswered: Boolean, $first: Int!, $after: String) {\n    surveyedMissions(surveyId: $surveyId, hasAnswered: $hasAnswered, first: $first, after: $after) {\n      rows {\n        id\n        organisation {\n          id\n          name\n        }\n        regionCode\n        sizeBand\n        answeredAt\n        families {\n          familyId\n          stance\n        }\n      }\n      endCursor\n      hasMore\n    }\n  }\n": types.SurveyedMissionsDocument,
    "\n  query SurveyRegions {\n    regions {\n      code\n      name\n    }\n  }\n": types.SurveyRegionsDocument,
    "\n  mutation DraftSurvey($input: DraftSurveyInput!) {\n    draftSurvey(input: $input) {\n      ...SurveyDetail\n    }\n  }\n": types.DraftSurveyDocument,
    "\n  mutation EditSurvey($input: EditSurveyInput!) {\n    editSurvey(input: $input) {\n      ...SurveyDetail\n    }\n  }\n": types.EditSurveyDocument,
    "\n  mutation OpenSurvey($input: SurveyInput!) {\n    openSurvey(input: $input) {\n      ...SurveyDetail\n    }\n  }\n": types.OpenSurveyDocument,
    "\n  mutation RemindSurvey($input: SurveyInput!) {\n    remindSurvey(input: $input) {\n      ...SurveyDetail\n    }\n  }\n": types.RemindSurveyDocument,
    "\n  mutation CloseSurvey($input: SurveyInput!) {\n    closeSurvey(input: $input) {\n      ...SurveyDetail\n    }\n  }\n": types.CloseSurveyDocument,
    "\n  mutation PublishSurvey($input: SurveyInput!) {\n    publishSurvey(input: $input) {\n      ...SurveyDetail\n    }\n  }\n": types.PublishSurveyDocument,
    "\n  mutation AnswerSurvey($input: AnswerSurveyInput!) {\n    answerSurvey(input: $input) {\n      ...SurveyDetail\n    }\n  }\n": types.AnswerSurveyDocument,
    "\n  mutation ProposeSurveyGroup($input: ProposeFromSurveyInput!) {\n    proposeSurveyGroup(input: $input) {\n      ...SurveyDetail\n    }\n  }\n": types.ProposeSurveyGroupDocument,
    "\n  mutation ProposeSurveyCampaign($input: ProposeFromSurveyInput!) {\n    proposeSurveyCampaign(input: $input) {\n      ...SurveyDetail\n    }\n  }\n": types.ProposeSurveyCampaignDocument,
    "\n  query GroupFileRules {\n    documentRules {\n      endings\n      longestFile\n      longestPiece\n    }\n  }\n": types.GroupFileRulesDocument,
    "\n  query GroupUploadedFile($id: ID!) {\n    document(id: $id) {\n      id\n      versions {\n        id\n        fileName\n        sha256\n        scanState\n      }\n    }\n  }\n": types.GroupUploadedFileDocument,
    "\n  mutation BeginGroupUpload($input: BeginUploadInput!) {\n    beginUpload(input: $input) {\n      id\n    }\n  }\n": types.BeginGroupUploadDocument,
    "\n  mutation CancelGroupUpload($input: CancelUploadInput!) {\n    cancelUpload(input: $input)\n  }\n": types.CancelGroupUploadDocument,
    "\n  mutation CompleteGroupUpload($input: CompleteUploadInput!) {\n    completeUpload(input: $input) {\n      id\n    }\n  }\n": types.CompleteGroupUploadDocument,
    "\n  mutation AddMilestone($input: AddMilestoneInput!) {\n    addMilestone(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n": types.AddMilestoneDocument,
    "\n  mutation EditMilestone($input: EditMilestoneInput!) {\n    editMilestone(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n": types.EditMilestoneDocument,
    "\n  mutation MoveMilestone($input: MoveMilestoneInput!) {\n    moveMilestone(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n": types.MoveMilestoneDocument,
    "\n  mutation OrderMilestones($input: OrderMilestonesInput!) {\n    orderMilestones(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n": types.OrderMilestonesDocument,
    "\n  mutation AddGroupTask($input: AddGroupTaskInput!) {\n    addGroupTask(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n": types.AddGroupTaskDocument,
    "\n  mutation EditGroupTask($input: EditGroupTaskInput!) {\n    editGroupTask(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n": types.EditGroupTaskDocument,
    "\n  mutation MoveGroupTask($input: MoveGroupTaskInput!) {\n    moveGroupTask(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n": types.MoveGroupTaskDocument,
    "\n  mutation DeliverToGroup($input: DeliverToGroupInput!) {\n    deliverToGroup(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n": types.DeliverToGroupDocument,
    "\n  mutation ReviseDeliverable($input: ReviseDeliverableInput!) {\n    reviseDeliverable(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n": types.ReviseDeliverableDocument,
    "\n  mutation WithdrawDeliverable($input: DeliverableInput!) {\n    withdrawDeliverable(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n": types.WithdrawDeliverableDocument,
    "\n  mutation ReviewDeliverable($input: DeliverableInput!) {\n    reviewDeliverable(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n": types.ReviewDeliverableDocument,
    "\n  mutation SendBackDeliverable($input: SendBackDeliverableInput!) {\n    sendBackDeliverable(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n": types.SendBackDeliverableDocument,
    "\n  mutation AdoptDeliverable($input: DeliverableInput!) {\n    adoptDeliverable(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n": types.AdoptDeliverableDocument,
    "\n  mutation PublishResource($input: ResourceInput!) {\n    publishResource(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n": types.PublishResourceDocument,
    "\n  mutation RetireResource($input: RetireResourceInput!) {\n    retireResource(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n": types.RetireResourceDocument,
    "\n  mutation PostThreadMessage($input: PostThreadMessageInput!) {\n    postThreadMessage(input: $input) {\n      ...ThreadMessageFields\n    }\n  }\n": types.PostThreadMessageDocument,
    "\n  mutation WithdrawThreadMessage($input: ThreadMessageInput!) {\n    withdrawThreadMessage(input: $input) {\n      ...ThreadMessageFields\n    }\n  }\n": types.WithdrawThreadMessageDocument,
    "\n  mutation ShareGroupFile($input: ShareGroupFileInput!) {\n    shareGroupFile(input: $input) {\n      ...GroupFilesFields\n    }\n  }\n": types.ShareGroupFileDocument,
    "\n  mutation AddGroupFileVersion($input: AddGroupFileVersionInput!) {\n    addGroupFileVersion(input: $input) {\n      ...GroupFilesFields\n    }\n  }\n": types.AddGroupFileVersionDocument,
    "\n  mutation RemoveGroupFile($input: GroupFileInput!) {\n    removeGroupFile(input: $input) {\n      ...GroupFilesFields\n    }\n  }\n": types.RemoveGroupFileDocument,
    "\n  fragment WorkFileFields on WorkFile {\n    versionId\n    fileName\n    mediaType\n    byteSize\n  }\n": types.WorkFileFieldsFragmentDoc,
    "\n  fragment MilestoneFields on Milestone {\n    id\n    state\n    title\n    note\n    dueOn\n    reason\n    tasksDone\n    tasksAll\n    acts {\n      act\n      can\n    }\n  }\n": types.MilestoneFieldsFragmentDoc,
    "\n  fragment GroupTaskFields on GroupTask {\n    id\n    milestoneId\n    state\n    title\n    details\n    ownerId\n    ownerName\n    dueOn\n    reason\n    isOurs\n    isOverdue\n    acts {\n      act\n      can\n    }\n  }\n": types.GroupTaskFieldsFragmentDoc,
    "\n  fragment DeliverableFields on Deliverable {\n    id\n    lineId\n    state\n    title\n    kind\n    summary\n    link\n    file {\n      ...WorkFileFields\n    }\n    deliverer {\n      id\n      name\n      timeZone\n    }\n    personName\n    note\n    deliveredAt\n    hasSuccessor\n    resourceId\n    edition\n    replacesEdition\n    adoptedBy\n    adoptedAt\n    publishedAt\n    replacedAt\n    retiredBecause\n    uses\n    isOurs\n    acts {\n      act\n      can\n    }\n  }\n": types.DeliverableFieldsFragmentDoc,
    "\n  fragment GroupWorkFields on GroupWork {\n    id\n    today\n    isLed\n    isSponsored\n    mayWork\n    people {\n      personId\n      name\n      organisation {\n        id\n        name\n      }\n    }\n    milestones {\n      ...MilestoneFields\n    }\n    endedTasksHidden\n    tasks {\n      ...GroupTaskFields\n    }\n    deliverables {\n      ...DeliverableFields\n    }\n  }\n": types.GroupWorkFieldsFragmentDoc,
    "\n  query GroupWork($groupId: ID!) {\n    groupWork(groupId: $groupId) {\n      ...GroupWorkFields\n    }\n  }\n": types.GroupWorkDocument,
    "\n  query AwaitedWorkActs {\n    awaitedWorkActs {\n      kind\n      id\n      groupId\n      groupTitle\n      title\n      dueAt\n    }\n  }\n": types.AwaitedWorkActsDocument,
    "\n  fragment GroupFilesFields on GroupFiles {\n    id\n    mayWork\n    files {\n      id\n      title\n      mayRemove\n      versions {\n        id\n        versionId\n        fileName\n        mediaType\n        byteSize\n        personName\n        organisationName\n        addedAt\n      }\n    }\n  }\n": types.GroupFilesFieldsFragmentDoc,
    "\n  query GroupFiles($groupId: ID!) {\n    groupFiles(groupId: $groupId) {\n      ...GroupFilesFields\n    }\n  }\n": types.GroupFilesDocument,
    "\n  fragment ThreadMessageFields on ThreadMessage {\n    id\n    personName\n    organisation {\n      id\n      name\n    }\n    body\n    mentions {\n      personId\n      name\n    }\n    writtenAt\n    withdrawnAt\n    isOurs\n    isForMe\n  }\n": types.ThreadMessageFieldsFragmentDoc,
    "\n  query GroupThread($groupId: ID!, $first: Int!, $after: String) {\n    groupThread(groupId: $groupId, first: $first, after: $after) {\n      id\n      mayWrite\n      people {\n        personId\n        name\n      }\n      rows {\n        ...ThreadMessageFields\n      }\n      endCursor\n      hasMore\n    }\n  }\n": types.GroupThreadDocument,
    "\n  fragment WorkshopBrief on WorkshopInBrief {\n    id\n    groupTitle\n    state\n    title\n    summary\n    kind\n    band\n    link\n    replay\n    timeZone\n    startsAt\n    endsAt\n    capacity\n    taken\n    waiting\n    seatsLeft\n    isOurs\n    organiser {\n      id\n      name\n    }\n    own {\n      id\n      state\n      attended\n    }\n  }\n": types.WorkshopBriefFragmentDoc,
    "\n  fragment WorkshopFields on Workshop {\n    id\n    groupTitle\n    state\n    title\n    summary\n    kind\n    band\n    link\n    replay\n    timeZone\n    startsAt\n    endsAt\n    capacity\n    taken\n    waiting\n    seatsLeft\n    isOurs\n    organiser {\n      id\n      name\n    }\n    own {\n      id\n      state\n      attended\n    }\n    registrations {\n      id\n      name\n      state\n      arrival\n      attended\n      organisation {\n        id\n        name\n      }\n    }\n    decisions {\n      id\n      act\n      at\n      by\n      reason\n    }\n    registering {\n      act\n      can\n      code\n      params\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": types.WorkshopFieldsFragmentDoc,
    "\n  query Workshops($search: WorkshopSearchInput!) {\n    workshops(search: $search) {\n      rows {\n        ...WorkshopBrief\n      }\n      hasMore\n    }\n  }\n": types.WorkshopsDocument,
    "\n  query Workshop($id: ID!) {\n    workshop(id: $id) {\n      ...WorkshopFields\n    }\n  }\n": types.WorkshopDocument,
    "\n  mutation DraftWorkshop($input: DraftWorkshopInput!) {\n    draftWorkshop(input: $input) {\n      ...WorkshopFields\n    }\n  }\n": types.DraftWorkshopDocument,
    "\n  mutation EditWorkshop($input: EditWorkshopInput!) {\n    editWorkshop(input: $input) {\n      ...WorkshopFields\n    }\n  }\n": types.EditWorkshopDocument,
    "\n  mutation PublishWorkshop($input: WorkshopInput!) {\n    publishWorkshop(input: $input) {\n      ...WorkshopFields\n    }\n  }\n": types.PublishWorkshopDocument,
    "\n  mutation CloseWorkshopRegistration($input: WorkshopInput!) {\n    closeWorkshopRegistration(input: $input) {\n      ...WorkshopFields\n    }\n  }\n": types.CloseWorkshopRegistrationDocument,
    "\n  mutation ReopenWorkshopRegistration($input: WorkshopInput!) {\n    reopenWorkshopRegistration(input: $input) {\n      ...WorkshopFields\n    }\n  }\n": types.ReopenWorkshopRegistrationDocument,
    "\n  mutation HoldWorkshop($input: NoteWorkshopAttendanceInput!) {\n    holdWorkshop(input: $input) {\n      ...WorkshopFields\n    }\n  }\n": types.HoldWorkshopDocument,
    "\n  mutation PublishWorkshopReplay($input: PublishWorkshopReplayInput!) {\n    publishWorkshopReplay(input: $input) {\n      ...WorkshopFields\n    }\n  }\n": types.PublishWorkshopReplayDocument,
    "\n  mutation CancelWorkshop($input: ReasonedWorkshopInput!) {\n    cancelWorkshop(input: $input) {\n      ...WorkshopFields\n    }\n  }\n": types.CancelWorkshopDocument,
    "\n  mutation RegisterForWorkshop($input: WorkshopInput!) {\n    registerForWorkshop(input: $input) {\n      ...WorkshopFields\n    }\n  }\n": types.RegisterForWorkshopDocument,
    "\n  mutation WithdrawFromWorkshop($input: WorkshopInput!) {\n    withdrawFromWorkshop(input: $input) {\n      ...WorkshopFields\n    }\n  }\n": types.WithdrawFromWorkshopDocument,
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
export function graphql(source: "\n  query OwnCalendar {\n    ownCalendar {\n      addressMadeAt\n      meetings {\n        ...MeetingBrief\n      }\n      workshops {\n        ...WorkshopBrief\n      }\n    }\n  }\n"): (typeof documents)["\n  query OwnCalendar {\n    ownCalendar {\n      addressMadeAt\n      meetings {\n        ...MeetingBrief\n      }\n      workshops {\n        ...WorkshopBrief\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeCalendarAddress($input: CalendarInput!) {\n    makeCalendarAddress(input: $input) {\n      address\n    }\n  }\n"): (typeof documents)["\n  mutation MakeCalendarAddress($input: CalendarInput!) {\n    makeCalendarAddress(input: $input) {\n      address\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeCalendarAddress($input: CalendarInput!) {\n    revokeCalendarAddress(input: $input)\n  }\n"): (typeof documents)["\n  mutation RevokeCalendarAddress($input: CalendarInput!) {\n    revokeCalendarAddress(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupCampaigns($groupId: ID!) {\n    groupCampaigns(groupId: $groupId) {\n      groupId\n      asked\n      campaigns {\n        id\n        title\n        state\n        isAgreed\n        coordinator {\n          id\n          name\n        }\n        closesAt\n        joined\n        savingsState\n        netCents\n      }\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n  }\n"): (typeof documents)["\n  query GroupCampaigns($groupId: ID!) {\n    groupCampaigns(groupId: $groupId) {\n      groupId\n      asked\n      campaigns {\n        id\n        title\n        state\n        isAgreed\n        coordinator {\n          id\n          name\n        }\n        closesAt\n        joined\n        savingsState\n        netCents\n      }\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftGroupCampaign($input: DraftGroupCampaignInput!) {\n    draftGroupCampaign(input: $input)\n  }\n"): (typeof documents)["\n  mutation DraftGroupCampaign($input: DraftGroupCampaignInput!) {\n    draftGroupCampaign(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnEngagement {\n    ownEngagement {\n      groupId\n      title\n      kind\n      sponsor {\n        id\n        name\n      }\n      figures {\n        facet\n        count\n        points\n      }\n      balance\n    }\n  }\n"): (typeof documents)["\n  query OwnEngagement {\n    ownEngagement {\n      groupId\n      title\n      kind\n      sponsor {\n        id\n        name\n      }\n      figures {\n        facet\n        count\n        points\n      }\n      balance\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SponsoredEngagement {\n    sponsoredEngagement {\n      groupId\n      title\n      kind\n      missions {\n        organisation {\n          id\n          name\n        }\n        figures {\n          facet\n          count\n          points\n        }\n        balance\n      }\n      carried {\n        state\n        carriedUntil\n        contributors\n        needed\n      }\n    }\n  }\n"): (typeof documents)["\n  query SponsoredEngagement {\n    sponsoredEngagement {\n      groupId\n      title\n      kind\n      missions {\n        organisation {\n          id\n          name\n        }\n        figures {\n          facet\n          count\n          points\n        }\n        balance\n      }\n      carried {\n        state\n        carriedUntil\n        contributors\n        needed\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeWorkgroup($input: ProposeWorkgroupInput!) {\n    proposeWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n"): (typeof documents)["\n  mutation ProposeWorkgroup($input: ProposeWorkgroupInput!) {\n    proposeWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditWorkgroup($input: EditWorkgroupInput!) {\n    editWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n"): (typeof documents)["\n  mutation EditWorkgroup($input: EditWorkgroupInput!) {\n    editWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartWorkgroup($input: WorkgroupInput!) {\n    startWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n"): (typeof documents)["\n  mutation StartWorkgroup($input: WorkgroupInput!) {\n    startWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PauseWorkgroup($input: ReasonedWorkgroupInput!) {\n    pauseWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n"): (typeof documents)["\n  mutation PauseWorkgroup($input: ReasonedWorkgroupInput!) {\n    pauseWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeWorkgroup($input: WorkgroupInput!) {\n    resumeWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n"): (typeof documents)["\n  mutation ResumeWorkgroup($input: WorkgroupInput!) {\n    resumeWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseWorkgroup($input: CloseWorkgroupInput!) {\n    closeWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n"): (typeof documents)["\n  mutation CloseWorkgroup($input: CloseWorkgroupInput!) {\n    closeWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CallGroupVolunteers($input: WorkgroupInput!) {\n    callGroupVolunteers(input: $input) {\n      ...GroupFields\n    }\n  }\n"): (typeof documents)["\n  mutation CallGroupVolunteers($input: WorkgroupInput!) {\n    callGroupVolunteers(input: $input) {\n      ...GroupFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndGroupVolunteersCall($input: WorkgroupInput!) {\n    endGroupVolunteersCall(input: $input) {\n      ...GroupFields\n    }\n  }\n"): (typeof documents)["\n  mutation EndGroupVolunteersCall($input: WorkgroupInput!) {\n    endGroupVolunteersCall(input: $input) {\n      ...GroupFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DesignateGroupLead($input: DesignateGroupLeadInput!) {\n    designateGroupLead(input: $input) {\n      ...GroupFields\n    }\n  }\n"): (typeof documents)["\n  mutation DesignateGroupLead($input: DesignateGroupLeadInput!) {\n    designateGroupLead(input: $input) {\n      ...GroupFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndGroupLead($input: ReasonedWorkgroupInput!) {\n    endGroupLead(input: $input) {\n      ...GroupFields\n    }\n  }\n"): (typeof documents)["\n  mutation EndGroupLead($input: ReasonedWorkgroupInput!) {\n    endGroupLead(input: $input) {\n      ...GroupFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OfferToLeadGroup($input: OfferToLeadInput!) {\n    offerToLeadGroup(input: $input) {\n      ...GroupFields\n    }\n  }\n"): (typeof documents)["\n  mutation OfferToLeadGroup($input: OfferToLeadInput!) {\n    offerToLeadGroup(input: $input) {\n      ...GroupFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawOfferToLead($input: WorkgroupInput!) {\n    withdrawOfferToLead(input: $input) {\n      ...GroupFields\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawOfferToLead($input: WorkgroupInput!) {\n    withdrawOfferToLead(input: $input) {\n      ...GroupFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinWorkgroup($input: JoinWorkgroupInput!) {\n    joinWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n"): (typeof documents)["\n  mutation JoinWorkgroup($input: JoinWorkgroupInput!) {\n    joinWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskToJoinWorkgroup($input: JoinWorkgroupInput!) {\n    askToJoinWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n"): (typeof documents)["\n  mutation AskToJoinWorkgroup($input: JoinWorkgroupInput!) {\n    askToJoinWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawGroupRequest($input: WorkgroupInput!) {\n    withdrawGroupRequest(input: $input) {\n      ...GroupFields\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawGroupRequest($input: WorkgroupInput!) {\n    withdrawGroupRequest(input: $input) {\n      ...GroupFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptGroupInvitation($input: JoinWorkgroupInput!) {\n    acceptGroupInvitation(input: $input) {\n      ...GroupFields\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptGroupInvitation($input: JoinWorkgroupInput!) {\n    acceptGroupInvitation(input: $input) {\n      ...GroupFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineGroupInvitation($input: ReasonedWorkgroupInput!) {\n    declineGroupInvitation(input: $input) {\n      ...GroupFields\n    }\n  }\n"): (typeof documents)["\n  mutation DeclineGroupInvitation($input: ReasonedWorkgroupInput!) {\n    declineGroupInvitation(input: $input) {\n      ...GroupFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeGroupPerson($input: JoinWorkgroupInput!) {\n    changeGroupPerson(input: $input) {\n      ...GroupFields\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeGroupPerson($input: JoinWorkgroupInput!) {\n    changeGroupPerson(input: $input) {\n      ...GroupFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveWorkgroup($input: ReasonedWorkgroupInput!) {\n    leaveWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n"): (typeof documents)["\n  mutation LeaveWorkgroup($input: ReasonedWorkgroupInput!) {\n    leaveWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteToWorkgroup($input: GroupMemberInput!) {\n    inviteToWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n"): (typeof documents)["\n  mutation InviteToWorkgroup($input: GroupMemberInput!) {\n    inviteToWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelGroupInvitation($input: GroupMemberInput!) {\n    cancelGroupInvitation(input: $input) {\n      ...GroupFields\n    }\n  }\n"): (typeof documents)["\n  mutation CancelGroupInvitation($input: GroupMemberInput!) {\n    cancelGroupInvitation(input: $input) {\n      ...GroupFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptGroupRequest($input: GroupMemberInput!) {\n    acceptGroupRequest(input: $input) {\n      ...GroupFields\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptGroupRequest($input: GroupMemberInput!) {\n    acceptGroupRequest(input: $input) {\n      ...GroupFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseGroupRequest($input: GroupMemberInput!) {\n    refuseGroupRequest(input: $input) {\n      ...GroupFields\n    }\n  }\n"): (typeof documents)["\n  mutation RefuseGroupRequest($input: GroupMemberInput!) {\n    refuseGroupRequest(input: $input) {\n      ...GroupFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveFromWorkgroup($input: GroupMemberInput!) {\n    removeFromWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveFromWorkgroup($input: GroupMemberInput!) {\n    removeFromWorkgroup(input: $input) {\n      ...GroupFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GroupCard on Workgroup {\n    id\n    kind\n    situation\n    state\n    title\n    theme\n    band\n    joining\n    sponsor {\n      id\n      name\n    }\n    lead {\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        name\n      }\n      until\n    }\n    callsVolunteers\n    seats\n    taken\n    isSponsored\n    isLed\n    takesPart\n    ourState\n    changedAt\n  }\n"): (typeof documents)["\n  fragment GroupCard on Workgroup {\n    id\n    kind\n    situation\n    state\n    title\n    theme\n    band\n    joining\n    sponsor {\n      id\n      name\n    }\n    lead {\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        name\n      }\n      until\n    }\n    callsVolunteers\n    seats\n    taken\n    isSponsored\n    isLed\n    takesPart\n    ourState\n    changedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GroupFields on Workgroup {\n    ...GroupCard\n    version\n    letter {\n      purpose\n      deliverables\n      means\n    }\n    startsOn\n    endsOn\n    report\n    regionSeats {\n      regionCode\n      seats\n      taken\n    }\n    ourPerson {\n      id\n      name\n    }\n    ourNeeds\n    hasOffered\n    members {\n      ...GroupMemberFields\n    }\n    awaiting {\n      ...GroupMemberFields\n    }\n    leadTerms {\n      id\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        name\n      }\n      startsOn\n      endsOn\n      endedOn\n      endedBecause\n    }\n    volunteers {\n      id\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        name\n      }\n      words\n      offeredAt\n    }\n    decisions {\n      id\n      act\n      at\n      by\n      reason\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n    memberActs {\n      act\n      can\n      code\n      params\n    }\n  }\n  fragment GroupMemberFields on GroupMember {\n    organisation {\n      id\n      name\n    }\n    person {\n      id\n      name\n    }\n    state\n    changedAt\n    needs\n  }\n"): (typeof documents)["\n  fragment GroupFields on Workgroup {\n    ...GroupCard\n    version\n    letter {\n      purpose\n      deliverables\n      means\n    }\n    startsOn\n    endsOn\n    report\n    regionSeats {\n      regionCode\n      seats\n      taken\n    }\n    ourPerson {\n      id\n      name\n    }\n    ourNeeds\n    hasOffered\n    members {\n      ...GroupMemberFields\n    }\n    awaiting {\n      ...GroupMemberFields\n    }\n    leadTerms {\n      id\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        name\n      }\n      startsOn\n      endsOn\n      endedOn\n      endedBecause\n    }\n    volunteers {\n      id\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        name\n      }\n      words\n      offeredAt\n    }\n    decisions {\n      id\n      act\n      at\n      by\n      reason\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n    memberActs {\n      act\n      can\n      code\n      params\n    }\n  }\n  fragment GroupMemberFields on GroupMember {\n    organisation {\n      id\n      name\n    }\n    person {\n      id\n      name\n    }\n    state\n    changedAt\n    needs\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Workgroup($id: ID!) {\n    workgroup(id: $id) {\n      ...GroupFields\n    }\n  }\n"): (typeof documents)["\n  query Workgroup($id: ID!) {\n    workgroup(id: $id) {\n      ...GroupFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Workgroups($first: Int!, $after: String, $filter: WorkgroupFilter) {\n    workgroups(first: $first, after: $after, filter: $filter) {\n      rows {\n        ...GroupCard\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n"): (typeof documents)["\n  query Workgroups($first: Int!, $after: String, $filter: WorkgroupFilter) {\n    workgroups(first: $first, after: $after, filter: $filter) {\n      rows {\n        ...GroupCard\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleForGroups {\n    peopleForGroups {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query PeopleForGroups {\n    peopleForGroups {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupLeadCandidates($groupId: ID!, $text: String!) {\n    groupLeadCandidates(groupId: $groupId, text: $text) {\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query GroupLeadCandidates($groupId: ID!, $text: String!) {\n    groupLeadCandidates(groupId: $groupId, text: $text) {\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupInvitable($groupId: ID!, $text: String!) {\n    groupInvitable(groupId: $groupId, text: $text) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query GroupInvitable($groupId: ID!, $text: String!) {\n    groupInvitable(groupId: $groupId, text: $text) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupRegions {\n    regions {\n      code\n      name\n    }\n  }\n"): (typeof documents)["\n  query GroupRegions {\n    regions {\n      code\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AwaitedGroupActs {\n    awaitedGroupActs {\n      kind\n      groupId\n      title\n      count\n      since\n    }\n  }\n"): (typeof documents)["\n  query AwaitedGroupActs {\n    awaitedGroupActs {\n      kind\n      groupId\n      title\n      count\n      since\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HelpingGroupFields on HelpingGroup {\n    id\n    title\n    joining\n    isOurs\n    sponsor {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment HelpingGroupFields on HelpingGroup {\n    id\n    title\n    joining\n    isOurs\n    sponsor {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupHelp {\n    groupHelp {\n      forCriteria {\n        group {\n          ...HelpingGroupFields\n        }\n        criteria {\n          cycleId\n          code\n          title\n        }\n      }\n      forPurchases {\n        campaignId\n        title\n        endsOn\n        group {\n          ...HelpingGroupFields\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query GroupHelp {\n    groupHelp {\n      forCriteria {\n        group {\n          ...HelpingGroupFields\n        }\n        criteria {\n          cycleId\n          code\n          title\n        }\n      }\n      forPurchases {\n        campaignId\n        title\n        endsOn\n        group {\n          ...HelpingGroupFields\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ResourceFields on GroupResource {\n    id\n    groupId\n    groupTitle\n    sponsor {\n      id\n      name\n      timeZone\n    }\n    deliverer {\n      id\n      name\n    }\n    title\n    kind\n    theme\n    summary\n    edition\n    link\n    file {\n      ...WorkFileFields\n    }\n    publishedAt\n    isCurrent\n    uses\n  }\n"): (typeof documents)["\n  fragment ResourceFields on GroupResource {\n    id\n    groupId\n    groupTitle\n    sponsor {\n      id\n      name\n      timeZone\n    }\n    deliverer {\n      id\n      name\n    }\n    title\n    kind\n    theme\n    summary\n    edition\n    link\n    file {\n      ...WorkFileFields\n    }\n    publishedAt\n    isCurrent\n    uses\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupResources($first: Int!, $after: String, $text: String, $theme: String, $kind: ResourceKind) {\n    groupResources(first: $first, after: $after, text: $text, theme: $theme, kind: $kind) {\n      rows {\n        ...ResourceFields\n      }\n      themes {\n        theme\n        count\n      }\n      endCursor\n      hasMore\n    }\n  }\n"): (typeof documents)["\n  query GroupResources($first: Int!, $after: String, $text: String, $theme: String, $kind: ResourceKind) {\n    groupResources(first: $first, after: $after, text: $text, theme: $theme, kind: $kind) {\n      rows {\n        ...ResourceFields\n      }\n      themes {\n        theme\n        count\n      }\n      endCursor\n      hasMore\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UseResource($input: ResourceInput!) {\n    useResource(input: $input) {\n      id\n      uses\n    }\n  }\n"): (typeof documents)["\n  mutation UseResource($input: ResourceInput!) {\n    useResource(input: $input) {\n      id\n      uses\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeGroupMeeting($input: ProposeGroupMeetingInput!) {\n    proposeGroupMeeting(input: $input) {\n      ...MeetingFields\n    }\n  }\n"): (typeof documents)["\n  mutation ProposeGroupMeeting($input: ProposeGroupMeetingInput!) {\n    proposeGroupMeeting(input: $input) {\n      ...MeetingFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditGroupMeeting($input: EditGroupMeetingInput!) {\n    editGroupMeeting(input: $input) {\n      ...MeetingFields\n    }\n  }\n"): (typeof documents)["\n  mutation EditGroupMeeting($input: EditGroupMeetingInput!) {\n    editGroupMeeting(input: $input) {\n      ...MeetingFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeMeetingDates($input: ProposeMeetingDatesInput!) {\n    proposeMeetingDates(input: $input) {\n      ...MeetingFields\n    }\n  }\n"): (typeof documents)["\n  mutation ProposeMeetingDates($input: ProposeMeetingDatesInput!) {\n    proposeMeetingDates(input: $input) {\n      ...MeetingFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConveneGroupMeeting($input: ConveneGroupMeetingInput!) {\n    conveneGroupMeeting(input: $input) {\n      ...MeetingFields\n    }\n  }\n"): (typeof documents)["\n  mutation ConveneGroupMeeting($input: ConveneGroupMeetingInput!) {\n    conveneGroupMeeting(input: $input) {\n      ...MeetingFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveGroupMeeting($input: MoveGroupMeetingInput!) {\n    moveGroupMeeting(input: $input) {\n      ...MeetingFields\n    }\n  }\n"): (typeof documents)["\n  mutation MoveGroupMeeting($input: MoveGroupMeetingInput!) {\n    moveGroupMeeting(input: $input) {\n      ...MeetingFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelGroupMeeting($input: ReasonedMeetingInput!) {\n    cancelGroupMeeting(input: $input) {\n      ...MeetingFields\n    }\n  }\n"): (typeof documents)["\n  mutation CancelGroupMeeting($input: ReasonedMeetingInput!) {\n    cancelGroupMeeting(input: $input) {\n      ...MeetingFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldGroupMeeting($input: MeetingInput!) {\n    holdGroupMeeting(input: $input) {\n      ...MeetingFields\n    }\n  }\n"): (typeof documents)["\n  mutation HoldGroupMeeting($input: MeetingInput!) {\n    holdGroupMeeting(input: $input) {\n      ...MeetingFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerMeetingDates($input: AnswerMeetingDatesInput!) {\n    answerMeetingDates(input: $input) {\n      ...MeetingFields\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerMeetingDates($input: AnswerMeetingDatesInput!) {\n    answerMeetingDates(input: $input) {\n      ...MeetingFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SayMeetingAttendance($input: SayMeetingAttendanceInput!) {\n    sayMeetingAttendance(input: $input) {\n      ...MeetingFields\n    }\n  }\n"): (typeof documents)["\n  mutation SayMeetingAttendance($input: SayMeetingAttendanceInput!) {\n    sayMeetingAttendance(input: $input) {\n      ...MeetingFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoteMeetingAttendance($input: NoteMeetingAttendanceInput!) {\n    noteMeetingAttendance(input: $input) {\n      ...MeetingFields\n    }\n  }\n"): (typeof documents)["\n  mutation NoteMeetingAttendance($input: NoteMeetingAttendanceInput!) {\n    noteMeetingAttendance(input: $input) {\n      ...MeetingFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteMeetingReport($input: WriteMeetingReportInput!) {\n    writeMeetingReport(input: $input) {\n      ...MeetingFields\n    }\n  }\n"): (typeof documents)["\n  mutation WriteMeetingReport($input: WriteMeetingReportInput!) {\n    writeMeetingReport(input: $input) {\n      ...MeetingFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendMeetingReport($input: SendMeetingReportInput!) {\n    sendMeetingReport(input: $input) {\n      ...MeetingFields\n    }\n  }\n"): (typeof documents)["\n  mutation SendMeetingReport($input: SendMeetingReportInput!) {\n    sendMeetingReport(input: $input) {\n      ...MeetingFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviseMeetingReport($input: ReasonedMeetingInput!) {\n    reviseMeetingReport(input: $input) {\n      ...MeetingFields\n    }\n  }\n"): (typeof documents)["\n  mutation ReviseMeetingReport($input: ReasonedMeetingInput!) {\n    reviseMeetingReport(input: $input) {\n      ...MeetingFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendMeetingReport($input: AmendMeetingReportInput!) {\n    amendMeetingReport(input: $input) {\n      ...MeetingFields\n    }\n  }\n"): (typeof documents)["\n  mutation AmendMeetingReport($input: AmendMeetingReportInput!) {\n    amendMeetingReport(input: $input) {\n      ...MeetingFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerReportAmendment($input: AnswerReportAmendmentInput!) {\n    answerReportAmendment(input: $input) {\n      ...MeetingFields\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerReportAmendment($input: AnswerReportAmendmentInput!) {\n    answerReportAmendment(input: $input) {\n      ...MeetingFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ValidateMeetingReport($input: MeetingInput!) {\n    validateMeetingReport(input: $input) {\n      ...MeetingFields\n    }\n  }\n"): (typeof documents)["\n  mutation ValidateMeetingReport($input: MeetingInput!) {\n    validateMeetingReport(input: $input) {\n      ...MeetingFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FreezeMeetingReport($input: MeetingInput!) {\n    freezeMeetingReport(input: $input) {\n      ...MeetingFields\n    }\n  }\n"): (typeof documents)["\n  mutation FreezeMeetingReport($input: MeetingInput!) {\n    freezeMeetingReport(input: $input) {\n      ...MeetingFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogMeetingDecision($input: LogMeetingDecisionInput!) {\n    logMeetingDecision(input: $input) {\n      ...MeetingFields\n    }\n  }\n"): (typeof documents)["\n  mutation LogMeetingDecision($input: LogMeetingDecisionInput!) {\n    logMeetingDecision(input: $input) {\n      ...MeetingFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveLoggedDecision($input: MoveLoggedDecisionInput!) {\n    moveLoggedDecision(input: $input) {\n      ...LoggedDecisionFields\n    }\n  }\n"): (typeof documents)["\n  mutation MoveLoggedDecision($input: MoveLoggedDecisionInput!) {\n    moveLoggedDecision(input: $input) {\n      ...LoggedDecisionFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingBrief on GroupMeetingInBrief {\n    id\n    groupId\n    groupTitle\n    state\n    title\n    mode\n    place\n    link\n    timeZone\n    startsAt\n    endsAt\n    reportState\n    isLed\n  }\n"): (typeof documents)["\n  fragment MeetingBrief on GroupMeetingInBrief {\n    id\n    groupId\n    groupTitle\n    state\n    title\n    mode\n    place\n    link\n    timeZone\n    startsAt\n    endsAt\n    reportState\n    isLed\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LoggedDecisionFields on LoggedDecision {\n    id\n    meetingId\n    meetingTitle\n    text\n    ownerId\n    ownerName\n    dueOn\n    state\n    reason\n    decidedOn\n    isOverdue\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"): (typeof documents)["\n  fragment LoggedDecisionFields on LoggedDecision {\n    id\n    meetingId\n    meetingTitle\n    text\n    ownerId\n    ownerName\n    dueOn\n    state\n    reason\n    decidedOn\n    isOverdue\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingFields on GroupMeeting {\n    id\n    groupId\n    groupTitle\n    state\n    title\n    mode\n    place\n    link\n    timeZone\n    startsAt\n    endsAt\n    reportState\n    isLed\n    asked\n    isParticipant\n    agenda {\n      title\n      presenterId\n      presenterName\n      minutes\n    }\n    datesLeft\n    dates {\n      id\n      startsAt\n      endsAt\n      isBest\n      ownAnswer\n      answers {\n        personId\n        name\n        answer\n      }\n    }\n    participants {\n      personId\n      name\n      organisation {\n        id\n        name\n      }\n    }\n    attendance {\n      personId\n      name\n      organisationName\n      state\n      representedBy\n      notedBy\n    }\n    ownAttendance {\n      personId\n      state\n    }\n    report {\n      state\n      items {\n        title\n        presenterName\n        text\n      }\n      summary\n      edition\n      validateBy\n      frozenAt\n      sha256\n      version\n    }\n    amendments {\n      id\n      personId\n      name\n      body\n      state\n      answer\n      proposedAt\n    }\n    validations {\n      personId\n      name\n      validatedAt\n    }\n    decisions {\n      ...LoggedDecisionFields\n    }\n    history {\n      id\n      act\n      at\n      by\n      reason\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n    reportActs {\n      act\n      can\n      code\n      params\n    }\n  }\n"): (typeof documents)["\n  fragment MeetingFields on GroupMeeting {\n    id\n    groupId\n    groupTitle\n    state\n    title\n    mode\n    place\n    link\n    timeZone\n    startsAt\n    endsAt\n    reportState\n    isLed\n    asked\n    isParticipant\n    agenda {\n      title\n      presenterId\n      presenterName\n      minutes\n    }\n    datesLeft\n    dates {\n      id\n      startsAt\n      endsAt\n      isBest\n      ownAnswer\n      answers {\n        personId\n        name\n        answer\n      }\n    }\n    participants {\n      personId\n      name\n      organisation {\n        id\n        name\n      }\n    }\n    attendance {\n      personId\n      name\n      organisationName\n      state\n      representedBy\n      notedBy\n    }\n    ownAttendance {\n      personId\n      state\n    }\n    report {\n      state\n      items {\n        title\n        presenterName\n        text\n      }\n      summary\n      edition\n      validateBy\n      frozenAt\n      sha256\n      version\n    }\n    amendments {\n      id\n      personId\n      name\n      body\n      state\n      answer\n      proposedAt\n    }\n    validations {\n      personId\n      name\n      validatedAt\n    }\n    decisions {\n      ...LoggedDecisionFields\n    }\n    history {\n      id\n      act\n      at\n      by\n      reason\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n    reportActs {\n      act\n      can\n      code\n      params\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupMeeting($id: ID!) {\n    groupMeeting(id: $id) {\n      ...MeetingFields\n    }\n  }\n"): (typeof documents)["\n  query GroupMeeting($id: ID!) {\n    groupMeeting(id: $id) {\n      ...MeetingFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupMeetings($groupId: ID!) {\n    groupMeetings(groupId: $groupId) {\n      rows {\n        ...MeetingBrief\n      }\n      hasMore\n      mostDates\n    }\n  }\n"): (typeof documents)["\n  query GroupMeetings($groupId: ID!) {\n    groupMeetings(groupId: $groupId) {\n      rows {\n        ...MeetingBrief\n      }\n      hasMore\n      mostDates\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupDecisionLog($groupId: ID!) {\n    groupDecisionLog(groupId: $groupId) {\n      rows {\n        ...LoggedDecisionFields\n      }\n      hasMore\n    }\n  }\n"): (typeof documents)["\n  query GroupDecisionLog($groupId: ID!) {\n    groupDecisionLog(groupId: $groupId) {\n      rows {\n        ...LoggedDecisionFields\n      }\n      hasMore\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AwaitedMeetingActs {\n    awaitedMeetingActs {\n      kind\n      meetingId\n      title\n      groupTitle\n      dueAt\n    }\n  }\n"): (typeof documents)["\n  query AwaitedMeetingActs {\n    awaitedMeetingActs {\n      kind\n      meetingId\n      title\n      groupTitle\n      dueAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ServiceDetail on SharedService {\n    id\n    groupId\n    groupTitle\n    runBy {\n      id\n      name\n    }\n    isOurs\n    state\n    kind\n    title\n    description\n    serviceLevel\n    seats\n    seatsTaken\n    startsOn\n    endsOn\n    costCents\n    keyParts {\n      key\n      percent\n    }\n    places {\n      organisation {\n        id\n        name\n      }\n      waiting\n    }\n    costs {\n      organisation {\n        id\n        name\n      }\n      amountCents\n      steps {\n        key\n        percent\n        figure\n        of\n      }\n    }\n    ratings {\n      organisation {\n        id\n        name\n      }\n      score\n      comment\n    }\n    scoreTenths\n    keepsShare\n    acts {\n      act\n      can\n      code\n      params\n    }\n    ownActs {\n      act\n      can\n      code\n      params\n    }\n  }\n"): (typeof documents)["\n  fragment ServiceDetail on SharedService {\n    id\n    groupId\n    groupTitle\n    runBy {\n      id\n      name\n    }\n    isOurs\n    state\n    kind\n    title\n    description\n    serviceLevel\n    seats\n    seatsTaken\n    startsOn\n    endsOn\n    costCents\n    keyParts {\n      key\n      percent\n    }\n    places {\n      organisation {\n        id\n        name\n      }\n      waiting\n    }\n    costs {\n      organisation {\n        id\n        name\n      }\n      amountCents\n      steps {\n        key\n        percent\n        figure\n        of\n      }\n    }\n    ratings {\n      organisation {\n        id\n        name\n      }\n      score\n      comment\n    }\n    scoreTenths\n    keepsShare\n    acts {\n      act\n      can\n      code\n      params\n    }\n    ownActs {\n      act\n      can\n      code\n      params\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharedService($id: ID!) {\n    sharedService(id: $id) {\n      ...ServiceDetail\n    }\n  }\n"): (typeof documents)["\n  query SharedService($id: ID!) {\n    sharedService(id: $id) {\n      ...ServiceDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharedServices($groupId: ID!) {\n    sharedServices(groupId: $groupId) {\n      id\n      title\n      kind\n      state\n      seats\n      seatsTaken\n      endsOn\n    }\n  }\n"): (typeof documents)["\n  query SharedServices($groupId: ID!) {\n    sharedServices(groupId: $groupId) {\n      id\n      title\n      kind\n      state\n      seats\n      seatsTaken\n      endsOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftSharedService($input: DraftSharedServiceInput!) {\n    draftSharedService(input: $input) {\n      ...ServiceDetail\n    }\n  }\n"): (typeof documents)["\n  mutation DraftSharedService($input: DraftSharedServiceInput!) {\n    draftSharedService(input: $input) {\n      ...ServiceDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditSharedService($input: EditSharedServiceInput!) {\n    editSharedService(input: $input) {\n      ...ServiceDetail\n    }\n  }\n"): (typeof documents)["\n  mutation EditSharedService($input: EditSharedServiceInput!) {\n    editSharedService(input: $input) {\n      ...ServiceDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenSharedService($input: SharedServiceInput!) {\n    openSharedService(input: $input) {\n      ...ServiceDetail\n    }\n  }\n"): (typeof documents)["\n  mutation OpenSharedService($input: SharedServiceInput!) {\n    openSharedService(input: $input) {\n      ...ServiceDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSharedService($input: SharedServiceInput!) {\n    endSharedService(input: $input) {\n      ...ServiceDetail\n    }\n  }\n"): (typeof documents)["\n  mutation EndSharedService($input: SharedServiceInput!) {\n    endSharedService(input: $input) {\n      ...ServiceDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShareServiceCosts($input: SharedServiceInput!) {\n    shareServiceCosts(input: $input) {\n      ...ServiceDetail\n    }\n  }\n"): (typeof documents)["\n  mutation ShareServiceCosts($input: SharedServiceInput!) {\n    shareServiceCosts(input: $input) {\n      ...ServiceDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubscribeToService($input: SubscribeToServiceInput!) {\n    subscribeToService(input: $input) {\n      ...ServiceDetail\n    }\n  }\n"): (typeof documents)["\n  mutation SubscribeToService($input: SubscribeToServiceInput!) {\n    subscribeToService(input: $input) {\n      ...ServiceDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveService($input: SharedServiceInput!) {\n    leaveService(input: $input) {\n      ...ServiceDetail\n    }\n  }\n"): (typeof documents)["\n  mutation LeaveService($input: SharedServiceInput!) {\n    leaveService(input: $input) {\n      ...ServiceDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RateService($input: RateServiceInput!) {\n    rateService(input: $input) {\n      ...ServiceDetail\n    }\n  }\n"): (typeof documents)["\n  mutation RateService($input: RateServiceInput!) {\n    rateService(input: $input) {\n      ...ServiceDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SurveyDetail on PoolingSurvey {\n    id\n    isOurs\n    state\n    title\n    purpose\n    closesAt\n    thresholdPercent\n    remindedAt\n    asked\n    answered\n    rowsShown\n    now\n    sponsor {\n      id\n      name\n      timeZone\n    }\n    families {\n      id\n      family\n      label\n      unit\n    }\n    ours {\n      id\n      sharesAnswer\n      revision\n      answeredAt\n      families {\n        familyId\n        stance\n        reasons\n        note\n        amountCents\n        quantity\n      }\n      revisions {\n        revision\n        at\n        by\n      }\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n    answering {\n      can\n      code\n      params\n    }\n    results {\n      dimension\n      code\n      asked\n      answered\n      families {\n        familyId\n        stances {\n          wouldPool\n          alreadyDo\n          notConcerned\n        }\n        amountCents\n        quantity\n      }\n    }\n    shares {\n      familyId\n      wouldPool\n      answered\n      permille\n      isAboveThreshold\n    }\n    proposals {\n      familyId\n      kind\n      recordId\n      title\n    }\n    decisions {\n      id\n      act\n      at\n      by\n    }\n  }\n"): (typeof documents)["\n  fragment SurveyDetail on PoolingSurvey {\n    id\n    isOurs\n    state\n    title\n    purpose\n    closesAt\n    thresholdPercent\n    remindedAt\n    asked\n    answered\n    rowsShown\n    now\n    sponsor {\n      id\n      name\n      timeZone\n    }\n    families {\n      id\n      family\n      label\n      unit\n    }\n    ours {\n      id\n      sharesAnswer\n      revision\n      answeredAt\n      families {\n        familyId\n        stance\n        reasons\n        note\n        amountCents\n        quantity\n      }\n      revisions {\n        revision\n        at\n        by\n      }\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n    answering {\n      can\n      code\n      params\n    }\n    results {\n      dimension\n      code\n      asked\n      answered\n      families {\n        familyId\n        stances {\n          wouldPool\n          alreadyDo\n          notConcerned\n        }\n        amountCents\n        quantity\n      }\n    }\n    shares {\n      familyId\n      wouldPool\n      answered\n      permille\n      isAboveThreshold\n    }\n    proposals {\n      familyId\n      kind\n      recordId\n      title\n    }\n    decisions {\n      id\n      act\n      at\n      by\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PoolingSurveys($first: Int!, $after: String) {\n    poolingSurveys(first: $first, after: $after) {\n      rows {\n        id\n        title\n        state\n        closesAt\n        isOurs\n        asked\n        answered\n        sponsor {\n          id\n          name\n        }\n        ours {\n          id\n          answeredAt\n        }\n      }\n      endCursor\n      hasMore\n    }\n  }\n"): (typeof documents)["\n  query PoolingSurveys($first: Int!, $after: String) {\n    poolingSurveys(first: $first, after: $after) {\n      rows {\n        id\n        title\n        state\n        closesAt\n        isOurs\n        asked\n        answered\n        sponsor {\n          id\n          name\n        }\n        ours {\n          id\n          answeredAt\n        }\n      }\n      endCursor\n      hasMore\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PoolingSurvey($id: ID!) {\n    poolingSurvey(id: $id) {\n      ...SurveyDetail\n    }\n  }\n"): (typeof documents)["\n  query PoolingSurvey($id: ID!) {\n    poolingSurvey(id: $id) {\n      ...SurveyDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AwaitedSurveys {\n    awaitedSurveys {\n      id\n      title\n      state\n      isOurs\n      closesAt\n      sponsor {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query AwaitedSurveys {\n    awaitedSurveys {\n      id\n      title\n      state\n      isOurs\n      closesAt\n      sponsor {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SurveyedMissions($surveyId: ID!, $hasAnswered: Boolean, $first: Int!, $after: String) {\n    surveyedMissions(surveyId: $surveyId, hasAnswered: $hasAnswered, first: $first, after: $after) {\n      rows {\n        id\n        organisation {\n          id\n          name\n        }\n        regionCode\n        sizeBand\n        answeredAt\n        families {\n          familyId\n          stance\n        }\n      }\n      endCursor\n      hasMore\n    }\n  }\n"): (typeof documents)["\n  query SurveyedMissions($surveyId: ID!, $hasAnswered: Boolean, $first: Int!, $after: String) {\n    surveyedMissions(surveyId: $surveyId, hasAnswered: $hasAnswered, first: $first, after: $after) {\n      rows {\n        id\n        organisation {\n          id\n          name\n        }\n        regionCode\n        sizeBand\n        answeredAt\n        families {\n          familyId\n          stance\n        }\n      }\n      endCursor\n      hasMore\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SurveyRegions {\n    regions {\n      code\n      name\n    }\n  }\n"): (typeof documents)["\n  query SurveyRegions {\n    regions {\n      code\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftSurvey($input: DraftSurveyInput!) {\n    draftSurvey(input: $input) {\n      ...SurveyDetail\n    }\n  }\n"): (typeof documents)["\n  mutation DraftSurvey($input: DraftSurveyInput!) {\n    draftSurvey(input: $input) {\n      ...SurveyDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditSurvey($input: EditSurveyInput!) {\n    editSurvey(input: $input) {\n      ...SurveyDetail\n    }\n  }\n"): (typeof documents)["\n  mutation EditSurvey($input: EditSurveyInput!) {\n    editSurvey(input: $input) {\n      ...SurveyDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenSurvey($input: SurveyInput!) {\n    openSurvey(input: $input) {\n      ...SurveyDetail\n    }\n  }\n"): (typeof documents)["\n  mutation OpenSurvey($input: SurveyInput!) {\n    openSurvey(input: $input) {\n      ...SurveyDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemindSurvey($input: SurveyInput!) {\n    remindSurvey(input: $input) {\n      ...SurveyDetail\n    }\n  }\n"): (typeof documents)["\n  mutation RemindSurvey($input: SurveyInput!) {\n    remindSurvey(input: $input) {\n      ...SurveyDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseSurvey($input: SurveyInput!) {\n    closeSurvey(input: $input) {\n      ...SurveyDetail\n    }\n  }\n"): (typeof documents)["\n  mutation CloseSurvey($input: SurveyInput!) {\n    closeSurvey(input: $input) {\n      ...SurveyDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishSurvey($input: SurveyInput!) {\n    publishSurvey(input: $input) {\n      ...SurveyDetail\n    }\n  }\n"): (typeof documents)["\n  mutation PublishSurvey($input: SurveyInput!) {\n    publishSurvey(input: $input) {\n      ...SurveyDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerSurvey($input: AnswerSurveyInput!) {\n    answerSurvey(input: $input) {\n      ...SurveyDetail\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerSurvey($input: AnswerSurveyInput!) {\n    answerSurvey(input: $input) {\n      ...SurveyDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeSurveyGroup($input: ProposeFromSurveyInput!) {\n    proposeSurveyGroup(input: $input) {\n      ...SurveyDetail\n    }\n  }\n"): (typeof documents)["\n  mutation ProposeSurveyGroup($input: ProposeFromSurveyInput!) {\n    proposeSurveyGroup(input: $input) {\n      ...SurveyDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeSurveyCampaign($input: ProposeFromSurveyInput!) {\n    proposeSurveyCampaign(input: $input) {\n      ...SurveyDetail\n    }\n  }\n"): (typeof documents)["\n  mutation ProposeSurveyCampaign($input: ProposeFromSurveyInput!) {\n    proposeSurveyCampaign(input: $input) {\n      ...SurveyDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupFileRules {\n    documentRules {\n      endings\n      longestFile\n      longestPiece\n    }\n  }\n"): (typeof documents)["\n  query GroupFileRules {\n    documentRules {\n      endings\n      longestFile\n      longestPiece\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupUploadedFile($id: ID!) {\n    document(id: $id) {\n      id\n      versions {\n        id\n        fileName\n        sha256\n        scanState\n      }\n    }\n  }\n"): (typeof documents)["\n  query GroupUploadedFile($id: ID!) {\n    document(id: $id) {\n      id\n      versions {\n        id\n        fileName\n        sha256\n        scanState\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginGroupUpload($input: BeginUploadInput!) {\n    beginUpload(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation BeginGroupUpload($input: BeginUploadInput!) {\n    beginUpload(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelGroupUpload($input: CancelUploadInput!) {\n    cancelUpload(input: $input)\n  }\n"): (typeof documents)["\n  mutation CancelGroupUpload($input: CancelUploadInput!) {\n    cancelUpload(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteGroupUpload($input: CompleteUploadInput!) {\n    completeUpload(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation CompleteGroupUpload($input: CompleteUploadInput!) {\n    completeUpload(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddMilestone($input: AddMilestoneInput!) {\n    addMilestone(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n"): (typeof documents)["\n  mutation AddMilestone($input: AddMilestoneInput!) {\n    addMilestone(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditMilestone($input: EditMilestoneInput!) {\n    editMilestone(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n"): (typeof documents)["\n  mutation EditMilestone($input: EditMilestoneInput!) {\n    editMilestone(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveMilestone($input: MoveMilestoneInput!) {\n    moveMilestone(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n"): (typeof documents)["\n  mutation MoveMilestone($input: MoveMilestoneInput!) {\n    moveMilestone(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrderMilestones($input: OrderMilestonesInput!) {\n    orderMilestones(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n"): (typeof documents)["\n  mutation OrderMilestones($input: OrderMilestonesInput!) {\n    orderMilestones(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddGroupTask($input: AddGroupTaskInput!) {\n    addGroupTask(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n"): (typeof documents)["\n  mutation AddGroupTask($input: AddGroupTaskInput!) {\n    addGroupTask(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditGroupTask($input: EditGroupTaskInput!) {\n    editGroupTask(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n"): (typeof documents)["\n  mutation EditGroupTask($input: EditGroupTaskInput!) {\n    editGroupTask(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveGroupTask($input: MoveGroupTaskInput!) {\n    moveGroupTask(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n"): (typeof documents)["\n  mutation MoveGroupTask($input: MoveGroupTaskInput!) {\n    moveGroupTask(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeliverToGroup($input: DeliverToGroupInput!) {\n    deliverToGroup(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n"): (typeof documents)["\n  mutation DeliverToGroup($input: DeliverToGroupInput!) {\n    deliverToGroup(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviseDeliverable($input: ReviseDeliverableInput!) {\n    reviseDeliverable(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n"): (typeof documents)["\n  mutation ReviseDeliverable($input: ReviseDeliverableInput!) {\n    reviseDeliverable(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawDeliverable($input: DeliverableInput!) {\n    withdrawDeliverable(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawDeliverable($input: DeliverableInput!) {\n    withdrawDeliverable(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewDeliverable($input: DeliverableInput!) {\n    reviewDeliverable(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n"): (typeof documents)["\n  mutation ReviewDeliverable($input: DeliverableInput!) {\n    reviewDeliverable(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendBackDeliverable($input: SendBackDeliverableInput!) {\n    sendBackDeliverable(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n"): (typeof documents)["\n  mutation SendBackDeliverable($input: SendBackDeliverableInput!) {\n    sendBackDeliverable(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdoptDeliverable($input: DeliverableInput!) {\n    adoptDeliverable(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n"): (typeof documents)["\n  mutation AdoptDeliverable($input: DeliverableInput!) {\n    adoptDeliverable(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishResource($input: ResourceInput!) {\n    publishResource(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n"): (typeof documents)["\n  mutation PublishResource($input: ResourceInput!) {\n    publishResource(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireResource($input: RetireResourceInput!) {\n    retireResource(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n"): (typeof documents)["\n  mutation RetireResource($input: RetireResourceInput!) {\n    retireResource(input: $input) {\n      ...GroupWorkFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostThreadMessage($input: PostThreadMessageInput!) {\n    postThreadMessage(input: $input) {\n      ...ThreadMessageFields\n    }\n  }\n"): (typeof documents)["\n  mutation PostThreadMessage($input: PostThreadMessageInput!) {\n    postThreadMessage(input: $input) {\n      ...ThreadMessageFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawThreadMessage($input: ThreadMessageInput!) {\n    withdrawThreadMessage(input: $input) {\n      ...ThreadMessageFields\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawThreadMessage($input: ThreadMessageInput!) {\n    withdrawThreadMessage(input: $input) {\n      ...ThreadMessageFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShareGroupFile($input: ShareGroupFileInput!) {\n    shareGroupFile(input: $input) {\n      ...GroupFilesFields\n    }\n  }\n"): (typeof documents)["\n  mutation ShareGroupFile($input: ShareGroupFileInput!) {\n    shareGroupFile(input: $input) {\n      ...GroupFilesFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddGroupFileVersion($input: AddGroupFileVersionInput!) {\n    addGroupFileVersion(input: $input) {\n      ...GroupFilesFields\n    }\n  }\n"): (typeof documents)["\n  mutation AddGroupFileVersion($input: AddGroupFileVersionInput!) {\n    addGroupFileVersion(input: $input) {\n      ...GroupFilesFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveGroupFile($input: GroupFileInput!) {\n    removeGroupFile(input: $input) {\n      ...GroupFilesFields\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveGroupFile($input: GroupFileInput!) {\n    removeGroupFile(input: $input) {\n      ...GroupFilesFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorkFileFields on WorkFile {\n    versionId\n    fileName\n    mediaType\n    byteSize\n  }\n"): (typeof documents)["\n  fragment WorkFileFields on WorkFile {\n    versionId\n    fileName\n    mediaType\n    byteSize\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MilestoneFields on Milestone {\n    id\n    state\n    title\n    note\n    dueOn\n    reason\n    tasksDone\n    tasksAll\n    acts {\n      act\n      can\n    }\n  }\n"): (typeof documents)["\n  fragment MilestoneFields on Milestone {\n    id\n    state\n    title\n    note\n    dueOn\n    reason\n    tasksDone\n    tasksAll\n    acts {\n      act\n      can\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GroupTaskFields on GroupTask {\n    id\n    milestoneId\n    state\n    title\n    details\n    ownerId\n    ownerName\n    dueOn\n    reason\n    isOurs\n    isOverdue\n    acts {\n      act\n      can\n    }\n  }\n"): (typeof documents)["\n  fragment GroupTaskFields on GroupTask {\n    id\n    milestoneId\n    state\n    title\n    details\n    ownerId\n    ownerName\n    dueOn\n    reason\n    isOurs\n    isOverdue\n    acts {\n      act\n      can\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeliverableFields on Deliverable {\n    id\n    lineId\n    state\n    title\n    kind\n    summary\n    link\n    file {\n      ...WorkFileFields\n    }\n    deliverer {\n      id\n      name\n      timeZone\n    }\n    personName\n    note\n    deliveredAt\n    hasSuccessor\n    resourceId\n    edition\n    replacesEdition\n    adoptedBy\n    adoptedAt\n    publishedAt\n    replacedAt\n    retiredBecause\n    uses\n    isOurs\n    acts {\n      act\n      can\n    }\n  }\n"): (typeof documents)["\n  fragment DeliverableFields on Deliverable {\n    id\n    lineId\n    state\n    title\n    kind\n    summary\n    link\n    file {\n      ...WorkFileFields\n    }\n    deliverer {\n      id\n      name\n      timeZone\n    }\n    personName\n    note\n    deliveredAt\n    hasSuccessor\n    resourceId\n    edition\n    replacesEdition\n    adoptedBy\n    adoptedAt\n    publishedAt\n    replacedAt\n    retiredBecause\n    uses\n    isOurs\n    acts {\n      act\n      can\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GroupWorkFields on GroupWork {\n    id\n    today\n    isLed\n    isSponsored\n    mayWork\n    people {\n      personId\n      name\n      organisation {\n        id\n        name\n      }\n    }\n    milestones {\n      ...MilestoneFields\n    }\n    endedTasksHidden\n    tasks {\n      ...GroupTaskFields\n    }\n    deliverables {\n      ...DeliverableFields\n    }\n  }\n"): (typeof documents)["\n  fragment GroupWorkFields on GroupWork {\n    id\n    today\n    isLed\n    isSponsored\n    mayWork\n    people {\n      personId\n      name\n      organisation {\n        id\n        name\n      }\n    }\n    milestones {\n      ...MilestoneFields\n    }\n    endedTasksHidden\n    tasks {\n      ...GroupTaskFields\n    }\n    deliverables {\n      ...DeliverableFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupWork($groupId: ID!) {\n    groupWork(groupId: $groupId) {\n      ...GroupWorkFields\n    }\n  }\n"): (typeof documents)["\n  query GroupWork($groupId: ID!) {\n    groupWork(groupId: $groupId) {\n      ...GroupWorkFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AwaitedWorkActs {\n    awaitedWorkActs {\n      kind\n      id\n      groupId\n      groupTitle\n      title\n      dueAt\n    }\n  }\n"): (typeof documents)["\n  query AwaitedWorkActs {\n    awaitedWorkActs {\n      kind\n      id\n      groupId\n      groupTitle\n      title\n      dueAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GroupFilesFields on GroupFiles {\n    id\n    mayWork\n    files {\n      id\n      title\n      mayRemove\n      versions {\n        id\n        versionId\n        fileName\n        mediaType\n        byteSize\n        personName\n        organisationName\n        addedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment GroupFilesFields on GroupFiles {\n    id\n    mayWork\n    files {\n      id\n      title\n      mayRemove\n      versions {\n        id\n        versionId\n        fileName\n        mediaType\n        byteSize\n        personName\n        organisationName\n        addedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupFiles($groupId: ID!) {\n    groupFiles(groupId: $groupId) {\n      ...GroupFilesFields\n    }\n  }\n"): (typeof documents)["\n  query GroupFiles($groupId: ID!) {\n    groupFiles(groupId: $groupId) {\n      ...GroupFilesFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThreadMessageFields on ThreadMessage {\n    id\n    personName\n    organisation {\n      id\n      name\n    }\n    body\n    mentions {\n      personId\n      name\n    }\n    writtenAt\n    withdrawnAt\n    isOurs\n    isForMe\n  }\n"): (typeof documents)["\n  fragment ThreadMessageFields on ThreadMessage {\n    id\n    personName\n    organisation {\n      id\n      name\n    }\n    body\n    mentions {\n      personId\n      name\n    }\n    writtenAt\n    withdrawnAt\n    isOurs\n    isForMe\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupThread($groupId: ID!, $first: Int!, $after: String) {\n    groupThread(groupId: $groupId, first: $first, after: $after) {\n      id\n      mayWrite\n      people {\n        personId\n        name\n      }\n      rows {\n        ...ThreadMessageFields\n      }\n      endCursor\n      hasMore\n    }\n  }\n"): (typeof documents)["\n  query GroupThread($groupId: ID!, $first: Int!, $after: String) {\n    groupThread(groupId: $groupId, first: $first, after: $after) {\n      id\n      mayWrite\n      people {\n        personId\n        name\n      }\n      rows {\n        ...ThreadMessageFields\n      }\n      endCursor\n      hasMore\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorkshopBrief on WorkshopInBrief {\n    id\n    groupTitle\n    state\n    title\n    summary\n    kind\n    band\n    link\n    replay\n    timeZone\n    startsAt\n    endsAt\n    capacity\n    taken\n    waiting\n    seatsLeft\n    isOurs\n    organiser {\n      id\n      name\n    }\n    own {\n      id\n      state\n      attended\n    }\n  }\n"): (typeof documents)["\n  fragment WorkshopBrief on WorkshopInBrief {\n    id\n    groupTitle\n    state\n    title\n    summary\n    kind\n    band\n    link\n    replay\n    timeZone\n    startsAt\n    endsAt\n    capacity\n    taken\n    waiting\n    seatsLeft\n    isOurs\n    organiser {\n      id\n      name\n    }\n    own {\n      id\n      state\n      attended\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorkshopFields on Workshop {\n    id\n    groupTitle\n    state\n    title\n    summary\n    kind\n    band\n    link\n    replay\n    timeZone\n    startsAt\n    endsAt\n    capacity\n    taken\n    waiting\n    seatsLeft\n    isOurs\n    organiser {\n      id\n      name\n    }\n    own {\n      id\n      state\n      attended\n    }\n    registrations {\n      id\n      name\n      state\n      arrival\n      attended\n      organisation {\n        id\n        name\n      }\n    }\n    decisions {\n      id\n      act\n      at\n      by\n      reason\n    }\n    registering {\n      act\n      can\n      code\n      params\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"): (typeof documents)["\n  fragment WorkshopFields on Workshop {\n    id\n    groupTitle\n    state\n    title\n    summary\n    kind\n    band\n    link\n    replay\n    timeZone\n    startsAt\n    endsAt\n    capacity\n    taken\n    waiting\n    seatsLeft\n    isOurs\n    organiser {\n      id\n      name\n    }\n    own {\n      id\n      state\n      attended\n    }\n    registrations {\n      id\n      name\n      state\n      arrival\n      attended\n      organisation {\n        id\n        name\n      }\n    }\n    decisions {\n      id\n      act\n      at\n      by\n      reason\n    }\n    registering {\n      act\n      can\n      code\n      params\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Workshops($search: WorkshopSearchInput!) {\n    workshops(search: $search) {\n      rows {\n        ...WorkshopBrief\n      }\n      hasMore\n    }\n  }\n"): (typeof documents)["\n  query Workshops($search: WorkshopSearchInput!) {\n    workshops(search: $search) {\n      rows {\n        ...WorkshopBrief\n      }\n      hasMore\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Workshop($id: ID!) {\n    workshop(id: $id) {\n      ...WorkshopFields\n    }\n  }\n"): (typeof documents)["\n  query Workshop($id: ID!) {\n    workshop(id: $id) {\n      ...WorkshopFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftWorkshop($input: DraftWorkshopInput!) {\n    draftWorkshop(input: $input) {\n      ...WorkshopFields\n    }\n  }\n"): (typeof documents)["\n  mutation DraftWorkshop($input: DraftWorkshopInput!) {\n    draftWorkshop(input: $input) {\n      ...WorkshopFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditWorkshop($input: EditWorkshopInput!) {\n    editWorkshop(input: $input) {\n      ...WorkshopFields\n    }\n  }\n"): (typeof documents)["\n  mutation EditWorkshop($input: EditWorkshopInput!) {\n    editWorkshop(input: $input) {\n      ...WorkshopFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishWorkshop($input: WorkshopInput!) {\n    publishWorkshop(input: $input) {\n      ...WorkshopFields\n    }\n  }\n"): (typeof documents)["\n  mutation PublishWorkshop($input: WorkshopInput!) {\n    publishWorkshop(input: $input) {\n      ...WorkshopFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseWorkshopRegistration($input: WorkshopInput!) {\n    closeWorkshopRegistration(input: $input) {\n      ...WorkshopFields\n    }\n  }\n"): (typeof documents)["\n  mutation CloseWorkshopRegistration($input: WorkshopInput!) {\n    closeWorkshopRegistration(input: $input) {\n      ...WorkshopFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenWorkshopRegistration($input: WorkshopInput!) {\n    reopenWorkshopRegistration(input: $input) {\n      ...WorkshopFields\n    }\n  }\n"): (typeof documents)["\n  mutation ReopenWorkshopRegistration($input: WorkshopInput!) {\n    reopenWorkshopRegistration(input: $input) {\n      ...WorkshopFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldWorkshop($input: NoteWorkshopAttendanceInput!) {\n    holdWorkshop(input: $input) {\n      ...WorkshopFields\n    }\n  }\n"): (typeof documents)["\n  mutation HoldWorkshop($input: NoteWorkshopAttendanceInput!) {\n    holdWorkshop(input: $input) {\n      ...WorkshopFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishWorkshopReplay($input: PublishWorkshopReplayInput!) {\n    publishWorkshopReplay(input: $input) {\n      ...WorkshopFields\n    }\n  }\n"): (typeof documents)["\n  mutation PublishWorkshopReplay($input: PublishWorkshopReplayInput!) {\n    publishWorkshopReplay(input: $input) {\n      ...WorkshopFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelWorkshop($input: ReasonedWorkshopInput!) {\n    cancelWorkshop(input: $input) {\n      ...WorkshopFields\n    }\n  }\n"): (typeof documents)["\n  mutation CancelWorkshop($input: ReasonedWorkshopInput!) {\n    cancelWorkshop(input: $input) {\n      ...WorkshopFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterForWorkshop($input: WorkshopInput!) {\n    registerForWorkshop(input: $input) {\n      ...WorkshopFields\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterForWorkshop($input: WorkshopInput!) {\n    registerForWorkshop(input: $input) {\n      ...WorkshopFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawFromWorkshop($input: WorkshopInput!) {\n    withdrawFromWorkshop(input: $input) {\n      ...WorkshopFields\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawFromWorkshop($input: WorkshopInput!) {\n    withdrawFromWorkshop(input: $input) {\n      ...WorkshopFields\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
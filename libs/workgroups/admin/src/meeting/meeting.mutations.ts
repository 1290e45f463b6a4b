import { graphql } from '../generated/index.js';

export const proposeMeetingMutation = graphql(`
  mutation ProposeGroupMeeting($input: ProposeGroupMeetingInput!) {
    proposeGroupMeeting(input: $input) {
      ...MeetingFields
    }
  }
`);

export const editMeetingMutation = graphql(`
  mutation EditGroupMeeting($input: EditGroupMeetingInput!) {
    editGroupMeeting(input: $input) {
      ...MeetingFields
    }
  }
`);

export const proposeDatesMutation = graphql(`
  mutation ProposeMeetingDates($input: ProposeMeetingDatesInput!) {
    proposeMeetingDates(input: $input) {
      ...MeetingFields
    }
  }
`);

export const conveneMeetingMutation = graphql(`
  mutation ConveneGroupMeeting($input: ConveneGroupMeetingInput!) {
    conveneGroupMeeting(input: $input) {
      ...MeetingFields
    }
  }
`);

export const moveMeetingMutation = graphql(`
  mutation MoveGroupMeeting($input: MoveGroupMeetingInput!) {
    moveGroupMeeting(input: $input) {
      ...MeetingFields
    }
  }
`);

export const cancelMeetingMutation = graphql(`
  mutation CancelGroupMeeting($input: ReasonedMeetingInput!) {
    cancelGroupMeeting(input: $input) {
      ...MeetingFields
    }
  }
`);

export const holdMeetingMutation = graphql(`
  mutation HoldGroupMeeting($input: MeetingInput!) {
    holdGroupMeeting(input: $input) {
      ...MeetingFields
    }
  }
`);

export const answerDatesMutation = graphql(`
  mutation AnswerMeetingDates($input: AnswerMeetingDatesInput!) {
    answerMeetingDates(input: $input) {
      ...MeetingFields
    }
  }
`);

export const sayAttendanceMutation = graphql(`
  mutation SayMeetingAttendance($input: SayMeetingAttendanceInput!) {
    sayMeetingAttendance(input: $input) {
      ...MeetingFields
    }
  }
`);

export const noteAttendanceMutation = graphql(`
  mutation NoteMeetingAttendance($input: NoteMeetingAttendanceInput!) {
    noteMeetingAttendance(input: $input) {
      ...MeetingFields
    }
  }
`);

export const writeReportMutation = graphql(`
  mutation WriteMeetingReport($input: WriteMeetingReportInput!) {
    writeMeetingReport(input: $input) {
      ...MeetingFields
    }
  }
`);

export const sendReportMutation = graphql(`
  mutation SendMeetingReport($input: SendMeetingReportInput!) {
    sendMeetingReport(input: $input) {
      ...MeetingFields
    }
  }
`);

export const reviseReportMutation = graphql(`
  mutation ReviseMeetingReport($input: ReasonedMeetingInput!) {
    reviseMeetingReport(input: $input) {
      ...MeetingFields
    }
  }
`);

export const amendReportMutation = graphql(`
  mutation AmendMeetingReport($input: AmendMeetingReportInput!) {
    amendMeetingReport(input: $input) {
      ...MeetingFields
    }
  }
`);

export const answerAmendmentMutation = graphql(`
  mutation AnswerReportAmendment($input: AnswerReportAmendmentInput!) {
    answerReportAmendment(input: $input) {
      ...MeetingFields
    }
  }
`);

export const validateReportMutation = graphql(`
  mutation ValidateMeetingReport($input: MeetingInput!) {
    validateMeetingReport(input: $input) {
      ...MeetingFields
    }
  }
`);

export const freezeReportMutation = graphql(`
  mutation FreezeMeetingReport($input: MeetingInput!) {
    freezeMeetingReport(input: $input) {
      ...MeetingFields
    }
  }
`);

export const logDecisionMutation = graphql(`
  mutation LogMeetingDecision($input: LogMeetingDecisionInput!) {
    logMeetingDecision(input: $input) {
      ...MeetingFields
    }
  }
`);

export const moveDecisionMutation = graphql(`
  mutation MoveLoggedDecision($input: MoveLoggedDecisionInput!) {
    moveLoggedDecision(input: $input) {
      ...LoggedDecisionFields
    }
  }
`);

import { graphql } from '../generated/index.js';

export const ownCalendarQuery = graphql(`
  query OwnCalendar {
    ownCalendar {
      addressMadeAt
      meetings {
        ...MeetingBrief
      }
      workshops {
        ...WorkshopBrief
      }
    }
  }
`);

export const makeAddressMutation = graphql(`
  mutation MakeCalendarAddress($input: CalendarInput!) {
    makeCalendarAddress(input: $input) {
      address
    }
  }
`);

export const revokeAddressMutation = graphql(`
  mutation RevokeCalendarAddress($input: CalendarInput!) {
    revokeCalendarAddress(input: $input)
  }
`);

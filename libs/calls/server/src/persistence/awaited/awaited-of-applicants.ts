import { statesBeforeDeposit, statesOfWriting } from '@maillage/calls-domain';
import type { AwaitedOf } from './awaited-of.js';

const states = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

/** While the application is written and its call takes it; and for who comes in the place of another, once it is deposited. */
const isWritten = `application.state in (${states(statesOfWriting)})`;
const isOpen = `(${isWritten} and call.state = 'open'
      or application.state not in (${states([...statesBeforeDeposit, 'withdrawn'])}))`;

/** The places of the organisation in consortiums of others that it may still join, as it sees them itself. */
const places = `calls.partner
      join calls.application on application.tenant_id = partner.tenant_id and application.id = partner.application_id
      join calls.call on call.tenant_id = application.coordinator_id and call.id = application.call_id
      left join calls.share on share.partner_id = partner.id and share.tenant_id = partner.organisation_id
    where partner.organisation_id = $1 and partner.state <> 'replaced' and ${isOpen}`;

const place = `select application.id, application.title, call.title, 1,
      case when ${isWritten} then call.deposits_until end from ${places}`;

/** Whether a share says all that is asked of it: the questions of every share, and those that its plan adds. */
const isFilled = `exists (select from calls.project_plan plan where plan.application_id = application.id
        and share.answers ?& (array['contribution', 'asked']
          || array(select 'target.' || (indicator ->> 'code') from jsonb_array_elements(plan.content -> 'indicators') indicator
            where indicator ->> 'reportedBy' <> 'lead' and indicator ->> 'partOf' is null)
          || array(select 'account.' || (account ->> 'account') from jsonb_array_elements(plan.content -> 'accounts') account)))`;

/** What is awaited of those who apply, alone or with others. */
export const awaitedOfApplicants = {
  correct: {
    capability: 'writeApplications',
    rows: `select ours.id, ours.title, ours.call, count(*)::int, max(correction.until) from ours
      join calls.correction on correction.application_id = ours.id and correction.deposit_number = ours.deposits
        and correction.cancelled_at is null and correction.until > clock_timestamp()
      where ours.state in ('submitted', 'resubmitted') group by ours.id, ours.title, ours.call`,
  },
  signOff: {
    capability: 'signOffApplications',
    rows: `select ours.id, ours.title, ours.call, 1, ours.deposits_until from ours
      where ours.state = 'awaitingSignOff' and ours.signed_off_at is null and ours.call_state = 'open'
        and ours.partners_left = 0 and ours.sign_off_asked_by is distinct from $2::uuid`,
  },
  deposit: {
    capability: 'depositApplications',
    rows: `select ours.id, ours.title, ours.call, 1, ours.deposits_until from ours
      where ours.state = 'awaitingSignOff' and ours.signed_off_at is not null and ours.call_state = 'open'
        and ours.partners_left = 0`,
  },
  answerInvitation: {
    capability: 'depositApplications',
    rows: `${place} and share.id is null`,
  },
  signShare: {
    capability: 'depositApplications',
    rows: `${place} and share.state = 'accepted' and ${isFilled}`,
  },
  fillShare: {
    capability: 'writeApplications',
    rows: `${place} and share.state = 'accepted' and not ${isFilled}`,
  },
  finish: {
    capability: 'writeApplications',
    rows: `select ours.id, ours.title, ours.call, 1, ours.deposits_until from ours
      where (ours.state in ('draft', 'partnersPending') or ours.partners_left > 0) and ours.call_state = 'open'
        and ours.deposits_until between clock_timestamp() and clock_timestamp() + interval '14 days'`,
  },
} as const satisfies Readonly<Record<string, AwaitedOf>>;

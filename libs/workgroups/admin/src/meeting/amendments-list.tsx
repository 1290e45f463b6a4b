import { Act, ActRow, Tag, useApiAct, textStyles } from '@maillage/platform-admin';
import { useState } from 'react';
import type { MeetingFieldsFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { AskDialog } from '../parts/ask-dialog.js';
import { answerAmendmentMutation } from './meeting.mutations.js';

type Amendment = MeetingFieldsFragment['amendments'][number];
const kinds = { open: 'running', accepted: 'held', declined: 'outline' } as const;

/** What those present want corrected, and what who leads answered. */
export function AmendmentsList({ meeting }: { meeting: MeetingFieldsFragment }) {
  const words = useWorkgroupsWords();
  if (meeting.amendments.length === 0) return null;
  return (
    <div className={textStyles.block}>
      <h3>{words('meeting.report.amendments')}</h3>
      <ul className={textStyles.entries}>
        {meeting.amendments.map((amendment) => (
          <AmendmentLine key={amendment.id} meeting={meeting} amendment={amendment} />
        ))}
      </ul>
    </div>
  );
}

function AmendmentLine({ meeting, amendment }: { meeting: MeetingFieldsFragment; amendment: Amendment }) {
  const words = useWorkgroupsWords();
  const answer = useApiAct(answerAmendmentMutation);
  const [isAccepted, setAccepted] = useState<boolean | null>(null);
  const label = isAccepted === true ? words('meeting.report.accept') : words('meeting.report.decline');
  return (
    <li>
      <b>{amendment.name}</b>{' '}
      <Tag kind={kinds[amendment.state]}>{words(`meeting.report.answered.${amendment.state}`)}</Tag>
      <p className={textStyles.prose}>{amendment.body}</p>
      {amendment.answer !== null && <p className={textStyles.dim}>{amendment.answer}</p>}
      {meeting.isLed && amendment.state === 'open' && (
        <ActRow>
          <Act size="small" label={words('meeting.report.accept')} onAct={() => setAccepted(true)} />
          <Act size="small" label={words('meeting.report.decline')} onAct={() => setAccepted(false)} />
        </ActRow>
      )}
      {isAccepted !== null && (
        <AskDialog
          title={label}
          label={label}
          field={words('meeting.report.answer')}
          missing={words('meeting.acts.reasonMissing')}
          send={(text) => answer({ meetingId: meeting.id, amendmentId: amendment.id, isAccepted, answer: text })}
          onClose={() => setAccepted(null)}
        />
      )}
    </li>
  );
}

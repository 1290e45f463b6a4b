import { MessagesCard } from '../messages/messages-cards.js';
import { WriteMessageCard } from '../messages/write-message-card.js';
import { ApplicationFrame } from './application-frame.js';

/** What is said of our application, to those whom each writer chose. */
export function ApplicationMessagesPage({ applicationId }: { applicationId: string }) {
  return (
    <ApplicationFrame applicationId={applicationId} current="messages">
      {({ id, messages, deposits }) => (
        <>
          <MessagesCard messages={messages} />
          <WriteMessageCard applicationId={id} side="applicant" isDeposited={deposits.length > 0} />
        </>
      )}
    </ApplicationFrame>
  );
}

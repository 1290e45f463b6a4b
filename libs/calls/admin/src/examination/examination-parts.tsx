import { Card, Empty, Tag, useFormat, textStyles } from '@maillage/platform-admin';
import { definitionOf, placeOfField } from '../application/definition-of.js';
import { useCallsFrame } from '../calls-frame.js';
import type { ExaminationFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { MessagesCard } from '../messages/messages-cards.js';
import { WriteMessageCard } from '../messages/write-message-card.js';
import { DecisionsCard } from '../parts/decisions-card.js';
import { ExaminationFrame } from './examination-frame.js';

interface PartProps {
  applicationId: string;
}

/** What was asked to be corrected, deposit by deposit. */
export function ExaminationCorrectionsPage({ applicationId }: PartProps) {
  return (
    <ExaminationFrame applicationId={applicationId} current="corrections">
      {(examination) => <CorrectionsCard examination={examination} />}
    </ExaminationFrame>
  );
}

function CorrectionsCard({ examination }: { examination: ExaminationFieldsFragment }) {
  const words = useCallsWords();
  const format = useFormat();
  const { acting } = useCallsFrame();
  const definition = definitionOf(examination);
  const [latest] = examination.deposits;
  if (examination.corrections.length === 0) {
    return (
      <Card title={words('examination.tabCorrections')}>
        <Empty title={words('correction.none')} detail={words('correction.noneDetail')} />
      </Card>
    );
  }
  return (
    <Card title={words('examination.tabCorrections')}>
      <ul className={textStyles.entries}>
        {examination.corrections.map(({ id, fieldKey, kind, body, by, askedAt, until, isCancelled, depositNumber }) => (
          <li key={id}>
            <div className={textStyles.entryHead}>
              <b>{placeOfField(definition, fieldKey)?.field.label ?? fieldKey}</b>
              {isCancelled && <Tag kind="neutral">{words('correction.cancelled')}</Tag>}
              {!isCancelled && depositNumber === latest?.number && <Tag kind="late">{words('correction.asked')}</Tag>}
              {!isCancelled && depositNumber !== latest?.number && <Tag kind="held">{words('corrections.met')}</Tag>}
            </div>
            <p className={textStyles.prose}>
              <b>{words(`correctionKind.${kind}`)} :</b> {body}
            </p>
            <p className={textStyles.dim}>
              {words('correction.by', {
                name: by,
                day: format.shortDate(askedAt, acting.timeZone),
                until: format.shortDate(until, acting.timeZone),
              })}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What is said of the file, to those whom each writer chose. */
export function ExaminationMessagesPage({ applicationId }: PartProps) {
  return (
    <ExaminationFrame applicationId={applicationId} current="messages">
      {({ id, messages }) => (
        <>
          <MessagesCard messages={messages} />
          <WriteMessageCard applicationId={id} side="coordinator" isDeposited />
        </>
      )}
    </ExaminationFrame>
  );
}

/** Who decided what in the examination. */
export function ExaminationDecisionsPage({ applicationId }: PartProps) {
  const words = useCallsWords();
  return (
    <ExaminationFrame applicationId={applicationId} current="decisions">
      {({ decisions }) => (
        <DecisionsCard of="application" title={words('examination.decisions')} decisions={decisions} first={50} />
      )}
    </ExaminationFrame>
  );
}

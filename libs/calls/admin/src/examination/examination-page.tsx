import type { FormField } from '@maillage/forms-domain';
import { Banner, useFormat } from '@maillage/platform-admin';
import { useState } from 'react';
import { AwardCard } from '../allocation/award-card.js';
import { useCallsFrame } from '../calls-frame.js';
import type { ExaminationFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { DecisionsCard } from '../parts/decisions-card.js';
import { OpenReportsCard } from '../reporting/open-reports-card.js';
import { CorrectionDialog } from './correction-dialog.js';
import { type CorrectionDraft, withCorrection } from './correction-draft.js';
import { DepositFacts } from './deposit-facts.js';
import { DepositedContent } from './deposited-content.js';
import { ExaminationActsCard, type ExaminationActShown } from './examination-acts-card.js';
import { ExaminationFrame } from './examination-frame.js';
import { RequestChangesCard } from './request-changes-card.js';

/** What was deposited, read-only, with the acts of who examines it: admissible or not, and what is to be corrected. */
export function ExaminationPage({ applicationId }: { applicationId: string }) {
  const words = useCallsWords();
  const [drafts, setDrafts] = useState<readonly CorrectionDraft[]>([]);
  const [corrected, setCorrected] = useState<FormField | null>(null);
  const [done, setDone] = useState<ExaminationActShown | 'requestChanges' | null>(null);
  const sent = () => {
    setDrafts([]);
    setDone('requestChanges');
  };
  return (
    <ExaminationFrame
      applicationId={applicationId}
      current="content"
      aside={(examination) => (
        <>
          <RequestChangesCard
            examination={examination}
            drafts={drafts}
            onRemove={(key) => setDrafts(drafts.filter(({ fieldKey }) => fieldKey !== key))}
            onSent={sent}
          />
          <ExaminationActsCard examination={examination} onDone={setDone} />
          {isRetained(examination.state) && (
            <>
              <AwardCard applicationId={applicationId} mayGrant />
              <OpenReportsCard applicationId={applicationId} />
            </>
          )}
          <DepositFacts deposits={examination.deposits} />
          <DecisionsCard of="application" title={words('examination.decisions')} decisions={examination.decisions} />
        </>
      )}
    >
      {(examination) => (
        <>
          {done !== null && <Banner kind="ok" announced title={words(`examinationNotice.${done}`)} />}
          <CorrectionsAwaited examination={examination} />
          <DepositedContent examination={examination} onCorrect={mayCorrect(examination) ? setCorrected : null} />
          {corrected !== null && (
            <CorrectionDialog
              field={corrected}
              draft={drafts.find(({ fieldKey }) => fieldKey === corrected.key)}
              onClose={() => setCorrected(null)}
              onWritten={(draft) => setDrafts(withCorrection(drafts, draft))}
            />
          )}
        </>
      )}
    </ExaminationFrame>
  );
}

function isRetained(state: ExaminationFieldsFragment['state']): boolean {
  return state === 'awarded' || state === 'awardedPartially';
}

function mayCorrect({ acts }: ExaminationFieldsFragment): boolean {
  return acts.some(({ act, can }) => act === 'requestChanges' && can);
}

function CorrectionsAwaited({ examination }: { examination: ExaminationFieldsFragment }) {
  const words = useCallsWords();
  const format = useFormat();
  const { acting } = useCallsFrame();
  const { state, correctionsUntil } = examination;
  if (state !== 'changesRequested' || correctionsUntil === null) return null;
  const until = `${format.day(correctionsUntil, { zone: acting.timeZone })}, ${format.time(correctionsUntil, acting.timeZone)}`;
  return <Banner title={words('examination.awaited')}>{words('examination.awaitedUntil', { until })}</Banner>;
}

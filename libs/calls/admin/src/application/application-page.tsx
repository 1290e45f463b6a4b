import { Act, AutosaveState, Banner, Card, Meta, Pile } from '@maillage/platform-admin';
import { useState } from 'react';
import { AwardCard } from '../allocation/award-card.js';
import { useCallsFrame } from '../calls-frame.js';
import type { ApplicationFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { DecisionsCard } from '../parts/decisions-card.js';
import { useActs } from '../parts/use-acts.js';
import { ApplicationActDialog, type ApplicationActShown } from './application-dialogs.js';
import { ApplicationFrame } from './application-frame.js';
import { CallInBrief } from './call-in-brief.js';
import { CorrectionsCard } from './corrections-card.js';
import { DepositCard } from './deposit-card.js';
import { DepositsCard } from './deposits-card.js';
import { DuplicateDialog } from './duplicate-dialog.js';
import { PrefilledBanner } from './prefilled-answers.js';
import { PartView } from './part-view.js';
import { RenameDialog } from './rename-dialog.js';
import { SectionsCard } from './sections-card.js';
import { type ApplicationAnswers, useApplicationAnswers } from './use-application-answers.js';

interface ApplicationPageProps {
  applicationId: string;
  /** The part of the form that is written; without it, all of them as tasks. */
  part: string | null;
}

/** Our application: its parts as tasks or one of them as a form, what is missing, and the acts on it. */
export function ApplicationPage({ applicationId, part }: ApplicationPageProps) {
  const answers = useApplicationAnswers(applicationId);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [done, setDone] = useState<ApplicationActShown | null>(null);
  return (
    <ApplicationFrame
      applicationId={applicationId}
      current="form"
      meta={(application) => <SavedMeta application={application} answers={answers} />}
      aside={(application) => <Aside application={application} onAct={setOpened} />}
    >
      {(application) => (
        <>
          <Notice act={done} />
          {part === null ? (
            <Overview application={application} />
          ) : (
            <PartView key={part} application={application} part={part} answers={answers} />
          )}
          <Dialogs
            application={application}
            opened={opened}
            onClose={() => setOpened(null)}
            onDone={(act) => {
              setOpened(null);
              setDone(act);
            }}
          />
        </>
      )}
    </ApplicationFrame>
  );
}

type Opened = ApplicationActShown | 'rename' | 'duplicate';

function Overview({ application }: { application: ApplicationFieldsFragment }) {
  return (
    <>
      <OutcomeCard application={application} />
      <CorrectionsCard application={application} />
      <PrefilledBanner application={application} />
      <SectionsCard application={application} />
      <DepositsCard application={application} />
    </>
  );
}

/** Why it was decided so, once it is told; and what was granted, for the lead applicant. */
function OutcomeCard({ application: { id, outcome, isLead } }: { application: ApplicationFieldsFragment }) {
  const words = useCallsWords();
  if (outcome === null) return null;
  return (
    <>
      {outcome.motives !== null && <Card title={words('jury.motives')}>{outcome.motives}</Card>}
      {isLead && <AwardCard applicationId={id} mayGrant={false} />}
    </>
  );
}

function SavedMeta({ application, answers }: { application: ApplicationFieldsFragment; answers: ApplicationAnswers }) {
  const { acting } = useCallsFrame();
  const isWritten = ['inPreparation', 'awaitingPartners', 'correctionsAsked'].includes(application.status);
  if (!isWritten) return null;
  return (
    <Meta>
      <AutosaveState autosave={answers} lastSavedAt={application.changedAt} zone={acting.timeZone} />
    </Meta>
  );
}

function Notice({ act }: { act: ApplicationActShown | null }) {
  const words = useCallsWords();
  return act === null ? null : <Banner kind="ok" announced title={words(`applicationNotice.${act}`)} />;
}

function Aside({ application, onAct }: { application: ApplicationFieldsFragment; onAct: (act: Opened) => void }) {
  const words = useCallsWords();
  const acts = useActs(application.acts);
  const { capabilities } = useCallsFrame();
  const { status, isLead, call, decisions } = application;
  const moves = ['inPreparation', 'awaitingPartners', 'awaitingSignOff', 'correctionsAsked'].includes(status);
  const writes = isLead && capabilities.includes('writeApplications');
  return (
    <>
      {isLead && moves && <DepositCard application={application} onAct={onAct} />}
      <CallInBrief call={call} />
      {writes && (
        <Card title={words('application.otherActs')}>
          <Pile gap="sm">
            {status === 'inPreparation' && (
              <Act variant="link" label={words('rename.title')} onAct={() => onAct('rename')} />
            )}
            <Act variant="link" label={words('duplicate.title')} onAct={() => onAct('duplicate')} />
            {acts.present('withdraw') && (
              <Act
                variant="link"
                label={words('applicationAct.withdraw')}
                available={acts.of('withdraw')}
                onAct={() => onAct('withdraw')}
              />
            )}
          </Pile>
        </Card>
      )}
      <DecisionsCard of="application" title={words('application.decisions')} decisions={decisions} />
    </>
  );
}

interface DialogsProps {
  application: ApplicationFieldsFragment;
  opened: Opened | null;
  onClose: () => void;
  onDone: (act: ApplicationActShown | null) => void;
}

function Dialogs({ application, opened, onClose, onDone }: DialogsProps) {
  switch (opened) {
    case null:
      return null;
    case 'rename':
      return <RenameDialog application={application} onClose={onClose} onDone={() => onDone(null)} />;
    case 'duplicate':
      return <DuplicateDialog application={application} onClose={onClose} />;
    case 'askSignOff':
    case 'signOff':
    case 'declineSignOff':
    case 'resumeWriting':
    case 'deposit':
    case 'resubmit':
    case 'withdraw':
      return (
        <ApplicationActDialog application={application} act={opened} onClose={onClose} onDone={() => onDone(opened)} />
      );
  }
}

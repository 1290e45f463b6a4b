import { Act, AppLink, type Availability, Banner, Card, Pile, textStyles } from '@maillage/platform-admin';
import type { ApplicationFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import styles from '../parts/calls.module.css';
import { useActs } from '../parts/use-acts.js';
import type { ApplicationActShown } from './application-dialogs.js';
import { type MissingThing, useMissing } from './use-missing.js';

interface DepositCardProps {
  application: ApplicationFieldsFragment;
  onAct: (act: ApplicationActShown) => void;
}

/** The act that the page is about: its button never disappears, and says all that is missing, with the way to each. */
export function DepositCard({ application, onAct }: DepositCardProps) {
  const words = useCallsWords();
  const missing = useMissing(application);
  const acts = useActs(application.acts);
  const { status, signOff } = application;
  const blocked = (available: Availability): Availability =>
    missing.length === 0 || available.can
      ? available
      : {
          can: false,
          ...(available.code === undefined ? {} : { code: available.code }),
          reason: <MissingList missing={missing} />,
        };
  const isWriting = status === 'inPreparation' || status === 'awaitingPartners';
  return (
    <Card title={words(status === 'correctionsAsked' ? 'deposit.corrections' : 'deposit.title')}>
      <Pile gap="sm">
        {isWriting && <Step act="askSignOff" available={blocked(acts.of('askSignOff'))} onAct={onAct} isFirst />}
        {isWriting && <p className={textStyles.dim}>{words('deposit.signOffFirst')}</p>}
        {status === 'awaitingSignOff' && (
          <>
            {signOff.isOutdated && <Banner title={words('signOff.outdated')} />}
            {signOff.signedOffBy === null && (
              <Step act="signOff" available={acts.of('signOff')} onAct={onAct} isFirst={!signOff.isOutdated} />
            )}
            <Step act="deposit" available={acts.of('deposit')} onAct={onAct} isFirst={signOff.signedOffBy !== null} />
            {acts.present('declineSignOff') && (
              <Step act="declineSignOff" available={acts.of('declineSignOff')} onAct={onAct} />
            )}
            {acts.present('resumeWriting') && (
              <Step
                act="resumeWriting"
                available={acts.of('resumeWriting')}
                onAct={onAct}
                isFirst={signOff.isOutdated}
              />
            )}
          </>
        )}
        {status === 'correctionsAsked' && <Step act="resubmit" available={acts.of('resubmit')} onAct={onAct} isFirst />}
        <p className={textStyles.dim}>{words('deposit.after')}</p>
      </Pile>
    </Card>
  );
}

interface StepProps {
  act: ApplicationActShown;
  available: Availability;
  onAct: (act: ApplicationActShown) => void;
  isFirst?: boolean;
}

function Step({ act, available, onAct, isFirst = false }: StepProps) {
  const words = useCallsWords();
  return (
    <Act
      label={words(`applicationAct.${act}`)}
      variant={isFirst ? 'filled' : 'outlined'}
      available={available}
      onAct={() => onAct(act)}
      fullOnPhone
    />
  );
}

function MissingList({ missing }: { missing: readonly MissingThing[] }) {
  const words = useCallsWords();
  return (
    <>
      <b>{words('missing.title', { count: missing.length })}</b>
      <ol className={styles.missing}>
        {missing.map(({ key, text, href }) => (
          <li key={key}>
            <AppLink href={href}>{text}</AppLink>
          </li>
        ))}
      </ol>
    </>
  );
}

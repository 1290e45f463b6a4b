import { useQuery } from '@apollo/client/react';
import {
  Act,
  ActForm,
  Banner,
  Card,
  ErrorSummary,
  FactList,
  QueryStates,
  TextField,
  useActForm,
  useFormat,
  useRefusalWords,
} from '@maillage/platform-admin';
import { IconAlertTriangle, IconHelp, IconRosetteDiscountCheck } from '@tabler/icons-react';
import { useEffect, type ReactNode } from 'react';
import type { LabelState, VerifyLabelQuery } from '../generated/graphql.js';
import { type LifeWords, useLifeWords } from '../language/life-words.js';
import styles from './verification.module.css';
import { verifyLabelQuery } from './verification.operations.js';

type Verification = VerifyLabelQuery['verifyLabel'];

interface VerificationPageProps {
  code: string;
  onCode: (code: string) => void;
}

/** For anybody who holds the code of a label: whether it is valid, and nothing else. */
export function VerificationPage({ code, onCode }: VerificationPageProps) {
  const words = useLifeWords();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(verifyLabelQuery, {
    variables: { code },
    fetchPolicy: 'network-only',
  });
  const found = data?.verifyLabel;
  const title = found === undefined ? words('verification.loading') : titleOf(words, found);
  useEffect(() => {
    document.title = `${title} – Maillage`;
  }, [title]);
  return (
    <div className={styles.page}>
      {found === undefined ? (
        <Card label={title}>
          <h1 tabIndex={-1}>{title}</h1>
          <QueryStates
            loading={loading}
            what={words('verification.what')}
            error={refused(error)}
            onRetry={() => void refetch()}
          >
            {null}
          </QueryStates>
        </Card>
      ) : (
        <Seal found={found} title={title} />
      )}
      <div className={styles.ask}>
        <OtherCode onCode={onCode} />
      </div>
      <p className={styles.about}>{words('verification.about')}</p>
    </div>
  );
}

function titleOf(words: LifeWords, { known, state }: Verification): string {
  return known && state !== null ? words(`verification.${state}`) : words('verification.unknown');
}

const tones: Record<LabelState, 'ok' | 'bad' | 'none'> = {
  valid: 'ok',
  suspended: 'bad',
  withdrawn: 'bad',
  expired: 'none',
  replaced: 'none',
};
const icons: Record<'ok' | 'bad' | 'none', ReactNode> = {
  ok: <IconRosetteDiscountCheck aria-hidden />,
  bad: <IconAlertTriangle aria-hidden />,
  none: <IconHelp aria-hidden />,
};

function Seal({ found, title }: { found: Verification; title: string }) {
  const words = useLifeWords();
  const format = useFormat();
  const { known, state } = found;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const tone = known && state !== null ? tones[state] : 'none';
  const now = new Date();
  const moment = `${format.day(now, { zone })}, ${format.time(now, zone)}`;
  return (
    <section className={styles.seal} aria-label={title}>
      <span className={styles.mark} data-tone={tone} aria-hidden>
        {icons[tone]}
      </span>
      <h1 tabIndex={-1}>{title}</h1>
      {found.organisationName !== null && <p className={styles.organisation}>{found.organisationName}</p>}
      <p className={styles.detail}>
        {known && state !== null ? words(`verification.${state}Detail`) : words('verification.unknownDetail')}
      </p>
      {known && <SealFacts found={found} />}
      {found.isDemo === true && <Banner kind="warn" title={words('verification.demo')} />}
      <p className={styles.checked}>{words('verification.checked', { moment })}</p>
    </section>
  );
}

function SealFacts({ found }: { found: Verification }) {
  const words = useLifeWords();
  const format = useFormat();
  const { frameworkTitle, level, levelTitle, validUntil, state } = found;
  return (
    <div className={styles.facts}>
      <FactList
        facts={[
          ...(frameworkTitle === null ? [] : [{ term: words('verification.label'), detail: frameworkTitle }]),
          ...(level === null
            ? []
            : [
                {
                  term: words('verification.level'),
                  detail: [words('verification.levelNumber', { level }), levelTitle]
                    .filter((part) => part !== null)
                    .join(', '),
                },
              ]),
          ...(validUntil === null
            ? []
            : [
                {
                  term: words(state === 'valid' ? 'verification.until' : 'verification.wasUntil'),
                  detail: <b>{format.day(validUntil)}</b>,
                },
              ]),
        ]}
      />
    </div>
  );
}

function OtherCode({ onCode }: { onCode: (code: string) => void }) {
  const words = useLifeWords();
  const missing = { problem: words('verification.codeMissing'), remedy: words('verification.codeMissingRemedy') };
  const form = useActForm({
    initial: { code: '' },
    check: ({ code }) => (code.trim() === '' ? { code: missing } : {}),
    send: ({ code }) => Promise.resolve(onCode(code.replace(/\s/g, '').toLowerCase())),
  });
  return (
    <Card title={words('verification.askOther')}>
      <ActForm onSubmit={form.submit} label={words('verification.askOther')}>
        <ErrorSummary errors={form.summary} />
        <TextField
          {...form.field('code')}
          label={words('verification.code')}
          hint={words('verification.codeHint')}
          autoComplete="off"
          maxLength={80}
        />
        <Act type="submit" label={words('verification.check')} />
      </ActForm>
    </Card>
  );
}

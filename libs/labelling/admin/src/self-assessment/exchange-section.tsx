import { Menu } from '@mantine/core';
import { Act, RefusalBanner, Tag, useApiAct, useFormat, type Refusal } from '@maillage/platform-admin';
import { IconChevronDown, IconLifebuoy, IconLock, IconMap2, IconUsersGroup } from '@tabler/icons-react';
import { useState, type FormEvent, type ReactNode } from 'react';
import { commentCycleMutation } from '../assessment/assessment.mutations.js';
import type {
  CommentAudience,
  CriterionAnswerDetailFragment,
  LabelCommentLineFragment,
  LabelCycleDetailFragment,
} from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { actOf } from './act-of.js';
import { useFreshCriterion } from './use-fresh-criterion.js';
import styles from './criterion.module.css';

interface ExchangeSectionProps {
  cycle: LabelCycleDetailFragment;
  answer: CriterionAnswerDetailFragment;
}

const audienceIcons: Record<CommentAudience, ReactNode> = {
  own: <IconLock aria-hidden />,
  region: <IconUsersGroup aria-hidden />,
  nation: <IconMap2 aria-hidden />,
};

/** What was said of the criterion, each with who reads it, and what one writes, whose readers are chosen before. */
export function ExchangeSection({ answer }: ExchangeSectionProps) {
  const words = useAssessmentWords();
  const comment = actOf(answer, 'comment');
  return (
    <section className={styles.part} aria-label={words('criterion.exchanges')}>
      <h4>{words('criterion.exchanges')}</h4>
      {answer.comments.length === 0 ? (
        <p className={styles.quietText}>{words('criterion.noExchange')}</p>
      ) : (
        <ul className={styles.files}>
          {answer.comments.map((one) => (
            <CommentLine key={one.id} comment={one} />
          ))}
        </ul>
      )}
      {comment?.can === true && answer.audiences.length > 0 && <CommentForm answer={answer} />}
    </section>
  );
}

export function CommentLine({ comment }: { comment: LabelCommentLineFragment }) {
  const words = useAssessmentWords();
  const format = useFormat();
  const { acting } = useLabellingFrame();
  const { author, organisationName, audience, body, writtenAt, kind, heldOn } = comment;
  const isOurs = organisationName === acting.name;
  return (
    <li className={styles.comment}>
      <p className={styles.commentHead}>
        <b>{author.name}</b>
        {!isOurs && <span className={styles.quietText}>{organisationName}</span>}
        <Tag kind={audience === 'own' ? 'neutral' : 'running'} icon={audienceIcons[audience]}>
          {words(`criterion.read.${audience === 'own' ? acting.kind : audience}`)}
        </Tag>
        {kind === 'helpRequest' && (
          <Tag kind="inWork" icon={<IconLifebuoy />}>
            {words('criterion.helpRequest')}
          </Tag>
        )}
        {kind === 'journal' && <Tag kind="outline">{words('criterion.journal')}</Tag>}
        <span className={styles.quietText}>
          {heldOn === null
            ? format.shortDate(writtenAt, acting.timeZone)
            : words('label.heldOn', { day: format.day(heldOn, { weekday: false }) })}
        </span>
      </p>
      <p className={styles.commentBody}>{body}</p>
    </li>
  );
}

function CommentForm({ answer }: { answer: CriterionAnswerDetailFragment }) {
  const words = useAssessmentWords();
  const { cycleId, criterion, audiences } = answer;
  const refresh = useFreshCriterion(cycleId, criterion.key);
  const send = useApiAct(commentCycleMutation, { onData: () => void refresh() });
  const [body, setBody] = useState('');
  const [chosen, setChosen] = useState<CommentAudience | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const audience = chosen ?? audiences[0]?.audience ?? 'own';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (body.trim() === '' || busy) return;
    setBusy(true);
    const refused = await send({
      cycleId,
      criterionKey: criterion.key,
      audience,
      kind: 'note',
      body: body.trim(),
      heldOn: null,
    });
    setBusy(false);
    setRefusal(refused);
    if (refused === null) setBody('');
  };
  return (
    <form className={styles.write} onSubmit={(event) => void submit(event)}>
      <RefusalBanner refusal={refusal} />
      <AudienceMenu audiences={audiences} value={audience} onChange={setChosen} />
      <textarea
        className={styles.message}
        aria-label={words('criterion.message')}
        placeholder={words('criterion.placeholder')}
        rows={1}
        maxLength={4000}
        value={body}
        onChange={(event) => setBody(event.currentTarget.value)}
      />
      {body.trim() !== '' && (
        <Act
          size="small"
          type="submit"
          label={words('criterion.send')}
          busyLabel={words('criterion.sending')}
          busy={busy}
        />
      )}
    </form>
  );
}

interface AudienceMenuProps {
  audiences: CriterionAnswerDetailFragment['audiences'];
  value: CommentAudience;
  onChange: (audience: CommentAudience) => void;
}

/** Who will read, chosen before one writes; the narrowest stands first. */
function AudienceMenu({ audiences, value, onChange }: AudienceMenuProps) {
  const words = useAssessmentWords();
  const { acting } = useLabellingFrame();
  const nameOf = (audience: CommentAudience, readers: readonly string[]) =>
    audience === 'own'
      ? words(`criterion.forUs.${acting.kind}`)
      : words('criterion.for', { readers: readers.join(', ') });
  const readers = audiences.find(({ audience }) => audience === value)?.readers ?? [];
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button
          type="button"
          className={styles.audience}
          aria-label={`${words('criterion.audienceLabel')}, ${nameOf(value, readers)}`}
        >
          {audienceIcons[value]}
          {nameOf(value, readers)}
          <IconChevronDown aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={value} onChange={(next) => onChange(next as CommentAudience)}>
          {audiences.map((one) => (
            <Menu.RadioItem key={one.audience} value={one.audience}>
              {nameOf(one.audience, one.readers)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

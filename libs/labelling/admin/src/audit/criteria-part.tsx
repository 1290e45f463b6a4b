import { Act, AppLink, type Autosave, Card, Tag } from '@maillage/platform-admin';
import { IconGavel } from '@tabler/icons-react';
import type { AuditFileFieldsFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLifeWords } from '../language/life-words.js';
import styles from './audit-file.module.css';
import { FindingTag, OpinionTag } from './finding-tag.js';
import { type AuditedCriterion, isExamined, type OpinionContent } from './opinion-draft.js';
import { OpinionForm } from './opinion-form.js';
import { OpinionReading } from './opinion-reading.js';
import { TheirAnswer } from './their-answer.js';

interface CriteriaPartProps {
  file: AuditFileFieldsFragment;
  /** The criterion that the address opens. */
  criterionKey: string | null;
  opinions: Autosave<OpinionContent>;
  onReload: () => void;
}

/** Criterion by criterion: the answer and its evidence beside the opinion. */
export function CriteriaPart({ file, criterionKey, opinions, onReload }: CriteriaPartProps) {
  const words = useLifeWords();
  const { places } = useLabellingFrame();
  const { criteria, course } = file;
  const axes = [...new Set(criteria.map(({ axisTitle }) => axisTitle))];
  const opened = criteria.find(({ key }) => key === criterionKey) ?? firstToExamine(criteria);
  const axis = opened?.axisTitle ?? axes[0];
  const shown = criteria.filter(({ axisTitle }) => axisTitle === axis);
  const href = (key: string | undefined) => places.audit(course.id, key === undefined ? {} : { critere: key });
  const next = opened === undefined ? undefined : criteria[criteria.indexOf(opened) + 1];
  return (
    <div className={styles.columns}>
      <nav className={styles.axes} aria-label={words('auditing.axis')}>
        {axes.map((title) => {
          const inside = criteria.filter(({ axisTitle }) => axisTitle === title);
          return (
            <AppLink key={title} href={href(inside[0]?.key)} aria-current={title === axis ? 'true' : undefined}>
              <span>{title}</span>
              <span>
                {inside.filter(isExamined).length}/{inside.length}
              </span>
            </AppLink>
          );
        })}
      </nav>
      <Card flush title={axis}>
        <ul className={styles.criteria}>
          {shown.map((criterion) => (
            <li key={criterion.key} className={styles.criterion}>
              {criterion.key === opened?.key ? (
                <OpenCriterion
                  file={file}
                  criterion={criterion}
                  opinions={opinions}
                  nextHref={next === undefined ? null : href(next.key)}
                  onReload={onReload}
                />
              ) : (
                <CriterionLine criterion={criterion} href={href(criterion.key)} />
              )}
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}

function firstToExamine(criteria: readonly AuditedCriterion[]): AuditedCriterion | undefined {
  return criteria.find((criterion) => criterion.inSample && !isExamined(criterion)) ?? criteria[0];
}

const nothingHeld = { opinion: null, finding: null, onAgenda: false } as const;

function CriterionLine({ criterion, href }: { criterion: AuditedCriterion; href: string }) {
  const words = useLifeWords();
  const { code, title, inSample } = criterion;
  const { opinion, finding, onAgenda } = criterion.opinion ?? nothingHeld;
  return (
    <div className={styles.line}>
      <span className={styles.code}>{code}</span>
      <AppLink href={href}>{title}</AppLink>
      <span className={styles.tags}>
        {onAgenda && <Tag icon={<IconGavel aria-hidden />}>{words('auditing.onAgendaTag')}</Tag>}
        {finding !== null && <FindingTag kind={finding} />}
        {opinion !== null && <OpinionTag opinion={opinion} />}
        {opinion === null && inSample && <Tag kind="outline">{words('auditing.toExamine')}</Tag>}
      </span>
    </div>
  );
}

interface OpenCriterionProps {
  file: AuditFileFieldsFragment;
  criterion: AuditedCriterion;
  opinions: Autosave<OpinionContent>;
  nextHref: string | null;
  onReload: () => void;
}

function OpenCriterion({ file, criterion, opinions, nextHref, onReload }: OpenCriterionProps) {
  const words = useLifeWords();
  const { state } = file.course;
  const writing = state === 'planSent' || state === 'auditInProgress' || state === 'reportDraft';
  const early = state === 'auditorsAssigned' || state === 'admissible';
  return (
    <div className={styles.open}>
      <div className={styles.openHead}>
        <span className={styles.code}>{criterion.code}</span>
        <h3>{criterion.title}</h3>
      </div>
      <div className={styles.sides}>
        <section className={styles.side} aria-label={words('auditing.theirs')}>
          <h4>{words('auditing.theirs')}</h4>
          <TheirAnswer criterion={criterion} />
        </section>
        <section className={styles.side} aria-label={words('auditing.ours')}>
          <h4>{words('auditing.ours')}</h4>
          {writing ? (
            <OpinionForm criterion={criterion} opinions={opinions} onReload={onReload} />
          ) : (
            <OpinionReading criterion={criterion} why={words(early ? 'auditing.notYet' : 'auditing.frozen')} />
          )}
        </section>
      </div>
      {nextHref !== null && (
        <div className={styles.next}>
          <Act label={words('auditing.next')} href={nextHref} />
        </div>
      )}
    </div>
  );
}

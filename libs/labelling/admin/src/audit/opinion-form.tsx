import {
  AutosaveState,
  CheckField,
  type ConflictFact,
  ConflictView,
  contentOf,
  NumberField,
  PrivacyNote,
  RadioGroupField,
  TextAreaField,
  useFormat,
  type Autosave,
} from '@maillage/platform-admin';
import { useId } from 'react';
import type { AuditOpinionKind, FindingKind } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLabellingWords } from '../language/labelling-words.js';
import { useLifeWords } from '../language/life-words.js';
import styles from './audit-file.module.css';
import { findingKinds } from './findings-card.js';
import { type AuditedCriterion, type OpinionContent, savedOpinion, withOpinion } from './opinion-draft.js';

export const opinionKinds = ['confirmed', 'above', 'below'] as const satisfies readonly AuditOpinionKind[];

interface OpinionFormProps {
  criterion: AuditedCriterion;
  opinions: Autosave<OpinionContent>;
  /** Reads the file again, after giving way to what the other wrote. */
  onReload: () => void;
}

/** What the auditors hold of one criterion, saved as they type. */
export function OpinionForm({ criterion, opinions, onReload }: OpinionFormProps) {
  const words = useLifeWords();
  const label = useLabellingWords();
  const { acting } = useLabellingFrame();
  const note = useId();
  const saved = savedOpinion(criterion);
  const draft = opinions.drafts.get(criterion.key);
  const content = draft === undefined ? saved.content : contentOf(draft);
  const change = (part: Partial<OpinionContent>) =>
    opinions.type(criterion.key, draft?.base ?? saved.version, { ...content, ...part });
  if (draft?.trouble?.kind === 'stale') {
    return <OpinionConflict draft={draft} opinions={opinions} onReload={onReload} />;
  }
  return (
    <div className={styles.opinionForm}>
      <RadioGroupField<AuditOpinionKind>
        label={words('auditing.opinion')}
        value={content.opinion}
        options={opinionKinds.map((value) => ({ value, label: words(`audited.opinion.${value}`) }))}
        onChange={(opinion) => change(withOpinion(content, opinion))}
      />
      {content.opinion !== null && content.opinion !== 'confirmed' && (
        <div className={styles.short}>
          <NumberField
            label={words('auditing.seenPercent')}
            value={content.seenPercent}
            suffix="%"
            onChange={(seenPercent) => change({ seenPercent })}
          />
        </div>
      )}
      <RadioGroupField<FindingKind | 'none'>
        label={words('auditing.finding')}
        value={content.finding ?? 'none'}
        options={(['none', ...findingKinds] as const).map((value) => ({
          value,
          label: value === 'none' ? words('auditing.noFinding') : label(`finding.${value}`),
        }))}
        onChange={(finding) => change({ finding: finding === 'none' ? null : finding })}
      />
      <TextAreaField
        label={words('auditing.body')}
        hint={words('auditing.bodyHint')}
        describedBy={note}
        rows={4}
        maxLength={8000}
        value={content.body}
        onChange={(body) => change({ body })}
      />
      <CheckField
        label={words('auditing.onAgenda')}
        checked={content.onAgenda}
        onChange={(onAgenda) => change({ onAgenda })}
      />
      <PrivacyNote id={note}>{words('auditing.privacy')}</PrivacyNote>
      <div className={styles.foot}>
        <AutosaveState
          autosave={opinions}
          only={criterion.key}
          zone={acting.timeZone}
          lastSavedAt={criterion.opinion?.writtenAt ?? null}
        />
      </div>
    </div>
  );
}

interface OpinionConflictProps {
  draft: NonNullable<ReturnType<Autosave<OpinionContent>['drafts']['get']>>;
  opinions: Autosave<OpinionContent>;
  onReload: () => void;
}

/** Both auditors wrote of one criterion: both texts, and three ways out. */
function OpinionConflict({ draft, opinions, onReload }: OpinionConflictProps) {
  const format = useFormat();
  const { acting } = useLabellingFrame();
  const factsOf = useOpinionFacts();
  if (draft.trouble?.kind !== 'stale') return null;
  const mine = contentOf(draft);
  const { content: theirs, by, at } = draft.trouble.theirs;
  return (
    <ConflictView
      who={by}
      when={at === '' ? '' : format.time(at, acting.timeZone)}
      mine={mine.body}
      theirs={theirs.body}
      facts={factsOf(mine, theirs)}
      maxLength={8000}
      onMine={() => opinions.resolve(draft.key, mine)}
      onTheirs={() => {
        opinions.drop(draft.key);
        onReload();
      }}
      onMerged={(body, sides) => {
        const from = (key: keyof OpinionContent) => (sides[key] === 'theirs' ? theirs : mine);
        opinions.resolve(draft.key, {
          opinion: from('opinion').opinion,
          seenPercent: from('opinion').seenPercent,
          finding: from('finding').finding,
          onAgenda: mine.onAgenda || theirs.onAgenda,
          body,
        });
      }}
    />
  );
}

function useOpinionFacts() {
  const words = useLifeWords();
  const label = useLabellingWords();
  const format = useFormat();
  const opinion = ({ opinion: kind, seenPercent }: OpinionContent) => {
    if (kind === null) return '–';
    const said = words(`audited.opinion.${kind}`);
    return seenPercent === null ? said : `${said}, ${format.percent(seenPercent / 100)}`;
  };
  const finding = ({ finding: kind }: OpinionContent) =>
    kind === null ? words('auditing.noFinding') : label(`finding.${kind}`);
  return (mine: OpinionContent, theirs: OpinionContent): readonly ConflictFact[] =>
    [
      { key: 'opinion', label: words('auditing.opinion'), mine: opinion(mine), theirs: opinion(theirs) },
      { key: 'finding', label: words('auditing.finding'), mine: finding(mine), theirs: finding(theirs) },
    ].filter((fact) => fact.mine !== fact.theirs);
}

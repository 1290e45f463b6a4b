import { Act, Card, type Column, DataTable, Nothing } from '@maillage/platform-admin';
import { useState } from 'react';
import { EditCriterionDialog } from './edit-criterion-dialog.js';
import type { FrameworkAxis, FrameworkCriterion, FrameworkVersion } from './framework-version.js';
import { useFrameworksWords } from './frameworks-words.js';
import styles from './frameworks.module.css';

interface AxisCardProps {
  axis: FrameworkAxis;
  version: FrameworkVersion;
  onDone: (told: string) => void;
}

/** The criteria of an axis, with what shows each and whom it concerns. */
export function AxisCard({ axis, version, onDone }: AxisCardProps) {
  const words = useFrameworksWords();
  const [edited, setEdited] = useState<FrameworkCriterion | null>(null);
  const isEditable = version.acts.some(({ act, can }) => act === 'edit' && can);
  const columns = useCriterionColumns();
  const edit: Column<FrameworkCriterion> = {
    key: 'edit',
    header: words('page.editColumn'),
    render: (criterion) => (
      <Act
        size="small"
        variant="link"
        label={words('page.edit', { code: criterion.code })}
        onAct={() => setEdited(criterion)}
      />
    ),
  };
  return (
    <Card title={words('page.axis', { code: axis.code, title: axis.title })} flush>
      <DataTable
        caption={words('page.axisCaption', { title: axis.title })}
        columns={isEditable ? [...columns, edit] : columns}
        rows={axis.criteria}
        rowKey={({ key }) => key}
      />
      {edited !== null && (
        <EditCriterionDialog
          key={edited.key}
          criterion={edited}
          version={version}
          onClose={() => setEdited(null)}
          onDone={onDone}
        />
      )}
    </Card>
  );
}

function useCriterionColumns(): Column<FrameworkCriterion>[] {
  const words = useFrameworksWords();
  return [
    {
      key: 'criterion',
      header: words('page.criterion'),
      rowHead: true,
      render: ({ code, title, help }) => (
        <>
          <span className={styles.code}>{code}</span> {title}
          {help !== '' && <span className={styles.help}>{help}</span>}
        </>
      ),
    },
    { key: 'weight', header: words('page.weight'), align: 'end', render: ({ weight }) => weight },
    {
      key: 'evidence',
      header: words('page.evidence'),
      render: ({ expectedEvidence }) =>
        expectedEvidence.length === 0 ? <Nothing /> : <EvidenceList evidence={expectedEvidence} />,
    },
    {
      key: 'concerns',
      header: words('page.concerns'),
      render: ({ applicability }) => applicability ?? words('page.everyone'),
    },
    {
      key: 'answer',
      header: words('page.answer'),
      render: ({ question }) => words(`page.question.${question.kind as 'progress' | 'yesNo' | 'choices'}`),
    },
  ];
}

function EvidenceList({ evidence }: { evidence: FrameworkCriterion['expectedEvidence'] }) {
  const words = useFrameworksWords();
  return (
    <ul className={styles.evidence}>
      {evidence.map(({ label, required }) => (
        <li key={label}>{required ? label : words('page.useful', { label })}</li>
      ))}
    </ul>
  );
}

import { Act, ActRow, Banner, Card, FileField, Pile, randomKey } from '@maillage/platform-admin';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useCallsFrame } from '../calls-frame.js';
import { useCallsWords } from '../language/calls-words.js';
import { type BroughtTable, bringTable } from './bring-table.js';

/** The share by spreadsheet: downloaded as it is known, brought back filled; rows that cannot be are named with their field. */
export function ShareTableCard({ reportId, onTaken }: { reportId: string; onTaken: () => void }) {
  const words = useCallsWords();
  const { places, acting } = useCallsFrame();
  const [file, setFile] = useState<File | null>(null);
  const [brought, setBrought] = useState<BroughtTable | null>(null);
  const bring = async () => {
    if (file === null) return;
    const table = await bringTable({
      file,
      url: places.reportShareTable(reportId),
      organisationId: acting.id,
      key: randomKey(),
    });
    setBrought(table);
    if (table.faults.length === 0) onTaken();
  };
  return (
    <Card title={words('reporting.table')}>
      <Pile>
        <p>{words('reporting.tableDetail')}</p>
        <FileField
          id="report-table"
          label={words('reporting.file')}
          value={file}
          onChange={setFile}
          accept=".xlsx,.csv"
        />
        <ActRow>
          <Act label={words('reporting.upload')} onAct={bring} />
          <Act
            variant="link"
            icon={<IconDownload aria-hidden />}
            label={words('reporting.download')}
            href={places.reportShareFile(reportId)}
            download
          />
        </ActRow>
        {brought !== null && <Brought table={brought} />}
      </Pile>
    </Card>
  );
}

const reasons = ['dayDoesNotExist', 'numberUnreadable', 'amountUnreadable', 'fieldUnknown', 'columnMissing'] as const;

function Brought({ table: { taken, faults } }: { table: BroughtTable }) {
  const words = useCallsWords();
  const told = words('reporting.taken', { count: taken });
  if (faults.length === 0) return <Banner kind="ok">{told}</Banner>;
  return (
    <Banner kind="bad" title={`${told} ${words('reporting.refusedRows')}`}>
      <ul>
        {faults.map(({ line, field, label, value, reason }) => {
          const known = reasons.find((one) => one === reason) ?? 'fieldUnknown';
          return (
            <li key={`${line} ${field}`}>
              {words('reporting.refusedRow', {
                ...{ line, value: value ?? '', field: label === '' ? field : label },
                reason: words(`reporting.reason.${known}`),
              })}
            </li>
          );
        })}
      </ul>
    </Banner>
  );
}

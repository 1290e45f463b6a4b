import { ActRow, AppLink } from '@maillage/platform-admin';
import { useCallsFrame } from '../calls-frame.js';
import { useCallsWords } from '../language/calls-words.js';

/** The report as files, for who reads the whole of it. */
export function ReportFiles({ reportId }: { reportId: string }) {
  const words = useCallsWords();
  const { places } = useCallsFrame();
  return (
    <ActRow>
      <AppLink href={places.reportPdf(reportId)} download>
        {words('reporting.pdf')}
      </AppLink>
      <AppLink href={places.reportWorkbook(reportId)} download>
        {words('reporting.workbook')}
      </AppLink>
    </ActRow>
  );
}

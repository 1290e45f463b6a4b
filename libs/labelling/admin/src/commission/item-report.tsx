import { CourseDecisions } from '../application/course-decisions.js';
import { useCourse } from '../application/use-course.js';
import { FindingsCard } from '../audit/findings-card.js';
import { ReportCard } from '../audit/report-card.js';

/** What the auditors say of a file, and what was decided of it before: the commission reads, and answers elsewhere. */
export function ItemReport({ cycleId }: { cycleId: string }) {
  const { course } = useCourse(cycleId);
  const report = course?.reports.at(-1);
  if (course === undefined) return null;
  return (
    <>
      {course.findings.length > 0 && (
        <FindingsCard
          course={{ findings: course.findings.map(withoutActs) }}
          nameOf={(key) => report?.criteria.find((one) => one.key === key) ?? null}
          send={nothingToSend}
        />
      )}
      {report !== undefined && <ReportCard report={report} cycleId={cycleId} />}
      <CourseDecisions decisions={course.decisions} layout="columns" />
    </>
  );
}

const withoutActs = <F extends { acts: unknown }>(finding: F) => ({ ...finding, acts: [] });
const nothingToSend = () => Promise.resolve(null);

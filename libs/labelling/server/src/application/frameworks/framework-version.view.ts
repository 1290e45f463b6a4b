import {
  compareVersions,
  type ComparedCriterion,
  contentMustHold,
  type Criterion,
  criterionOf,
  type FrameworkContent,
  type FrameworkVersion,
  mayDraftVersion,
  versionVerdict,
  writtenQuestion,
  writtenRule,
} from '@maillage/labelling-domain';
import { type RefusalParams, type Verdict } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import type { ListedFrameworkRow, WholeVersionRow } from '../../persistence/frameworks/framework.statements.js';

export const frameworkActNames = ['draftNext', 'edit', 'publish', 'retire', 'discard'] as const;
export type FrameworkActName = (typeof frameworkActNames)[number];

export interface FrameworkActView {
  readonly act: FrameworkActName;
  readonly can: boolean;
  readonly code: string | null;
  readonly params: RefusalParams | null;
}

/** A version as the screens show it: what it says, what is wrong with it, what it changes, and the acts open on it. */
export function frameworkVersionView(row: WholeVersionRow, actor: ActingActor) {
  const { content, before, ...facts } = row;
  const changes = before === null ? [] : compareVersions(before.content, content).map(changeView);
  return {
    ...facts,
    axes: content.axes.map(({ code, title, criteria }) => ({ code, title, criteria: criteria.map(criterionView) })),
    levels: levelViews(content),
    faults: contentMustHold(content).map(({ code, place, params }) => ({ code, ...place, params })),
    comparedWith: before === null ? null : before.number,
    changes: changes.filter((change) => !change.changes.includes('same')),
    unchanged: changes.filter((change) => change.changes.includes('same')).length,
    acts: actsOn(row, actor),
  };
}

export type FrameworkVersionView = ReturnType<typeof frameworkVersionView>;

/** What whoever answers an earlier version would find in this one. */
export function comparisonView(older: FrameworkContent, newer: FrameworkContent) {
  return compareVersions(older, newer).map(changeView);
}

export function listedFrameworkView(row: ListedFrameworkRow, actor: ActingActor) {
  const isOurs = row.tenantId === actor.organisationId && actor.capabilities.has('steerLabelling');
  return { ...row, isOurs };
}

function criterionView({ applicability, question, ...criterion }: Criterion) {
  return {
    ...criterion,
    applicability: applicability === null ? null : writtenRule(applicability),
    question: { kind: question.kind, written: writtenQuestion(question) },
  };
}

function levelViews(content: FrameworkContent) {
  return content.levels.map(({ conditions, ...level }) => ({
    ...level,
    conditions: conditions.map((condition) => {
      const criterion = criterionOf(content, condition.criterionKey);
      return { ...condition, criterionCode: criterion?.code ?? null, criterionTitle: criterion?.title ?? null };
    }),
  }));
}

function changeView({ key, changes, before, after }: ComparedCriterion) {
  const named = (criterion: Criterion | null) =>
    criterion === null ? null : { code: criterion.code, title: criterion.title, weight: criterion.weight };
  return { key, changes: [...changes], before: named(before), after: named(after) };
}

/** The acts concern the organisation whose framework it is. */
function actsOn(row: WholeVersionRow, actor: ActingActor): FrameworkActView[] {
  if (row.framework.tenantId !== actor.organisationId) return [];
  return frameworkActNames.map((act) => {
    if (!actor.capabilities.has('steerLabelling')) {
      const params = { reason: 'capabilityMissing', capability: 'steerLabelling', role: actor.role };
      return { act, can: false, code: 'FORBIDDEN', params };
    }
    const verdict = verdictOn(act, row);
    return verdict.can ? { act, can: true, code: null, params: null } : { act, ...verdict };
  });
}

function verdictOn(act: FrameworkActName, row: WholeVersionRow): Verdict {
  const version = versionOf(row, row);
  switch (act) {
    case 'draftNext':
      return mayDraftVersion(row.drafts);
    case 'discard':
      return versionVerdict('edit', version, null);
    case 'edit':
    case 'retire':
      return versionVerdict(act, version, null);
    case 'publish':
      return versionVerdict(
        act,
        version,
        row.before === null ? null : versionOf(row.before, { ...row, state: 'published' }),
      );
  }
}

type Said = Pick<WholeVersionRow, 'id' | 'number' | 'content'>;

function versionOf({ id, number, content }: Said, { framework, state }: WholeVersionRow): FrameworkVersion {
  return { id, frameworkId: framework.id, number, state, content };
}

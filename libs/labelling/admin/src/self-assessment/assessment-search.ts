import type { CriteriaFilter } from './criteria-list.js';

/** What the address says of the list of criteria. */
export interface AssessmentSearch {
  readonly critere?: string | undefined;
  readonly axe?: string | undefined;
  readonly filtre?: CriteriaFilter | undefined;
}

/** The address of the same page with another search. */
export function assessmentHref(page: string, search: AssessmentSearch): string {
  const params = new URLSearchParams();
  for (const name of ['critere', 'axe', 'filtre'] as const) {
    const value = search[name];
    if (value !== undefined) params.set(name, value);
  }
  const text = params.toString();
  return text === '' ? page : `${page}?${text}`;
}

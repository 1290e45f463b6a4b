/** Where BullMQ keeps its jobs. */
export type JobStore =
  | { readonly kind: 'postgres'; /** As the jobs role. */ readonly url: string }
  | { readonly kind: 'redis'; readonly url: string };

/** The schema of the jobs role. */
export const jobSchema = 'jobs';

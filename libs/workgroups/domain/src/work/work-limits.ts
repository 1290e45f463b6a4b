/** The largest values that are taken of the work of a group. Texts in characters. */
export const workLimits = {
  milestones: 60,
  /** Of those that are still to do: what was done once takes no room. */
  tasks: 300,
  /** The others are kept, and not listed. */
  endedTasksShown: 100,
  deliverables: 300,
  files: 300,
  versionsOfFile: 50,
  note: 2_000,
  summary: 2_000,
  message: 5_000,
  link: 500,
} as const;

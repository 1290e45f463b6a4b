export const deliverableTold = ['delivered', 'reviewed', 'sentBack', 'adopted', 'published', 'retired'] as const;
export type DeliverableTold = (typeof deliverableTold)[number];

/** What is told of a deliverable: to who leads, to the sponsor, to who delivered it, to the members. */
export interface DeliverableToldPayload {
  readonly deliverableId: string;
  readonly what: DeliverableTold;
  readonly reason: string | null;
}

/** A task was given to somebody, or its day has passed. */
export interface GroupTaskToldPayload {
  readonly taskId: string;
  readonly what: 'given' | 'overdue';
}

/** Somebody is mentioned in the thread of a group. */
export interface GroupMentionedPayload {
  readonly messageId: string;
}

export const workEvents = ['deliverableTold', 'groupTaskTold', 'groupMentioned'] as const;

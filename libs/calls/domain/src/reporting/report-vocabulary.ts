/** Where the share of one organisation in a report is, in the order of its way. */
export const reportShareStates = ['awaited', 'sent', 'correctionsAsked'] as const;
export type ReportShareState = (typeof reportShareStates)[number];

export const reportShareActs = ['send', 'askCorrections'] as const;
export type ReportShareAct = (typeof reportShareActs)[number];

/** A report is open until its lead applicant closes it, for good: what it tells is added up from then on. */
export const reportStates = ['open', 'closed'] as const;
export type ReportState = (typeof reportStates)[number];

export const reportKinds = ['interim', 'final'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** When somebody who is awaited is written to: before the due day, after it, and when others are told too. */
export const reminderSteps = ['soon', 'late', 'veryLate'] as const;
export type ReminderStep = (typeof reminderSteps)[number];

import { createContext, use, type ReactNode } from 'react';

type ActingKind = 'nationalUnion' | 'regionalAssociation' | 'localMission';

/** Addresses of the screens of this context, and of those that they lead to. */
export interface CallsPlaces {
  readonly awaitedActs: string;
  /** The calls that the network sees, and those that the organisation runs. */
  readonly calls: string;
  readonly newCall: string;
  /** Calls of funders outside the network. */
  readonly outsideCalls: string;
  readonly newOutsideCall: string;
  readonly outsideCall: (outsideCallId: string) => string;
  readonly editOutsideCall: (outsideCallId: string) => string;
  readonly callProgrammes: string;
  /** What the person asked to be told of. */
  readonly callAlerts: string;
  readonly call: (callId: string) => string;
  readonly editCall: (callId: string) => string;
  readonly callQuestions: (callId: string) => string;
  /** What was deposited with a call of ours. */
  readonly callDeposits: (callId: string) => string;
  /** Reviews and jury of a call of ours, and how its envelope is shared. */
  readonly callJury: (callId: string) => string;
  readonly callAllocation: (callId: string) => string;
  /** What is given to the person to review. */
  readonly callReviews: string;
  readonly callReview: (assignmentId: string) => string;
  readonly callApplications: string;
  readonly callApplication: (applicationId: string) => string;
  /** One part of the form, and the answer in it that is meant. */
  readonly applicationPart: (applicationId: string, part: string, field?: string) => string;
  readonly applicationMessages: (applicationId: string) => string;
  readonly applicationDecisions: (applicationId: string) => string;
  readonly applicationConsortium: (applicationId: string) => string;
  /** The reports of the projects in which we take part. */
  readonly reports: string;
  readonly report: (reportId: string) => string;
  /** What closed reports of a call add up to. */
  readonly callIndicators: (callId: string) => string;
  /** One application as who runs the call examines it. */
  readonly examination: (applicationId: string) => string;
  readonly examinationCorrections: (applicationId: string) => string;
  readonly examinationMessages: (applicationId: string) => string;
  readonly examinationDecisions: (applicationId: string) => string;
  readonly forms: string;
  readonly form: (versionId: string) => string;
  readonly organisation: (id: string) => string;
  readonly account: string;
  /** A version of a document, in the name of the organisation acted for. */
  readonly documentFile: (versionId: string) => string;
  /** The receipt of a deposit, which the browser keeps, in the name of the organisation acted for. */
  readonly receiptFile: (depositId: string) => string;
  readonly reportPdf: (reportId: string) => string;
  readonly reportWorkbook: (reportId: string) => string;
  /** Our share as a table, and where it is brought back. */
  readonly reportShareFile: (reportId: string) => string;
  readonly reportShareTable: (reportId: string) => string;
}

/** A list that can be taken away as a file. */
export interface CallsList {
  readonly list: string;
  /** Of the button. */
  readonly label: string;
  readonly filter: object;
  /** What the file says instead of the portal's own words, column by column. */
  readonly words: (column: string) => readonly { readonly value: string; readonly label: string }[];
}

/** What the shell gives to the screens of this context. */
export interface CallsFrame {
  readonly person: { readonly id: string; readonly givenName: string; readonly familyName: string };
  readonly acting: { readonly id: string; readonly name: string; readonly kind: ActingKind; readonly timeZone: string };
  readonly capabilities: readonly string[];
  readonly places: CallsPlaces;
  readonly goTo: (href: string) => void;
  /** The button that takes a list away as a file. */
  readonly exportOf: (list: CallsList) => ReactNode;
}

const Frame = createContext<CallsFrame | null>(null);

export function CallsFrameProvider({ frame, children }: { frame: CallsFrame; children: ReactNode }) {
  return <Frame value={frame}>{children}</Frame>;
}

export function useCallsFrame(): CallsFrame {
  const frame = use(Frame);
  if (frame === null) throw new Error('A screen of calls is drawn outside CallsFrameProvider');
  return frame;
}

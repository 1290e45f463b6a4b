import { createContext, use, type ReactNode } from 'react';

type ActingKind = 'nationalUnion' | 'regionalAssociation' | 'localMission';

export interface LabellingList {
  readonly list: string;
  /** Of the button, where the page has more than one list to take away. */
  readonly label?: string;
  readonly filter: object;
  /** What the file says instead of the portal's own words, column by column. */
  readonly words: (column: string) => readonly { readonly value: string; readonly label: string }[];
}

/** Addresses of the screens of this context, and of those that they lead to. */
export interface LabellingPlaces {
  readonly awaitedActs: string;
  readonly label: string;
  readonly labelCycle: (cycleId: string) => string;
  readonly selfAssessment: (cycleId: string, criterionKey?: string) => string;
  readonly labelPlan: (cycleId: string) => string;
  readonly labelApplication: (cycleId: string) => string;
  readonly labelAudit: (cycleId: string) => string;
  readonly labelDecision: (cycleId: string) => string;
  /** The files that a regional association accompanies, and one of them. */
  readonly accompaniedLabels: string;
  readonly labelReview: (cycleId: string) => string;
  readonly audits: string;
  readonly audit: (cycleId: string, search?: { readonly partie?: string; readonly critere?: string }) => string;
  readonly labelSteering: string;
  readonly labelApplications: string;
  readonly applicationFile: (cycleId: string) => string;
  readonly auditors: string;
  readonly labelCampaigns: string;
  readonly commissions: string;
  readonly commission: (sessionId: string) => string;
  readonly commissionItem: (sessionId: string, itemId: string) => string;
  readonly commissionMembers: string;
  readonly labelRegister: string;
  readonly labelRecord: (labelId: string) => string;
  readonly frameworks: string;
  readonly framework: (versionId: string) => string;
  readonly documents: string;
  readonly verification: (code: string) => string;
  /** Files that the browser keeps, in the name of the organisation acted for. */
  readonly documentFile: (versionId: string) => string;
  readonly cycleSummaryFile: (cycleId: string) => string;
  readonly auditReportFile: (cycleId: string) => string;
  readonly organisation: (id: string) => string;
  readonly ourTeam: string;
  readonly ourReaders: (subject: string) => string;
  readonly newImport: string;
}

/** What the shell gives to the screens of this context. */
export interface LabellingFrame {
  readonly person: { readonly id: string; readonly givenName: string; readonly familyName: string };
  readonly acting: { readonly id: string; readonly name: string; readonly kind: ActingKind; readonly timeZone: string };
  readonly capabilities: readonly string[];
  readonly places: LabellingPlaces;
  readonly goTo: (href: string) => void;
  /** The button that takes a list away as a file. */
  readonly exportOf: (list: LabellingList) => ReactNode;
}

const Frame = createContext<LabellingFrame | null>(null);

export function LabellingFrameProvider({ frame, children }: { frame: LabellingFrame; children: ReactNode }) {
  return <Frame value={frame}>{children}</Frame>;
}

export function useLabellingFrame(): LabellingFrame {
  const frame = use(Frame);
  if (frame === null) throw new Error('A screen of labelling is drawn outside LabellingFrameProvider');
  return frame;
}

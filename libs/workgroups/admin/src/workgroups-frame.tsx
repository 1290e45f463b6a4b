import { createContext, use, type ReactNode } from 'react';

type ActingKind = 'nationalUnion' | 'regionalAssociation' | 'localMission';

/** Addresses of the screens of this context, and of those that they lead to. */
export interface WorkgroupsPlaces {
  readonly awaitedActs: string;
  /** The groups that the organisation sees. */
  readonly groups: string;
  readonly newGroup: string;
  /** The themes that the organisation sponsors, as a register. */
  readonly themeRegister: string;
  /** What Missions do in groups. */
  readonly engagement: string;
  readonly group: (groupId: string) => string;
  readonly editGroup: (groupId: string) => string;
  readonly groupMembers: (groupId: string) => string;
  readonly groupDecisions: (groupId: string) => string;
  /** Roadmap, tasks and deliverables. */
  readonly groupWork: (groupId: string) => string;
  readonly groupThread: (groupId: string) => string;
  readonly groupFiles: (groupId: string) => string;
  /** What groups published. */
  readonly library: string;
  /** A version of a document, which the browser keeps. */
  readonly documentFile: (versionId: string) => string;
  readonly groupMeetings: (groupId: string) => string;
  readonly decisionLog: (groupId: string) => string;
  readonly meeting: (meetingId: string) => string;
  /** The frozen report, which the browser keeps, in the name of the organisation acted for. */
  readonly meetingReportFile: (meetingId: string) => string;
  readonly workshops: string;
  readonly workshop: (workshopId: string) => string;
  readonly ownCalendar: string;
  /** Surveys of what Missions would pool. */
  readonly surveys: string;
  readonly newSurvey: string;
  readonly survey: (surveyId: string) => string;
  readonly editSurvey: (surveyId: string) => string;
  readonly campaign: (campaignId: string) => string;
  readonly service: (serviceId: string) => string;
  readonly editService: (serviceId: string) => string;
  /** A new service of a group. */
  readonly newService: (groupId: string) => string;
  readonly organisation: (id: string) => string;
  readonly account: string;
}

/** What the shell gives to the screens of this context. */
export interface WorkgroupsFrame {
  readonly person: { readonly id: string; readonly givenName: string; readonly familyName: string };
  readonly acting: { readonly id: string; readonly name: string; readonly kind: ActingKind; readonly timeZone: string };
  readonly capabilities: readonly string[];
  readonly places: WorkgroupsPlaces;
  readonly goTo: (href: string) => void;
}

const Frame = createContext<WorkgroupsFrame | null>(null);

export function WorkgroupsFrameProvider({ frame, children }: { frame: WorkgroupsFrame; children: ReactNode }) {
  return <Frame value={frame}>{children}</Frame>;
}

export function useWorkgroupsFrame(): WorkgroupsFrame {
  const frame = use(Frame);
  if (frame === null) throw new Error('A screen of groups is drawn outside WorkgroupsFrameProvider');
  return frame;
}

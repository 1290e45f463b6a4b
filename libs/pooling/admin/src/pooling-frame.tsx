import { createContext, use, type ReactNode } from 'react';

type ActingKind = 'nationalUnion' | 'regionalAssociation' | 'localMission';

export interface ListToExport {
  readonly list: string;
  readonly filter: object;
  /** What the file says instead of the portal's own words, column by column. */
  readonly words: (column: string) => readonly { readonly value: string; readonly label: string }[];
}

/** What the shell gives to the screens of this context. */
export interface PoolingFrame {
  readonly person: { readonly givenName: string; readonly familyName: string };
  readonly acting: { readonly id: string; readonly name: string; readonly kind: ActingKind; readonly timeZone: string };
  readonly capabilities: readonly string[];
  readonly places: {
    readonly awaitedActs: string;
    readonly campaigns: string;
    readonly newCampaign: string;
    readonly campaign: (id: string) => string;
    /** The page of a campaign, opened at one of its acts. */
    readonly campaignAct: (id: string, act: string) => string;
    /** What a campaign saved. */
    readonly campaignSavings: (id: string) => string;
    readonly group: (id: string) => string;
    readonly editCampaign: (id: string) => string;
    readonly organisation: (id: string) => string;
    /** Who sees a kind of record of ours, and by which rule. */
    readonly ourReaders: (subject: string) => string;
  };
  readonly goTo: (href: string) => void;
  /** The button that takes a list away as a file. */
  readonly exportOf: (list: ListToExport) => ReactNode;
}

const Frame = createContext<PoolingFrame | null>(null);

export function PoolingFrameProvider({ frame, children }: { frame: PoolingFrame; children: ReactNode }) {
  return <Frame value={frame}>{children}</Frame>;
}

export function usePoolingFrame(): PoolingFrame {
  const frame = use(Frame);
  if (frame === null) throw new Error('A screen of pooling is drawn outside PoolingFrameProvider');
  return frame;
}

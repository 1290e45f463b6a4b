import type { RefusedProps } from '@maillage/platform-admin';
import { createContext, use, type ReactNode } from 'react';
import type { Capability, OrganisationKind } from './generated/graphql.js';

/** Words of what other contexts bring to imports and exports, already in the reader's language. */
export type OtherTransferWords = Readonly<
  Record<
    | 'kind'
    | 'kindDetail'
    | 'effect'
    | 'sheet'
    | 'column'
    | 'reason'
    | 'listName'
    | 'exportColumn'
    | 'resultLabel'
    | 'resultHref',
    Readonly<Record<string, string>>
  >
>;

/** What the shell gives to the screens of this context. */
export interface NetworkFrame {
  readonly acting: {
    readonly id: string;
    readonly name: string;
    readonly kind: OrganisationKind;
    readonly timeZone: string;
  };
  readonly capabilities: readonly Capability[];
  readonly me: { readonly id: string };
  readonly places: {
    readonly organisations: string;
    readonly people: string;
    readonly map: string;
    readonly organisation: (id: string) => string;
    readonly imports: string;
    readonly newImport: string;
    readonly import: (id: string) => string;
    readonly exports: string;
    readonly ours: string;
    readonly ourTeam: string;
    /** Who sees what is ours; of one kind of record when it is named. */
    readonly ourReaders: (subject: string | null) => string;
    readonly rights: string;
    readonly newOrganisation: string;
    readonly duplicates: string;
  };
  readonly otherTransfers: OtherTransferWords;
  readonly goTo: (href: string) => void;
  /** The session now acts as somebody else, or as its holder again: begins anew, at an organisation or at home. */
  readonly enterAs: (organisationCode: string | null) => void;
  /** A failed request in words; null when nothing failed. */
  readonly refused: (error: unknown) => RefusedProps | null;
}

const Frame = createContext<NetworkFrame | null>(null);

export function NetworkFrameProvider({ frame, children }: { frame: NetworkFrame; children: ReactNode }) {
  return <Frame value={frame}>{children}</Frame>;
}

export function useNetworkFrame(): NetworkFrame {
  const frame = use(Frame);
  if (frame === null) throw new Error('A screen of network is drawn outside NetworkFrameProvider');
  return frame;
}

import { createContext, use, type ReactNode } from 'react';

/** Addresses of the screens of this context. */
export interface FormsPlaces {
  readonly forms: string;
  readonly form: (versionId: string) => string;
}

/** What the shell gives to the screens of this context. */
export interface FormsFrame {
  readonly acting: { readonly id: string; readonly name: string; readonly timeZone: string };
  readonly places: FormsPlaces;
  readonly goTo: (href: string) => void;
}

const Frame = createContext<FormsFrame | null>(null);

export function FormsFrameProvider({ frame, children }: { frame: FormsFrame; children: ReactNode }) {
  return <Frame value={frame}>{children}</Frame>;
}

export function useFormsFrame(): FormsFrame {
  const frame = use(Frame);
  if (frame === null) throw new Error('A screen of forms is drawn outside FormsFrameProvider');
  return frame;
}

/** The events of this context. Each has one handler. */
export const labellingEvents: readonly string[] = ['cycleMoved', 'labelFiguresChanged'];

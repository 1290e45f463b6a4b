/** A stretch of a text, and whether the other text lacks it. */
export interface Stretch {
  readonly text: string;
  readonly differs: boolean;
}

export interface TextDifference {
  readonly mine: readonly Stretch[];
  readonly theirs: readonly Stretch[];
  /** Both in one: what they share once, then at each place mine and theirs. */
  readonly merged: string;
}

interface Turn {
  readonly kind: 'shared' | 'mine' | 'theirs';
  readonly text: string;
}

/** A comparison by words costs the product of their numbers: longer texts are compared by lines. */
const mostWords = 1500;

/** Where two texts differ, word by word. */
export function textDifference(mine: string, theirs: string): TextDifference {
  const turns = turnsOf(mine, theirs);
  const stretches = (kind: 'mine' | 'theirs'): readonly Stretch[] =>
    joined(
      turns.filter((turn) => turn.kind === kind || turn.kind === 'shared'),
      kind,
    );
  return { mine: stretches('mine'), theirs: stretches('theirs'), merged: mergedOf(turns) };
}

function turnsOf(mine: string, theirs: string): readonly Turn[] {
  const words = [wordsOf(mine), wordsOf(theirs)] as const;
  const byLines = words.some(({ length }) => length > mostWords);
  const [ours, others] = byLines ? ([linesOf(mine), linesOf(theirs)] as const) : words;
  const common = commonLengths(ours, others);
  const turns: Turn[] = [];
  let [here, there] = [0, 0];
  while (here < ours.length || there < others.length) {
    const [our = '', other = ''] = [ours[here], others[there]];
    if (here < ours.length && there < others.length && our === other) {
      turns.push({ kind: 'shared', text: our });
      here += 1;
      there += 1;
    } else if (
      there >= others.length ||
      (here < ours.length && at(common, here + 1, there) >= at(common, here, there + 1))
    ) {
      turns.push({ kind: 'mine', text: our });
      here += 1;
    } else {
      turns.push({ kind: 'theirs', text: other });
      there += 1;
    }
  }
  return turns;
}

/** For each pair of places, how many words the rests of both texts share in order. */
function commonLengths(ours: readonly string[], others: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: ours.length + 1 }, () => new Uint16Array(others.length + 1));
  for (let here = ours.length - 1; here >= 0; here -= 1) {
    const row = rows[here];
    for (let there = others.length - 1; there >= 0; there -= 1) {
      const longest =
        ours[here] === others[there]
          ? at(rows, here + 1, there + 1) + 1
          : Math.max(at(rows, here + 1, there), at(rows, here, there + 1));
      row?.fill(longest, there, there + 1);
    }
  }
  return rows;
}

const at = (rows: readonly Uint16Array[], here: number, there: number): number => rows[here]?.[there] ?? 0;

/** Each word with the space that follows it. */
const wordsOf = (text: string): readonly string[] => text.match(/\s*\S+\s?/g) ?? [];
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function joined(turns: readonly Turn[], kind: 'mine' | 'theirs'): readonly Stretch[] {
  const stretches: { text: string; differs: boolean }[] = [];
  for (const turn of turns) {
    const differs = turn.kind === kind;
    const last = stretches.at(-1);
    if (last?.differs === differs) last.text += turn.text;
    else stretches.push({ text: turn.text, differs });
  }
  return stretches;
}

function mergedOf(turns: readonly Turn[]): string {
  let text = '';
  let kind: Turn['kind'] = 'shared';
  for (const turn of turns) {
    const meets = turn.kind !== kind && text !== '' && !/\s$/.test(text) && !/^\s/.test(turn.text);
    text += meets ? ` ${turn.text}` : turn.text;
    kind = turn.kind;
  }
  return text;
}

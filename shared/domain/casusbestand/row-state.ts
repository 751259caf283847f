/** What may become of a row that is on both sides. */
export type MergeKind =
  /** Only ever gets new rows; one that differs cannot be trusted. */
  | 'append-only'
  /** Stands beside others of its kind: where people differ, both stay. */
  | 'line'
  /** There is one of it: where people differ, ours stays and theirs is kept beside it. */
  | 'single'
  /** Of other casussen too: ours stays. */
  | 'beside';

export type RowState =
  | 'new'
  | 'same'
  /** Only they changed it since we last knew it to be equal. */
  | 'theirs'
  | 'ours'
  /** Both changed it, or nothing is known of before. */
  | 'both'
  | 'only-here'
  /** Was here, and was taken away here. */
  | 'gone-here';

export interface RowHashes {
  readonly ours: string | null;
  readonly theirs: string | null;
  /** What both last knew to be equal; null when nothing is known. */
  readonly base: string | null;
}

export type Choice = 'take' | 'keep' | 'both';

/** How a row of ours and the same row of a colleague stand to each other. */
export function rowState({ ours, theirs, base }: RowHashes): RowState {
  if (theirs === null) return 'only-here';
  if (ours === null) return base === null ? 'new' : 'gone-here';
  if (ours === theirs) return 'same';
  if (base === ours) return 'theirs';
  return base === theirs ? 'ours' : 'both';
}

const choices: Readonly<Record<RowState, readonly Choice[]>> = {
  new: ['take', 'keep'],
  same: ['keep'],
  theirs: ['keep', 'take'],
  ours: ['keep'],
  both: ['both', 'take'],
  'only-here': ['keep'],
  'gone-here': ['keep', 'take'],
};

/** What is known of a row beside its state. */
export interface RowRule {
  /** A new row of this sender comes in only when it is chosen. */
  readonly waits?: boolean;
  /** The sender took back what it said. */
  readonly withdrawn?: boolean;
}

/**
 * What can be chosen; the first is what happens when nobody chooses. Nothing of ours is written over unasked, but for
 * what the sender took back of what they gave, as they gave it.
 */
export function choicesFor(
  kind: MergeKind,
  state: RowState,
  { waits = false, withdrawn = false }: RowRule = {},
): readonly Choice[] {
  if (kind === 'beside') return [state === 'new' ? 'take' : 'keep'];
  if (withdrawn && state === 'theirs') return ['take', 'keep'];
  if (withdrawn) return state === 'both' ? ['keep', 'take'] : ['keep'];
  return state === 'new' && waits ? ['keep', 'take'] : choices[state];
}

/** What is done with a row: what was chosen where it can be, else what happens by itself. */
export function choiceFor(
  kind: MergeKind,
  state: RowState,
  { chosen, ...rule }: RowRule & { chosen: Choice | undefined },
): Choice {
  const [first = 'keep', ...others] = choicesFor(kind, state, rule);
  return chosen !== undefined && others.includes(chosen) ? chosen : first;
}

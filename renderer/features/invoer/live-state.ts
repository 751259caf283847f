import type { EntryRef } from './entry-ref.ts';

/** What the live overleg shows besides the records: nothing of it is kept. */
export interface LiveState {
  /** The heading that stays until another is chosen; '' for none. */
  readonly leefgebied: string;
  /** The line that keys such as Ctrl+H are about. */
  readonly selected: EntryRef | null;
  /** Saved since the screen opened, oldest first. */
  readonly session: readonly EntryRef[];
  /** Held on a colour for a moment. */
  readonly fresh: readonly string[];
  /** Struck, and still shown until the next Enter. */
  readonly struck: readonly EntryRef[];
  /** The afspraken of a pasted table, until the next Enter: they can be taken away whole. */
  readonly imported: readonly string[];
  readonly grouped: boolean;
  /** Which part a narrow window shows. */
  readonly panel: 'stap' | 'stappen' | 'afspraken';
  /** On the way to the form of the op- of afschaling; the focus follows when its step is on screen. */
  readonly besluitWanted: boolean;
}

export type LiveAction =
  | { readonly kind: 'leefgebied'; readonly leefgebied: string }
  | { readonly kind: 'select'; readonly ref: EntryRef | null }
  | { readonly kind: 'saved'; readonly refs: readonly EntryRef[] }
  | { readonly kind: 'corrected'; readonly refs: readonly EntryRef[] }
  | { readonly kind: 'struck'; readonly ref: EntryRef; readonly struck: boolean }
  | { readonly kind: 'imported'; readonly refs: readonly EntryRef[] }
  | { readonly kind: 'entered' }
  | { readonly kind: 'moved' }
  | { readonly kind: 'to-besluit' }
  | { readonly kind: 'group' }
  | { readonly kind: 'panel'; readonly panel: LiveState['panel'] };

export const startState: LiveState = {
  leefgebied: '',
  selected: null,
  session: [],
  fresh: [],
  struck: [],
  imported: [],
  grouped: false,
  panel: 'stap',
  besluitWanted: false,
};

/** An Enter ends what only lasts until then: struck lines go, a pasted table stays for good. */
function entered(state: LiveState): LiveState {
  return { ...state, struck: [], imported: [], selected: null };
}

export function reduceLive(state: LiveState, action: LiveAction): LiveState {
  switch (action.kind) {
    case 'leefgebied':
      return { ...state, leefgebied: action.leefgebied };
    case 'select':
      return { ...state, selected: action.ref };
    case 'saved':
      return {
        ...entered(state),
        session: [...state.session, ...action.refs],
        fresh: action.refs.map(({ id }) => id),
      };
    case 'corrected':
      return { ...entered(state), fresh: action.refs.map(({ id }) => id) };
    case 'struck': {
      const others = state.struck.filter(({ id }) => id !== action.ref.id);
      return { ...state, struck: action.struck ? [...others, action.ref] : others };
    }
    case 'imported':
      return {
        ...entered(state),
        session: [...state.session, ...action.refs],
        fresh: action.refs.map(({ id }) => id),
        imported: action.refs.map(({ id }) => id),
      };
    case 'entered':
      return entered(state);
    case 'moved':
      return { ...state, selected: null, fresh: [], panel: 'stap', besluitWanted: false };
    case 'to-besluit':
      return { ...state, panel: 'stap', besluitWanted: true };
    case 'group':
      return { ...state, grouped: !state.grouped };
    case 'panel':
      return { ...state, panel: action.panel };
  }
}

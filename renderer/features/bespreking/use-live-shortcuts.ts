import { flushSync } from 'react-dom';
import type { RefObject } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { soortWord } from '../../../shared/domain/zaal/words.ts';
import type { Shortcut } from '../invoer/shortcut.ts';
import { focusArea, nextArea } from './areas.ts';
import { lineCommandTexts } from './line-command-texts.ts';
import type { RegelDialog } from './regel-dialogs.tsx';
import { regelsOfStap } from './regels-of-stap.ts';
import { nextSelected } from './select-regel.ts';
import { textFieldAt } from './text-field-at.ts';
import type { Live } from './use-live.ts';
import type { LiveCommands } from './use-live-commands.ts';
import { useLiveKeys } from './use-live-keys.ts';
import type { Zaal } from './use-zaal.ts';

interface Shortcuts {
  readonly view: BesprekingView;
  readonly live: Live;
  readonly commands: LiveCommands;
  readonly zaal: Zaal;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly centre: RefObject<HTMLElement | null>;
  readonly onDialog: (dialog: RegelDialog) => void;
}

/** Ctrl+Delete in the middle of a text takes away a word, as everywhere. */
function hasTextAfterCaret(line: HTMLInputElement | null): boolean {
  return line !== null && line === document.activeElement && (line.selectionEnd ?? 0) < line.value.length;
}

/** Ties the keys of the live overleg to what they do. */
export function useLiveShortcuts(shortcuts: Shortcuts): void {
  const { view, live, commands, zaal, input, centre, onDialog } = shortcuts;
  const { dispatch, state, capture, goTo } = live;
  const { say } = live.speaker;
  const focusLine = (): void => input.current?.focus();

  const select = (by: 1 | -1): void => {
    const shown = regelsOfStap(view, view.bespreking.stap, state.struck);
    const ref = nextSelected(shown, state.selected, by);
    dispatch({ kind: 'select', ref });
    const regel = shown.find(({ id }) => id === ref?.id);
    const { selected, noneSelected } = lineCommandTexts;
    say(regel === undefined ? noneSelected : selected(regel.nummer, soortWord[regel.soort], regel.tekst));
  };

  const onShortcut = (shortcut: Shortcut, event: KeyboardEvent): boolean => {
    const field = textFieldAt(event.target);
    const elsewhere = field !== null && field !== input.current;
    switch (shortcut.kind) {
      case 'soort':
        focusLine();
        capture.chooseSoort(shortcut.soort);
        return true;
      case 'stap':
        goTo(shortcut.stap);
        return true;
      case 'afspraken':
        flushSync(() => dispatch({ kind: 'panel', panel: 'afspraken' }));
        focusArea('rechts');
        return true;
      case 'to-centre':
        flushSync(() => dispatch({ kind: 'panel', panel: 'stap' }));
        focusArea('midden');
        return true;
      case 'area':
        focusArea(nextArea(shortcut.by));
        return true;
      case 'group':
        dispatch({ kind: 'group' });
        say(state.grouped ? 'Regels op volgorde van typen.' : 'Regels per leefgebied.');
        return true;
      case 'next-leefgebied':
        if (elsewhere) return false;
        capture.nextLeefgebied();
        return true;
      case 'select':
        if (elsewhere) return false;
        focusLine();
        select(shortcut.by);
        return true;
      case 'strike':
        if (elsewhere || hasTextAfterCaret(input.current)) return false;
        commands.strike();
        return true;
      case 'not-in-verslag':
        if (!commands.notInVerslag()) capture.toggleNietInVerslag();
        return true;
      case 'release':
        commands.release();
        return true;
      case 'klasse':
      case 'delen': {
        // The chosen line, or the one that was just typed.
        const ref = state.selected ?? live.history.findLast(({ table }) => table === 'informatie');
        if (ref?.table === 'informatie') onDialog({ kind: shortcut.kind, id: ref.id });
        else live.tell(lineCommandTexts.noRegel[shortcut.kind]);
        return true;
      }
      case 'versions':
        onDialog({ kind: 'versions', ref: state.selected });
        return true;
      case 'zaal-open':
        zaal.open();
        return true;
      case 'zaal-stap':
        zaal.move(shortcut.by);
        return true;
    }
  };

  useLiveKeys({
    onShortcut,
    onLetter: focusLine,
    onEscape: () => {
      if (document.activeElement !== input.current) {
        dispatch({ kind: 'select', ref: null });
        focusLine();
      } else if (!capture.escape()) zaal.close();
    },
    onPage: (by) => {
      if (document.activeElement !== input.current) return false;
      const scroller = document.querySelector<HTMLElement>('.pasted-look') ?? centre.current;
      scroller?.scrollBy({ top: by * scroller.clientHeight * 0.9 });
      return true;
    },
  });
}

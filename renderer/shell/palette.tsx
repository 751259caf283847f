import { useDeferredValue, useState } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, TextField } from 'react-aria-components';
import { ModalDialog } from '../components/modal-dialog.tsx';
import { FailureNotice } from '../components/notice.tsx';
import { useRequest } from '../query.ts';
import { useNav } from './nav.tsx';
import { foundItems, ownItems, type PaletteItem } from './palette-items.ts';
import { useCasusHere } from './use-casus-here.ts';
import { useMay } from './use-may.ts';
import { useRunning } from './use-running.ts';
import './palette.css';

/** Ctrl+K: any casus, person, afspraak, screen or action. During an overleg it knows that casus only. */
export function Palette({ onClose, onLock }: { onClose: () => void; onLock: () => void }) {
  const { place, goTo } = useNav();
  const casus = useCasusHere(place);
  const running = useRunning()[0];
  const only = place.room === 'bespreking' ? casus?.id : running?.casusId;
  const inOverleg = place.room === 'bespreking' || running !== undefined;
  const may = useMay();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const found = useRequest(
    'zoek.find',
    { text: asked, casusId: only ?? null },
    { enabled: asked.length >= 2 && (!inOverleg || only !== undefined) },
  );
  const own = ownItems(text, { onLock, may });
  const items = [...own, ...(asked.length >= 2 ? foundItems(found.data ?? []) : [])];

  const choose = (item: PaletteItem | undefined): void => {
    if (item === undefined) return;
    onClose();
    if (item.place !== undefined) goTo(item.place);
    else item.action?.();
  };

  return (
    <ModalDialog title="Zoeken en doen" onClose={onClose} light>
      <Autocomplete inputValue={text} onInputChange={setText}>
        <TextField
          className="field"
          aria-label="Zoek een casus, persoon, afspraak, scherm of handeling"
          autoFocus
        >
          <Input className="field-input" placeholder="Typ een naam, een nummer of een scherm" />
        </TextField>
        {inOverleg && <p className="meta">Tijdens het overleg zoekt u alleen in die casus.</p>}
        <ListBox<PaletteItem>
          className="palette-list"
          aria-label="Gevonden"
          selectionMode="none"
          items={items}
          onAction={(key) => choose(items.find(({ id }) => id === key))}
          renderEmptyState={() => <p className="palette-empty">Niets gevonden. Probeer een ander woord.</p>}
        >
          {(item) => (
            <ListBoxItem className="palette-item" id={item.id} textValue={`${item.title} ${item.detail}`}>
              <span>{item.title}</span>
              <span className="meta">{item.detail}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
      <FailureNotice failure={found.error} />
    </ModalDialog>
  );
}

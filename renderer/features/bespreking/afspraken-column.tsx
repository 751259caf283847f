import { memo, useMemo } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { EntryRef } from '../invoer/entry-ref.ts';
import type { LiveState } from '../invoer/live-state.ts';
import { moveFocusByArrow } from '../oordeel/focus-rows.ts';
import { AfspraakListed } from './afspraak-row.tsx';
import { BesluitLine } from './besluit-line.tsx';
import { openAfspraken } from './open-afspraken.ts';
import { VoorLater } from './voor-later.tsx';
import './afspraken-column.css';

interface AfsprakenColumnProps {
  readonly view: BesprekingView;
  readonly live: LiveState;
  readonly onSelect: (ref: EntryRef) => void;
  readonly onCorrect: (ref: EntryRef) => void;
}

/** What has been agreed, what was decided on the phase, and what is for later. */
export const AfsprakenColumn = memo(function AfsprakenColumn(props: AfsprakenColumnProps) {
  const { view, live, onSelect, onCorrect } = props;
  const { afspraken, vorigeAfspraken, uitkomsten } = view;
  const rows = useMemo(
    () => openAfspraken({ afspraken, vorigeAfspraken, uitkomsten }, live.struck),
    [afspraken, vorigeAfspraken, uitkomsten, live.struck],
  );
  return (
    <>
      <section className="afspraken" aria-labelledby="afspraken-head">
        <h2 id="afspraken-head">Afspraken ({rows.length})</h2>
        {rows.length === 0 && (
          <p className="second-ink">
            Nog geen afspraken. Links Alt+S en dan bijvoorbeeld “ggz: belt de huisarts, vrijdag”.
          </p>
        )}
        <ol className="plain" onKeyDown={(event) => void moveFocusByArrow(event, '.afspraak')}>
          {rows.map((afspraak, index) => {
            const ref: EntryRef = { table: 'afspraak', id: afspraak.id };
            return (
              <li key={`${afspraak.id} ${afspraak.revisie}`}>
                <AfspraakListed
                  afspraak={afspraak}
                  view={view}
                  inTabOrder={index === 0}
                  selected={live.selected?.id === afspraak.id}
                  fresh={live.fresh.includes(afspraak.id)}
                  onFocus={() => onSelect(ref)}
                  onCorrect={() => onCorrect(ref)}
                />
              </li>
            );
          })}
        </ol>
      </section>
      <BesluitLine view={view} />
      <VoorLater
        informatie={view.informatie}
        struck={live.struck}
        selected={live.selected?.id ?? null}
        onSelect={onSelect}
        onCorrect={onCorrect}
      />
    </>
  );
});

import { useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { KeyHint } from '../../components/key-hint.tsx';
import { api } from '../../api.ts';
import { patchBespreking } from '../../query.ts';
import { RequestFailure } from '../../request-failure.ts';
import { moveFocusByArrow } from '../oordeel/focus-rows.ts';
import type { SettleInput } from './settle-input.ts';
import { VorigeAfspraakRow } from './vorige-afspraak-row.tsx';
import './vorige-afspraken.css';

const rowFocus = '.vorige-afspraak [data-stop]';

/** Step 1: what was agreed before, oldest first, one key per outcome. */
export function VorigeAfsprakenStap({ view }: { view: BesprekingView }) {
  const besprekingId = view.bespreking.id;
  const [failure, setFailure] = useState<RequestFailure | null>(null);
  const [chosen, setCurrent] = useState<string | undefined>();
  const unsettled = view.vorigeAfspraken.find(
    ({ id }) => !view.uitkomsten.some((one) => one.afspraakId === id),
  );
  const first = (unsettled ?? view.vorigeAfspraken[0])?.id;
  const current = view.vorigeAfspraken.some(({ id }) => id === chosen) ? chosen : first;

  const settle = async (id: string, said: SettleInput): Promise<boolean> => {
    const result = await api.request('afspraak.settle', { ...said, id, besprekingId });
    setFailure(result.ok ? null : new RequestFailure(result.error));
    if (!result.ok) return false;
    patchBespreking(besprekingId, (old) => ({
      ...old,
      vorigeAfspraken: old.vorigeAfspraken.map((one) => (one.id === id ? result.value : one)),
      uitkomsten: [...old.uitkomsten.filter((one) => one.afspraakId !== id), { ...said, afspraakId: id }],
    }));
    return true;
  };

  return (
    <div className="stap-page">
      <h2>Vorige afspraken</h2>
      {view.vorigeAfspraken.length === 0 ? (
        <EmptyState>Er staan geen afspraken open van een eerder overleg.</EmptyState>
      ) : (
        <p className="meta stap-keys">
          <KeyHint keys="Alt+↑" /> naar de lijst <KeyHint keys="G" /> gedaan <KeyHint keys="N" /> niet gedaan{' '}
          <KeyHint keys="V" /> vervallen <KeyHint keys="D" /> doorgeschoven <KeyHint keys="Esc" /> terug naar
          de regel
        </p>
      )}
      {failure !== null && <Notice tone="error">{failure.text}</Notice>}
      <ol
        className="plain"
        data-first-focus=""
        aria-label="Vorige afspraken"
        onKeyDown={(event) => void moveFocusByArrow(event, rowFocus)}
      >
        {view.vorigeAfspraken.map((afspraak) => (
          <VorigeAfspraakRow
            key={afspraak.id}
            afspraak={afspraak}
            view={view}
            inTabOrder={afspraak.id === current}
            onFocus={() => setCurrent(afspraak.id)}
            onSettle={(said) => settle(afspraak.id, said)}
          />
        ))}
      </ol>
    </div>
  );
}

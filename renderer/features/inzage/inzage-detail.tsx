import { useState } from 'react';
import type { InzageItem, InzageKeuze } from '../../../shared/domain/inzage/inzage-item.ts';
import type { Verzoek } from '../../../shared/domain/verzoek/verzoek.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { cached, patch, refresh, useCommand } from '../../query.ts';
import { useMay } from '../../shell/use-may.ts';
import { itemKey } from './item-key.ts';
import { LeaveOutForm } from './leave-out-form.tsx';
import { MarkedText } from './marked-text.tsx';
import { StrikeEditor } from './strike-editor.tsx';

interface InzageDetailProps {
  verzoek: Pick<Verzoek, 'id' | 'casusId'>;
  item: InzageItem;
  /** The list as it is after the choice. */
  onChosen: (items: readonly InzageItem[]) => void;
}

type Doing = 'looking' | 'leaving-out' | 'striking';

/** One record as it stands, and the three things that can be done with it. */
export function InzageDetail({ verzoek, item, onChosen }: InzageDetailProps) {
  const verzoekId = verzoek.id;
  const may = useMay();
  const [doing, setDoing] = useState<Doing>(item.keuze?.keuze === 'bewerkt' ? 'striking' : 'looking');
  const choose = useCommand('inzage.choose');
  const send = async (keuze: InzageKeuze): Promise<boolean> => {
    const { bron, bronId } = item;
    const result = await choose.run({ verzoekId, bron, bronId, keuze });
    if (!result.ok) return false;
    const key = itemKey(item);
    patch('inzage.items', { verzoekId }, (old) => ({
      ...old,
      items: old.items.map((one) => (itemKey(one) === key ? result.value : one)),
    }));
    void refresh(['inzage.preview']);
    onChosen(cached('inzage.items', { verzoekId })?.items ?? []);
    return true;
  };
  return (
    <section className="inzage-detail" aria-label="Deze regel">
      <h2>{item.soort}</h2>
      <p className="meta">
        {item.groep}
        {item.datum !== null && `, ${formatDatum(item.datum)}`}
      </p>
      {doing !== 'striking' && <MarkedText item={item} />}
      {item.keuze?.keuze === 'weglaten' && doing === 'looking' && (
        <p>Deze regel blijft weg: {item.keuze.reden}</p>
      )}
      {doing === 'looking' && may('inzage.choose') && (
        <div className="inzage-actions">
          <Button
            variant="primary"
            autoFocus
            isDisabled={choose.busy}
            onPress={() => void send({ keuze: 'tonen', strepen: [], reden: '' })}
          >
            Tonen
          </Button>
          <Button onPress={() => setDoing('striking')}>Delen doorstrepen</Button>
          <Button onPress={() => setDoing('leaving-out')}>Weglaten</Button>
        </div>
      )}
      {doing === 'leaving-out' && (
        <LeaveOutForm
          verzoek={verzoek}
          item={item}
          busy={choose.busy}
          onSend={(reden) => send({ keuze: 'weglaten', strepen: [], reden })}
          onDone={() => setDoing('looking')}
        />
      )}
      {doing === 'striking' && (
        <StrikeEditor
          verzoek={verzoek}
          item={item}
          busy={choose.busy}
          onSend={(strepen) => send({ keuze: 'bewerkt', strepen, reden: '' })}
          onDone={() => setDoing('looking')}
        />
      )}
      <FailureNotice failure={choose.failure} />
    </section>
  );
}

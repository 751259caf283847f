import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';

/** When and where, what will be talked about, and which casussen come after this one. */
export function OpeningAgenda({ view }: { view: BesprekingView }) {
  const { overleg, vorigeAfspraken, neighbours } = view;
  const place = overleg.plaats === '' ? '' : `, ${overleg.plaats}`;
  const vorige =
    vorigeAfspraken.length === 0 ? 'vorige afspraken' : `vorige afspraken (${vorigeAfspraken.length} open)`;
  return (
    <section aria-labelledby="opening-agenda">
      <h3 id="opening-agenda">Agenda</h3>
      <p>
        {formatDatum(overleg.datum)}, {overleg.aanvang.replace(':', '.')} uur{place}: {vorige}, beeld,
        oordeel, besluit, afronding.
      </p>
      {neighbours.length > 0 && (
        <p>
          In hetzelfde overleg:{' '}
          {neighbours.map(({ casusnummer, aanduiding }) => `${casusnummer} ${aanduiding}`).join(', ')}.
        </p>
      )}
    </section>
  );
}

import { useRequest } from '../../../query.ts';
import { papierItems } from './papier-items.ts';
import { PapierRow } from './papier-row.tsx';
import './papieren.css';

/** Papers about the app and the way of working, to print or to hand over. No casus is in them. */
export function PapierenPart() {
  const stand = useRequest('toegang.stand', {});
  const hasStore = stand.data?.stand === 'open';
  return (
    <section className="papieren" aria-labelledby="papieren-kop">
      <h2 id="papieren-kop">Papieren</h2>
      <p className="second-ink">
        Casustafel vult in wat hier is ingesteld en wat het programma echt doet. Wat u zelf moet aanvullen,
        staat tussen vierkante haken. Er staan geen casussen in.
      </p>
      {papierItems.map(({ soort, name, purpose }) => (
        <PapierRow
          key={soort}
          soort={soort}
          name={name}
          purpose={purpose}
          needsStore={soort === 'beveiligingsblad' && !hasStore}
        />
      ))}
    </section>
  );
}

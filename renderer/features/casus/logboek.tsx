import type { ShownRegel } from '../../../shared/domain/logboek/logboek.ts';
import { actieText } from '../../../shared/domain/logboek/words.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import { clockTime, dutchDay } from '../../../shared/verslag/clock-time.ts';
import { Table } from '../../components/table.tsx';

/** Who did what with this casus, the newest first. The logboek cannot be changed. */
export function Logboek({ regels }: { regels: readonly ShownRegel[] }) {
  return (
    <section className="logboek" aria-label="Wie zag het">
      <h2>Wie zag het</h2>
      <p className="second-ink">Kijken telt een keer per uur. Dit logboek kan niemand veranderen.</p>
      <Table
        caption="Logboek van deze casus"
        scrolls
        columns={[{ name: 'Wanneer', width: 'narrow' }, { name: 'Wie' }, { name: 'Wat' }]}
      >
        {regels
          .toSorted((a, b) => b.nummer - a.nummer)
          .map((regel) => (
            <tr key={regel.nummer}>
              <td className="nowrap">
                {formatDatum(dutchDay(regel.moment))}, {clockTime(regel.moment)}
              </td>
              <td>{regel.gebruiker}</td>
              <td>{[actieText(regel), regel.detail].filter((part) => part !== '').join(', ')}</td>
            </tr>
          ))}
      </Table>
    </section>
  );
}

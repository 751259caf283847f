import type { Fasebesluit } from '../../../shared/domain/fasebesluit/fasebesluit.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import { faseLabel, faseNaam } from '../../../shared/kader/fase.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { FaseChip } from '../../components/fase-chip.tsx';
import { Kenmerken } from '../../components/kenmerken.tsx';

/** An op- of afschaling as it was recorded; it never changes, a later one replaces it. */
export function RecordedBesluit({ besluit, kader }: { besluit: Fasebesluit; kader: Kader }) {
  const { formeelDatum } = besluit;
  const rows: [string, string][] = [
    [
      besluit.soort === 'besluit' ? 'Beslist door' : 'Voorgesteld door',
      `${besluit.beslisserNaam}, ${besluit.beslisserRol}`,
    ],
    ['Uitkomst van de afweging', besluit.uitkomst],
    ['Reden om af te wijken', besluit.redenAfwijking],
    ['Besproken met', besluit.geraadpleegd.join('; ')],
    [
      'Eerst gedaan',
      besluit.vooraf
        .filter((stap) => stap.vervuld)
        .map((stap) => stap.tekst)
        .join('; '),
    ],
    [
      'Formeel besluit',
      formeelDatum === null ? '' : `nummer ${besluit.formeelNummer}, ${formatDatum(formeelDatum)}`,
    ],
  ];
  return (
    <div
      className="vastgelegd"
      role="group"
      aria-label={besluit.soort === 'besluit' ? 'Besluit' : 'Voorstel'}
    >
      <p className="vastgelegd-kop">
        <strong>{besluit.soort === 'besluit' ? 'Besluit' : 'Voorstel'}</strong>
        <span>{besluit.van === null ? 'nog te bepalen' : faseLabel(kader, besluit.van)} naar</span>
        <FaseChip fase={besluit.naar} name={faseNaam(kader, besluit.naar)} />
        <span className="second-ink">{formatDatum(besluit.datum)}</span>
      </p>
      <Kenmerken rows={rows.filter(([, value]) => value !== '')} />
    </div>
  );
}

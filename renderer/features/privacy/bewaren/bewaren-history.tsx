import { archiefnominatieNaam } from '../../../../shared/domain/bewaren/afsluiting.ts';
import { regimeNaam } from '../../../../shared/domain/casus/regime.ts';
import { formatDatum } from '../../../../shared/domain/termijn/format-datum.ts';
import type { CasusBewaren } from '../../../../shared/ipc/contract/bewaren.ts';
import { dutchDay } from '../../../../shared/verslag/clock-time.ts';
import { Table } from '../../../components/table.tsx';

interface Line {
  createdAt: string;
  what: string;
  why: string;
  who: string;
}

/** What was decided about keeping this casus, oldest first; it cannot be changed. */
export function BewarenHistory({ data }: { data: CasusBewaren }) {
  const lines = linesOf(data);
  if (lines.length === 0) return null;
  return (
    <Table
      caption="Wat is besloten over bewaren"
      columns={[{ name: 'Wanneer', width: 'narrow' }, { name: 'Wat' }, { name: 'Waarom' }, { name: 'Wie' }]}
    >
      {lines.map((line) => (
        <tr key={line.createdAt + line.what}>
          <td className="nowrap">{formatDatum(dutchDay(line.createdAt))}</td>
          <td>{line.what}</td>
          <td>{line.why}</td>
          <td>{line.who}</td>
        </tr>
      ))}
    </Table>
  );
}

function linesOf({ afsluitingen, verlengingen, doelwijzigingen }: CasusBewaren): Line[] {
  const closed = afsluitingen.map(({ soort, archiefnominatie, resultaat, reden, door, createdAt }) => ({
    createdAt,
    what:
      soort === 'heropend' || archiefnominatie === ''
        ? 'Heropend'
        : `Afgesloten. ${archiefnominatieNaam[archiefnominatie]}`,
    why: soort === 'heropend' ? reden : resultaat,
    who: door,
  }));
  const extensions = verlengingen.map(({ van, tot, reden, door, functie, createdAt }, index) => ({
    createdAt,
    what: `Verlengd van ${formatDatum(van)} tot ${formatDatum(tot)} (keer ${index + 1})`,
    why: reden,
    who: `${door}, ${functie}`,
  }));
  const changes = doelwijzigingen.map((change) => ({
    createdAt: change.createdAt,
    what:
      change.vanRegime === change.naarRegime
        ? `Doel gewijzigd. Was: ${change.vanDoel}`
        : `Regime gewijzigd van ${regimeNaam[change.vanRegime]}. Doel was: ${change.vanDoel}`,
    why: change.reden,
    who: change.door,
  }));
  return [...closed, ...extensions, ...changes].toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}

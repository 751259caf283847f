import { formatMoment } from '../components/format-moment.ts';
import { useRequest } from '../query.ts';
import './waarneming-line.css';

/** On every screen, for as long as it lasts: this is a copy, and it has to go back. */
export function WaarnemingLine() {
  const stand = useRequest('waarneming.stand', {}).data;
  if (stand?.chosen !== true) return null;
  const from = stand.gemeente === null ? 'een collega' : stand.gemeente;
  const when = stand.madeAt === null ? '' : `, gemaakt op ${formatMoment(stand.madeAt)}`;
  return (
    <p className="waarneming-line" role="note">
      <strong>Waarneming:</strong> u werkt in een kopie van de gegevens van {from}
      {when}.
    </p>
  );
}

import { useState } from 'react';
import type { Exemplaar } from '../../../shared/domain/verslag/exemplaar.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { formatMoment } from '../../components/format-moment.ts';
import { RowButton } from '../../components/row-button.tsx';
import { ExemplaarDialog } from './exemplaar-dialog.tsx';
import './exemplaar.css';

/** Who has which copy of a driehoeknotitie, the newest first; with a casus they stand at Documenten as well. */
export function NotitieExemplaren({ exemplaren }: { exemplaren: readonly Exemplaar[] }) {
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <section className="notitie-part" aria-labelledby="notitie-exemplaren-head">
      <h2 id="notitie-exemplaren-head">Wie heeft deze notitie</h2>
      {exemplaren.length === 0 ? (
        <EmptyState>Nog niemand. Elk exemplaar dat u opslaat, komt hier te staan.</EmptyState>
      ) : (
        <ul className="plain notitie-exemplaren">
          {exemplaren.map(({ id, nummer, naam, versie, gemaaktAt }) => (
            <li key={id}>
              <span>
                <strong>
                  <bdi>{naam}</bdi>
                </strong>{' '}
                exemplaar {nummer}, {versie} <span className="meta">{formatMoment(gemaaktAt)}</span>
              </span>
              <RowButton onPress={() => setOpened(id)}>
                Bekijk
                <span className="visually-hidden">: exemplaar {nummer}</span>
              </RowButton>
            </li>
          ))}
        </ul>
      )}
      {opened !== null && <ExemplaarDialog id={opened} onClose={() => setOpened(null)} />}
    </section>
  );
}

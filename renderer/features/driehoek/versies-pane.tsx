import { useState } from 'react';
import { blokNaam } from '../../../shared/domain/driehoek/blok.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { formatMoment } from '../../components/format-moment.ts';
import { Loaded } from '../../components/loaded.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { cached, refresh, useCommand, useRequest } from '../../query.ts';
import { useNav } from '../../shell/nav.tsx';
import type { NotitieView } from './notitie-screen.tsx';

/** What was laid down to be handed out, and what is different since then. */
export function VersiesPane({ view }: { view: NotitieView }) {
  const { leave } = useNav();
  const { notitie, versies, changed } = view;
  const [compared, setCompared] = useState<number | null>(versies.at(-1)?.nummer ?? null);
  const fix = useCommand('driehoek.fix');
  const [fixed, setFixed] = useState<number | null>(null);

  const submit = async (): Promise<void> => {
    const { revisie } = cached('driehoek.get', { id: notitie.id })?.notitie ?? notitie;
    const result = await fix.run({ id: notitie.id, revisie });
    if (!result.ok) return;
    setFixed(result.value.nummer);
    setCompared(result.value.nummer);
    void refresh(['driehoek.preview']);
    await refresh(['driehoek.get', 'driehoek.list', 'driehoek.changes']);
  };

  return (
    <>
      <section className="notitie-part" aria-labelledby="versies-head">
        <h2 id="versies-head">Versies</h2>
        {versies.length === 0 && (
          <EmptyState>
            Leg een versie vast voordat u de notitie uitdeelt. Later ziet u dan wat er sinds die versie is
            veranderd.
          </EmptyState>
        )}
        <Button variant="primary" isDisabled={fix.busy} onPress={() => leave(() => void submit())}>
          Versie vastleggen
        </Button>
        <FailureNotice failure={fix.failure} />
        {fixed !== null && !changed && (
          <Notice tone="good" word={`Versie ${String(fixed)}`}>
            Deze versie ligt vast en verandert niet meer.
          </Notice>
        )}
        {versies.length > 0 && (
          <ul className="plain notitie-versies">
            {versies.toReversed().map(({ nummer, createdAt, door, hash }) => (
              <li key={nummer}>
                <span>
                  <strong>Versie {nummer}</strong> {formatMoment(createdAt)}, {door}{' '}
                  <span className="meta">kenmerk {hash.slice(0, 12)}</span>
                </span>
                <Button
                  variant="quiet"
                  aria-pressed={compared === nummer}
                  onPress={() => setCompared(nummer)}
                >
                  Wat is veranderd sinds versie {nummer}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </section>
      {compared !== null && <ChangesSince notitieId={notitie.id} versie={compared} />}
    </>
  );
}

const changeWords = { erbij: 'Erbij', weg: 'Weg', anders: 'Anders' } as const;

function ChangesSince({ notitieId, versie }: { notitieId: string; versie: number }) {
  const changes = useRequest('driehoek.changes', { id: notitieId, versie });
  return (
    <section className="notitie-part" aria-labelledby="changes-head">
      <h2 id="changes-head">Wat is veranderd sinds versie {versie}</h2>
      <Loaded query={changes}>
        {({ blokken }) =>
          blokken.length === 0 ? (
            <p>Er is niets veranderd.</p>
          ) : (
            blokken.map(({ blok, changes: lines }) => (
              <div key={blok} className="notitie-changes">
                <h3>{blokNaam[blok]}</h3>
                <ul className="plain">
                  {lines.map(({ soort, voor, na }) => (
                    <li key={`${soort} ${voor} ${na}`}>
                      <strong>{changeWords[soort]}.</strong> {voor !== '' && <del>{voor}</del>}{' '}
                      {na !== '' && <ins>{na}</ins>}
                    </li>
                  ))}
                </ul>
              </div>
            ))
          )
        }
      </Loaded>
    </section>
  );
}

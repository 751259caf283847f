import { useState } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { refresh, useCommand, useRequest } from '../../query.ts';
import { MarkedText } from './marked-text.tsx';
import { VersionCard } from './version-card.tsx';
import type { VersionsOf } from './versions-dialog.tsx';

/** What shows a record whose text came back. */
const shownIn = [
  'bespreking.get',
  'casus.get',
  'casus.list',
  'afspraak.list',
  'vandaag.get',
  'verslag.preview',
  'revisie.list',
  'revisie.changed',
] as const;

interface VersionListProps {
  of: VersionsOf;
  onRestored: () => void;
}

/** What stands now, and under it each version that stood before, newest first. */
export function VersionList({ of: { tabel, id }, onRestored }: VersionListProps) {
  const list = useRequest('revisie.list', { tabel, id });
  const restore = useCommand('revisie.restore', { refresh: shownIn });
  const [restored, setRestored] = useState(false);
  return (
    <Loaded query={list}>
      {({ revisie, nu, versies }) => {
        const putBack = async (nummer: number): Promise<void> => {
          const result = await restore.run({ tabel, id, nummer, revisie });
          setRestored(result.ok);
          if (result.ok) onRestored();
          else await refresh(['revisie.list']);
        };
        // Marked against the newest version: what was added since shows here, what went shows below.
        const before = (naam: string) => versies[0]?.velden.find((veld) => veld.naam === naam)?.tekst;
        return (
          <>
            <section className="versie versie-nu" aria-label="Nu">
              <h3>Nu</h3>
              <dl className="versie-velden">
                {nu
                  .filter(({ tekst }) => tekst !== '')
                  .map(({ naam, tekst }) => (
                    <div key={naam}>
                      <dt>{naam}</dt>
                      <dd>
                        <MarkedText text={tekst} other={before(naam) ?? tekst} />
                      </dd>
                    </div>
                  ))}
              </dl>
            </section>
            <FailureNotice failure={restore.failure} />
            {restored && (
              <Notice tone="good" word="Teruggezet">
                Wat er stond, staat nu hieronder als eerdere versie.
              </Notice>
            )}
            {versies.length === 0 && <EmptyState>Er zijn nog geen eerdere versies.</EmptyState>}
            {versies.map((versie) => (
              <VersionCard
                key={versie.nummer}
                versie={versie}
                nu={nu}
                onRestore={() => void putBack(versie.nummer)}
              />
            ))}
          </>
        );
      }}
    </Loaded>
  );
}

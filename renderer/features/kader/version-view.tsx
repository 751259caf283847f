import { useState } from 'react';
import type { KaderEntry } from '../../../shared/ipc/contract/kader.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { useRequest } from '../../query.ts';
import { CompareChoice } from './compare/compare-choice.tsx';
import { CompareView } from './compare/compare-view.tsx';
import { KaderNotes } from './picture/kader-notes.tsx';
import { KaderPicture } from './picture/kader-picture.tsx';
import { PublishedNotice } from './published-notice.tsx';
import { useKader } from './use-kader.ts';
import { VersionActions } from './version-actions.tsx';
import { VersionLine } from './version-line.tsx';

interface VersionViewProps {
  entry: KaderEntry;
  others: readonly KaderEntry[];
  justPublished: boolean;
  onConcept: (id: string) => void;
}

/** A version to read: its picture, or beside another kader. Nothing on it can be changed. */
export function VersionView({ entry, others, justPublished, onConcept }: VersionViewProps) {
  const { id, versie } = entry;
  const query = useRequest('kader.get', { id, versie }, { staleTime: Infinity });
  const [beside, setBeside] = useState<KaderEntry | null>(null);
  const right = useKader({ kaderId: beside?.id ?? '', kaderVersie: beside?.versie ?? '' });
  return (
    <Loaded query={query}>
      {(kader) =>
        kader === null ? (
          <EmptyState>
            {entry.readable
              ? 'Deze versie staat niet in dit programma. Kies hierboven een andere.'
              : 'Dit programma kan deze versie niet lezen. Casussen onder deze versie kunnen nu niet worden gewogen. Kies hierboven een andere versie, of vraag uw beheerder.'}
          </EmptyState>
        ) : (
          <>
            {justPublished && <PublishedNotice naam={kader.naam} versie={versie} />}
            <VersionLine kader={kader} entry={entry} />
            <div className="version-bar">
              <CompareChoice others={others} value={beside} onChange={setBeside} />
              <VersionActions kader={kader} eigen={entry.eigen} onConcept={onConcept} />
            </div>
            {beside !== null && right ? (
              <CompareView left={kader} right={right} />
            ) : (
              <>
                <KaderPicture kader={kader} />
                <KaderNotes kader={kader} />
              </>
            )}
          </>
        )
      }
    </Loaded>
  );
}

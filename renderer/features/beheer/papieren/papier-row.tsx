import { useState } from 'react';
import type { PapierSoort } from '../../../../shared/domain/papier/papier.ts';
import { Button } from '../../../components/button.tsx';
import { PapierExport } from './papier-export.tsx';
import { PapierPreview } from './papier-preview.tsx';

interface PapierRowProps {
  soort: PapierSoort;
  name: string;
  purpose: string;
  /** It tells of a store, and none is open: somebody is looking round. */
  needsStore: boolean;
}

export function PapierRow({ soort, name, purpose, needsStore }: PapierRowProps) {
  const [shown, setShown] = useState(false);
  const id = `papier-${soort}`;
  return (
    <article className="papier" aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      <p>{purpose}</p>
      {needsStore ? (
        <p className="second-ink">Dit blad gaat over uw eigen opslag. Het kan niet tijdens het rondkijken.</p>
      ) : (
        <>
          <div className="papier-knoppen">
            <Button aria-expanded={shown} aria-describedby={id} onPress={() => setShown(!shown)}>
              {shown ? 'Sluiten' : 'Bekijken'}
            </Button>
            <PapierExport soort={soort} labelledBy={id} />
          </div>
          {shown && <PapierPreview soort={soort} title={name} />}
        </>
      )}
    </article>
  );
}

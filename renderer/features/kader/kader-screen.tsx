import { useState } from 'react';
import { findKader, kaders } from '../../../shared/kader/catalog.ts';
import { Choice } from '../../components/choice.tsx';
import { ScreenHead } from '../../components/screen-head.tsx';
import { useRequest } from '../../query.ts';
import { KaderPicture } from './kader-picture.tsx';
import './kader.css';

const keyOf = ({ id, versie }: { id: string; versie: string }) => `${id} ${versie}`;

/** The AVE-schema of each kader, to walk through. It starts with the gemeente's own. */
export function KaderScreen() {
  const gemeente = useRequest('gemeente.get', {});
  const [chosen, setChosen] = useState<string | null>(null);
  const own = gemeente.data && findKader(gemeente.data.kaderId, gemeente.data.kaderVersie);
  const kader = kaders.find((one) => keyOf(one) === chosen) ?? own ?? kaders[0];

  return (
    <>
      <ScreenHead title="AVE-schema">
        {kader !== undefined && (
          <Choice
            label="Kader"
            hideLabel
            options={kaders.map((one) => ({
              id: keyOf(one),
              name: one.naam,
              detail: `Versie ${one.versie}`,
            }))}
            value={keyOf(kader)}
            onChange={setChosen}
          />
        )}
      </ScreenHead>
      {kader !== undefined && (
        <>
          <KaderPicture key={keyOf(kader)} kader={kader} />
          <p className="meta">
            Bron: {[kader.bron.titel, kader.bron.datum].filter((part) => part !== undefined).join(', ')}.
            Versie {kader.versie}.
          </p>
        </>
      )}
    </>
  );
}

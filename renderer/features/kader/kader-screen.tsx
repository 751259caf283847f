import { useState } from 'react';
import { Choice } from '../../components/choice.tsx';
import { ScreenHead } from '../../components/screen-head.tsx';
import { useRequest } from '../../query.ts';
import { KaderNotes } from './picture/kader-notes.tsx';
import { KaderPicture } from './picture/kader-picture.tsx';
import { useKader } from './use-kader.ts';
import './kader.css';

const keyOf = ({ id, versie }: { id: string; versie: string }) => `${id} ${versie}`;

/** The AVE-schema of each kader, to walk through. It starts with the gemeente's own. */
export function KaderScreen() {
  const gemeente = useRequest('gemeente.get', {});
  const [chosen, setChosen] = useState<string | null>(null);
  const kaders = useRequest('kader.list', {}).data ?? [];
  const own = gemeente.data;
  const entry =
    kaders.find((one) => keyOf(one) === chosen) ??
    kaders.find(({ id, versie }) => id === own?.kaderId && versie === own.kaderVersie) ??
    kaders[0];
  const kader = useKader({ kaderId: entry?.id ?? '', kaderVersie: entry?.versie ?? '' });

  return (
    <>
      <ScreenHead title="AVE-schema">
        {kader && (
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
      {kader && (
        <>
          <KaderPicture key={keyOf(kader)} kader={kader} />
          <KaderNotes kader={kader} />
        </>
      )}
    </>
  );
}

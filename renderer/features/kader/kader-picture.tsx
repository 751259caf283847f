import { useState } from 'react';
import type { Kader } from '../../../shared/kader/schema.ts';
import { FaseColumn } from './fase-column.tsx';
import { OvergangArrow } from './overgang-arrow.tsx';
import { OvergangDetail } from './overgang-detail.tsx';

/** Four columns, the way up above them and the way down below; a key on an arrow opens its criteria beneath. */
export function KaderPicture({ kader }: { kader: Kader }) {
  const [open, setOpen] = useState<string | null>(null);
  const chosen = kader.overgangen.find(({ id }) => id === open);
  const arrows = (richting: 'op' | 'af') =>
    kader.overgangen
      .filter((overgang) => overgang.richting === richting)
      .map((overgang) => (
        <OvergangArrow
          key={overgang.id}
          overgang={overgang}
          fase={kader.namen.fase}
          isOpen={overgang.id === open}
          onPress={() => setOpen(overgang.id === open ? null : overgang.id)}
        />
      ));

  const detail = (richting: 'op' | 'af' | 'binnen') =>
    chosen?.richting === richting && <OvergangDetail kader={kader} overgang={chosen} />;

  return (
    <>
      <div className="kader-arrows" role="group" aria-label="Opschalen">
        {arrows('op')}
      </div>
      {detail('op')}
      <div className="kader-columns">
        {kader.fasen.map((fase) => (
          <FaseColumn
            key={fase.nummer}
            fase={fase}
            kader={kader}
            open={open}
            onOpen={(id) => setOpen(id === open ? null : id)}
          />
        ))}
      </div>
      {detail('binnen')}
      <div className="kader-arrows" role="group" aria-label="Afschalen">
        {arrows('af')}
      </div>
      {detail('af')}
    </>
  );
}

import { useRef, useState } from 'react';
import type { Kader } from '../../../../shared/kader/schema.ts';
import { ArrowGroup } from './arrow-group.tsx';
import { FaseBands } from './fase-bands.tsx';
import { FaseColumns } from './fase-columns.tsx';
import { FaseDetail } from './fase-detail.tsx';
import { OvergangDetail } from './overgang-detail.tsx';
import { stepFrom } from './step-from.ts';
import '../../../components/fase.css';
import './picture.css';
import './detail.css';

type Open = { overgang: string } | { fase: number } | null;

/**
 * The fasen as bands, the ways up above and the ways down below them, who does what in columns beneath.
 * Arrow keys walk from arrow to arrow; what is open goes along. Esc closes, and the focus is back on the arrow.
 */
export function KaderPicture({ kader }: { kader: Kader }) {
  const [open, setOpen] = useState<Open>(null);
  const picture = useRef<HTMLDivElement>(null);
  const openOvergang = open !== null && 'overgang' in open ? open.overgang : null;
  const openFase = open !== null && 'fase' in open ? open.fase : null;
  const chosen = kader.overgangen.find(({ id }) => id === openOvergang);
  const fase = kader.fasen.find(({ nummer }) => nummer === openFase);

  const close = () => {
    picture.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setOpen(null);
  };
  const toggle = (id: string) => setOpen(id === openOvergang ? null : { overgang: id });
  const arrows = (name: string, richting: 'op' | 'af') => (
    <ArrowGroup
      name={name}
      overgangen={kader.overgangen.filter((one) => one.richting === richting)}
      fase={kader.namen.fase}
      open={openOvergang}
      onToggle={toggle}
    />
  );

  return (
    <div
      ref={picture}
      className="kader-picture"
      onKeyDownCapture={(event) => {
        if (event.key === 'Escape' && open !== null) {
          event.stopPropagation();
          close();
          return;
        }
        const next = stepFrom(event.target, event.key);
        if (next === null) return;
        event.preventDefault();
        next.focus();
        if (openOvergang !== null) setOpen({ overgang: next.dataset['overgang'] ?? openOvergang });
      }}
    >
      {arrows('Opschalen', 'op')}
      <FaseBands kader={kader} open={openOvergang} onToggle={toggle} />
      {arrows('Afschalen', 'af')}
      {chosen && <OvergangDetail key={chosen.id} kader={kader} overgang={chosen} onClose={close} />}
      <FaseColumns
        kader={kader}
        open={openFase}
        onToggle={(nummer) => setOpen(nummer === openFase ? null : { fase: nummer })}
      />
      {fase && <FaseDetail key={fase.nummer} kader={kader} fase={fase} onClose={close} />}
    </div>
  );
}

import { useEffect, useRef, useState, type ComponentType } from 'react';
import type { Kader } from '../../../../shared/kader/schema.ts';
import type { KaderFase } from '../../../../shared/kader/schema/fase.ts';
import type { Overgang } from '../../../../shared/kader/schema/overgang.ts';
import { useNav } from '../../../shell/nav.tsx';
import { ArrowGroup } from './arrow-group.tsx';
import { FaseBands } from './fase-bands.tsx';
import { FaseColumns } from './fase-columns.tsx';
import { FaseDetail } from './fase-detail.tsx';
import { OvergangDetail } from './overgang-detail.tsx';
import { stepFrom } from './step-from.ts';
import '../../../components/fase.css';
import './arrows.css';
import './picture.css';
import './detail.css';

type Open = { overgang: string } | { fase: number } | null;

interface KaderPictureProps {
  kader: Kader;
  /** What opens behind an arrow and behind a fase; without these, to read only. */
  OvergangPart?: ComponentType<{ kader: Kader; overgang: Overgang; onClose: () => void }>;
  FasePart?: ComponentType<{ kader: Kader; fase: KaderFase; onClose: () => void }>;
  /** On the key under each column, before the name of the fase. */
  moreWord?: string;
}

/**
 * The fasen as bands, the ways up above and the ways down below them, who does what in columns beneath.
 * Arrow keys walk from arrow to arrow; what is open goes along. Esc closes, and the focus is back on the arrow.
 */
export function KaderPicture(props: KaderPictureProps) {
  const { kader, OvergangPart = OvergangDetail, FasePart = FaseDetail, moreWord = 'Meer over' } = props;
  const { leave } = useNav();
  const [open, setOpen] = useState<Open>(null);
  const picture = useRef<HTMLDivElement>(null);
  const openOvergang = open !== null && 'overgang' in open ? open.overgang : null;
  const openFase = open !== null && 'fase' in open ? open.fase : null;
  const chosen = kader.overgangen.find(({ id }) => id === openOvergang);
  const fase = kader.fasen.find(({ nummer }) => nummer === openFase);

  // Opened by its own key: its head comes into sight. Walking with the arrow keys keeps the arrow in sight.
  const reveal = useRef(false);
  useEffect(() => {
    if (!reveal.current) return;
    reveal.current = false;
    const block = window.matchMedia('(max-width: 899px)').matches ? 'start' : 'nearest';
    picture.current?.querySelector('.detail-head')?.scrollIntoView({ block });
  }, [open]);

  // What was typed in the open part is saved first; what is refused keeps it open.
  const show = (next: Open) => leave(() => setOpen(next));
  const close = () =>
    leave(() => {
      picture.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
      setOpen(null);
    });
  const toggle = (next: Open) => {
    reveal.current = next !== null;
    show(next);
  };
  const toggleOvergang = (id: string) => toggle(id === openOvergang ? null : { overgang: id });
  const arrows = (name: string, richting: 'op' | 'af') => (
    <ArrowGroup
      name={name}
      overgangen={kader.overgangen.filter((one) => one.richting === richting)}
      fase={kader.namen.fase}
      open={openOvergang}
      onToggle={toggleOvergang}
    />
  );

  return (
    <div
      ref={picture}
      className="kader-picture"
      onKeyDownCapture={(event) => {
        // A list that hangs over the picture closes by its own Esc.
        if (!event.currentTarget.contains(event.target as Node)) return;
        if (event.key === 'Escape' && open !== null) {
          event.stopPropagation();
          close();
          return;
        }
        const next = stepFrom(event.target, event.key);
        if (next === null) return;
        event.preventDefault();
        next.focus();
        if (openOvergang !== null) show({ overgang: next.dataset['overgang'] ?? openOvergang });
      }}
    >
      {arrows('Opschalen', 'op')}
      <FaseBands kader={kader} open={openOvergang} onToggle={toggleOvergang} />
      {arrows('Afschalen', 'af')}
      {chosen && <OvergangPart key={chosen.id} kader={kader} overgang={chosen} onClose={close} />}
      <FaseColumns
        kader={kader}
        open={openFase}
        moreWord={moreWord}
        onToggle={(nummer) => toggle(nummer === openFase ? null : { fase: nummer })}
      />
      {fase && <FasePart key={fase.nummer} kader={kader} fase={fase} onClose={close} />}
    </div>
  );
}

import { useRef } from 'react';
import type { Risico } from '../../../shared/domain/risico/risico.ts';
import { risicoGaps } from './risico-words.ts';
import { RisicoFields } from './risico-fields.tsx';
import { kansGevolgInWords } from './two-digits.ts';
import './gap.css';

interface RisicoRowProps {
  besprekingId: string;
  risico: Risico;
  names: readonly string[];
  open: boolean;
  onToggle: () => void;
}

/** One risk in the list: its number, what can happen to whom, and what is still missing. */
export function RisicoRow({ besprekingId, risico, names, open, onToggle }: RisicoRowProps) {
  const row = useRef<HTMLButtonElement>(null);
  const gaps = risicoGaps(risico);
  const rest = kansGevolgInWords({ kans: risico.restKans, gevolg: risico.restGevolg });
  const details = [
    risico.wieLooptGevaar,
    risico.wanneer,
    kansGevolgInWords(risico),
    rest === '' ? '' : `rest: ${rest}`,
    risico.eigenaar,
  ].filter((text) => text !== '');
  const close = (): void => {
    onToggle();
    row.current?.focus();
  };
  return (
    <li className={risico.vervallen ? 'risico-item risico-vervallen' : 'risico-item'}>
      <button ref={row} type="button" className="risico-rij" aria-expanded={open} onClick={onToggle}>
        <span className="risico-nummer">{risico.nummer}</span>
        <span className="risico-tekst">
          <span className="risico-wat">{risico.wat === '' ? 'Nog geen omschrijving' : risico.wat}</span>
          <span className="meta">
            {details.join(' · ')}
            {gaps.length > 0 && !risico.vervallen && (
              <span className="gat">
                {details.length > 0 && ' · '}
                nog: {gaps.join(' ')}
              </span>
            )}
            {risico.vervallen && 'vervallen'}
          </span>
        </span>
      </button>
      {open && <RisicoFields besprekingId={besprekingId} risico={risico} names={names} onClose={close} />}
    </li>
  );
}

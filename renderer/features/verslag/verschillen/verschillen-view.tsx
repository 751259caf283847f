import { useEffect, useRef, useState } from 'react';
import type { BesprekingView } from '../../../../shared/domain/bespreking/bespreking-view.ts';
import { KeyHint } from '../../../components/key-hint.tsx';
import { useKader } from '../../kader/use-kader.ts';
import { moveFocusByArrow } from '../../oordeel/focus-rows.ts';
import type { Recipient, Verschil } from '../opened.ts';
import { namedItem } from './named-item.ts';
import { VerschilItem } from './verschil-item.tsx';
import './verschillen.css';

interface VerschillenViewProps {
  view: BesprekingView;
  ontvangers: readonly Recipient[];
  verschillen: readonly Verschil[];
  /** Takes the focus when it is drawn. */
  autoFocus: boolean;
}

/** Only what recipients do not have alike, the first one ready to be judged by key. */
export function VerschillenView({ view, ontvangers, verschillen, autoFocus }: VerschillenViewProps) {
  const list = useRef<HTMLElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const kader = useKader(view.bespreking);
  const isAnyRecognised = verschillen.some(({ recognised }) => recognised !== '');
  useEffect(() => {
    if (autoFocus) list.current?.querySelector<HTMLElement>('[data-stop]')?.focus();
  }, [autoFocus]);
  return (
    <section
      ref={list}
      className="verschillen"
      aria-labelledby="verschillen-kop"
      onKeyDown={(event) => void moveFocusByArrow(event, '.verschil-ontvanger[data-stop]')}
    >
      <h2 id="verschillen-kop">{verschillenTitle(verschillen.length)}</h2>
      <p className="meta verschillen-toetsen">
        <KeyHint keys="↑" /> <KeyHint keys="↓" /> ontvanger <KeyHint keys="Spatie" /> meer dan een kiezen{' '}
        <KeyHint keys="M" /> mee <KeyHint keys="N" /> niet <KeyHint keys="T" /> terug naar de regels{' '}
        {isAnyRecognised && (
          <>
            <KeyHint keys="G" /> gewone tekst{' '}
          </>
        )}
        <KeyHint keys="→" /> wie dit wel krijgt
      </p>
      {verschillen.map((verschil, index) => {
        const id = `${verschil.bron} ${verschil.bronId}`;
        return (
          <VerschilItem
            key={id}
            view={view}
            verschil={namedItem(verschil, kader)}
            ontvangers={ontvangers}
            isCurrent={current === null ? index === 0 : current === id}
            onFocus={() => setCurrent(id)}
          />
        );
      })}
    </section>
  );
}

function verschillenTitle(count: number): string {
  return count === 1
    ? '1 regel is niet voor iedereen gelijk'
    : `${String(count)} regels zijn niet voor iedereen gelijk`;
}

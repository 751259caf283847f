import type { ReactNode } from 'react';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import type { KaderEntry } from '../../../shared/ipc/contract/kader.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { Notice } from '../../components/notice.tsx';
import { withDot } from './picture/words.ts';

/** What version this is, where it comes from, and that it no longer changes. */
export function VersionLine({ kader, entry }: { kader: Kader; entry: KaderEntry }) {
  const { versie, lokaal, bron, geldigVanaf } = kader;
  const from = geldigVanaf === null ? '' : `, geldig vanaf ${formatDatum(geldigVanaf)}`;
  if (lokaal === undefined) {
    const source = [bron.titel, bron.datum].filter((part) => part !== undefined).join(', ');
    return (
      <p className="version-line">
        Versie {versie}
        {from}. Hoort bij Casustafel en verandert hier niet. Bron: {withDot(source)}
      </p>
    );
  }
  return (
    <>
      <p className="version-line">
        Eigen versie {versie}
        {from}. Gepubliceerd op {formatDatum(lokaal.gepubliceerdOp)} door {lokaal.door}. Waarom:{' '}
        {withDot(lokaal.reden)} Opnieuw bekijken: {formatDatum(lokaal.herzieningOp)}. Deze versie is
        gepubliceerd en verandert niet meer.
      </p>
      {entry.startsLater && geldigVanaf !== null && (
        <Warning>
          Deze versie geldt pas vanaf {formatDatum(geldigVanaf)}. Tot die dag geldt de vorige versie.
        </Warning>
      )}
      {entry.herzieningDue && (
        <Warning>
          Deze versie moest u uiterlijk {formatDatum(lokaal.herzieningOp)} opnieuw bekijken. Maak een nieuwe
          versie, ook als alleen de datum verandert.
        </Warning>
      )}
    </>
  );
}

function Warning({ children }: { children: ReactNode }) {
  return (
    <div className="kader-notice">
      <Notice tone="attention">{children}</Notice>
    </div>
  );
}

import type { SendingOutcome } from '../../../shared/ipc/contract/verzending.ts';
import { Notice } from '../../components/notice.tsx';
import { Passwords } from './passwords.tsx';

/** What came of making the files, and who got none. */
export function MakeOutcome({ outcome }: { outcome: SendingOutcome }) {
  switch (outcome.outcome) {
    case 'cancelled':
      return <p role="status">Er is niets gemaakt.</p>;
    case 'stopped':
      return <p role="status">Gestopt. Er is niets opgeslagen en niets genoteerd.</p>;
    case 'empty':
      return (
        <Notice tone="attention">
          Niets gemaakt: op dit stuk staat niets voor {outcome.empty.join('; ')}.
        </Notice>
      );
    case 'made':
      return (
        <>
          <Notice tone="good" word="Gemaakt">
            {outcome.exemplaren === 1 ? '1 bestand' : `${String(outcome.exemplaren)} bestanden`} in{' '}
            <bdi className="verzend-name">{outcome.folder}</bdi>. Verstuur ze met uw eigen beveiligde mail.
            Haal de map daarna weg.
          </Notice>
          {outcome.empty.length > 0 && (
            <Notice tone="attention">
              Geen bestand voor {outcome.empty.join('; ')}: op dit stuk staat niets voor hen.
            </Notice>
          )}
          {outcome.passwords.length > 0 && <Passwords passwords={outcome.passwords} />}
        </>
      );
  }
}

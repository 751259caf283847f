import { useState } from 'react';
import type { Casus } from '../../../../shared/domain/casus/casus.ts';
import { formatDatum } from '../../../../shared/domain/termijn/format-datum.ts';
import { notForwarded } from '../../../../shared/domain/verzoek/not-forwarded.ts';
import type { Verzoek } from '../../../../shared/domain/verzoek/verzoek.ts';
import { Button } from '../../../components/button.tsx';
import { useMay } from '../../../shell/use-may.ts';
import { ForwardForm } from './forward-form.tsx';

interface DoorzendingenProps {
  verzoek: Verzoek;
  casus: Casus;
  gemeente: string;
  today: string;
}

/** Which other verwerkingsverantwoordelijken heard of the request: one asked is all asked. */
export function Doorzendingen({ verzoek, casus, gemeente, today }: DoorzendingenProps) {
  const may = useMay();
  const [to, setTo] = useState<string | null>(null);
  const left = notForwarded(verzoek, casus.verwerkingsverantwoordelijken, gemeente);
  if (left.length === 0 && verzoek.doorgezonden.length === 0) return null;
  return (
    <>
      <ul className="verzoek-forwarded" aria-label="Doorgezonden aan">
        {verzoek.doorgezonden.map(({ verantwoordelijke, datum, hoe }) => (
          <li key={`${verantwoordelijke} ${datum}`}>
            {verantwoordelijke}: doorgezonden op {formatDatum(datum)}, {hoe}
          </li>
        ))}
        {left.map((naam) => (
          <li key={naam}>
            {naam}: nog niet doorgezonden{' '}
            {to === null && may('verzoek.forward') && (
              <Button
                variant="quiet"
                aria-label={`Doorzending aan ${naam} noteren`}
                onPress={() => setTo(naam)}
              >
                Noteren
              </Button>
            )}
          </li>
        ))}
      </ul>
      {to !== null && (
        <ForwardForm key={to} verzoek={verzoek} naam={to} today={today} onDone={() => setTo(null)} />
      )}
    </>
  );
}

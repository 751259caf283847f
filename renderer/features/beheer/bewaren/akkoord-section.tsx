import { standOf, type Akkoord } from '../../../../shared/domain/bewaren/vernietiging.ts';
import { formatDatum } from '../../../../shared/domain/termijn/format-datum.ts';
import type { VernietigingView } from '../../../../shared/ipc/contract/vernietiging.ts';
import { Kenmerken } from '../../../components/kenmerken.tsx';
import { useMay } from '../../../shell/use-may.ts';
import { OutsideAkkoordForm } from './outside-akkoord-form.tsx';
import { OwnAkkoordForm } from './own-akkoord-form.tsx';

/** Who agreed, and the form for who has not. */
export function AkkoordSection({ view }: { view: VernietigingView }) {
  const may = useMay();
  const { vernietiging, alone, ownAkkoord, obstacles } = view;
  const { akkoordEen, akkoordTwee } = vernietiging;
  const waiting =
    standOf(vernietiging) === 'voorgesteld' && obstacles.length === 0 && may('vernietiging.agree');
  return (
    <section aria-label="Akkoord">
      <h2>Twee mensen geven akkoord</h2>
      <Kenmerken
        rows={[
          ['Eerste akkoord', akkoordWords(akkoordEen)],
          ['Tweede akkoord', akkoordWords(akkoordTwee)],
        ]}
      />
      {waiting && !ownAkkoord && <OwnAkkoordForm vernietiging={vernietiging} />}
      {waiting && ownAkkoord && alone && <OutsideAkkoordForm id={vernietiging.id} />}
      {waiting && ownAkkoord && !alone && (
        <p>
          U gaf al akkoord. Vraag een collega met de rol voorzitter, beheerder of FG om te ontgrendelen en
          hier akkoord te geven.
        </p>
      )}
    </section>
  );
}

function akkoordWords(akkoord: Akkoord | null): string {
  if (akkoord === null) return 'nog niet';
  const { naam, functie, datum, gebruikerId, kenmerk } = akkoord;
  const outside = gebruikerId === null ? `, buiten Casustafel, kenmerk ${kenmerk}` : '';
  return `${naam}, ${functie}, ${formatDatum(datum)}${outside}`;
}

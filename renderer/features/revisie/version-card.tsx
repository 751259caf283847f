import type { Veld } from '../../../shared/domain/revisie/revisie.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import type { RequestOutput } from '../../../shared/ipc/contract.ts';
import { clockTime, dutchDay } from '../../../shared/verslag/clock-time.ts';
import { ConfirmButton } from '../../components/confirm-button.tsx';
import { MarkedText } from './marked-text.tsx';

interface VersionCardProps {
  versie: RequestOutput<'revisie.list'>['versies'][number];
  nu: readonly Veld[];
  onRestore: () => void;
}

/** One earlier version: the fields that differ from now, with what differs marked. */
export function VersionCard({ versie, nu, onRestore }: VersionCardProps) {
  const moment = `${formatDatum(dutchDay(versie.tot))}, ${clockTime(versie.tot)}`;
  const now = new Map(nu.map(({ naam, tekst }) => [naam, tekst]));
  const changed = versie.velden.filter(({ naam, tekst }) => tekst !== (now.get(naam) ?? ''));
  return (
    <section className="versie" aria-label={`Tot ${moment}`}>
      <h3>Stond er tot {moment}</h3>
      {changed.length === 0 ? (
        <p className="second-ink">Gelijk aan wat er nu staat.</p>
      ) : (
        <dl className="versie-velden">
          {changed.map(({ naam, tekst }) => (
            <div key={naam}>
              <dt>{naam}</dt>
              <dd>
                <MarkedText text={tekst} other={now.get(naam) ?? ''} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {versie.vast ? (
        <p className="second-ink">Dit is vastgesteld en komt niet meer terug. Maak een correctie.</p>
      ) : (
        changed.length > 0 && (
          <ConfirmButton
            word="Zet deze terug"
            what={moment}
            question="Terugzetten? Wat er nu staat, wordt een eerdere versie."
            onConfirm={onRestore}
          />
        )
      )}
    </section>
  );
}

import { destroyedNaam, grondWord, standOf } from '../../../../shared/domain/bewaren/vernietiging.ts';
import { regimeNaam } from '../../../../shared/domain/casus/regime.ts';
import { formatDatum } from '../../../../shared/domain/termijn/format-datum.ts';
import type { VernietigingView } from '../../../../shared/ipc/contract/vernietiging.ts';
import { dutchDay } from '../../../../shared/verslag/clock-time.ts';
import { rijenInWords } from '../../../../shared/verslag/row-words.ts';
import { Button } from '../../../components/button.tsx';
import { Kenmerken } from '../../../components/kenmerken.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useRequest } from '../../../query.ts';
import { AkkoordSection } from './akkoord-section.tsx';
import { ExecuteSection } from './execute-section.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { backupWords } from './register.tsx';
import { isOpen, standWords } from './stand-words.ts';
import { Unfinished } from './unfinished.tsx';
import { WithdrawForm } from './withdraw-form.tsx';

/** One line of the list or the register, and the steps that lead on from it. */
export function VernietigingDetail({ id, onBack }: { id: string; onBack: () => void }) {
  const view = useRequest('vernietiging.get', { id });
  return (
    <div className="bewaren-detail">
      <Button icon="arrow-left" variant="quiet" onPress={onBack}>
        Terug naar Bewaren
      </Button>
      <Loaded query={view}>{(data) => <Detail view={data} />}</Loaded>
    </div>
  );
}

function Detail({ view }: { view: VernietigingView }) {
  const { vernietiging, obstacles } = view;
  const stand = standOf(vernietiging);
  const { begin, tot } = vernietiging;
  return (
    <>
      <section aria-label={`Vernietiging ${vernietiging.nummer}`}>
        <h2>
          Vernietiging {vernietiging.nummer} van {destroyedNaam(vernietiging)}
        </h2>
        <Kenmerken
          rows={[
            ['Stand', standWords(vernietiging)],
            ['Regime', regimeNaam[vernietiging.regime]],
            ['Grond', grondWord[vernietiging.grond]],
            [
              'Bewaard',
              begin === null || tot === null
                ? ''
                : `van ${formatDatum(begin)} tot en met ${formatDatum(tot)}`,
            ],
            [
              'Voorgesteld',
              `${formatDatum(dutchDay(vernietiging.voorgesteldAt))} door ${vernietiging.voorgesteldDoor}`,
            ],
            ['Reservekopieën', backupWords(vernietiging)],
            ['Ingetrokken omdat', vernietiging.ingetrokkenReden],
          ].filter((row): row is [string, string] => row[1] !== '')}
        />
        {obstacles.map((why) => (
          <Notice key={why} tone="attention" word="Dit kan nu niet">
            {why}
          </Notice>
        ))}
      </section>
      <Unfinished vernietigingen={[vernietiging]} />
      <Rijen view={view} />
      {stand !== 'ingetrokken' && <AkkoordSection view={view} />}
      {stand === 'akkoord' && obstacles.length === 0 && <ExecuteSection view={view} />}
      {isOpen(vernietiging) && <WithdrawForm id={vernietiging.id} />}
      {vernietiging.gewistAt !== null && (
        <section aria-label="Verklaring">
          <h2>Verklaring van vernietiging</h2>
          <p className="second-ink">
            Zonder inhoud van wat is vernietigd. Bewaar hem in het archief van uw gemeente.
          </p>
          <ExportButtons
            name="Verklaring"
            request="vernietiging.exportVerklaring"
            input={(formaat) => ({ id: vernietiging.id, formaat })}
          />
          <Exports view={view} />
        </section>
      )}
    </>
  );
}

function Rijen({ view }: { view: VernietigingView }) {
  const rijen = rijenInWords(view.rijen);
  if (rijen.length === 0) return null;
  const done = view.vernietiging.gewistAt !== null;
  return (
    <section aria-label={done ? 'Wat is gewist' : 'Wat er weg gaat'}>
      <h2>{done ? 'Wat is gewist' : 'Wat er weg gaat'}</h2>
      <ul className="bewaren-rijen">
        {rijen.map(([kind, count]) => (
          <li key={kind}>
            {count} {kind}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Exports({ view }: { view: VernietigingView }) {
  const { exports } = view.vernietiging;
  if (exports.length === 0) return <p>Hiervan zijn geen bestanden opgeslagen.</p>;
  return (
    <>
      <p>
        Deze bestanden zijn eerder opgeslagen of verstuurd. Casustafel kan ze niet wissen: vraag wie ze heeft
        om ze ook te vernietigen.
      </p>
      <ul>
        {exports.map(({ moment, detail }) => (
          <li key={moment + detail}>
            {formatDatum(dutchDay(moment))}: {detail}
          </li>
        ))}
      </ul>
    </>
  );
}

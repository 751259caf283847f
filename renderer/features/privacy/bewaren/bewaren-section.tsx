import { formatDatum } from '../../../../shared/domain/termijn/format-datum.ts';
import type { Casus } from '../../../../shared/domain/casus/casus.ts';
import type { CasusBewaren } from '../../../../shared/ipc/contract/bewaren.ts';
import { Kenmerken } from '../../../components/kenmerken.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useRequest } from '../../../query.ts';
import { MakeArchief } from '../../archief/make-archief.tsx';
import { AfsluitenForm } from './afsluiten-form.tsx';
import { BewarenHistory } from './bewaren-history.tsx';
import { HeropenenForm } from './heropenen-form.tsx';
import { ProposeButton } from './propose-button.tsx';
import { leftWords } from './left-words.ts';
import { VerlengForm } from './verleng-form.tsx';
import '../rechten.css';

/** How long this casus is kept, closing it, and keeping it longer. */
export function BewarenSection({ casus }: { casus: Casus }) {
  const bewaren = useRequest('bewaren.ofCasus', { casusId: casus.id });
  return (
    <section className="privacy-section" aria-label="Bewaren en afsluiten">
      <h2>Bewaren en afsluiten</h2>
      <Loaded query={bewaren}>{(data) => <Bewaren casus={casus} data={data} />}</Loaded>
    </section>
  );
}

function Bewaren({ casus, data }: { casus: Casus; data: CasusBewaren }) {
  const { retention, opVernietigingslijst } = data;
  const { tot, verstreken, herinnering } = retention;
  return (
    <>
      {verstreken && !opVernietigingslijst && (
        <Notice tone="attention" word="De bewaartermijn is voorbij">
          Er gebeurt niets vanzelf. Verleng met een reden, of zet de casus op de vernietigingslijst.
        </Notice>
      )}
      {opVernietigingslijst && (
        <Notice tone="attention" word="Op de vernietigingslijst">
          Ga naar Beheer, Bewaren voor het akkoord of om het voorstel in te trekken.
        </Notice>
      )}
      {herinnering && !opVernietigingslijst && (
        <Notice tone="attention" word="De bewaartermijn loopt bijna af">
          Bedenk of deze gegevens nog nodig zijn.
        </Notice>
      )}
      <Kenmerken
        rows={[
          [
            'Bewaren tot en met',
            tot === null ? 'nog geen datum' : `${formatDatum(tot)}, ${leftWords(retention)}`,
          ],
          ['Waarom', retention.reden],
          ['Afgesloten', casus.afgeslotenOp === null ? 'nee' : formatDatum(casus.afgeslotenOp)],
        ]}
      />
      {data.voorstel && (
        <p className="second-ink">
          Deze termijn is een voorstel van het programma. Uw gemeente besluit, bij Beheer, Bewaren.
        </p>
      )}
      <BewarenHistory data={data} />
      {casus.afgeslotenOp !== null && <MakeArchief casusId={casus.id} />}
      {!opVernietigingslijst && (
        <>
          {data.mayBePutOnList && <ProposeButton casusId={casus.id} />}
          {tot !== null && <VerlengForm casusId={casus.id} retention={retention} />}
          {casus.afgeslotenOp === null ? (
            <AfsluitenForm casusId={casus.id} openAfspraken={data.openAfspraken} />
          ) : (
            <HeropenenForm casusId={casus.id} />
          )}
        </>
      )}
    </>
  );
}

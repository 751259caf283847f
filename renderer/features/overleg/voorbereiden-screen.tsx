import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { Loaded } from '../../components/loaded.tsx';
import { ScreenHead } from '../../components/screen-head.tsx';
import { useBespreking } from '../../query.ts';
import { BeperkingNotice } from '../privacy/beperking/beperking-notice.tsx';
import { useBeperking } from '../privacy/beperking/use-beperking.ts';
import { Invitees } from './invitees.tsx';
import { OpenAfspraken } from './open-afspraken.tsx';
import { OverlegMoment } from './overleg-moment.tsx';
import { Neighbours } from './neighbours.tsx';
import { PrintOwnPaper } from './print-own-paper.tsx';
import { StartButton } from './start-button.tsx';
import { UitnodigingenButton } from './uitnodigingen-button.tsx';
import { VoorafSection } from './vooraf-section.tsx';
import { VraagField } from './vraag-field.tsx';
import './overleg.css';
import './voorbereiden.css';

/** Everything before the overleg of one casus: who comes, which vraag, what was sent beforehand. */
export function VoorbereidenScreen({ besprekingId }: { besprekingId: string }) {
  const view = useBespreking(besprekingId);
  return <Loaded query={view}>{(data) => <VoorbereidenView view={data} />}</Loaded>;
}

function VoorbereidenView({ view }: { view: BesprekingView }) {
  const { bespreking, casus } = view;
  const beperking = useBeperking(casus.id);
  const row = {
    besprekingId: bespreking.id,
    status: bespreking.status,
    casusnummer: casus.nummer,
    aanduiding: casus.aanduiding,
  };
  return (
    <>
      <ScreenHead title={`Voorbereiden: ${casus.nummer} ${casus.aanduiding}`}>
        <PrintOwnPaper
          besprekingId={bespreking.id}
          paper="bespreking.printVoorbereiding"
          name="Eén A4 maken"
        />
        <UitnodigingenButton casusId={casus.id} besprekingId={bespreking.id} />
        <StartButton row={row} primary />
      </ScreenHead>
      {beperking !== null && <BeperkingNotice beperking={beperking} />}
      <Neighbours view={view} />
      <div className="voorbereiden">
        <div>
          <VraagField view={view} />
          <VoorafSection view={view} />
          <OpenAfspraken view={view} />
        </div>
        <div>
          <OverlegMoment key={view.overleg.id} overleg={view.overleg} besprekingId={bespreking.id} />
          <Invitees view={view} />
        </div>
      </div>
    </>
  );
}

import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { vaststellingOf, type Stuk } from '../../../shared/domain/verslag/stuk.ts';
import type { VerslagDeel } from '../../shell/place.ts';
import { useMay } from '../../shell/use-may.ts';
import { DelingSection } from '../delen/deling-section.tsx';
import { VersionsButton } from '../revisie/versions-button.tsx';
import { CorrectieSection } from './correctie-section.tsx';
import { ExportSection } from './export-section.tsx';
import { OntvangersSection } from './ontvangers/ontvangers-section.tsx';
import { recipientName } from './ontvangers/recipient-name.ts';
import type { Opened, Recipient, Verschil } from './opened.ts';
import { ReactiesSection } from './reacties/reacties-section.tsx';
import { SendButton } from './send-button.tsx';
import { StukStand } from './stuk-stand.tsx';
import { ownVaststelling } from './stukken.ts';
import { useNextStep } from './use-next-step.ts';
import { VaststellenPart } from './vaststellen-part.tsx';

interface StukActionsProps {
  view: BesprekingView;
  stuk: Exclude<Stuk, 'dossier'>;
  deel: VerslagDeel;
  per: 'deelnemer' | 'organisatie';
  /** null while something else is open than the stuk itself. */
  opened: Opened | null;
  ontvangers: readonly Recipient[];
  verschillen: readonly Verschil[];
  onDeel: (deel: VerslagDeel) => void;
  onPer: (per: 'deelnemer' | 'organisatie') => void;
  onOpen: (opened: Opened) => void;
  /** Goes from the list into what is open. */
  onEnter: () => void;
}

/** For whom the stuk is, and what can be done with it: the next step first. */
export function StukActions(props: StukActionsProps) {
  const { view, stuk, deel, per, opened, ontvangers, verschillen, onDeel, onPer, onOpen, onEnter } = props;
  const may = useMay();
  const vastgesteld = view.vastgesteld.find(({ soort }) => soort === vaststellingOf[stuk]);
  const soort = ownVaststelling(stuk);
  const ontvanger = ontvangers.find(({ key }) => key === opened);
  const next = useNextStep(view, stuk);
  return (
    <aside className="verslag-acties" aria-label="Wat u met dit stuk kunt doen">
      <StukStand view={view} stuk={stuk} vastgesteld={vastgesteld} />
      {ontvangers.length > 0 && may('verzending.list') && (
        <SendButton
          isNext={next === 'send'}
          isSame={verschillen.length === 0}
          onSend={() => onDeel('verzenden')}
        />
      )}
      <OntvangersSection
        stuk={stuk}
        per={per}
        opened={opened}
        ontvangers={ontvangers}
        verschillen={verschillen}
        onPer={onPer}
        onOpen={onOpen}
        onEnter={onEnter}
      />
      {stuk === 'verslag' && (
        <ReactiesSection
          view={view}
          isOpen={deel === 'reacties'}
          onOpen={(open) => onDeel(open ? 'reacties' : 'stuk')}
        />
      )}
      {vastgesteld === undefined && soort !== null && (
        <VaststellenPart
          view={view}
          soort={soort}
          isNext={next === 'fix'}
          onReacties={deel === 'reacties' ? null : () => onDeel('reacties')}
        />
      )}
      {vastgesteld !== undefined && stuk === 'verslag' && <CorrectieSection view={view} />}
      {stuk === 'verslag' && may('deling.set') && <DelingSection view={view} />}
      {vastgesteld === undefined && soort !== null && (
        <VersionsButton start={null} besprekingId={view.bespreking.id} />
      )}
      <ExportSection
        key={opened}
        view={view}
        stuk={stuk}
        ontvanger={ontvanger?.key ?? null}
        voor={ontvanger === undefined ? '' : recipientName(ontvanger)}
        isConcept={vastgesteld === undefined}
      />
    </aside>
  );
}

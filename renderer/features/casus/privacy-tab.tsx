import type { CasusDossier } from '../../../shared/ipc/contract/casus.ts';
import { BeperkingSection } from '../privacy/beperking/beperking-section.tsx';
import { BewarenSection } from '../privacy/bewaren/bewaren-section.tsx';
import { GrondslagSection } from '../privacy/grondslag/grondslag-section.tsx';
import { InformeringSection } from '../privacy/informering/informering-section.tsx';
import { RectificatieSection } from '../privacy/rectificatie/rectificatie-section.tsx';
import { ToegangSection } from '../privacy/toegang/toegang-section.tsx';
import { ToestemmingSection } from '../privacy/toestemming/toestemming-section.tsx';
import { VerzoekenSection } from '../privacy/verzoeken/verzoeken-section.tsx';
import { HandOverSection } from '../casuspakket/hand-over-section.tsx';
import { Logboek } from './logboek.tsx';
import { MissingByLaw } from './missing-by-law.tsx';
import '../privacy/privacy.css';

/** Under which law this casus is discussed, who was told, how long it is kept, and who saw it. */
export function PrivacyTab({ dossier }: { dossier: CasusDossier }) {
  return (
    <div className="casus-columns">
      <div className="casus-form privacy-sections">
        <MissingByLaw missing={dossier.missingByLaw} />
        <GrondslagSection dossier={dossier} />
        <BewarenSection casus={dossier.casus} />
        <ToegangSection casusId={dossier.casus.id} />
        <HandOverSection casusId={dossier.casus.id} revisie={dossier.casus.revisie} />
        {dossier.casus.regime !== 'consult' && <InformeringSection dossier={dossier} />}
        {dossier.casus.regime !== 'consult' && <ToestemmingSection dossier={dossier} />}
        <VerzoekenSection dossier={dossier} />
        <RectificatieSection dossier={dossier} />
        <BeperkingSection dossier={dossier} />
      </div>
      <Logboek regels={dossier.logboek} />
    </div>
  );
}

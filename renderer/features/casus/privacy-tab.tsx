import { regimeNaam, regimeSchema } from '../../../shared/domain/casus/regime.ts';
import type { CasusDossier } from '../../../shared/ipc/contract/casus.ts';
import { SaveStatus } from '../../components/save-status.tsx';
import { Choice } from '../../components/choice.tsx';
import { TickBox } from '../../components/tick-box.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { KaderField } from '../beheer/kader-field.tsx';
import { ToegangSection } from '../privacy/toegang/toegang-section.tsx';
import { InformeringSection } from '../privacy/informering/informering-section.tsx';
import { Logboek } from './logboek.tsx';
import { useCasusDraft } from './use-casus-draft.ts';
import { MissingByLaw } from './missing-by-law.tsx';

/** Under which law this casus is discussed, who was told, and who saw it. */
export function PrivacyTab({ dossier }: { dossier: CasusDossier }) {
  const { draft, change, autosave } = useCasusDraft(dossier.casus);
  return (
    <div className="casus-columns">
      <div className="casus-form" onBlur={autosave.onBlur}>
        <MissingByLaw missing={dossier.missingByLaw} />
        <TextArea
          label="Doel"
          description="Alleen informatie die voor dit doel nodig is, hoort in deze casus."
          rows={2}
          value={draft.doel}
          onChange={(doel) => change({ doel })}
          error={draft.doel.trim() === '' ? 'Het doel mag niet leeg zijn.' : undefined}
        />
        <Choice
          label="Regime"
          description="Onder welke wet u deze casus bespreekt."
          options={regimeSchema.options.map((id) => ({ id, name: regimeNaam[id] }))}
          value={draft.regime}
          onChange={(regime) => change({ regime })}
        />
        <TextArea
          label="Grondslag"
          description="Het artikel waarop u het delen van informatie baseert."
          rows={2}
          value={draft.grondslag}
          onChange={(grondslag) => change({ grondslag })}
        />
        <TextArea
          label="Convenant of reglement"
          rows={2}
          value={draft.convenant}
          onChange={(convenant) => change({ convenant })}
        />
        <KaderField kaderId={draft.kaderId} kaderVersie={draft.kaderVersie} onChange={change} />
        <TickBox
          label="Gedeeld met openbare orde"
          detail="de AOV'er mag deze casus dan lezen"
          isSelected={draft.gedeeldOpenbareOrde}
          onChange={(gedeeldOpenbareOrde) => change({ gedeeldOpenbareOrde })}
        />
        <SaveStatus state={autosave.state} onRetry={autosave.retry} />
        <ToegangSection casusId={dossier.casus.id} />
        <InformeringSection dossier={dossier} />
      </div>
      <Logboek regels={dossier.logboek} />
    </div>
  );
}

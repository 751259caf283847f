import { useState } from 'react';
import type { RegimeChoice } from '../../../../shared/domain/casus/regime-choice.ts';
import type { CasusDossier } from '../../../../shared/ipc/contract/casus.ts';
import { SaveStatus } from '../../../components/save-status.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { TickBox } from '../../../components/tick-box.tsx';
import { KaderField } from '../../beheer/kader-field.tsx';
import { useCasusDraft } from '../../casus/use-casus-draft.ts';
import { DoelChange } from './doel-change.tsx';
import { RegimeField } from './regime-field.tsx';
import { regimeOptions } from './regime-options.ts';
import { wasDiscussed } from './was-discussed.ts';
import '../rechten.css';

const linesOf = (text: string): string[] =>
  text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));

/** Doel, regime and what they rest on (AVG art. 5, 6 and 26). */
export function GrondslagSection({ dossier }: { dossier: CasusDossier }) {
  const { casus } = dossier;
  const discussed = wasDiscussed(dossier);
  // After a change with a reason the form is made anew: a draft that still holds the old doel would be refused.
  const key = discussed ? `${casus.doel} ${casus.regime}` : 'open';
  return <GrondslagForm key={key} dossier={dossier} discussed={discussed} />;
}

function GrondslagForm({ dossier, discussed }: { dossier: CasusDossier; discussed: boolean }) {
  const { casus, betrokkenen } = dossier;
  const { draft, change, autosave } = useCasusDraft(casus);
  const [refused, setRefused] = useState<RegimeChoice | null>(null);
  const [responsible, setResponsible] = useState(casus.verwerkingsverantwoordelijken.join('\n'));
  return (
    <section className="privacy-section" aria-label="Doel en grondslag">
      <h2>Doel en grondslag</h2>
      {discussed && <DoelChange casus={casus} betrokkenen={betrokkenen.length} />}
      <div className="privacy-form" onBlur={autosave.onBlur}>
        {!discussed && (
          <>
            <TextArea
              label="Doel"
              description="Alleen informatie die voor dit doel nodig is, hoort in deze casus."
              rows={2}
              value={draft.doel}
              onChange={(doel) => change({ doel })}
              error={draft.doel.trim() === '' ? 'Het doel mag niet leeg zijn.' : undefined}
            />
            <RegimeField
              value={draft.regime}
              refused={refused}
              betrokkenen={betrokkenen.length}
              options={regimeOptions}
              onChange={(regime) => change({ regime })}
              onRefused={setRefused}
            />
          </>
        )}
        <TextArea
          label="Grondslag"
          description="Het artikel waarop u het delen van informatie baseert."
          rows={2}
          value={draft.grondslag}
          onChange={(grondslag) => change({ grondslag })}
        />
        <TextArea
          label="Verantwoordelijk voor de gegevens"
          description="Welke organisaties samen bepalen wat er met de gegevens gebeurt. Eén per regel."
          rows={2}
          value={responsible}
          onChange={(text) => {
            setResponsible(text);
            change({ verwerkingsverantwoordelijken: linesOf(text).slice(0, 30) });
          }}
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
          detail="de AOV’er mag deze casus dan lezen"
          isSelected={draft.gedeeldOpenbareOrde}
          onChange={(gedeeldOpenbareOrde) => change({ gedeeldOpenbareOrde })}
        />
        <SaveStatus state={autosave.state} onRetry={autosave.retry} />
      </div>
    </section>
  );
}

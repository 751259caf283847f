import { useState } from 'react';
import type { StukChoices } from '../../../shared/ipc/contract/stuk.ts';
import { useKeptForm } from '../../autosave/use-kept-form.ts';
import { Choice } from '../../components/choice.tsx';
import { InformedButton } from './informed-button.tsx';
import { RegelsChoice } from './regels-choice.tsx';
import { beginDraft, inputOf, type StukDraft, type StukOf } from './stuk-draft.ts';
import { StukExport } from './stuk-export.tsx';
import { StukPages } from './stuk-pages.tsx';
import { StukPreview } from './stuk-preview.tsx';
import type { StukPerson } from './stuk-screen.tsx';
import { useSettled } from './use-settled.ts';
import { VeldField } from './veld-field.tsx';

interface StukFormProps {
  of: StukOf;
  choices: StukChoices;
  /** null: it is for nobody in particular. */
  people: readonly StukPerson[] | null;
  today: string;
}

/** The fields of one paper; what was typed stays for the next time. */
export function StukForm({ of, choices, people, today }: StukFormProps) {
  const begin = beginDraft(choices, people?.[0]?.id ?? '');
  const [draft, setDraft] = useState<StukDraft>(begin);
  const [touched, setTouched] = useState(false);
  useKeptForm({
    naam: `stuk ${of.sjabloon} ${of.casusId}`,
    casusId: of.casusId,
    draft,
    isTyped: touched,
    asksFirst: false,
    onFound: (found) => setDraft(stillThere(found, choices, people)),
  });
  const change = (part: Partial<StukDraft>) => {
    setTouched(true);
    setDraft((old) => ({ ...old, ...part }));
  };
  const settled = useSettled(draft);
  const input = inputOf(of, settled);
  const isBrief = of.sjabloon === 'brief-betrokkene' || of.sjabloon === 'brief-ouders';
  return (
    <div className="stuk">
      <section className="stuk-form" aria-label="Invullen">
        {people !== null && (
          <Choice label="Voor wie" options={people} value={draft.wie} onChange={(wie) => change({ wie })} />
        )}
        {choices.niveaus.length > 0 && (
          <Choice
            label="Niveau"
            description="Zoals het kader van deze casus het noemt."
            options={choices.niveaus.map(({ niveau, naam, tekst }) => ({
              id: String(niveau),
              name: naam,
              detail: tekst,
            }))}
            value={String(draft.niveau)}
            onChange={(niveau) => change({ niveau: Number(niveau) })}
          />
        )}
        {choices.velden.map((veld) => (
          <VeldField
            key={veld.naam}
            veld={veld}
            value={draft.velden[veld.naam] ?? ''}
            onChange={(value) => change({ velden: { ...draft.velden, [veld.naam]: value } })}
          />
        ))}
        {of.sjabloon === 'opschalingsdossier' && (
          <RegelsChoice
            regels={choices.regels}
            chosen={draft.regelIds}
            onChange={(regelIds) => change({ regelIds })}
          />
        )}
        {of.sjabloon === 'opschalingsdossier' && <StukPages input={input} />}
        <StukExport of={of} input={inputOf(of, draft)} />
        {isBrief && <InformedButton casusId={of.casusId} betrokkeneId={draft.wie} today={today} />}
      </section>
      <StukPreview input={input} velden={choices.velden} />
    </div>
  );
}

/** What was kept, without who or what is not there any more. */
function stillThere(
  found: StukDraft,
  { velden, regels, niveaus }: StukChoices,
  people: readonly StukPerson[] | null,
): StukDraft {
  const known = new Set(regels.map(({ id }) => id));
  return {
    velden: Object.fromEntries(velden.map(({ naam, value }) => [naam, found.velden[naam] ?? value])),
    wie: people?.some(({ id }) => id === found.wie) === true ? found.wie : (people?.[0]?.id ?? ''),
    niveau: niveaus.some(({ niveau }) => niveau === found.niveau) ? found.niveau : (niveaus[0]?.niveau ?? 1),
    regelIds: found.regelIds.filter((id) => known.has(id)),
  };
}

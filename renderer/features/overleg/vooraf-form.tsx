import { useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { bronnenOf } from '../../../shared/invoer/context-of-view.ts';
import { SOORT_WORDS } from '../../../shared/invoer/soort-words.ts';
import { splitPasted } from '../../../shared/invoer/split-pasted.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { SearchChoice } from '../../components/search-choice.tsx';
import { SubmitForm } from '../../components/submit-form.tsx';
import { useCommand } from '../../query.ts';

const soorten = (['feit', 'vermoeden', 'oordeel', 'kracht', 'opmerking'] as const).map((id) => ({
  id,
  name: SOORT_WORDS[id],
}));
const beeld = 2;

/** Typed or pasted lines of one partner; each line becomes one entry of the step Beeld. */
export function VoorafForm({ view, onClose }: { view: BesprekingView; onClose: () => void }) {
  const [bron, setBron] = useState<string | null>(null);
  const [soort, setSoort] = useState<(typeof soorten)[number]['id']>('feit');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const save = useCommand('invoer.saveLines', { refresh: ['bespreking.get'] });
  const pasted = splitPasted(text);
  const bijlage = pasted.kind === 'bijlage';
  const lines = pasted.kind === 'bijlage' ? [pasted.text] : pasted.lines;

  const submit = async () => {
    setTried(true);
    if (lines.length === 0) return;
    const saved = await save.run({
      besprekingId: view.bespreking.id,
      stap: beeld,
      lines: [...lines],
      soort,
      leefgebied: '',
      bronnen: bron === null ? [] : [bron],
      vooraf: true,
      bijlage,
    });
    if (saved.ok) onClose();
  };

  return (
    <SubmitForm className="vooraf-form" onSubmit={submit}>
      <div className="vooraf-head">
        <SearchChoice
          label="Van wie"
          placeholder="Typ een organisatie of naam"
          options={bronnenOf(view).map(({ id, name, short }) => ({ id, name: short ?? name }))}
          value={bron}
          onChange={setBron}
        />
        <Choice label="Soort" options={soorten} value={soort} onChange={setSoort} />
      </div>
      <TextArea
        label="Wat zij stuurden"
        description="Elke regel wordt een eigen regel in het overleg."
        rows={6}
        value={text}
        onChange={setText}
        autoFocus
        error={tried && lines.length === 0 ? 'Typ of plak eerst tekst.' : undefined}
      />
      <p role="status" className="second-ink">
        {bijlage
          ? 'Deze tekst is lang. Hij wordt een bijlage in plaats van losse regels.'
          : lines.length > 0 &&
            `Dit ${lines.length === 1 ? 'wordt 1 regel' : `worden ${lines.length} regels`}.`}
      </p>
      <FailureNotice failure={save.failure} />
      <div className="overleg-actions">
        <Button variant="primary" type="submit" isDisabled={save.busy}>
          Bewaren
        </Button>
        <Button variant="quiet" onPress={onClose}>
          Niet bewaren
        </Button>
      </div>
    </SubmitForm>
  );
}

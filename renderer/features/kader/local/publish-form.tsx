import { useState } from 'react';
import type { KaderConcept, KaderVersion } from '../../../../shared/kader/local/concept.ts';
import { versieSchema } from '../../../../shared/kader/schema.ts';
import { flushAll } from '../../../autosave/registry.ts';
import { useKeptForm } from '../../../autosave/use-kept-form.ts';
import { Button } from '../../../components/button.tsx';
import { DatumField } from '../../../components/datum-field.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { cached, useCommand, useRequest } from '../../../query.ts';
import { emptyPublishDraft, type PublishDraft } from './publish-draft.ts';

interface PublishFormProps {
  concept: KaderConcept;
  /** Held by who shows the tabs: it must outlive a look at another tab. */
  draft: PublishDraft;
  onChange: (draft: PublishDraft) => void;
  /** How many lines differ from the version it was made from; null when that version is not here. */
  changed: number | null;
  onPublished: (version: KaderVersion) => void;
}

/** Version number, from when, by whom and why: then the concept becomes a version that never changes. */
export function PublishForm({ concept, draft, onChange, changed, onPublished }: PublishFormProps) {
  const { id, kader } = concept;
  const gebruiker = useRequest('toegang.stand', {}).data?.gebruiker ?? '';
  const today = useRequest('vandaag.get', {}).data?.today ?? null;
  const publish = useCommand('kader.publish', {
    // kader.get: a version that was not here until now may stand there as missing.
    refresh: ['kader.list', 'kader.concepts', 'kader.get'],
  });
  const [sent, setSent] = useState(false);
  const { reden } = draft;
  const versie = draft.versie ?? kader.versie;
  const geldigVanaf = draft.geldigVanaf === undefined ? today : draft.geldigVanaf;
  const naam = (draft.door ?? gebruiker).trim();
  const { forget } = useKeptForm({
    naam: `publiceren ${id}`,
    casusId: null,
    draft,
    isTyped: draft.versie !== null || draft.geldigVanaf !== undefined || draft.door !== null || reden !== '',
    asksFirst: false,
    onFound: (found) => onChange({ ...emptyPublishDraft, ...found }),
  });
  const fill = (part: Partial<PublishDraft>) => onChange({ ...draft, ...part });
  const takenVersie = publish.failure?.error.code === 'versie-bestaat' ? publish.failure.text : undefined;
  const wrongVersie = versieSchema.safeParse(versie).success
    ? takenVersie
    : 'Een versienummer bestaat uit cijfers en punten, zoals 1.1.';

  const send = async () => {
    setSent(true);
    if (!versieSchema.safeParse(versie).success || geldigVanaf === null || naam === '' || reden.trim() === '')
      return;
    if (!(await flushAll())) return;
    const revisie = cached('kader.getConcept', { id })?.revisie ?? concept.revisie;
    const result = await publish.run({ id, revisie, versie, geldigVanaf, door: naam, reden: reden.trim() });
    if (!result.ok) return;
    forget();
    onPublished(result.value);
  };

  return (
    <SubmitForm className="publish-form" onSubmit={send}>
      <p>
        {changedText(changed)} Een gepubliceerde versie verandert niet meer. Casussen die er al zijn, houden
        hun eigen versie.
      </p>
      <TextField
        label="Versienummer"
        value={versie}
        onChange={(text) => {
          fill({ versie: text });
          publish.clear();
        }}
        error={sent ? wrongVersie : undefined}
      />
      <DatumField
        label="Geldig vanaf"
        value={geldigVanaf}
        onChange={(day) => fill({ geldigVanaf: day })}
        error={sent && geldigVanaf === null ? 'Vul in vanaf welke dag deze versie geldt.' : undefined}
      />
      <TextField
        label="Door wie"
        description="Wie stelt deze versie vast: naam en functie."
        value={draft.door ?? gebruiker}
        onChange={(text) => fill({ door: text })}
        error={sent && naam === '' ? 'Vul in wie deze versie vaststelt.' : undefined}
      />
      <TextArea
        label="Waarom"
        description="Waarom de gemeente dit zo wil. Dit blijft bij de versie staan."
        rows={3}
        value={reden}
        onChange={(text) => fill({ reden: text })}
        error={sent && reden.trim() === '' ? 'Schrijf op waarom.' : undefined}
      />
      <FailureNotice failure={takenVersie === undefined ? publish.failure : null} />
      <Button type="submit" variant="primary" isDisabled={publish.busy}>
        Publiceren
      </Button>
    </SubmitForm>
  );
}

function changedText(changed: number | null): string {
  if (changed === null)
    return 'De versie waarvan dit is gemaakt staat niet in dit programma. Kijk daarom het hele schema na bij "Aanpassen".';
  if (changed === 0) return 'Er is nog niets veranderd ten opzichte van de versie waarvan dit is gemaakt.';
  return `Er ${changed === 1 ? 'verandert 1 regel' : `veranderen ${changed} regels`}. Kijk ze na bij "Wat verandert er".`;
}
